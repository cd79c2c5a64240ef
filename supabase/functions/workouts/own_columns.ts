import type { Workout } from "./export/pages.ts";

/**
 * Columns of a workout that only our own files have, beside those that every tracker writes, and how
 * a cell is read back: `line` is text of one line, `effort` an RPE. A further one is an entry here.
 */
export const OWN_COLUMNS = {
  time_zone: "line",
  perceived_exertion: "effort",
} as const satisfies Partial<Record<keyof Workout, "line" | "effort">>;

export type OwnColumn = keyof typeof OWN_COLUMNS;

/** What the own columns of a workout hold; null where a file does not say. */
export type OwnCells = { [Column in OwnColumn]: Workout[Column] | null };

export const OWN_COLUMN_NAMES = Object.keys(OWN_COLUMNS) as OwnColumn[];
