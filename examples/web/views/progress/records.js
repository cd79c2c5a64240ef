import { html } from "htm/preact";
import { ago } from "../../lib/dates.js";
import { useUnits } from "../../lib/profile.js";
import { RECORD_NAMES, recordValue } from "../../lib/units.js";

/** The best of each exercise. @param {{ records: import("@slow-burn/client").components["schemas"]["HeldRecord"][] }} props */
export function Records({ records }) {
  const units = useUnits();
  const exercises = Map.groupBy(
    records.toSorted((one, other) => other.achieved_at.localeCompare(one.achieved_at)),
    ({ exercise_name }) => exercise_name,
  );
  return html`
    <section class="card" aria-labelledby="records">
      <h2 id="records" class="small-title">Records</h2>
      <ul class="record-list">${[...exercises].map(([name, held]) =>
        html`
          <li key=${name}>
            <h3>${name}</h3>
            <dl>${held.map(({ kind, value, achieved_at }) =>
              html`
                <div key=${kind}>
                  <dt>${RECORD_NAMES[kind]}</dt>
                  <dd>${recordValue(kind, value, units)} <small>${ago(achieved_at)}</small></dd>
                </div>
              `
            )}</dl>
          </li>
        `
      )}</ul>
    </section>
  `;
}
