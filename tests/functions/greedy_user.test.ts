import { assert, assertEquals } from "@std/assert";
import postgres from "postgres";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

const url = Deno.env.get("DATABASE_URL");
const HELD_MS = 8000;
const WRITES = 25;
const SLOWEST_READ_MS = 5000;

Deno.test({
  name:
    "POST /workouts/log: 25 at once behind a long write of the same user → 503 with Retry-After, others go on reading",
  // The embedded database is one session, where nobody waits for a lock.
  ignore: !url,
  fn: async () => {
    const [greedy, other] = [await newUser(), await newUser()];
    const set = { exercise_id: await libraryId("barbell-bench-press"), reps: 5, weight_kg: 60 };
    const sql = postgres(url!, { max: 1 });
    try {
      const holder = await sql.reserve();
      await holder`begin`;
      await holder`select from public.profiles where id = ${greedy.id} for no key update`;
      const holding = new Promise((resolve) => setTimeout(resolve, HELD_MS))
        .then(() => holder`rollback`).then(() => holder.release());
      const writes = Array.from(
        { length: WRITES },
        () => send(workouts, greedy, "POST /workouts/log", { body: aWorkout([set]) }),
      );
      let slowest = 0;
      const start = performance.now();
      for (let n = 0; n < 20; n++) {
        const asked = performance.now();
        assertEquals((await send(profile, other, "GET /profile")).status, 200);
        slowest = Math.max(slowest, performance.now() - asked);
      }
      const answers = await Promise.all(writes);
      const waited = performance.now() - start;
      console.log(
        `slowest read of another user ${slowest.toFixed(0)} ms, writes answered in ${
          waited.toFixed(0)
        } ms`,
      );
      for (const { status, body, headers } of answers) {
        assertEquals([status, body.code], [503, "database_unavailable"]);
        assert(Number(headers.get("retry-after")) > 0);
      }
      assert(slowest < SLOWEST_READ_MS, `${slowest} ms`);
      assert(waited < HELD_MS, `${waited} ms`);
      await holding;
      assertEquals(
        (await send(workouts, greedy, "POST /workouts/log", { body: aWorkout([set]) })).status,
        201,
      );
    } finally {
      await sql.end();
    }
  },
});
