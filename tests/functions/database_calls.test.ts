import { assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { routes } from "../support/apps.ts";
import { dataApiCalls, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

const user = await newUser();
const exercise_id = await libraryId("barbell-bench-press");
const plan = { name: "P", days: [{ name: "A", exercises: [{ exercise_id, sets: [{}] }] }] };

const BODIES: Record<string, unknown> = {
  "POST /exercises": { name: "Mine" },
  "PUT /exercises/:id": { name: "Mine" },
  "POST /plans": plan,
  "POST /plans/draft": { goal: "strength", days_per_week: 3 },
  "PUT /plans/:id": plan,
  "PATCH /plans/:id": { is_active: true },
  "POST /plans/from-template": { template: "linear-3-days" },
  "POST /workouts/log": aWorkout([{ exercise_id, reps: 5, weight_kg: 100 }]),
  "PUT /workouts/:id": aWorkout([{ exercise_id, reps: 5, weight_kg: 100 }]),
  "POST /memories": { kind: "fact", content: "Likes tea" },
  "PATCH /memories/:id": { content: "Likes coffee" },
  "DELETE /memories": { confirm: "forget everything" },
  "POST /memories/search": { query: "tea" },
  "POST /mcp": { jsonrpc: "2.0", id: 1, method: "tools/list" },
  "POST /chat/messages/:id/feedback": { rating: "up" },
  "PATCH /profile": { unit_system: "imperial" },
};

const FILES: Record<string, string> = {
  "POST /workouts/import": "Date,Exercise Name,Set Order,Reps\n2026-01-01 10:00:00,Plank,1,5",
};

const QUERIES: Record<string, string> = { "GET /progress/last": `?exercise_id=${exercise_id}` };

// Chat has a test of its own; erasing the account goes to Auth.
const EXCEPT = ["POST /chat", "DELETE /profile"];

/** A search asks whether the account may, before it asks the model. */
const CALLS: Record<string, number> = { "POST /memories/search": 2 };

for (const { app, method, path, title, isPublic } of routes) {
  if (isPublic || EXCEPT.includes(title)) continue;
  const expected = CALLS[title] ?? 1;
  Deno.test(`${title}: ${expected === 1 ? "one Data API call" : "two Data API calls"}`, async () => {
    const sent = title in BODIES
      ? { body: BODIES[title] }
      : title in FILES
      ? { body: FILES[title], headers: { "Content-Type": "text/csv" } }
      : {};
    let status = 0;
    const calls = await dataApiCalls(async () => {
      ({ status } = await send(app, user, `${method} ${path}${QUERIES[title] ?? ""}`, sent));
    });
    await backgroundSettled();
    assertEquals(calls.length, expected, `${status}: ${calls}`);
    assertEquals(status === 400 || status === 422 || status >= 500, false, `status ${status}`);
  });
}
