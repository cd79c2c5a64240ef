import { html } from "htm/preact";
import { slowBurn } from "../lib/backend.js";
import { useUnits } from "../lib/profile.js";
import { useResource } from "../lib/resource.js";
import { duration, volume } from "../lib/units.js";
import { Empty, Shown } from "../parts/state.js";
import { Strength } from "./progress/strength.js";
import { Records } from "./progress/records.js";
import { Volume } from "./progress/volume.js";

/** What the work came to. */
export function ProgressView() {
  const summary = useResource(
    "summary",
    async () => (await slowBurn.GET("/progress/summary")).data,
  );
  const records = useResource(
    "records",
    async () => (await slowBurn.GET("/progress/records")).data.data,
  );
  return html`
    <div class="view">
      <header class="view-head">
        <h1 tabindex="-1">Progress</h1>
      </header>
      <${Shown} of=${summary} lines=${2}>${(/** @type {any} */ found) =>
        found.totals.workouts === 0
          ? html`<${Nothing} />`
          : html`<${Totals} summary=${found} />`}<//>
        ${(summary.data?.totals.workouts ?? 0) > 0 && html`
          <div class="columns even">
            <section class="stack">
              <${Shown} of=${records} lines=${5}>${(/** @type {any} */ held) =>
                html`<${Strength} records=${held} />`}<//><${Volume} /></section>
                <section class="stack"><${Shown} of=${records} lines=${5}>${(
                  /** @type {any} */ held,
                ) => html`<${Records} records=${held} />`}<//></section>
              </div>
        `}
      </div>
  `;
}

function Nothing() {
  return html`
    <div class="card">
      <${Empty} title="Your first line goes here">
        <p>Log a workout and your records, volume and strength show up. Or bring your history along from another app.</p>
        <div
          class="row"><a class="button" href="#/today">Train</a><a class="button quiet" href="#/import">Import a history</a></div>
        <//>
        </div>
  `;
}

/** @param {{ summary: import("@slow-burn/client").components["schemas"]["ProgressSummary"] }} props */
function Totals({ summary: { totals, streak_weeks, longest_streak_weeks } }) {
  const units = useUnits();
  return html`
    <dl class="figures card wide">
      <div>
        <dt>Workouts</dt>
        <dd>${totals.workouts.toLocaleString()}</dd>
      </div>
      <div>
        <dt>Time</dt>
        <dd>${duration(totals.duration_s)}</dd>
      </div>
      <div>
        <dt>Moved</dt>
        <dd>${volume(totals.volume_kg, units)}</dd>
      </div>
      <div>
        <dt>Streak</dt>
        <dd>${streak_weeks} <small>wk · best ${longest_streak_weeks}</small></dd>
      </div>
    </dl>
  `;
}
