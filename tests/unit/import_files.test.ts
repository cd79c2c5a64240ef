import { assert, assertEquals, assertThrows } from "@std/assert";
import { Problem } from "../../supabase/functions/_shared/http/problem.ts";
import { readFile } from "../../supabase/functions/workouts/import/import_file.ts";

type Wanted = Parameters<typeof readFile>[1];

const fixture = (name: string) =>
  Deno.readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);

/** A file as rows again, which read better than columns. */
function read(file: Uint8Array, wanted: Wanted = "auto", unit?: "kg" | "lb") {
  const result = readFile(file, wanted, unit);
  const { sets, names, workouts, ...about } = result.file;
  const rows = sets["line"]!.map((_, i) => {
    const row = Object.fromEntries(
      Object.entries(sets).map(([column, values]) => [column, values[i]]),
    );
    return { ...row, name: names[row["name"] as number]!.name } as Record<string, unknown>;
  });
  const { source, rejected } = result;
  return { source, rejected, about, names, workouts, sets: rows };
}
/** The named columns of each set. */
const pick = (sets: Record<string, unknown>[], ...columns: string[]) =>
  sets.map((set) => columns.map((column) => set[column]));

function refused(file: Uint8Array, wanted: Wanted = "auto") {
  const problem = assertThrows(() => readFile(file, wanted, undefined), Problem);
  assertEquals([problem.status, problem.code], [422, "validation_failed"]);
  return problem.errors![0]!;
}

Deno.test("Strong with commas: dates, quotes, RPE in halves, 0 for what does not apply, no unit", () => {
  const { source, about, workouts, sets, names } = read(fixture("strong_commas.csv"));
  assertEquals([source, about], ["strong", { unit: null, unit_from: null, distance_unit: null }]);
  assertEquals(workouts.map(({ title, started_at, notes }) => [title, started_at, notes]), [
    ["Push A", "2025-03-03T18:02:11", null],
    ["Run", "2025-03-05T07:15:40", "windy"],
  ]);
  assertEquals(pick(sets, "name", "reps", "weight", "rpe", "duration_s", "distance", "notes"), [
    ["Bench Press (Barbell)", 8, 80, 8.5, null, null, "paused, 2 s"],
    ["Bench Press (Barbell)", 6, 82.5, null, null, null, null],
    ["Plank", null, null, null, 75, null, null],
    ["Running", null, null, null, 1620, 5.2, null],
  ]);
  assertEquals(names.map(({ tracking }) => tracking), [
    "weight_reps",
    "duration",
    "distance_duration",
  ]);
});

Deno.test("Strong of Android: BOM, CRLF, semicolons, decimal comma, a unit a row, W D F, a duration in words", () => {
  const { about, workouts, sets } = read(fixture("strong_android.csv"));
  assertEquals(about, { unit: "kg", unit_from: "header", distance_unit: "m" });
  assertEquals(workouts.map(({ started_at, finished_at }) => [started_at, finished_at]), [
    ["2024-11-02T06:30:05", "2024-11-02T07:35:05"],
  ]);
  assertEquals(pick(sets, "line", "type", "entry", "reps", "weight", "rpe", "distance"), [
    [2, "warmup", 0, 5, 60, null, null],
    [3, "working", 0, 5, 102.5, 8.5, null],
    [4, "working", 0, 3, 102.058, null, null],
    [5, "drop", 0, 8, 80, null, null],
    [6, "failure", 0, 0, 80, null, null],
    [7, "working", 1, null, null, null, 2000],
  ]);
});

Deno.test("Strong of late: notes with line breaks, rest timers, note rows, identical rows, days of duration", () => {
  const { about, workouts, sets, rejected } = read(fixture("strong_newest.csv"));
  assertEquals([about.unit, about.unit_from, rejected], ["kg", "header", []]);
  assertEquals(workouts[0]!.title, "Full Body", "not the number in the column before");
  assertEquals(workouts[0]!.notes, "slept badly\nbut fine");
  assertEquals(workouts[0]!.finished_at, "2025-06-02T09:00:00");
  assertEquals(pick(sets, "line", "name", "entry", "reps", "rest_s", "distance", "notes"), [
    [
      3,
      "Deadlift (Barbell)",
      0,
      5,
      180,
      null,
      "hook grip\nfirst line\nsecond line, with a ; in it",
    ],
    [6, "Deadlift (Barbell)", 0, 5, null, null, null],
    [7, "Deadlift (Barbell)", 0, 5, null, null, null],
    [8, "Farmer's Walk", 1, null, null, 30, null],
  ]);
});

