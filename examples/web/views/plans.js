import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../lib/backend.js";
import { useResource } from "../lib/resource.js";
import { words } from "../lib/units.js";
import { Shown } from "../parts/state.js";
import { PlanCard } from "./plans/plan_card.js";
import { TemplateSheet } from "./plans/template_sheet.js";

/** @typedef {import("@slow-burn/client").components["schemas"]["PlanTemplate"]} PlanTemplate */

/** One's own plans, and programs to start from. */
export function PlansView() {
  const [open, setOpen] = useState(/** @type {string | null} */ (null));
  const [level, setLevel] = useState("");
  const [days, setDays] = useState("");
  const plans = useResource(
    "plans",
    async () => (await slowBurn.GET("/plans", { params: { query: { limit: 20 } } })).data.data,
  );
  const templates = useResource(
    "templates",
    async () =>
      (await slowBurn.GET("/plans/templates", { params: { query: { limit: 100 } } })).data.data,
  );
  const changed = (/** @type {(value: string) => void} */ set) => (/** @type {Event} */ event) =>
    set(/** @type {HTMLSelectElement} */ (event.currentTarget).value);
  return html`
    <div class="view">
      <header class="view-head">
        <h1 tabindex="-1">Plans</h1>
      </header>
      <${Shown} of=${plans} lines=${2}>${(/** @type {any[]} */ own) =>
        own.length > 0 && html`
          <section class="stack" aria-labelledby="own">
            <h2 id="own" class="small-title">Yours</h2>
            <div class="grid">${own.map((plan) =>
              html`<${PlanCard} key=${plan.id} plan=${plan} />`
            )}</div>
          </section>
        `}<//>
        <section class="stack" aria-labelledby="templates">
          <header class="card-head"><h2 id="templates" class="small-title">Programs to start from</h2>
            <div class="row tight">
              <label><span class="visually-hidden">Level</span><select onChange=${changed(
                setLevel,
              )}><option value="">Any level</option>${["beginner", "intermediate", "advanced"].map((
                one,
              ) => html`<option key=${one} value=${one}>${words(one)}</option>`)}</select></label>
              <label><span class="visually-hidden">Days a week</span><select onChange=${changed(
                setDays,
              )}><option value="">Any days</option>${[2, 3, 4, 5, 6].map((one) =>
                html`<option key=${one} value=${one}>${one} days</option>`
              )}</select></label>
            </div></header>
          <${Shown} of=${templates} lines=${6}>${(/** @type {PlanTemplate[]} */ all) => {
            const fitting = all.filter((template) =>
              (!level || template.level === level) &&
              (!days || template.days_per_week === Number(days))
            );
            return fitting.length === 0
              ? html`<p class="hint">None is like that. Ask for one thing less.</p>`
              : html`<ul class="grid">${
                fitting.map((template) =>
                  html`<li key=${template.slug}><button class="card template" onClick=${() =>
                    setOpen(template.slug)}>
        <span class="eyebrow">${
                    words(template.goal)
                  } · ${template.level}</span><strong class="display">${template.name}</strong><span class="clamp">${template.description}</span>
        <span class="hint">${template.days_per_week} days a week${
                    template.weeks > 1 ? ` · ${template.weeks}-week cycle` : ""
                  }</span></button></li>`
                )
              }</ul>`;
          }}<//>
        </section>
        ${open && html`<${TemplateSheet} slug=${open} onClose=${() => setOpen(null)} />`}
      </div>
  `;
}
