import type { Client } from "./client.ts";
import { answerChat, eraseAccount, exportProfile, searchMemories } from "./compound_cases.ts";
import { Fixtures } from "./fixtures.ts";
import { historyCases } from "./history_cases.ts";
import { type Call, type Case, routeCase } from "./route_case.ts";
import type { Stack } from "../local/stack.ts";

const page = { page_limit: 20, page_after: null };
const target = (id: string) => ({ target: id });

/** Every signed-in route. Reads come before writes, so that these do not change what those read. */
export async function casesFor(client: Client, stack: Stack): Promise<Case[]> {
  const make = await Fixtures.prepare(client);
  const [exercise = ""] = make.exerciseIds;
  const plan = await make.newPlan();
  const workout = await make.newWorkout();
  const memory = await make.newMemory();
  const conversation = await make.newConversation();
  const patch = { name: "Renamed" };
  const settings = { display_name: "Bench" };
  const correction = { importance: 0.7 };

  const route = (title: string, rpc: string, call?: Call) => routeCase(client, title, rpc, call);
  const one = (id: string) => ({ id: () => id, args: target });
  const creating = (body: (id: string) => unknown): Call => ({
    body,
    args: (id) => ({ payload: body(id) }),
  });
  const changing = (id: () => Promise<string>, body: (id: string) => unknown, more = {}): Call => ({
    id,
    body,
    args: (id) => ({ target: id, payload: body(id), ...more }),
  });
  const removing = (id: () => Promise<string>): Call => ({ id, args: target });
  const anyVersion = { if_match: null };

  return [
    await answerChat(client),
    route("GET /chat/conversations", "list_conversations", { args: () => page }),
    route("GET /chat/conversations/:id/messages", "list_messages", {
      id: () => conversation,
      args: (id) => ({ target: id, ...page }),
    }),
    route("GET /exercises", "list_exercises", { args: () => ({ filters: {}, ...page }) }),
    route("GET /exercises", "list_exercises", {
      query: "?q=benchpres",
      args: () => ({ filters: { q: "benchpres" }, ...page }),
    }),
    route("GET /exercises/facets", "exercise_facets"),
    route("GET /exercises/:id", "get_exercise", {
      id: () => exercise,
      args: (id) => ({ ref: id }),
    }),
    route("GET /exercises/:id/substitutes", "exercise_substitutes", {
      id: () => exercise,
      args: (id) => ({ target: id, page_limit: 20 }),
    }),
    route("GET /plans", "list_plans", { args: () => page }),
    route("GET /plans/:id", "get_plan", one(plan)),
    route("GET /workouts", "list_workouts", { args: () => ({ filters: {}, ...page }) }),
    route("GET /workouts/:id", "get_workout", one(workout)),
    route("GET /memories", "list_memories", {
      args: () => page,
    }),
    route("GET /memories/:id", "get_memory", one(memory)),
    searchMemories(client),
    route("GET /profile", "get_profile"),
    route("GET /profile/affinity", "affinity_page", { args: () => page }),
    exportProfile(client),
    ...historyCases(client, make, exercise),

    route("PATCH /profile", "patch_profile", creating(() => settings)),
    route("POST /exercises", "create_exercise", creating((id) => make.exercise(id))),
    route(
      "PUT /exercises/:id",
      "replace_exercise",
      changing(make.newExercise, (id) => make.exercise(id, "Press."), anyVersion),
    ),
    route("DELETE /exercises/:id", "archive_exercise", removing(make.newExercise)),
    route("POST /plans", "create_plan", creating((id) => make.plan(id))),
    route(
      "PUT /plans/:id",
      "replace_plan",
      changing(make.newPlan, (id) => make.plan(id, "Replaced"), anyVersion),
    ),
    route("PATCH /plans/:id", "patch_plan", changing(make.newPlan, () => patch, anyVersion)),
    route("DELETE /plans/:id", "delete_plan", removing(make.newPlan)),
    route(
      "PUT /workouts/:id",
      "replace_workout",
      changing(make.newWorkout, (id) => ({ ...make.workout(id), title: "Changed" }), anyVersion),
    ),
    route("POST /workouts/log", "log_workout", creating((id) => make.workout(id))),
    route("DELETE /workouts/:id", "delete_workout", removing(make.newWorkout)),
    route("DELETE /chat/conversations/:id", "delete_conversation", removing(make.newConversation)),
    route("POST /memories", "create_memory", creating((id) => make.memory(id))),
    route("PATCH /memories/:id", "patch_memory", changing(make.newMemory, () => correction)),
    route("DELETE /memories/:id", "delete_memory", removing(make.newMemory)),
    route("DELETE /memories", "forget_memories", {
      id: make.newMemory,
      body: () => ({ confirm: "forget everything" }),
    }),
    eraseAccount(stack),
  ];
}
