/** What earns affinity, as `private.earning_rules()` has it; a test compares them. */
export const EARNING_RULES = {
  workout: 10,
  plan: 5,
  streak_cap: 10,
  a_day: 2,
  days_to_log: 7,
  chat: 1,
} as const;

/** What an earning is worth at each level, as `public.affinity_levels` has it. */
export const MULTIPLIERS = [1, 0.8, 0.6, 0.45, 0.3] as const;

/** The rules in words. */
export function earningsInWords(): string {
  const { workout, plan, streak_cap, a_day, days_to_log, chat } = EARNING_RULES;
  // Not by Intl.ListFormat, which would be a fifth of the function's start.
  const shares = `${MULTIPLIERS.slice(0, -1).join(", ")} or ${MULTIPLIERS.at(-1)}`;
  return `A finished workout earns ${workout}, ${plan} more when it follows a plan of one's own, ` +
    `and 1 for each week in a row that brought points (at most ${streak_cap}), times ${shares} ` +
    `by level, rounded up. At most ${a_day} workouts a day earn; one logged more than ` +
    `${days_to_log} days after it began, or imported, does not. The first chat of a day gives ${chat}.`;
}
