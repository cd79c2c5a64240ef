import { assertEquals } from "@std/assert";
import { readDeclared } from "../../scripts/database/declared.ts";
import {
  exerciseReplacement,
  listQuery,
  newExercise,
} from "../../supabase/functions/exercises/schema.ts";
import * as vocabulary from "../../supabase/functions/_shared/vocabulary/exercise.ts";
import { SET_TYPES, TRAINING_GOALS } from "../../supabase/functions/_shared/vocabulary/training.ts";
import { MOVEMENTS } from "../../supabase/functions/plans/draft/movements.ts";
import { TRACKING_TYPES } from "../../supabase/functions/_shared/vocabulary/tracking.ts";
import { queryObject } from "../../supabase/functions/_shared/http/query.ts";
import { encodeCursor } from "../../supabase/functions/_shared/http/pages.ts";
import { check } from "../../supabase/functions/_shared/http/validation.ts";

const ID = "0b1e3a20-843d-45f8-84d0-2aca9b6f023b";

function paths(schema: Parameters<typeof check>[0], value: unknown): string[] {
  return (check(schema, value).errors ?? []).map(({ path, code }) => `${path} ${code}`);
}

function query(search: string): unknown {
  return queryObject(`http://localhost/exercises?${search}`);
}

/** The values of every enum type, as the schema files create them. */
async function enumTypes(): Promise<Map<string, string[]>> {
  const types = new Map<string, string[]>();
  for (const { sql } of await readDeclared()) {
    for (
      const [, type, values] of sql.matchAll(/create type public\.(\w+) as enum\s*\(([^)]*)\)/g)
    ) {
      types.set(type!, [...values!.matchAll(/'(\w+)'/g)].map(([, value]) => value!));
    }
  }
  return types;
}

const SAME_IN_SQL: [string, readonly string[]][] = [
  ["exercise_category", vocabulary.CATEGORIES],
  ["exercise_level", vocabulary.LEVELS],
  ["exercise_force", vocabulary.FORCES],
  ["exercise_mechanic", vocabulary.MECHANICS],
  ["equipment", vocabulary.EQUIPMENT],
  ["muscle", vocabulary.MUSCLES],
  ["tracking_type", TRACKING_TYPES],
  ["movement_pattern", MOVEMENTS],
  ["set_type", SET_TYPES],
  ["training_goal", TRAINING_GOALS],
];

for (const [type, values] of SAME_IN_SQL) {
  Deno.test(`the values of ${type} are those of the database`, async () => {
    assertEquals((await enumTypes()).get(type), [...values]);
  });
}

Deno.test("GET /exercises: a filter given once or often is a list", () => {
  const { data } = check(listQuery, query(`muscle=chest&muscle=lats&level=beginner&custom=false`));
  assertEquals([data?.muscle, data?.level, data?.custom], [["chest", "lats"], ["beginner"], false]);
});

Deno.test("GET /exercises: a hundred ids are looked up at once, not one more", () => {
  const ids = (count: number) => Array.from({ length: count }, () => `id=${ID}`).join("&");
  assertEquals(check(listQuery, query(ids(100))).data?.id?.length, 100);
  assertEquals(check(listQuery, query(ids(101))).errors?.length, 1);
});

Deno.test("GET /exercises: a search takes no cursor", () => {
  const cursor = encodeCursor(["barbell row", ID]);
  assertEquals(paths(listQuery, query(`cursor=${cursor}`)), []);
  assertEquals(paths(listQuery, query(`q=row&cursor=${cursor}`)), ["cursor invalid"]);
});

for (
  const [search, expected] of [
    ["q=%20", "q required"],
    [`q=${"a".repeat(101)}`, "q too_long"],
    ["equipment=barbel", "equipment.0 invalid"],
    ["custom=1", "custom invalid"],
    ["colour=red", "colour unknown_field"],
  ] as const
) {
  Deno.test(`GET /exercises?${search.slice(0, 20)} → ${expected}`, () => {
    assertEquals(paths(listQuery, query(search)), [expected]);
  });
}

Deno.test("POST /exercises: what is left out, null or its default is the same payload", () => {
  const { data } = check(newExercise, { name: " Log  Press " });
  const spelledOut = {
    name: "Log  Press",
    aliases: null,
    category: "strength",
    level: "beginner",
    force: null,
    mechanic: null,
    equipment: "other",
    primary_muscles: [],
    secondary_muscles: null,
    instructions: [],
    tracking: "weight_reps",
  };
  assertEquals(JSON.stringify(check(newExercise, spelledOut).data), JSON.stringify(data));
});

Deno.test("POST /exercises: a muscle named twice counts once", () => {
  const body = { name: "Row", primary_muscles: ["lats", "lats", "biceps"] };
  assertEquals(check(newExercise, body).data?.primary_muscles, ["lats", "biceps"]);
});

Deno.test("POST and PUT /exercises: a muscle is primary or secondary, not both", () => {
  const body = { name: "Row", primary_muscles: ["lats"], secondary_muscles: ["biceps", "lats"] };
  assertEquals(paths(newExercise, body), ["secondary_muscles.1 invalid"]);
  assertEquals(paths(exerciseReplacement, body), ["secondary_muscles.1 invalid"]);
});

for (
  const [change, expected] of [
    [{ name: "" }, "name required"],
    [{ name: "x".repeat(81) }, "name too_long"],
    [{ aliases: Array(21).fill("x") }, "aliases too_long"],
    [{ aliases: ["ok", "x".repeat(81)] }, "aliases.1 too_long"],
    [{ instructions: ["x".repeat(501)] }, "instructions.0 too_long"],
    [{ tracking: "laps" }, "tracking invalid"],
    [{ primary_muscles: ["brain"] }, "primary_muscles.0 invalid"],
    [{ slug: "row" }, "slug unknown_field"],
  ] as const
) {
  Deno.test(`POST /exercises: ${JSON.stringify(change).slice(0, 30)} → ${expected}`, () => {
    assertEquals(paths(newExercise, { name: "Row", ...change }), [expected]);
  });
}

Deno.test("PUT /exercises/{id}: takes what GET returned", () => {
  const stored = {
    ...check(newExercise, { name: "Row" }).data,
    id: ID.toUpperCase(),
    slug: "row",
    force: null,
    is_custom: true,
    is_archived: false,
    version: 3,
  };
  const { data, errors } = check(exerciseReplacement, stored);
  assertEquals([errors, data?.id, data?.name], [undefined, ID, "Row"]);
});
