import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { checkProperty } from "../support/property.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

const squat = await libraryId("barbell-back-squat");
const STEP = 2.5;

Deno.test("next_training_max(): a step more or 10 % less, never above 1500 kg nor below nothing", async () => {
  await checkProperty(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1_500_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.array(fc.boolean(), { maxLength: 40 }),
      async (grams, step, misses) => {
        const [row] = await ownerSql<{ all: number[] }>(
          `with recursive t as (
             select 0 as n, $1::numeric as kg
             union all
             select n + 1, private.next_training_max(kg, $2::numeric, (($3::text)::jsonb -> n)::boolean)
             from t where n < jsonb_array_length(($3::text)::jsonb)
           ) select jsonb_agg(kg order by n) as all from t`,
          [String(grams / 1000), String(step / 1000), JSON.stringify(misses)],
        );
        const all = row!.all.map(Number);
        for (const [i, missed] of misses.entries()) {
          const [before, after] = [all[i]!, all[i + 1]!];
          assert(after >= 0 && after <= 1500);
          assert(missed ? after <= before : after >= before);
          const wanted = missed ? before * 0.9 : Math.min(before + step / 1000, 1500);
          assert(Math.abs(after - wanted) <= 0.0005000001, `${before} → ${after}`);
        }
      },
    ),
    { numRuns: 20 },
  );
});

/** What happens to a plan of two days and two weeks, one after the other. */
const event = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("train" as const), missed: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("delete" as const) }) },
);

Deno.test("GET /plans/{id}: week and training max after any sequence of logged and deleted workouts are those of the workouts that are left", async () => {
  await checkProperty(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 14 }), async (events) => {
      const user = await newUser();
      const exercise = {
        exercise_id: squat,
        progression: { kind: "training_max", step: STEP, step_unit: "kg" },
        sets: [
          { percent_tm: 80, reps_min: 5, weeks: [1] },
          { percent_tm: 90, reps_min: 3, weeks: [2] },
        ],
      };
      const { body: plan } = await send(plans, user, "POST /plans", {
        body: {
          name: "P",
          weeks: 2,
          training_maxes: [{ exercise_id: squat, weight_kg: 100 }],
          days: [{ name: "A", exercises: [exercise] }, { name: "B", exercises: [exercise] }],
        },
      });
      const left: { id: string; missed: boolean }[] = [];
      let hour = 0;
      for (const event of events) {
        if (event.kind === "delete") {
          const gone = left.pop();
          if (gone) await send(workouts, user, `DELETE /workouts/${gone.id}`);
          continue;
        }
        const { body: next } = await send(plans, user, `GET /plans/${plan.id}/next`);
        const started = Date.UTC(2026, 0, 1) + 24 * 3_600_000 * hour++;
        // deno-lint-ignore no-explicit-any
        const sets = next.exercises[0].sets.map((set: any) => ({
          ...set,
          reps: set.reps - (event.missed ? 1 : 0),
        }));
        const { body } = await send(workouts, user, "POST /workouts/log", {
          body: {
            plan_id: plan.id,
            plan_day_id: next.day.id,
            started_at: new Date(started).toISOString(),
            finished_at: new Date(started + 3_600_000).toISOString(),
            sets,
          },
        });
        left.push({ id: body.workout.id, missed: event.missed });
      }
      // Four workouts are a cycle; its last one, on day B of week 2, decides.
      let kg = 100;
      for (let last = 3; last < left.length; last += 4) {
        kg = Number((left[last]!.missed ? kg * 0.9 : kg + STEP).toFixed(3));
      }
      const { body: now } = await send(plans, user, `GET /plans/${plan.id}`);
      assertEquals(
        [now.week, now.training_maxes[0].weight_kg],
        [Math.floor(left.length / 2) % 2 + 1, kg],
      );
    }),
    { numRuns: 12 },
  );
});
