import { html } from "htm/preact";
import { useUnits } from "../../lib/profile.js";
import { logged, waiting } from "../../lib/waiting.js";
import { RECORD_NAMES, recordValue, volume, words } from "../../lib/units.js";
import { Ember } from "../../parts/ember.js";
import { Icon } from "../../parts/icon.js";
import { Loading } from "../../parts/state.js";

/** After a workout: what it came to, as soon as the server knows. @param {{ id: string }} props */
export function Done({ id }) {
  const units = useUnits();
  const answer =
    /** @type {import("@slow-burn/client").components["schemas"]["LoggedWorkout"] | undefined} */ (logged
      .value[id]);
  if (!answer) {
    const item = waiting.value.find((one) => one.id === id);
    return html`<div class="view done"><${Ember} rank=${1} share=${0.1} size=${140} />
      <h1 tabindex="-1">Well done.</h1>
      <p class="lead" role="status">${
      item?.state === "parked"
        ? `It could not be saved: ${item.problem?.message}`
        : "It is kept on this device and sent as soon as there is a connection."
    }</p>
      ${
      navigator.onLine && item?.state !== "parked" &&
      html`<${Loading} lines=${1} label="Sending" />`
    }
      <a class="button quiet" href="#/today">Back to today</a></div>`;
  }
  const { workout, personal_records: records, affinity } = answer;
  return html`<div class="view done"><${Ember} rank=${affinity.level.rank} share=${0.5} size=${140} />
    <h1 tabindex="-1">${records.length > 0 ? "A day for the books." : "Well done."}</h1>
    <p class="lead">${workout.sets.length} sets${
    workout.volume_kg ? `, ${volume(workout.volume_kg, units)} moved` : ""
  }.</p>
    <p class="chip good big" role="status">+${affinity.points} point${
    affinity.points === 1 ? "" : "s"
  }${affinity.leveled_up ? ` · now ${words(affinity.level.name).toLowerCase()}` : ""}</p>
    ${
    records.length > 0 && html`<ul class="card rows records">${
      records.map((record) =>
        html`<li key=${record.exercise_id + record.kind}>
      <span><${Icon} name="trophy" /> <strong>${record.exercise_name}</strong><br /><small>${
          RECORD_NAMES[record.kind]
        }</small></span>
      <span class="figure">${recordValue(record.kind, record.value, units)}<br /><small>was ${
          recordValue(record.kind, record.previous, units)
        }</small></span></li>`
      )
    }</ul>`
  }
    <div class="row"><a class="button" href="#/today">Done</a><a class="button quiet" href="#/progress">See progress</a></div>
  </div>`;
}
