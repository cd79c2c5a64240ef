import { callDatabase } from "../_shared/database/call.ts";
import type { AppContext } from "../_shared/http/context.ts";
import type { Person } from "../_shared/actions/workout_payload.ts";
import type { UnitSystem } from "../_shared/vocabulary/units.ts";

/** Where and when the person is, and in which units they think. */
export async function personOf(c: AppContext): Promise<Person & { units: UnitSystem }> {
  const { unit_system, time_zone } = await callDatabase<
    { unit_system: UnitSystem; time_zone: string }
  >(c, "get_profile", {});
  return {
    units: unit_system,
    unit: unit_system === "imperial" ? "lb" : "kg",
    time_zone,
    localNow: localTime(new Date(), time_zone),
  };
}

/** @example localTime(new Date("2026-11-25T17:30:00Z"), "Europe/Paris") // "2026-11-25T18:30:00" */
export function localTime(moment: Date, timeZone: string): string {
  // Swedes write times as ISO 8601 does.
  return moment.toLocaleString("sv", { timeZone }).replace(" ", "T");
}