for (const language of ["de", "fr", "es", "pt", "it"]) {
  Deno.test(`Strong with the headers of ${language}`, () => {
    const { source, about, workouts, sets } = read(fixture(`strong_${language}.csv`));
    assertEquals([source, about.unit, about.unit_from], ["strong", "kg", "header"]);
    assertEquals([workouts[0]!.title, workouts[0]!.finished_at], [
      "Drücken",
      "2025-02-14T18:50:00",
    ]);
    assertEquals(pick(sets, "name", "reps", "weight", "rpe", "notes"), [
      ["Bankdrücken", 6, 72.5, 7.5, "leicht"],
    ]);
  });
}

Deno.test("Hevy: set types, supersets, notes of the exercise once, literal line breaks, cards counted anew", () => {
  const { source, about, workouts, sets, names } = read(fixture("hevy.csv"));
  assertEquals([source, about.unit, about.distance_unit], ["hevy", "kg", "m"]);
  assertEquals(workouts.map((w) => [w.title, w.started_at, w.finished_at, w.notes]), [
    ["Upper", "2025-11-22T18:03:00", "2025-11-22T19:11:00", "Felt good\nvery good"],
    ["Cardio", "2025-11-23T07:00:00", "2025-11-24T07:00:00", null],
  ]);
  assertEquals(pick(sets, "type", "entry", "superset", "reps", "weight", "notes"), [
    ["warmup", 0, 1, 12, 16, "elbows in"],
    ["working", 0, 1, 10, 28, null],
    ["drop", 1, 1, 12, 50, null],
    ["failure", 2, 2, 8, 20, null],
    ["working", 3, 2, 6, 20, null],
    ["working", 0, null, null, null, null],
  ]);
  assertEquals(pick(sets, "distance", "duration_s").at(-1), [2500, 900]);
  assertEquals(
    names.find(({ name }) => name === "Pull Up (Assisted)")?.tracking,
    "assisted_bodyweight",
  );
});

Deno.test("Hevy in pounds and miles, with twelve-hour times", () => {
  const { about, workouts, sets } = read(fixture("hevy_lbs_12h.csv"));
  assertEquals(about, { unit: "lb", unit_from: "header", distance_unit: "m" });
  assertEquals(workouts.map(({ started_at }) => started_at), [
    "2025-11-22T18:03:00",
    "2025-11-23T00:15:00",
  ]);
  assertEquals(pick(sets, "weight", "distance"), [[102.058, null], [null, 4988.966]]);
});

Deno.test("Hevy's month names in six languages", () => {
  const { workouts, rejected } = read(fixture("hevy_months.csv"));
  assertEquals(rejected, []);
  const months: Record<string, string> = {
    märz: "03",
    août: "08",
    ene: "01",
    dez: "12",
    mag: "05",
    févr: "02",
    okt: "10",
    set: "09",
    giu: "06",
    out: "10",
    sept: "09",
    juil: "07",
  };
  for (const { title, started_at } of workouts) {
    const month = months[title!];
    assertEquals(started_at, month ? `2025-${month}-05T07:05:00` : "2025-11-22T18:03:00", title!);
  }
  assertEquals(workouts.length, 18);
});

Deno.test("lines that cannot be read are named with their reason, the rest is read", () => {
  const { sets, rejected } = read(fixture("broken_lines.csv"), "auto", "kg");
  assertEquals(pick(sets, "line", "name", "reps", "duration_s"), [
    [2, "Squat (Barbell)", 5, null],
    [4, "Squat (Barbell)", 5, null],
    [15, "Plank", null, 90],
  ]);
  const reasons = rejected.sort((a, b) => a.line - b.line);
  assertEquals(reasons.map(({ line, reason }) => [line, reason]), [
    [3, "the quotes of this line do not match"],
    [5, "the date cannot be read"],
    [6, "the date cannot be read"],
    [7, "there is no name of an exercise"],
    [8, "the weight is no number"],
    [9, "the number of reps is no whole number from 0 to 1000"],
    [10, "the number of reps is no whole number from 0 to 1000"],
    [11, "the weight is below zero"],
    [12, "there are no reps, no time and no distance"],
    [13, "the time of the set cannot be read"],
  ]);
});

