import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../../lib/backend.js";
import { plainWords } from "../../lib/plain_words.js";
import { useUnits } from "../../lib/profile.js";
import { refresh, useResource } from "../../lib/resource.js";
import { go } from "../../lib/router.js";
import { kgOf, unitOf, words } from "../../lib/units.js";
import { Dialog } from "../../parts/dialog.js";
import { Shown } from "../../parts/state.js";

/** A program in full; started, it is the active plan. @param {{ slug: string, onClose: () => void }} props */
export function TemplateSheet({ slug, onClose }) {
  const units = useUnits();
  const [trouble, setTrouble] = useState("");
  const [isBusy, setBusy] = useState(false);
  const template = useResource(`template:${slug}`, () => loadTemplate(slug));
  const start = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.currentTarget));
    const maxes = [...form].filter(([, load]) => String(load).trim() !== "").map((
      [exercise_id, load],
    ) => ({ exercise_id, weight_kg: kgOf(Number(load), units) }));
    setBusy(true);
    try {
      await slowBurn.POST("/plans/from-template", {
        body: {
          template: slug,
          is_active: true,
          ...(maxes.length > 0 && { training_maxes: maxes }),
        },
      });
      refresh("plans", "next");
      onClose();
      go("today");
    } catch (error) {
      setTrouble(plainWords(error));
      setBusy(false);
    }
  };
  return html`
    <${Dialog} title=${template.data?.name ?? "Program"} onClose=${onClose}>
      <${Shown} of=${template} lines=${6}>${(/** @type {any} */ found) =>
        html`<form onSubmit=${start} class="stack">
    <p>${found.description}</p>
    <p class="hint">${found.days_per_week} days a week · ${found.level}${
          found.equipment.length
            ? ` · ${
              found.equipment.map((/** @type {string} */ one) => words(one).toLowerCase()).join(
                ", ",
              )
            }`
            : " · no equipment"
        }</p>
    <ol class="days">${
          found.plan.days.map((/** @type {any} */ day) =>
            html`<li key=${day.name}><strong>${day.name}</strong> <span class="hint">${
              day.exercises.map((/** @type {any} */ one) => found.names[one.exercise_id]).join(", ")
            }</span></li>`
          )
        }</ol>
    ${
          needsMaxes(found).length > 0 && html`
            <p
              class="note">A training max is about 90 % of your best single. Leave out what you do not know; loads come once it is set.</p>
          `
        }
    ${
          needsMaxes(found).map((/** @type {any} */ { id, name }) =>
            html`
              <label key=${id}
                class="field"><span>${name}: training max in ${unitOf(
                  units,
                )}</span><input name=${id} inputmode="decimal" pattern="[0-9]+([.][0-9]+)?" /></label>
            `
          )
        }
    ${trouble && html`<p class="trouble" role="alert">${trouble}</p>`}
    <button class="button" disabled=${isBusy}>${
          isBusy ? "One moment …" : "Start this program"
        }</button></form>`}<//><//>
  `;
}

/** A program, and the names of its exercises. @param {string} slug */
async function loadTemplate(slug) {
  const { data: template } = await slowBurn.GET("/plans/templates/{slug}", {
    params: { path: { slug } },
  });
  const id = [
    ...new Set(
      template.plan.days.flatMap(({ exercises }) =>
        exercises.map(({ exercise_id }) => exercise_id)
      ),
    ),
  ];
  const { data: { data } } = await slowBurn.GET("/exercises", {
    params: { query: { id, limit: 100 } },
  });
  return { ...template, names: Object.fromEntries(data.map(({ id, name }) => [id, name])) };
}

/** The exercises whose loads are shares of a training max. @param {Awaited<ReturnType<typeof loadTemplate>>} template */
function needsMaxes({ plan, names }) {
  const shares = plan.days.flatMap(({ exercises }) => exercises).filter(({ sets }) =>
    sets.some(({ percent_tm }) => percent_tm)
  );
  return [...new Set(shares.map(({ exercise_id }) => exercise_id))].map((id) => ({
    id,
    name: names[id],
  }));
}
