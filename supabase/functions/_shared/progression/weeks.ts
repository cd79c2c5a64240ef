/** The sets of an exercise in a week of the cycle. */
export function inWeek<T extends { weeks: number[] | null }>(sets: T[], week: number): T[] {
  return sets.filter(({ weeks }) => weeks === null || weeks.includes(week));
}

const LIGHTER = /\b(deload|light|lighter|easy|recovery|rest)\b/i;

/** The first week whose name says that it is a lighter one, from 1. */
export function lighterWeek(names: string[] | null): number | undefined {
  const place = names?.findIndex((name) => LIGHTER.test(name)) ?? -1;
  return place < 0 ? undefined : place + 1;
}

/** Whether a week is a lighter one by its name. */
export function isLighter(names: string[] | null, week: number): boolean {
  return LIGHTER.test(names?.[week - 1] ?? "");
}
