import { html } from "htm/preact";
import { editSet } from "../../lib/draft.js";
import { useUnits } from "../../lib/profile.js";
import { endRest, startRest } from "../../lib/rest_timer.js";
import { kgOf, setLine, shownLoad, unitOf } from "../../lib/units.js";
import { Icon } from "../../parts/icon.js";
import { Stepper } from "../../parts/stepper.js";

const TYPE_MARKS = { warmup: "W", working: "", drop: "D", failure: "F" };
const TYPE_NAMES = {
  warmup: "Warm-up set",
  working: "Set",
  drop: "Drop set",
  failure: "Set to failure",
};

/**
 * A set: what is measured of it can be changed, and one tap says that it is done.
 *
 * @param {{ set: import("../../lib/draft.js").DraftSet, name: string, tracking: string, number: number, at: number, setAt: number }} props
 */
export function SetRow({ set, name, tracking, number, at, setAt }) {
  const units = useUnits();
  const called = set.type === "warmup"
    ? `${TYPE_NAMES.warmup} ${setAt + 1}`
    : `${TYPE_NAMES[set.type]} ${number}`;
  const toggle = () => {
    const isDone = !set.isDone;
    editSet(at, setAt, { isDone });
    if (isDone && set.rest_s) startRest(set.rest_s);
    else if (!isDone) endRest();
  };
  const hasLoad = /weight|bodyweight/.test(tracking) && tracking !== "reps";
  const hasReps = /reps|bodyweight/.test(tracking);
  const edit = (/** @type {Partial<import("../../lib/draft.js").DraftSet>} */ change) =>
    editSet(at, setAt, change);
  const step = (/** @type {any} */ props) =>
    html`<${Stepper} ...${props} label=${`${props.what}, ${called} of ${name}`} />`;
  return html`<li class=${`set ${set.type}${set.isDone ? " is-done" : ""}`}>
    <span class="set-mark" title=${
    TYPE_NAMES[set.type]
  }><span class="visually-hidden">${called}</span><span aria-hidden="true">${
    TYPE_MARKS[set.type] || number
  }</span></span>
    ${
    set.isDone
      ? html`<p class="set-line">${setLine(set, units)}</p>`
      : html`<div class="set-values">
      ${
        hasLoad &&
        step({
          what: "Load",
          unit: unitOf(units),
          value: set.weight_kg === null ? null : shownLoad(set.weight_kg, units),
          step: units === "imperial" ? 5 : 2.5,
          onChange: (/** @type {number} */ value) => edit({ weight_kg: kgOf(value, units) }),
        })
      }
      ${
        hasReps &&
        step({
          what: "Repetitions",
          unit: "reps",
          value: set.reps,
          step: 1,
          onChange: (/** @type {number} */ reps) => edit({ reps: Math.round(reps) }),
        })
      }
      ${
        /distance/.test(tracking) &&
        step({
          what: "Distance",
          unit: "m",
          value: set.distance_m,
          step: 100,
          onChange: (/** @type {number} */ distance_m) => edit({ distance_m }),
        })
      }
      ${
        /duration/.test(tracking) &&
        step({
          what: "Time",
          unit: "s",
          value: set.duration_s,
          step: 5,
          onChange: (/** @type {number} */ value) => edit({ duration_s: Math.round(value) }),
        })
      }
    </div>`
  }
    <button class="tick-button" aria-pressed=${set.isDone} aria-label=${`${called} of ${name} done`} disabled=${!isPerformed(
    set,
  )} onClick=${toggle}><${Icon} name="check" size=${22} /></button>
  </li>`;
}

/** @param {import("../../lib/draft.js").DraftSet} set */
function isPerformed({ reps, duration_s, distance_m }) {
  return Boolean(reps || duration_s || distance_m);
}