Deno.test("distances with a unit a row, in a file without any load: metres and no unit of loads", () => {
  const { about, sets } = read(fixture("strong_distance_units.csv"));
  assertEquals(about, { unit: null, unit_from: null, distance_unit: "m" });
  assertEquals(pick(sets, "distance", "rest_s"), [[2000, null], [5632.704, 90]]);
});

Deno.test("a quote in a name costs nothing where another line is broken", () => {
  const header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Notes\n";
  const jump = (n: number) => `2025-01-01 10:00:00,A,Box Jump 20",${n},10,5,\n`;
  const broken = '2025-01-01 10:00:00,A,Squat,1,100,5,"so" heavy\n';
  const { sets, rejected } = read(bytes(header + jump(1) + broken + jump(2) + jump(3)));
  assertEquals(pick(sets, "line", "name"), [2, 4, 5].map((line) => [line, 'Box Jump 20"']));
  assertEquals(rejected.map(({ line }) => line), [3]);
});

Deno.test("an own export with cells that are none of ours", () => {
  const header =
    "started_at,time_zone,exercise_name,exercise_id,exercise_tracking,set_type,entry,reps";
  const rows = [
    "2026-99-99T99:99:99Z,UTC,Squat,,,working,0,5",
    "2026-02-30T10:00:00Z,UTC,Squat,,,working,0,5",
    "0000-01-01T10:00:00Z,UTC,Squat,,,working,0,5",
    "2026-01-01T10:00:00+99:99,UTC,Squat,,,working,0,5",
    "2026-01-01T10:00:00.123456+00:00,U\u0001TC,Squat,x,we\u0002ird,working,-1,5",
  ];
  const { workouts, names, sets, rejected } = read(bytes([header, ...rows].join("\n")));
  assertEquals(rejected.map(({ line }) => line), [2, 3, 4, 5]);
  assertEquals([workouts[0]!.started_at, workouts[0]!.time_zone], [
    "2026-01-01T10:00:00.123456+00:00",
    "UTC",
  ]);
  assertEquals(names, [{ name: "Squat", exercise_id: null, tracking: "weird" }]);
  assertEquals(pick(sets, "entry", "reps"), [[0, 5]]);
});

Deno.test("UTF-16 and Windows-1252 are read too", () => {
  for (const name of ["utf16.csv", "windows_1252.csv"]) {
    const { workouts, sets } = read(fixture(name));
    assertEquals([workouts[0]!.title, sets[0]!["name"]], ["Früh", "Übung"], name);
  }
});

Deno.test("columns in any order, unknown ones ignored, a thousand pounds, the day after the month", () => {
  const { about, workouts, sets, rejected } = read(fixture("columns_moved.csv"));
  assertEquals([about.unit, rejected], ["lb", []]);
  assertEquals(workouts.map(({ started_at }) => started_at), [
    "2025-03-04T18:05:00",
    "2025-03-25T18:05:00",
  ]);
  assertEquals(pick(sets, "line", "weight"), [[3, 453.592], [4, 84.141]]);
});

Deno.test("a timer that ran for months, also where its comma split the line", () => {
  const header = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps\n";
  const { workouts, sets } = read(
    bytes(`${header}2025-01-01 10:00:00,A,3,527h 3min,Squat (Barbell),1,100,5\n`),
  );
  assertEquals(workouts[0]!.finished_at, "2025-01-02T10:00:00");
  assertEquals(pick(sets, "name", "weight", "reps"), [["Squat (Barbell)", 100, 5]]);
});

Deno.test("a note that is never closed takes no later set with it", () => {
  const header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Notes\n";
  const row = (n: number, note: string) =>
    `2025-01-01 10:00:00,A,Squat (Barbell),${n},100,5,${note}\n`;
  const { sets, rejected } = read(
    bytes(header + row(1, '"open') + row(2, "") + row(3, 'closed"') + row(4, '"two\nlines"')),
  );
  assertEquals(pick(sets, "line", "notes"), [[3, null], [4, 'closed"'], [5, "two\nlines"]]);
  assertEquals(rejected.map(({ line }) => line), [2]);
});

