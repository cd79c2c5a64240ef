import { assert, assertEquals, assertMatch } from "@std/assert";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { HOSTED_DENO } from "../../local/deno_version.ts";
import { checkedFetch } from "../support/checked_fetch.ts";
import { wireVectors } from "../../local/gemini/vectors.ts";
import { checkout, delay, type Dev, startDev } from "../support/dev.ts";

async function signUp(dev: Dev, name: string): Promise<SupabaseClient> {
  const client = createClient(dev.url, dev.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    global: { fetch: checkedFetch },
  });
  const { data, error } = await client.auth.signUp({
    email: `${name}@example.com`,
    password: "slow-burn-2026",
    options: { data: { display_name: name } },
  });
  assertEquals(error, null);
  assert(data.session);
  return client;
}

// deno-lint-ignore no-explicit-any
async function invoke(client: SupabaseClient, path: string, options = {}): Promise<any> {
  const { data, error } = await client.functions.invoke(path, options);
  const detail = error?.context instanceof Response ? await error.context.text() : error;
  assertEquals(error, null, `${path}: ${JSON.stringify(detail)}`);
  return data;
}

async function matches(client: SupabaseClient, text: string): Promise<{ content: string }[]> {
  const asked = [{ text, dimensions: 768 }];
  const [vector] = await wireVectors(asked, "gemini-embedding-001", "sentence");
  const { data, error } = await client.rpc("match_memories", { query_embedding: vector!.values });
  assertEquals(error, null);
  return data;
}

/** A function that says what it runs on, in a copy of the project. */
async function addVersionFunction(folder: string): Promise<void> {
  const source = "export default { fetch: () => Response.json(Deno.version) };\n";
  await Deno.mkdir(`${folder}/supabase/functions/version`);
  await Deno.writeTextFile(`${folder}/supabase/functions/version/index.ts`, source);
  const config = "\n[functions.version]\nverify_jwt = false\n";
  await Deno.writeTextFile(`${folder}/supabase/config.toml`, config, { append: true });
}

Deno.test("the main path, as a frontend with supabase-js walks it", async (t) => {
  await walkMainPath(t, Deno.version.deno);
});

Deno.test("the main path with the functions on the Deno of hosted ones", async (t) => {
  await walkMainPath(t, HOSTED_DENO, "--hosted-runtime");
});

async function walkMainPath(t: Deno.TestContext, deno: string, ...args: string[]): Promise<void> {
  const folder = await checkout();
  await addVersionFunction(folder);
  const dev = await startDev(folder, "--memory", "--port", "0", ...args);
  try {
    await t.step(`the functions run on Deno ${deno}`, async () => {
      const response = await fetch(`${dev.url}/functions/v1/version`);
      assertEquals((await response.json()).deno, deno);
    });

    const ada = await signUp(dev, "ada");
    let squat = "";

    await t.step("an exercise is found by a misspelling", async () => {
      const { data } = await invoke(ada, "exercises?q=barbel%20bak%20squatt&limit=3", {
        method: "GET",
      });
      assertEquals(data[0].slug, "barbell-back-squat");
      squat = data[0].id;
    });

    let day = "";
    await t.step("a plan is made", async () => {
      const plan = await invoke(ada, "plans", {
        body: {
          name: "Strong legs",
          is_active: true,
          days: [{
            name: "Squat day",
            exercises: [{
              exercise_id: squat,
              sets: [{ reps_min: 5, reps_max: 5, weight_kg: 100 }],
              progression: { kind: "linear", step: 2.5, step_unit: "kg" },
            }],
          }],
        },
      });
      assertEquals(plan.is_active, true);
      day = plan.days[0].id;
    });

    await t.step("a workout is logged, and affinity rises", async () => {
      const before = await invoke(ada, "profile", { method: "GET" });
      assertEquals(before.affinity.score, 0);
      const started = new Date(Date.now() - 3_600_000).toISOString();
      const logged = await invoke(ada, "workouts/log", {
        body: {
          plan_day_id: day,
          started_at: started,
          finished_at: new Date().toISOString(),
          sets: [{ exercise_id: squat, reps: 5, weight_kg: 100, rpe: 8 }],
        },
      });
      assertEquals(logged.workout.volume_kg, 500);
      // It follows a plan.
      assertEquals(logged.affinity.points, 15);
      const after = await invoke(ada, "profile", { method: "GET" });
      assertEquals(after.affinity.score, 15);
    });

    await t.step("what is told in one conversation is used in a new one", async () => {
      // Of somebody who has logged nothing, nothing else is remembered.
      const cleo = await signUp(dev, "cleo");
      const tell = (client: SupabaseClient) =>
        invoke(client, "chat", { body: { message: "I have a bad left knee." } });
      assertEquals((await tell(ada)).memories_saved.length, 1);
      const told = await tell(cleo);
      assertEquals(told.memories_saved.length, 1);
      const asked = await invoke(cleo, "chat", {
        body: { message: "Is there something wrong with my knee?" },
      });
      assert(asked.conversation_id !== told.conversation_id);
      assertMatch(asked.reply, /left knee/i);
      assertEquals(asked.memories_used.length, 1);
    });

    await t.step("match_memories finds it by its vector, through supabase.rpc", async () => {
      for (let tries = 0; tries < 50; tries++) {
        if ((await matches(ada, "bad left knee")).length > 0) break;
        await delay(100);
      }
      assertMatch((await matches(ada, "bad left knee"))[0]!.content, /left knee/i);
    });

    await t.step("a second user sees none of it", async () => {
      const ben = await signUp(dev, "ben");
      assertEquals((await invoke(ben, "memories", { method: "GET" })).data, []);
      assertEquals((await invoke(ben, "workouts", { method: "GET" })).data, []);
      assertEquals((await invoke(ben, "plans", { method: "GET" })).data, []);
      assertEquals((await invoke(ben, "chat/conversations", { method: "GET" })).data, []);
      assertEquals(await matches(ben, "bad left knee"), []);
      for (const table of ["profiles", "memories", "workouts", "plans", "messages"]) {
        const { data } = await ben.from(table).select("*");
        assertEquals(data?.filter((row) => row.user_id ? true : row.display_name === "ada"), []);
      }
      const chat = await invoke(ben, "chat", { body: { message: "What is wrong with my knee?" } });
      assertEquals(chat.memories_used, []);
    });

    await t.step("an erased account leaves nothing, and its token opens nothing", async () => {
      const { data: { session } } = await ada.auth.getSession();
      await invoke(ada, "profile", { method: "DELETE", body: { confirm: "delete my account" } });
      const { status, body } = await checkedFetch(`${dev.url}/functions/v1/profile`, {
        headers: { Authorization: `Bearer ${session!.access_token}` },
      });
      await body?.cancel();
      assertEquals(status, 401);
    });
  } finally {
    await dev.stop();
    await Deno.remove(folder, { recursive: true });
  }
}
