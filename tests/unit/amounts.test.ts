import { assertEquals } from "@std/assert";
import { formatRecord } from "../../supabase/functions/_shared/vocabulary/amounts.ts";
import { formatSet } from "../../supabase/functions/_shared/vocabulary/logged_set.ts";
import cases from "../fixtures/amounts.json" with { type: "json" };

type Kind = Parameters<typeof formatRecord>[0];
type Units = Parameters<typeof formatRecord>[2];

const nothing = { reps: null, weight_kg: null, rpe: null, duration_s: null, distance_m: null };
const ofSets: Record<string, keyof typeof nothing> = {
  weight: "weight_kg",
  reps: "reps",
  distance: "distance_m",
  duration: "duration_s",
};

Deno.test("formatRecord() writes every amount of the table as the database does", () => {
  const written = cases.map((one) => ({
    ...one,
    text: formatRecord(one.kind as Kind, one.value, one.units as Units),
  }));
  assertEquals(written, cases);
});

Deno.test("formatSet() writes a measure as a record of it", () => {
  for (const { kind, value, units, text } of cases) {
    const measure = ofSets[kind];
    if (!measure) continue;
    const set = { type: "working", ...nothing, [measure]: value };
    assertEquals(formatSet(set, units as Units), text);
  }
});

Deno.test("formatSet() writes reps, load, distance, time, effort and type in one phrase", () => {
  const set = {
    type: "drop",
    reps: 1,
    weight_kg: 102.058,
    rpe: 8.5,
    duration_s: 63,
    distance_m: 40,
  };
  assertEquals(formatSet(set, "imperial"), "1 × 225 lb × 0.02 mi × 1 min 3 s @8.5 (drop)");
});
