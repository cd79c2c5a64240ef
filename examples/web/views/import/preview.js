import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { shortDate } from "../../lib/dates.js";

/**
 * What an import would do, and a choice for each name that is not known.
 *
 * @param {{ preview: import("@slow-burn/client").components["schemas"]["ImportResult"], onImport: (mapping: Record<string, string>) => void }} props
 */
export function Preview({ preview, onImport }) {
  const {
    source,
    unit,
    first,
    last,
    workouts,
    sets,
    created,
    duplicates,
    mapped,
    unmapped,
    rows_rejected: rejected,
  } = preview;
  const [mapping, setMapping] = useState(
    /** @type {Record<string, string>} */ (Object.fromEntries(
      unmapped.map((
        { name, suggestions },
      ) => [
        name,
        suggestions[0] && suggestions[0].confidence >= 0.6 ? suggestions[0].exercise_id : "custom",
      ]),
    )),
  );
  const set = (/** @type {string} */ name) => (/** @type {Event} */ event) =>
    setMapping({
      ...mapping,
      [name]: /** @type {HTMLSelectElement} */ (event.currentTarget).value,
    });
  return html`<section class="stack preview" aria-label="Preview">
    <div class="card"><p class="eyebrow">Preview · nothing is written yet</p>
      <dl class="figures"><div><dt>Workouts</dt><dd>${workouts}</dd></div><div><dt>Sets</dt><dd>${sets.toLocaleString()}</dd></div><div><dt>New</dt><dd>${created}</dd></div></dl>
      <p class="hint">A ${source} file in ${unit}${
    first && last
      ? `, ${shortDate(first)} ${new Date(first).getFullYear()} to ${shortDate(last)} ${
        new Date(last).getFullYear()
      }`
      : ""
  }.${duplicates > 0 ? ` ${duplicates} are there already.` : ""}</p></div>
    ${
    unmapped.length > 0 && html`
      <div class="card">
        <h2 class="small-title">Names to settle</h2>
        <ul class="rows">${unmapped.map(({ name, sets: count, suggestions }) =>
          html`<li key=${name}><span><strong>${name}</strong><br /><small>${count} sets</small></span>
      <label><span class="visually-hidden">What ${name} is</span><select value=${
            mapping[name]
          } onChange=${set(name)}>${
            suggestions.map(({ exercise_id, exercise_name, confidence }) =>
              html`<option key=${exercise_id} value=${exercise_id}>${exercise_name} (${
                Math.round(confidence * 100)
              } %)</option>`
            )
          }<option value="custom">A new exercise of my own</option><option value="skip">Leave it out</option></select></label></li>`
        )}</ul>
      </div>
    `
  }
    ${
    mapped.length > 0 && html`
      <details class="card">
        <summary>${mapped.length} names are known</summary>
        <ul class="rows">${mapped.map(({ name, exercise_name, sets: count }) =>
          html`<li key=${name}><span>${name}<br /><small>${
            name === exercise_name ? "" : `→ ${exercise_name} · `
          }${count} sets</small></span></li>`
        )}</ul>
      </details>
    `
  }
    ${
    rejected.length > 0 && html`
      <details class="card">
        <summary>${rejected.length} lines cannot be read</summary>
        <ul class="rows">${rejected.slice(0, 50).map(({ line, reason }) =>
          html`<li key=${line}><span>Line ${line}</span><small>${reason}</small></li>`
        )}</ul>
      </details>
    `
  }
    <button class="button large" disabled=${created === 0} onClick=${() => onImport(mapping)}>${
    created === 0 ? "Nothing new in it" : `Import ${created} workout${created === 1 ? "" : "s"}`
  }</button>
  </section>`;
}
