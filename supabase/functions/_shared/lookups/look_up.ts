import { callDatabase } from "../database/call.ts";
import type { AppContext } from "../http/context.ts";
import type { UnitSystem } from "../vocabulary/units.ts";
import type { Lookup } from "./registry.ts";
import { type LookedUp, tellLookup, type ToldLookup } from "./tell.ts";

/** A lookup that was done. */
export interface DoneLookup extends Lookup {
  /** How many things were found. */
  rows: number;
}

/** What a round of lookups came to. */
export interface Round {
  lookups: DoneLookup[];
  /** For the prompt; no text of the person's closes its tag. */
  results: string;
}

/** Looks things up as the person, all of a round in one call of the database. */
export async function lookUp(
  c: AppContext,
  lookups: readonly Lookup[],
  units: UnitSystem,
): Promise<Round> {
  const told = await tellLookups(c, lookups, units);
  return {
    lookups: lookups.map((lookup, i) => ({ ...lookup, rows: told[i]!.rows })),
    results: `<lookup_results>\n${told.map(({ text }) => text).join("\n\n")}\n</lookup_results>`,
  };
}

/** What each lookup found, in one call of the database. */
export async function tellLookups(
  c: AppContext,
  lookups: readonly Lookup[],
  units: UnitSystem,
): Promise<ToldLookup[]> {
  const found = await callDatabase<LookedUp[]>(c, "look_up", {
    payload: { lookups: lookups.map(({ tool, arguments: given }) => ({ tool, ...given })) },
  });
  return lookups.map((lookup, i) => tellLookup(lookup, found[i]!, units));
}
