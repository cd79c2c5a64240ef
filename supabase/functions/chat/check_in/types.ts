import type { z } from "zod";
import type { checkIn } from "../../_shared/resources/check_in.ts";
import type { DatabasePlanNext } from "../../_shared/progression/next_suggestions.ts";
import type { UnitSystem } from "../../_shared/vocabulary/units.ts";
import type { Language } from "./languages.ts";

/** What the companion says before anybody wrote. */
export type CheckIn = z.output<typeof checkIn>;

type WithoutWords<T> = T extends unknown ? Omit<T, "id" | "text"> : never;

/** What its words are made of. */
export type CheckInFacts = WithoutWords<CheckIn>;

/** Whom it is said to. */
export interface Reader {
  /** Null while it is not known. */
  language: Language | null;
  unit_system: UnitSystem;
  /** Of the level of affinity. */
  rank: number;
  /** A local date. */
  today: string;
}

type FromDatabase<T> = T extends { kind: "stall"; facts: infer Facts }
  ? Omit<T, "facts" | "text"> & { facts: Omit<Facts, "next"> }
  : T extends unknown ? Omit<T, "text">
  : never;

/** What `private.check_in_json` returns. */
export type DatabaseCheckIn = FromDatabase<CheckIn> & {
  /** Of a stall: what the active plan says of the lift. */
  next: DatabasePlanNext | null;
  reader: Reader;
};
