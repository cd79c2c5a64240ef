import { ROOT } from "../local/paths.ts";

export const RESULTS = `${ROOT}/bench/results.json`;

/** One part of a run, with the machine and the database that it was measured on. */
export interface Measured {
  date: string;
  machine: string;
  database: string;
  results: unknown;
}

/**
 * Writes the parts that were measured and leaves the others as they are. The file is committed, since
 * docs/scale.md is computed from it: a change of a figure shows which cost has changed.
 */
export async function keepResults(
  parts: Record<string, unknown>,
  where: Omit<Measured, "results">,
): Promise<void> {
  const kept = await readResults();
  for (const [name, results] of Object.entries(parts)) kept[name] = { ...where, results };
  const rounded = (_: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(4)) : value;
  await Deno.writeTextFile(RESULTS, JSON.stringify(kept, rounded, 1) + "\n");
}

export async function readResults(): Promise<Record<string, Measured>> {
  try {
    return JSON.parse(await Deno.readTextFile(RESULTS));
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return {};
    throw error;
  }
}
