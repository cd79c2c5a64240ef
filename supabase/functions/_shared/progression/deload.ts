import { type CycleWeek } from "./training_max.ts";
import { isLighter, lighterWeek } from "./weeks.ts";

/** So many exercises of a plan have to stall until a lighter week is suggested. */
export const STALLS = 2;

/** Why a lighter week would help, when enough exercises of a plan have stalled; else null. */
export function deloadFor(stalled: ReadonlyMap<string, string>, cycle: CycleWeek) {
  if (stalled.size < STALLS || isLighter(cycle.week_names, cycle.week)) return null;
  const names = [...stalled.values()];
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  const listed = `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
  const lighter = lighterWeek(cycle.week_names);
  const way = lighter === undefined
    ? "a week with fewer sets and about 10 % less lets you go on from there"
    : `week ${lighter} (${
      cycle.week_names![lighter - 1]
    }) of this plan is a lighter one to go on with`;
  return { reason: `${listed} have stalled: ${way}` };
}
