import type { Client } from "./client.ts";
import type { Fixtures } from "./fixtures.ts";
import { type Call, type Case, routeCase } from "./route_case.ts";

/** What is read of a history, and what the companion says first of it. */
export function historyCases(client: Client, make: Fixtures, exercise: string): Case[] {
  const route = (title: string, rpc: string, call: Call = {}) =>
    routeCase(client, title, rpc, { id: () => exercise, ...call });
  return [
    route("GET /progress/summary", "progress_summary"),
    route("GET /progress/records", "progress_records"),
    route("GET /progress/last", "progress_last", {
      query: "?exercise_id=:id",
      args: (id) => ({ exercise_ids: [id] }),
    }),
    route("GET /progress/volume", "progress_volume", {
      query: "?weeks=52",
      args: () => ({ weeks: 52 }),
    }),
    route("GET /progress/exercises/:id", "progress_exercise", { args: (id) => ({ target: id }) }),
    route("GET /workouts/changes", "workout_changes", {
      args: () => ({ page_limit: 20, page_after: null }),
    }),
    route("GET /chat/check-in", "check_in"),
    route("GET /plans/:id/next", "plan_next", {
      id: make.newPlan,
      args: (id) => ({ target: id, wanted_day: null }),
    }),
    route("GET /memories/:id/history", "memory_history", {
      id: make.newMemory,
      args: (id) => ({ target: id }),
    }),
  ];
}
