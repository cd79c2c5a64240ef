import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { readSetLine, type SetLine } from "../../supabase/functions/_shared/vocabulary/set_line.ts";
import { checkProperty } from "../support/property.ts";

const READ: Record<string, SetLine> = {
  "3x5 80 kg": { count: 3, reps: 5, weight: 80, unit: "kg" },
  "3 × 5 @ 80kg @8": { count: 3, reps: 5, weight: 80, unit: "kg", rpe: 8 },
  "5 × 100 kg @8.5": { count: 1, reps: 5, weight: 100, unit: "kg", rpe: 8.5 },
  "80 kg x 5 x 3": { count: 3, reps: 5, weight: 80, unit: "kg" },
  "80kg 3x5": { count: 3, reps: 5, weight: 80, unit: "kg" },
  "3x5x80": { count: 3, reps: 5, weight: 80 },
  "3 Sätze à 8-12 mit 62,5 kg": { count: 3, reps: 8, reps_max: 12, weight: 62.5, unit: "kg" },
  "3 séries de 10 à 60 kg": { count: 3, reps: 10, weight: 60, unit: "kg" },
  "4 series de 8 a 70 libras": { count: 4, reps: 8, weight: 70, unit: "lb" },
  "3 serie da 8 con 60 chili": { count: 3, reps: 8, weight: 60, unit: "kg" },
  "4 séries de 8 a 12": { count: 4, reps: 8, reps_max: 12 },
  "8 bis 12 Wdh": { count: 1, reps: 8, reps_max: 12 },
  "3x30 s rest 60 s": { count: 3, duration_s: 30, rest_s: 60 },
  "3x5 80 kg 60 s rest": { count: 3, reps: 5, weight: 80, unit: "kg", rest_s: 60 },
  "4x8 rest 2 min": { count: 4, reps: 8, rest_s: 120 },
  "4x8 rest 1:30": { count: 4, reps: 8, rest_s: 90 },
  "5 km 25:30": { count: 1, distance_m: 5000, duration_s: 1530 },
  "1.500 m": { count: 1, distance_m: 1500 },
  "3 mi 1 h 5 min": { count: 1, distance_m: 4828.032, duration_s: 3900 },
  "3x amrap": { count: 3, amrap: true },
  "1x5+ 100 kg": { count: 1, reps: 5, weight: 100, unit: "kg", amrap: true },
  "2x10 40 kg warm-up": { count: 2, reps: 10, weight: 40, unit: "kg", type: "warmup" },
  "1x12 to failure": { count: 1, reps: 12, type: "failure" },
  "3x5 2 RIR": { count: 3, reps: 5, rpe: 8 },
  "3x5 RPE 8,5": { count: 3, reps: 5, rpe: 8.5 },
  "3x10 each leg": { count: 3, reps: 10 },
};

for (const [line, sets] of Object.entries(READ)) {
  Deno.test(`readSetLine() reads "${line}"`, () => {
    assertEquals(readSetLine(line), sets);
  });
}

Deno.test("readSetLine() takes no line of which it understands half", () => {
  for (
    const line of [
      "",
      "x",
      "many",
      "80 kg",
      "3x5 banana",
      // Another load than 20 kg, and which is not said.
      "3x10 20 kg per side",
      "3x5 80 kg 90 kg",
      "3x5 100 Pfund",
      "21x5",
      "0x5",
      "3x5.5",
      "3x12-8",
      "3x5 @11 kg kg",
      "3x5 1501 kg",
      "3x5 3400 lb",
      "1x" + "9".repeat(200),
    ]
  ) assertEquals(readSetLine(line), undefined, line);
});

Deno.test("readSetLine() reads what any numbers say, in every order of load and sets", async () => {
  const weight = fc.integer({ min: 1, max: 4000 }).map((quarter) => quarter / 4);
  await checkProperty(fc.property(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 1, max: 100 }),
    weight,
    fc.constantFrom("kg" as const, "lb" as const),
    fc.boolean(),
    (count, reps, weight, unit, comma) => {
      const load = comma ? String(weight).replace(".", ",") : String(weight);
      const expected = { count, reps, weight, unit };
      for (
        const line of [
          `${count}x${reps} ${load} ${unit}`,
          `${count} x ${reps} x ${load}${unit}`,
          `${load}${unit} ${count}×${reps}`,
          `${load} ${unit} x ${reps} x ${count}`,
          `${count} Sätze à ${reps} mit ${load} ${unit}`,
          `${count} sets of ${reps} reps at ${load} ${unit}`,
        ]
      ) assertEquals({ ...readSetLine(line) }, expected, line);
    },
  ));
});

Deno.test("readSetLine() reads any text in linear time", async () => {
  const word = fc.constantFrom(
    "3x5",
    "80",
    "kg",
    "@",
    "x",
    "rest",
    "-",
    "1:30",
    "é",
    "5,",
    "(",
    "à",
  );
  await checkProperty(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      readSetLine(words.join(" "));
      readSetLine(words.join(""));
    }),
    { numRuns: 500 },
  );
  const begun = performance.now();
  for (const long of ["3x5 ".repeat(20_000), "1".repeat(100_000), "a".repeat(100_000)]) {
    readSetLine(long);
  }
  assertEquals(performance.now() - begun < 200, true);
});
