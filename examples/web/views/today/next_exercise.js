import { html } from "htm/preact";
import { ago } from "../../lib/dates.js";
import { useUnits } from "../../lib/profile.js";
import { setLine } from "../../lib/units.js";

/**
 * An exercise that comes next: what to lift, what it was last time, and why so.
 *
 * @param {{ exercise: import("@slow-burn/client").components["schemas"]["NextExercise"] }} props
 */
export function NextExercise({ exercise }) {
  const units = useUnits();
  const lines = grouped(
    exercise.sets.filter(({ type }) => type !== "warmup").map((set) => setLine(set, units)),
  );
  const ramp = exercise.sets.filter(({ type }) => type === "warmup");
  return html`<li>
    <div class="next-title"><strong>${exercise.exercise_name}</strong><span class="figure">${
    lines.join(", ")
  }</span></div>
    <p class="reason">${exercise.reason}</p>
    ${
    exercise.warning &&
    html`<p class="note">Take care: ${exercise.warning.because}${
      exercise.warning.substitute ? ` Instead: ${exercise.warning.substitute.exercise_name}.` : ""
    }</p>`
  }
    ${
    (exercise.last || ramp.length > 0) && html`<p class="hint">${
      [
        ramp.length > 0 && `Warm-up: ${ramp.map((set) => setLine(set, units)).join(", ")}`,
        exercise.last &&
        `Last (${ago(exercise.last.started_at)}): ${
          grouped(exercise.last.sets.map((set) => setLine(set, units))).join(", ")
        }`,
      ].filter(Boolean).join(" · ")
    }</p>`
  }
  </li>`;
}

/** "60 kg × 5" three times → "3 × 60 kg × 5". @param {string[]} lines */
function grouped(lines) {
  /** @type {{ line: string, times: number }[]} */
  const groups = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.line === line) last.times++;
    else groups.push({ line, times: 1 });
  }
  return groups.map(({ line, times }) => times > 1 ? `${times} × (${line})` : line);
}
