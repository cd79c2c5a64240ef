import { assertEquals } from "@std/assert";
import { readDeclared } from "../../scripts/database/declared.ts";
import { mood } from "../../supabase/functions/_shared/resources/exchange.ts";
import { CHECK_IN_KINDS } from "../../supabase/functions/_shared/resources/check_in.ts";
import * as exercise from "../../supabase/functions/_shared/vocabulary/exercise.ts";
import { memoryKind } from "../../supabase/functions/_shared/vocabulary/memory.ts";
import { RECORD_KINDS } from "../../supabase/functions/_shared/vocabulary/record_kind.ts";
import { TRACKING_TYPES } from "../../supabase/functions/_shared/vocabulary/tracking.ts";
import { SET_TYPES, TRAINING_GOALS } from "../../supabase/functions/_shared/vocabulary/training.ts";
import { MOVEMENTS } from "../../supabase/functions/_shared/draft/movements.ts";
import { UNIT_SYSTEMS } from "../../supabase/functions/_shared/vocabulary/units.ts";

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
  ["exercise_category", exercise.CATEGORIES],
  ["exercise_level", exercise.LEVELS],
  ["exercise_force", exercise.FORCES],
  ["exercise_mechanic", exercise.MECHANICS],
  ["equipment", exercise.EQUIPMENT],
  ["muscle", exercise.MUSCLES],
  ["movement_pattern", MOVEMENTS],
  ["tracking_type", TRACKING_TYPES],
  ["set_type", SET_TYPES],
  ["training_goal", TRAINING_GOALS],
  ["unit_system", UNIT_SYSTEMS],
  ["record_kind", RECORD_KINDS],
  ["memory_kind", memoryKind.options],
  ["mood", mood.options],
  ["check_in_kind", CHECK_IN_KINDS],
];

for (const [type, values] of SAME_IN_SQL) {
  Deno.test(`the values of ${type} are those of the database, in the same order`, async () => {
    assertEquals((await enumTypes()).get(type), [...values]);
  });
}