Deno.test("the parameter's unit holds where the file says none, and no further", () => {
  const pounds = read(fixture("strong_commas.csv"), "auto", "lb");
  assertEquals(pounds.about, { unit: "lb", unit_from: "parameter", distance_unit: "m" });
  assertEquals(pick(pounds.sets, "weight", "distance")[0], [36.287, null]);
  assertEquals(pounds.sets.at(-1)!["distance"], 8368.589);
  assertEquals(read(fixture("hevy.csv"), "auto", "lb").about.unit_from, "header");
});

Deno.test("a file of another source than was named → 422 that says whose it is", () => {
  const error = refused(fixture("hevy.csv"), "strong");
  assertEquals([error.path, error.message], ["source", "This is a file of hevy"]);
});

Deno.test("a file without a known header → 422 that names those that are", () => {
  for (const text of ["a,b,c\n1,2,3\n", "Date,Weight\n2025-01-01,80\n", "{}", '"\n']) {
    const error = refused(bytes(text));
    assertEquals([error.path, error.code], ["file", "invalid"]);
    for (const known of ["Strong", "Hevy", "workout_id"]) assert(error.message.includes(known));
  }
});

Deno.test("no text, or nothing at all → 422 before anything is parsed", () => {
  const junk = crypto.getRandomValues(new Uint8Array(60_000));
  for (const file of [junk, new Uint8Array(5 * 1024 * 1024), new Uint8Array(), bytes(" \n\r\n")]) {
    assertEquals(refused(file).path, "file");
  }
});

Deno.test("a header alone is a file of nothing", () => {
  const { workouts, sets, names } = read(bytes("Date,Exercise Name,Set Order,Reps"));
  assertEquals([workouts, sets, names], [[], [], []]);
});

Deno.test("hostile files end in an answer or in a 422", () => {
  const header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Notes\n";
  const row = "2025-01-01 10:00:00,a,Squat,1,10,5,";
  const endings = [
    '"'.repeat(300_000),
    '"\n'.repeat(150_000),
    ",".repeat(300_000),
    '"a" b,'.repeat(50_000),
    `${row}"x"y\n`.repeat(10_000),
    `2025-01-01 10:00:00,a,Squat,Note,,,n\n`.repeat(20_000),
    `${"9".repeat(300_000)},a,b,1,1,1,\n`,
    `${row}${"x".repeat(300_000)}\n`,
    `2025-01-01 10:00:00,__proto__,constructor,1,10,5,toString\n`,
    "=cmd|' /C calc'!A0,a,b,1,1,1,\n",
  ];
  for (const ending of endings) {
    const { sets } = read(bytes(header + ending));
    assert(sets.length <= 1);
  }
  assertEquals(refused(bytes(header + "\n".repeat(200_001))).path, "file");
  const broken = '2025-01-01 10:00:00,a,Squat,1,10,5,"x"y\n'.repeat(10_001);
  assertEquals(refused(bytes(header + broken)).path, "file");
  const days = Array.from({ length: 20_001 }, (_, i) => {
    const date = new Date(i * 86_400_000).toISOString().slice(0, 10);
    return `${date} 10:00:00,a,Squat,1,10,5,\n`;
  });
  assertEquals(refused(bytes(header + days.join(""))).path, "file");
  const names = Array.from(
    { length: 2001 },
    (_, i) => `2025-01-01 10:00:00,${i},Lift ${i},1,10,5,\n`,
  );
  assertEquals(refused(bytes(header + names.join(""))).path, "file");
});

Deno.test("more than 300 sets of a workout: those beyond are rejected by line", () => {
  const rows = Array.from({ length: 302 }, (_, i) => `2025-01-01 10:00:00,a,Squat,${i + 1},10,5\n`);
  const file = `Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n${rows.join("")}`;
  const { sets, rejected } = read(bytes(file));
  assertEquals([sets.length, rejected.map(({ line }) => line)], [300, [302, 303]]);
});
