import type { Person } from "../recorder.ts";
import { anId, otherThan, type World } from "../world.ts";

const TABLES = [
  "exercises?select=id,name,slug&user_id=not.is.null",
  "plans?select=id,name,is_active,version",
  "plan_days?select=id,plan_id,position,name",
  "plan_exercises?select=*",
  "plan_exercises?select=id,sets",
  "workouts?select=id,title,version",
  "workout_sets?select=workout_id,position,exercise_id,reps,weight_kg",
  "memories?select=id,kind,content",
  "messages?select=id,role",
  "affinity_events?select=points,kind",
  "profiles?select=id,affinity_score",
];

/** What is exposed beside the routes: SQL functions by name, and the tables behind RLS. */
export async function dataApi(world: World, person: Person): Promise<void> {
  const { recorder, chance, library } = world;
  for (const table of chance.some(TABLES, 3)) await recorder.data(person, `/${table}`);
  const other = otherThan(world, person);
  const plan = anId(world, person, "plans");
  const calls: [name: string, args: Record<string, unknown>][] = [
    ["check_account", {}],
    ["list_exercises", { page_limit: 0 }],
    ["list_exercises", { page_limit: 5, filters: { muscle: ["elbow"] } }],
    ["list_exercises", { page_limit: 1000, filters: { ids: "x" } }],
    ["list_exercises", { filters: { q: "y".repeat(500) } }],
    ["get_exercise", { ref: "barbell-bench-press" }],
    ["get_plan", { target: anId(world, other, "plans") }],
    ["plan_next", { target: plan }],
    ["delete_plan", { target: anId(world, other, "plans") }],
    ["list_plans", { page_limit: 2, page_after: ["x", "y"] }],
    ["create_plan", { payload: {} }],
    ["create_plan", { payload: { name: "P", days: "none" } }],
    ["replace_plan", { target: plan, payload: { name: "P" } }],
    ["patch_plan", { target: plan, payload: { nonsense: 1 } }],
    ["create_exercise", { payload: { name: "x".repeat(300) } }],
    ["log_workout", { payload: { sets: [] } }],
    ["other_plan_days", { target: plan, known_day: chance.uuid() }],
    ["library_ids", { slugs: library.slice(0, 3).map(({ slug }) => slug) }],
    ["match_memories", { query_embedding: null, query_text: "knee", match_count: 5 }],
    ["search_memories", { query_text: "garage", kinds: ["fact"] }],
    ["resolve_actions", { names: ["bench press", "squat", "nonsense"] }],
    ["progress_volume", { weeks: 9999 }],
    ["look_up", { payload: { lookups: [{ tool: "workouts" }, { tool: "records" }] } }],
    ["look_up", { payload: { lookups: [{ tool: "find_exercises", query: "chest" }] } }],
    ["draft_candidates", { payload: { goal: "strength", days_per_week: 3 } }],
    ["export_workouts", { page_limit: 3 }],
    ["no_such_function", {}],
  ];
  for (const [name, args] of chance.some(calls, 12)) {
    await recorder.data(person, `/rpc/${name}`, args);
  }
  await recorder.data(null, `/rpc/${chance.one(calls)[0]}`, {});
  await recorder.data(null, `/${chance.one(TABLES)}`);
}
