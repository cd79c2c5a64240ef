import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../../lib/backend.js";
import { dayMonth } from "../../lib/dates.js";
import { useUnits } from "../../lib/profile.js";
import { useResource } from "../../lib/resource.js";
import { setLine, shownLoad } from "../../lib/units.js";
import { LineChart } from "../../parts/line_chart.js";
import { Shown } from "../../parts/state.js";

/** @typedef {import("@slow-burn/client").components["schemas"]["HeldRecord"]} HeldRecord */

/** The estimated 1RM, or the volume, of an exercise over time. @param {{ records: HeldRecord[] }} props */
export function Strength({ records }) {
  const units = useUnits();
  const lifts = [
    ...new Map(
      records.filter(({ kind }) => kind === "estimated_1rm").toSorted((one, other) =>
        other.value - one.value
      ).map((record) => [record.exercise_id, record.exercise_name]),
    ),
  ];
  const [chosen, choose] = useState(/** @type {string | null} */ (null));
  const [what, setWhat] = useState(/** @type {"estimated_1rm" | "volume_kg"} */ ("estimated_1rm"));
  const id = chosen ?? lifts[0]?.[0] ?? null;
  const progress = useResource(
    id && `progress:${id}`,
    async () =>
      (await slowBurn.GET("/progress/exercises/{id}", {
        params: { path: { id: /** @type {string} */ (id) } },
      })).data.data,
  );
  if (!id) return null;
  const title = what === "estimated_1rm" ? "Estimated 1RM" : "Volume";
  return html`
    <section class="card" aria-labelledby="strength">
      <header class="card-head">
        <h2 id="strength" class="small-title">${title}</h2>
        <label><span class="visually-hidden">Exercise</span><select value=${id} onChange=${(
          /** @type {Event} */ event,
        ) => choose(/** @type {HTMLSelectElement} */ (event.currentTarget).value)}>${lifts.map((
          [lift, name],
        ) => html`<option key=${lift} value=${lift}>${name}</option>`)}</select></label>
      </header>
      <div class="chips" role="group"
        aria-label="Show"><button class="chip" aria-pressed=${what ===
          "estimated_1rm"} onClick=${() =>
          setWhat(
            "estimated_1rm",
          )}>Estimated 1RM</button><button class="chip" aria-pressed=${what ===
          "volume_kg"} onClick=${() => setWhat("volume_kg")}>Volume</button></div>
      <${Shown} of=${progress} lines=${5}>${(/** @type {any[]} */ days) => {
        const points = days.filter((day) => day[what] !== null).toSorted((one, other) =>
          one.started_at.localeCompare(other.started_at)
        )
          .map((day) => ({
            at: day.started_at,
            label: dayMonth(day.started_at),
            value: shownLoad(day[what], units),
          }));
        const best = days.at(-1)?.top_set;
        return points.length === 0
          ? html`<p class="hint">Nothing to draw yet.</p>`
          : html`<${LineChart} title=${title} points=${points} format=${(
            /** @type {number} */ value,
          ) => `${value.toLocaleString()} ${units === "imperial" ? "lb" : "kg"}`} />
      ${best && html`<p class="hint">Last top set: ${setLine(best, units)}</p>`}`;
      }}<//>
      </section>
  `;
}
