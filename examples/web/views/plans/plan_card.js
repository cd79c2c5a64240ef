import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { plainWords } from "../../lib/plain_words.js";
import { refresh } from "../../lib/resource.js";
import { say } from "../../lib/toasts.js";
import { words } from "../../lib/units.js";

/** One of the person's plans. @param {{ plan: import("@slow-burn/client").components["schemas"]["Plan"] }} props */
export function PlanCard({ plan }) {
  const path = { id: plan.id };
  /** @param {() => Promise<unknown>} work @param {string} said */
  const attempt = async (work, said) => {
    try {
      await work();
      refresh("plans", "next", "summary");
      say(said, "good");
    } catch (error) {
      say(plainWords(error), "bad");
    }
  };
  const activate = () =>
    attempt(
      () => slowBurn.PATCH("/plans/{id}", { params: { path }, body: { is_active: true } }),
      `${plan.name} is what comes next from now on.`,
    );
  const remove = () =>
    confirm(`Delete “${plan.name}”? Your logged workouts stay.`) &&
    attempt(
      () => slowBurn.DELETE("/plans/{id}", { params: { path } }),
      "Deleted. Your logged workouts stay.",
    );
  return html`
    <article class=${`card plan${plan.is_active ? " is-active" : ""}`}>
      <p class="eyebrow">${plan.goal ? words(plan.goal) : "Plan"}${plan.weeks > 1
        ? ` · week ${plan.week} of ${plan.weeks}`
        : ""}</p>
      <h3 class="display">${plan.name}</h3>
      <ol class="days">${plan.days.map(({ id, name, exercises }) =>
        html`<li key=${id}><strong>${name}</strong> <span class="hint">${
          exercises.map(({ exercise_name }) => exercise_name).join(", ")
        }</span></li>`
      )}</ol>
      <div class="row">${plan.is_active
        ? html`<span class="chip good">Active</span><a class="button small" href="#/today">What comes next</a>`
        : html`<button class="button small" onClick=${activate}>Make active</button>`}
        <button class="button bare small" aria-label=${`Delete ${plan.name}`} onClick=${remove}>Delete</button></div>
    </article>
  `;
}
