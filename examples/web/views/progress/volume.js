import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../../lib/backend.js";
import { useResource } from "../../lib/resource.js";
import { words } from "../../lib/units.js";
import { BarList } from "../../parts/bar_list.js";
import { Shown } from "../../parts/state.js";

const WEEKS = 8;

/** Working sets a muscle, this week or one before. */
export function Volume() {
  const [back, setBack] = useState(0);
  const volume = useResource(
    "volume",
    async () =>
      (await slowBurn.GET("/progress/volume", { params: { query: { weeks: WEEKS } } })).data.data,
  );
  return html`
    <section class="card" aria-labelledby="volume">
      <${Shown} of=${volume} lines=${6}>${(
        /** @type {import("@slow-burn/client").components["schemas"]["MuscleWeek"][]} */ found,
      ) => {
        const weeks = found.toSorted((one, other) => other.week.localeCompare(one.week));
        const week = weeks[Math.min(back, weeks.length - 1)];
        const bars = (week?.muscles ?? []).toSorted((one, other) => other.sets - one.sets).map((
          { muscle, sets },
        ) => ({ name: words(muscle), value: sets, text: sets.toLocaleString() }));
        return html`<header class="card-head"><h2 id="volume" class="small-title">Sets a muscle</h2>
      <label><span class="visually-hidden">Week</span><select value=${back} onChange=${(
          /** @type {Event} */ event,
        ) => setBack(Number(/** @type {HTMLSelectElement} */ (event.currentTarget).value))}>${
          weeks.map(({ week, starts_on }, at) =>
            html`<option key=${week} value=${at}>${
              at === 0 ? "Latest week" : `Week of ${starts_on}`
            }</option>`
          )
        }</select></label></header>
      ${
          bars.length > 0
            ? html`<${BarList} label="Working sets of each muscle" bars=${bars} />`
            : html`<p class="hint">No working sets in that week.</p>`
        }
      <p class="hint">Muscles that only help count half.</p>`;
      }}<//></section>
  `;
}
