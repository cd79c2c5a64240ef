import { assert, assertEquals } from "@std/assert";
import { dayOrderOf, later, readDate } from "../../supabase/functions/workouts/import/dates.ts";
import { readDuration } from "../../supabase/functions/workouts/import/durations.ts";
import { readNumber } from "../../supabase/functions/workouts/import/numbers.ts";
import { trackingOf } from "../../supabase/functions/workouts/import/tracking.ts";

Deno.test("readNumber() knows points, commas and thousands", () => {
  const cases: [string, string, number | null][] = [
    ["62.5", ",", 62.5],
    ["62,5", ";", 62.5],
    ["62,5", ",", 62.5],
    ["1,250", ",", 1250],
    ["1,250", ";", 1.25],
    ["0,125", ",", 0.125],
    ["1.250,5", ";", 1250.5],
    ["1,250.5", ",", 1250.5],
    ["1 250,5", ";", 1250.5],
    ["1.000.000", ";", 1_000_000],
    [" ", ",", null],
    ["-", ",", null],
    ["-5", ",", -5],
    ["abc", ",", NaN],
    ["1e3", ",", NaN],
    ["Infinity", ",", NaN],
    ["12 kg", ",", NaN],
    ["1..2", ",", 12],
  ];
  for (const [cell, delimiter, expected] of cases) {
    assertEquals(readNumber(cell, delimiter), expected, `${cell} beside ${delimiter}`);
  }
});

Deno.test("readDuration() knows words, clocks, seconds and days", () => {
  const cases: [string, number | null][] = [
    ["1h 5min", 3900],
    ["1h5m", 3900],
    ["9s", 9],
    ["58m", 3480],
    ["1d 2h", 93_600],
    ["2 days, 3 hours", 183_600],
    ["1:05:00", 3900],
    ["45:10", 2710],
    ["3900", 3900],
    ["90.0", 90],
    ["1 Std. 5 Min.", 3900],
    ["1 j 2 h", 93_600],
    ["2 Tage", 172_800],
    ["1,5 h", 5400],
    ["", null],
    ["a while", NaN],
    ["5 bananas", NaN],
    ["1:2", NaN],
  ];
  for (const [cell, expected] of cases) assertEquals(readDuration(cell), expected, cell);
});

Deno.test("readDate() knows the ways of Strong, Hevy and spreadsheets", () => {
  const cases: [string, string | undefined][] = [
    ["2025-11-22 18:03:05", "2025-11-22T18:03:05"],
    ["2025-11-22 6:03:05 PM", "2025-11-22T18:03:05"],
    ["2025-11-22 6:03:05\u202fPM", "2025-11-22T18:03:05"],
    ["2025-11-22T18:03:05Z", "2025-11-22T18:03:05Z"],
    ["2025-11-22 18:03:05 +0100", "2025-11-22T18:03:05+01:00"],
    ["2025-11-22", "2025-11-22T12:00:00"],
    ["22.11.2025 18:03", "2025-11-22T18:03:00"],
    ["22. November 2025 um 18:03 Uhr", "2025-11-22T18:03:00"],
    ["November 22, 2025 at 6:03 PM", "2025-11-22T18:03:00"],
    ["22 de noviembre de 2025 a las 6:03 p. m.", "2025-11-22T18:03:00"],
    ["22 Nov 2025, 12:03 AM", "2025-11-22T00:03:00"],
    ["22 Nov 2025, 12:03 PM", "2025-11-22T12:03:00"],
    ["22/11/2025 à 18h03", "2025-11-22T18:03:00"],
    ["22/11/2025, às 18:03", "2025-11-22T18:03:00"],
    ["22 novembre 2025 alle ore 18:03", "2025-11-22T18:03:00"],
    ["22 xyz 2025, 12:03", undefined],
    ["2025-02-30 10:00", undefined],
    ["2025-13-01 10:00", undefined],
    ["2025-11-22 25:00", undefined],
    ["", undefined],
    ["now", undefined],
  ];
  for (const [cell, expected] of cases) assertEquals(readDate(cell, "day first"), expected, cell);
});

Deno.test("readDate() is done at once with what is no date, however its words are repeated", () => {
  const start = performance.now();
  for (const word of ["at", "a", "t", "h", " ", ", ", "as", "alle", "um ", "a las "]) {
    for (const day of ["2026-11-22", "22.11.2026", "22 nov 2026", "nov 22 2026"]) {
      const cell = `${day}${word.repeat(32)}`.slice(0, 79);
      assertEquals(readDate(`${cell}!`, "day first"), undefined, cell);
    }
  }
  const ms = performance.now() - start;
  assert(ms < 500, `${ms} ms`);
});

Deno.test("dayOrderOf() tells from all dates what 3/4/2025 is", () => {
  assertEquals(dayOrderOf(["3/4/2025 18:00", "3/25/2025 18:00"]), "month first");
  assertEquals(dayOrderOf(["3/4/2025 6:00 PM"]), "month first");
  assertEquals(dayOrderOf(["3/4/2025 18:00", "25/3/2025 18:00"]), "day first");
  assertEquals(dayOrderOf(["3/4/2025 18:00"]), "day first");
  assertEquals(readDate("3/4/2025 18:00", "month first"), "2025-03-04T18:00:00");
  assertEquals(readDate("3/4/2025 18:00", "day first"), "2025-04-03T18:00:00");
});

Deno.test("later() keeps the form of the moment", () => {
  assertEquals(later("2025-12-31T23:30:00", 3600), "2026-01-01T00:30:00");
  assertEquals(later("2025-12-31T23:30:00+01:00", 60), "2025-12-31T23:31:00+01:00");
});

Deno.test("trackingOf() goes by what was used and by the words of the name", () => {
  const nothing = { weight: false, reps: false, duration: false, distance: false };
  const loaded = { ...nothing, weight: true, reps: true };
  const cases: [string, Parameters<typeof trackingOf>[1], string][] = [
    ["Squat", loaded, "weight_reps"],
    ["Sit Up", { ...nothing, reps: true }, "reps"],
    ["Pull Up (Assisted)", loaded, "assisted_bodyweight"],
    ["Traction (assistée)", loaded, "assisted_bodyweight"],
    ["Klimmzug mit Unterstützung", loaded, "assisted_bodyweight"],
    ["Dip (Weighted)", loaded, "weighted_bodyweight"],
    ["Dominada lastrada", loaded, "weighted_bodyweight"],
    ["Lunge (Bodyweight)", loaded, "weighted_bodyweight"],
    ["Lunge (Bodyweight)", { ...nothing, reps: true }, "reps"],
    ["Running", { ...nothing, duration: true, distance: true }, "distance_duration"],
    ["Farmer's Walk", { ...nothing, weight: true, distance: true }, "weight_distance"],
    ["Plank", { ...nothing, duration: true }, "duration"],
    ["Plank", { ...nothing, weight: true, duration: true }, "weight_duration"],
  ];
  for (const [name, uses, expected] of cases) assertEquals(trackingOf(name, uses), expected, name);
});
