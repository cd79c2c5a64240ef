import { html } from "htm/preact";
import { addSet, swap } from "../../lib/draft.js";
import { Icon } from "../../parts/icon.js";
import { SetRow } from "./set_row.js";

/**
 * An exercise of the running workout.
 *
 * @param {{ exercise: import("../../lib/draft.js").DraftExercise, at: number }} props
 */
export function ExerciseCard({ exercise, at }) {
  const { exercise_name: name, reason, last, sets, warning } = exercise;
  const isDone = sets.every((set) => set.isDone);
  const number = (/** @type {number} */ index) =>
    sets.slice(0, index + 1).filter(({ type }) => type !== "warmup").length;
  return html`<section class=${`card exercise${isDone ? " is-done" : ""}`} aria-label=${name}>
    <header><h2>${name}</h2>${
    isDone && html`<span class="chip good"><${Icon} name="check" size=${14} /> done</span>`
  }</header>
    ${reason && html`<p class="reason">${reason}</p>`}
    ${
    warning && html`<p class="note">Take care: ${warning.because}
      ${
      warning.substitute && html`
        <button class="link" onClick=${() => swap(at)}>Do ${warning.substitute
          .exercise_name} instead</button>
      `
    }</p>`
  }
    ${last && html`<p class="hint">Last time: ${last}</p>`}
    <ul class="sets">${
    sets.map((set, setAt) =>
      html`
        <${SetRow} key=${setAt} set=${set} name=${name} tracking=${exercise.tracking}
          number=${number(setAt)} at=${at} setAt=${setAt} />
      `
    )
  }</ul>
    <button class="button bare small" onClick=${() =>
    addSet(at)}><${Icon} name="plus" size=${16} /> One more set</button>
  </section>`;
}
