import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../../lib/backend.js";
import { plainWords } from "../../lib/plain_words.js";
import { useUnits } from "../../lib/profile.js";
import { refresh } from "../../lib/resource.js";
import { setLine } from "../../lib/units.js";
import { Icon } from "../../parts/icon.js";
import { ExerciseSheet } from "./exercise_sheet.js";

/** @typedef {import("@slow-burn/client").components["schemas"]["Action"]} Action */

const VERBS = {
  create_plan: "Create this plan",
  log_workout: "Log this workout",
  open_exercise: "Show the exercise",
};
const DONE = {
  create_plan: "Created. It is among your plans.",
  log_workout: "Logged.",
  open_exercise: "",
};

/** Something that the companion offers to do; nothing is done until it is accepted. @param {{ action: Action }} props */
export function ActionCard({ action }) {
  const units = useUnits();
  const [state, setState] = useState(/** @type {"open" | "busy" | "done" | "shown"} */ ("open"));
  const [trouble, setTrouble] = useState("");
  const accept = async () => {
    if (action.type === "open_exercise") return setState("shown");
    setState("busy");
    setTrouble("");
    try {
      // The payload has an id of its own: accepted twice, it is there once.
      if (action.type === "create_plan") {
        await slowBurn.POST("/plans", { body: /** @type {any} */ (action.payload) });
      } else await slowBurn.queue.log(action.payload).catch(alreadyWaits);
      setState("done");
      refresh("plans", "next", "workouts", "summary", "affinity");
    } catch (error) {
      setState("open");
      setTrouble(plainWords(error));
    }
  };
  return html`<section class="card action" aria-label=${VERBS[action.type]}>
    <p><strong>${action.summary}</strong></p>
    <ul class="action-lines">${
    linesOf(action, units).map((line, at) => html`<li key=${at}>${line}</li>`)
  }</ul>
    ${action.notes.map((note, at) => html`<p key=${at} class="note">${note}</p>`)}
    ${trouble && html`<p class="trouble" role="alert">${trouble}</p>`}
    ${
    state === "done"
      ? html`<p class="chip good" role="status"><${Icon} name="check" size=${14} /> ${
        DONE[action.type]
      }</p>`
      : html`<button class="button small" disabled=${state === "busy"} onClick=${accept}>${
        VERBS[action.type]
      }</button>`
  }
    ${
    state === "shown" && action.type === "open_exercise" &&
    html`<${ExerciseSheet} id=${action.payload.exercise_id} onClose=${() => setState("open")} />`
  }
  </section>`;
}

/** @param {any} error */
function alreadyWaits(error) {
  if (error?.code !== "id_taken") throw error;
}

/** @param {Action} action @param {import("../../lib/units.js").UnitSystem} units @returns {string[]} */
function linesOf(action, units) {
  if (action.type === "create_plan") {
    return action.payload.days.map(({ name, exercises }) =>
      `${name}: ${exercises.length} exercises`
    );
  }
  if (action.type !== "log_workout") return [];
  return action.payload.sets.map((set) =>
    `${/** @type {any} */ (set).exercise_name ?? ""} ${setLine(/** @type {any} */ (set), units)}`
      .trim()
  );
}
