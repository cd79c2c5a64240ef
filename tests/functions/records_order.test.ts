import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as progress } from "../../supabase/functions/progress/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { checkProperty } from "../support/property.ts";
import { send } from "../support/request.ts";
import { newUser, type TestUser } from "../support/users.ts";

const RUNS = 25;
const SLOTS = 5;
const TRACKINGS = [
  "weight_reps",
  "reps",
  "weighted_bodyweight",
  "assisted_bodyweight",
  "duration",
  "weight_duration",
  "distance_duration",
  "weight_distance",
];

const aSet = fc.record({
  exercise: fc.nat(TRACKINGS.length - 1),
  type: fc.constantFrom("working", "working", "failure", "drop", "warmup"),
  reps: fc.integer({ min: 0, max: 14 }),
  // Coarse and close together, so that ties and differences under 0.05 kg are common.
  weight_kg: fc.constantFrom(null, 0, 20, 20.02, 20.049, 20.05, 40, 100),
  duration_s: fc.constantFrom(null, 0, 30, 31, 60),
  distance_m: fc.constantFrom(null, 0, 100, 100.5),
});
const content = fc.record({
  day: fc.integer({ min: 1, max: 6 }),
  sets: fc.array(aSet, { minLength: 1, maxLength: 4 }),
});
const step = fc.record({
  slot: fc.nat(SLOTS - 1),
  // Nothing: deleted, or never logged.
  content: fc.option(content, { freq: 4, nil: undefined }),
});

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

/** A user with an exercise of each tracking. */
async function newLifter() {
  const user = await newUser();
  const ids: string[] = [];
  for (const tracking of TRACKINGS) {
    const { body } = await send(exercises, user, "POST /exercises", {
      body: { name: tracking, tracking },
    });
    ids.push(body.id);
  }
  return { user, ids };
}

// Two workouts never start at the same moment: which of them is the earlier would depend on their ids.
function bodyOf({ day, sets }: Content, slot: number, ids: string[]) {
  const start = Date.UTC(2026, 0, day, 10, slot);
  return {
    started_at: new Date(start).toISOString(),
    finished_at: new Date(start + 3_600_000).toISOString(),
    sets: sets.map(({ exercise, ...set }) => ({ exercise_id: ids[exercise], ...set })),
  };
}

async function succeed(user: TestUser, methodAndPath: string, body?: unknown) {
  const answer = await send(workouts, user, methodAndPath, { body });
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** The records, by what outlives another id. */
async function recordsOf(user: TestUser) {
  const { body } = await send(progress, user, "GET /progress/records");
  return body.data.map((record: Record<string, unknown>) => [
    record["exercise_name"],
    record["kind"],
    record["value"],
    record["achieved_at"],
    record["set_position"],
  ]);
}

Deno.test("any order of log, edit and delete leaves the records of the final state logged at once", async () => {
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 1, maxLength: 14 }),
    async (steps) => {
      const [wanderer, direct] = [await newLifter(), await newLifter()];
      const final = new Map<number, Content>();
      const logged = new Map<number, string>();
      for (const { slot, content } of steps) {
        const id = logged.get(slot);
        if (content) {
          const body = bodyOf(content, slot, wanderer.ids);
          if (id) await succeed(wanderer.user, `PUT /workouts/${id}`, body);
          else {logged.set(
              slot,
              (await succeed(wanderer.user, "POST /workouts/log", body)).workout.id,
            );}
          final.set(slot, content);
        } else if (id) {
          await succeed(wanderer.user, `DELETE /workouts/${id}`);
          logged.delete(slot);
          final.delete(slot);
        }
      }
      for (const [slot, content] of final) {
        await succeed(direct.user, "POST /workouts/log", bodyOf(content, slot, direct.ids));
      }
      assertEquals(await recordsOf(wanderer.user), await recordsOf(direct.user));
    },
  );
  await checkProperty(property, { numRuns: RUNS });
});
