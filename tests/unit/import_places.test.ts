import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { Problem } from "../../supabase/functions/_shared/http/problem.ts";
import { readFile } from "../../supabase/functions/workouts/import/import_file.ts";

type Wanted = Parameters<typeof readFile>[1];

const fixture = (name: string) =>
  Deno.readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url));

/** A fixture's workouts, the named columns of its sets, and what was left out. */
function read(name: string, columns: string[], wanted: Wanted = "auto") {
  const { source, file, rejected } = readFile(fixture(name), wanted, undefined);
  const { sets, names, workouts, unit, unit_from } = file;
  const rows = sets.workout.map((_, row) =>
    columns.map((column) => {
      const value = sets[column as keyof typeof sets][row];
      return column === "name" ? names[value as number]!.name : value;
    })
  );
  const times = workouts.map((w) => [w.title, w.started_at, w.finished_at]);
  return { source, unit, unit_from, times, rows, rejected };
}

Deno.test("FitNotes: a day is a workout, the unit stands in the header, holds and runs have a time", () => {
  const columns = ["workout", "name", "entry", "reps", "weight", "distance", "duration_s", "notes"];
  assertEquals(read("fitnotes.csv", columns), {
    source: "fitnotes",
    unit: "kg",
    unit_from: "header",
    times: [
      [null, "2025-09-01T12:00:00", "2025-09-01T12:00:00"],
      [null, "2025-09-03T12:00:00", "2025-09-03T12:00:00"],
    ],
    rows: [
      [0, "Flat Barbell Bench Press", 0, 10, 60, null, null, null],
      [0, "Flat Barbell Bench Press", 0, 5, 80, null, null, "slow, with pause"],
      [0, "Pull Up", 1, 8, null, null, null, null],
      [1, "Running (Outdoor)", 0, null, null, 5200, 1710, null],
      [1, "Plank", 1, null, null, null, 90, null],
    ],
    rejected: [{ line: 7, reason: "there are no reps, no time and no distance" }],
  });
});

Deno.test("FitNotes with a unit a row and the day first", () => {
  const { times, rows, unit } = read("fitnotes_rows_with_units.csv", ["weight", "distance"]);
  assertEquals(unit, "lb");
  assertEquals(times.map(([, start]) => start), ["2025-12-23T12:00:00", "2026-01-04T12:00:00"]);
  assertEquals(rows, [[102.058, null], [100, null], [null, 4828.032]]);
});

Deno.test("FitNotes' body tracker: every measurement is reported as left out", () => {
  const { source, times, rejected } = read("fitnotes_body.csv", []);
  const reason = "a measurement of the body is left out";
  assertEquals([source, times], ["fitnotes", []]);
  assertEquals(rejected, [{ line: 2, reason }, { line: 3, reason }]);
});

Deno.test("Liftosaur: warm-ups, RPE, until the last set, what was planned and not done is left out", () => {
  const columns = ["name", "type", "reps", "weight", "rpe", "notes"];
  assertEquals(read("liftosaur.csv", columns), {
    source: "liftosaur",
    unit: "lb",
    unit_from: "header",
    times: [["Day 1", "2026-03-01T10:00:00Z", "2026-03-01T10:41:30Z"]],
    rows: [
      ["Squat, Barbell", "warmup", 5, 43.091, null, "knees out"],
      ["Squat, Barbell", "working", 5, 102.058, 8.5, null],
      ["Pull Up", "working", 7, null, null, null],
    ],
    rejected: [{ line: 4, reason: "there are no reps, no time and no distance" }],
  });
});

Deno.test("Liftosaur of old, with the equipment in a column of its own", () => {
  const { rows, times } = read("liftosaur_older.csv", ["name", "reps", "weight", "rpe"]);
  assertEquals(rows, [["Bench Press (barbell)", 5, 80, 9]]);
  assertEquals(times, [["Workout A", "2023-05-02T17:30:00Z", "2023-05-02T17:40:00Z"]]);
});

Deno.test("Jefit: the logs of a backup, started with their session, in the unit of its settings", () => {
  const columns = ["line", "workout", "name", "entry", "reps", "weight"];
  assertEquals(read("jefit.csv", columns), {
    source: "jefit",
    unit: "kg",
    unit_from: "header",
    times: [
      [null, "2026-01-02T06:00:00Z", "2026-01-02T07:00:00Z"],
      [null, "2026-01-04T12:00:00", "2026-01-04T12:00:00"],
    ],
    rows: [
      [15, 0, "Barbell Bench Press", 0, 10, 60],
      [15, 0, "Barbell Bench Press", 0, 5, 80],
      [15, 0, "Barbell Bench Press", 0, 5, 82.5],
      [16, 0, "Pull Up", 1, 8, null],
      [16, 0, "Pull Up", 1, 7, null],
      [17, 1, "Barbell Deadlift", 0, 5, 100],
    ],
    rejected: [
      { line: 22, reason: "a cardio log names no exercise" },
      { line: 27, reason: "a measurement of the body is left out" },
      { line: 17, reason: "the weight is no number" },
    ],
  });
});

Deno.test("a hostile backup of Jefit ends in an answer or in a 422", () => {
  for (
    const logs of [
      "1x1,".repeat(100_000),
      "x".repeat(500_000),
      "###".repeat(50_000),
      '"'.repeat(999),
    ]
  ) {
    const text = `### EXERCISE LOGS ###\nmydate,ename,logs\n2026-01-01,Squat,"${logs}"\n`;
    try {
      readFile(new TextEncoder().encode(text), "auto", "kg");
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  const many = `### EXERCISE LOGS ###\nmydate,ename,logs\n${
    `2026-01-01,Squat,"${"1x1,".repeat(299)}1x1"\n`.repeat(700)
  }`;
  const problem = assertThrows(
    () => readFile(new TextEncoder().encode(many), "auto", "kg"),
    Problem,
  );
  assertStringIncludes(problem.errors![0]!.message, "over 200000 sets");
});

Deno.test("each source is named by the parameter too, and another's file says whose it is", () => {
  const own: [string, Wanted][] = [
    ["fitnotes.csv", "fitnotes"],
    ["fitnotes_body.csv", "fitnotes"],
    ["liftosaur.csv", "liftosaur"],
    ["jefit.csv", "jefit"],
  ];
  for (const [name, source] of own) {
    assertEquals(read(name, [], source).source, source);
    const problem = assertThrows(() => read(name, [], "strong"), Problem);
    assertEquals(problem.errors, [{
      path: "source",
      code: "invalid",
      message: `This is a file of ${source}`,
    }]);
  }
  const unknown = new TextEncoder().encode("a,b\n1,2\n");
  const problem = assertThrows(() => readFile(unknown, "auto", undefined), Problem);
  for (const name of ["Strong", "Hevy", "FitNotes", "Jefit", "Liftosaur", "Slow Burn"]) {
    assertStringIncludes(problem.errors![0]!.message, name);
  }
});

Deno.test("Strong in French with commas: Réps, a rest timer", () => {
  const { source, rows } = read("strong_fr_commas.csv", ["name", "reps", "weight", "rest_s"]);
  assertEquals([source, rows], ["strong", [["Développé couché (barre)", 6, 72.5, 120]]]);
});
