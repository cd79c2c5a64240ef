import { assert, assertEquals, assertRejects } from "@std/assert";
import { createClient } from "@supabase/supabase-js";
import { createSlowBurn, SlowBurnProblem } from "../../client/mod.ts";
import { clientOf, exerciseId, workoutOf } from "../support/client.ts";
import { answerLost, answers, Network, problem, unreached } from "../support/network.ts";
import { stack } from "../support/stack.ts";
import { newUser } from "../support/users.ts";

/** Rejects with a problem; returns it. */
async function problemOf(call: Promise<unknown>): Promise<SlowBurnProblem> {
  return await assertRejects(() => call, SlowBurnProblem) as SlowBurnProblem;
}

const plan = (exercise_id: string) => ({
  name: "Strong legs",
  days: [{
    name: "Squat day",
    exercises: [{ exercise_id, sets: [{ reps_min: 5 }] }],
  }],
});

Deno.test("createSlowBurn() finds an exercise, makes a plan and logs a workout", async () => {
  const { slowBurn } = await clientOf();
  const { data: found } = await slowBurn.GET("/exercises", {
    params: { query: { q: "bak squatt", equipment: ["barbell", "dumbbell"] } },
  });
  assertEquals(found.data[0]?.slug, "barbell-back-squat");
  const squat = found.data[0]!.id;
  const { data: made, response } = await slowBurn.POST("/plans", {
    body: plan(squat),
  });
  assertEquals([made.name, response.status], ["Strong legs", 201]);
  const logged = await slowBurn.POST("/workouts/log", {
    body: workoutOf(squat),
  });
  assertEquals(logged.data.workout.volume_kg, 500);
  const { data: gone } = await slowBurn.DELETE("/plans/{id}", {
    params: { path: { id: made.id } },
  });
  assertEquals(gone, undefined);
});

Deno.test("createSlowBurn() edits with If-Match, and tells that somebody else was faster", async () => {
  const { slowBurn } = await clientOf();
  const made = await slowBurn.POST("/plans", {
    body: plan(await exerciseId(slowBurn)),
  });
  const headers = { "If-Match": made.response.headers.get("ETag")! };
  const path = { id: made.data.id };
  const put = (name: string) =>
    slowBurn.PUT("/plans/{id}", {
      params: { path },
      headers,
      body: { ...made.data, name },
    });
  assertEquals(
    (await put("Stronger legs")).data.version,
    made.data.version + 1,
  );
  assertEquals(
    (await problemOf(put("Weaker legs"))).code,
    "precondition_failed",
  );
});

Deno.test("pages() gives every item once, in order, and asks for no page more than it needs", async () => {
  const { slowBurn, network } = await clientOf();
  const squat = await exerciseId(slowBurn);
  for (const weight of [60, 70, 80]) {
    await slowBurn.POST("/workouts/log", { body: workoutOf(squat, weight) });
  }
  const weights: (number | null | undefined)[] = [];
  for await (const workout of slowBurn.pages("/workouts", { limit: 2 })) {
    weights.push(workout.sets[0]!.weight_kg);
  }
  assertEquals(weights, [80, 70, 60]);
  assertEquals(network.count("GET /workouts"), 2);
  for await (const _ of slowBurn.pages("/workouts", { limit: 1 })) break;
  assertEquals(network.count("GET /workouts"), 3);
});

Deno.test("importWorkouts() previews and imports what exportWorkouts gave", async () => {
  const { slowBurn } = await clientOf();
  await slowBurn.POST("/workouts/log", {
    body: workoutOf(await exerciseId(slowBurn)),
  });
  const { data: csv } = await slowBurn.GET("/workouts/export", {
    params: { query: { format: "csv" } },
    parseAs: "text",
  });
  const { slowBurn: other } = await clientOf();
  const preview = await other.importWorkouts(csv, { dry_run: true });
  assertEquals([preview.source, preview.created, preview.sets], [
    "slowburn",
    1,
    1,
  ]);
  assertEquals((await other.GET("/workouts")).data.data, []);
  await other.importWorkouts(new Blob([csv]), { unit: "kg" });
  assertEquals((await other.GET("/workouts")).data.data.length, 1);
  const headers = { "Content-Type": "text/csv" };
  const { data: again } = await other.POST("/workouts/import", { headers, body: csv });
  assertEquals([again.created, again.duplicates], [0, 1]);
});

Deno.test("a refused body is a SlowBurnProblem with code, status, fields and request id", async () => {
  const { slowBurn } = await clientOf();
  const body = { ...workoutOf(crypto.randomUUID()), perceived_exertion: 11 };
  const refused = await problemOf(slowBurn.POST("/workouts/log", { body }));
  assertEquals([refused.code, refused.status, refused.retryAfter], [
    "validation_failed",
    422,
    null,
  ]);
  assertEquals(refused.errors.map(({ path, code }) => [path, code]), [
    ["perceived_exertion", "out_of_range"],
  ]);
  assert(refused.requestId && refused.message === "1 field is invalid");
});

Deno.test("an answer that is not of the API is a problem too, with its status", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(() => Promise.resolve(new Response("<h1>546</h1>", { status: 546 })));
  const refused = await problemOf(slowBurn.GET("/profile"));
  assertEquals([refused.code, refused.status], ["unexpected_answer", 546]);
  assertEquals(network.requests.length, 1);
});

Deno.test("a creating POST whose answer is lost is sent again with its id, and creates once", async () => {
  const { slowBurn, network } = await clientOf();
  const body = workoutOf(await exerciseId(slowBurn));
  network.next(unreached, answerLost);
  const { data, response } = await slowBurn.POST("/workouts/log", { body });
  assertEquals(response.status, 200);
  const sent = network.requests.filter(({ title }) => title === "POST /workouts/log");
  assertEquals(
    sent.map((request) => request.body.id),
    Array(3).fill(data.workout.id),
  );
  const { data: all } = await slowBurn.GET("/workouts");
  assertEquals(all.data.map(({ id }) => id), [data.workout.id]);
});

Deno.test("an answer that breaks off while it is read counts as lost", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(async (send) => {
    const half = (await (await send()).text()).slice(0, 20);
    return new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode(half)),
        pull: (controller) => controller.error(new TypeError("connection reset")),
      }),
    );
  });
  assertEquals((await slowBurn.GET("/profile")).data.display_name, "Ada");
  assertEquals(network.requests.length, 2);
});

Deno.test("a caller's own id is kept; two different bodies under it are a conflict", async () => {
  const { slowBurn } = await clientOf();
  const id = crypto.randomUUID();
  const body = { ...workoutOf(await exerciseId(slowBurn)), id };
  assertEquals(
    (await slowBurn.POST("/workouts/log", { body })).data.workout.id,
    id,
  );
  const other = slowBurn.POST("/workouts/log", {
    body: { ...body, title: "Legs" },
  });
  assertEquals((await problemOf(other)).code, "id_taken");
});

Deno.test("a DELETE whose answer is lost is done, though there is nothing left to delete", async () => {
  const { slowBurn, network } = await clientOf();
  const { data } = await slowBurn.POST("/plans", {
    body: plan(await exerciseId(slowBurn)),
  });
  const params = { path: { id: data.id } };
  network.next(answerLost);
  assertEquals(
    (await slowBurn.DELETE("/plans/{id}", { params })).data,
    undefined,
  );
  assertEquals(
    (await problemOf(slowBurn.DELETE("/plans/{id}", { params }))).code,
    "not_found",
  );
});

Deno.test("a draft whose answer is lost is not asked for again: each one counts", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(answerLost);
  const draft = slowBurn.POST("/plans/draft", {
    body: { goal: "strength", days_per_week: 2 },
  });
  assertEquals((await problemOf(draft)).code, "network_error");
  assertEquals(network.count("POST /plans/draft"), 1);
});

Deno.test("503 and 429 are tried again, after what Retry-After says", async () => {
  const { slowBurn, network } = await clientOf();
  const before = Date.now();
  network.next(
    problem(503, "database_unavailable"),
    problem(429, "rate_limited", { "Retry-After": "1" }),
  );
  await slowBurn.GET("/profile");
  assertEquals(network.requests.length, 3);
  assert(Date.now() - before >= 1000);
});

Deno.test("a Retry-After beyond maxWaitMs is the caller's to decide", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(problem(429, "rate_limited", { "Retry-After": "600" }));
  const refused = await problemOf(slowBurn.GET("/profile"));
  assertEquals([refused.code, refused.retryAfter], ["rate_limited", 600]);
  assertEquals(network.requests.length, 1);
});

Deno.test("no attempt is made beyond the last, nor for what will not change", async () => {
  const { slowBurn, network } = await clientOf();
  network.isDown = true;
  const lost = await problemOf(slowBurn.GET("/profile"));
  assertEquals([lost.code, lost.status, network.requests.length], [
    "network_error",
    0,
    4,
  ]);
  network.isDown = false;
  network.next(problem(500, "internal_error"));
  assertEquals(
    (await problemOf(slowBurn.GET("/profile"))).code,
    "internal_error",
  );
  assertEquals(network.requests.length, 5);
});

Deno.test("a signal ends a call, also while it waits for another attempt", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(problem(503, "database_unavailable", { "Retry-After": "20" }));
  const leave = new AbortController();
  const call = slowBurn.GET("/profile", { signal: leave.signal });
  setTimeout(() => leave.abort(), 20);
  await assertRejects(() => call, DOMException);
  assertEquals(network.requests.length, 1);
});

Deno.test("a 401 asks for another token, once, and the call goes on with it", async () => {
  const { token } = await newUser();
  const asked: boolean[] = [];
  const { slowBurn, network } = await clientOf({
    accessToken: ({ refresh }) => {
      asked.push(refresh);
      return Promise.resolve(
        asked.includes(true) ? token : `${token.slice(0, -6)}forged`,
      );
    },
  });
  await slowBurn.GET("/profile");
  assertEquals(asked, [false, false, true]);
  assertEquals(network.requests.map((request) => request.token === token), [
    false,
    true,
  ]);
});

Deno.test("a 401 stays one when no other token is to be had", async () => {
  const { slowBurn, network } = await clientOf({
    accessToken: () => Promise.resolve("not.a.token"),
  });
  assertEquals(
    (await problemOf(slowBurn.GET("/profile"))).code,
    "unauthorized",
  );
  assertEquals(network.requests.length, 1);
});

Deno.test("a 401 is not answered with the token of somebody who signed in meanwhile", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const { slowBurn, network } = await clientOf({
    accessToken: ({ refresh }) => Promise.resolve(refresh ? ben.token : ada.token),
  });
  network.next(problem(401, "unauthorized"));
  assertEquals(
    (await problemOf(slowBurn.GET("/profile"))).code,
    "unauthorized",
  );
  assertEquals(network.requests.map(({ token }) => token), [ada.token]);
});

Deno.test("a supabase-js client gives the token, and a new one for a refused one", async () => {
  const stored = new Map<string, string>();
  const supabase = createClient(stack.url, stack.publishableKey, {
    auth: {
      autoRefreshToken: false,
      storageKey: "session",
      storage: {
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
        removeItem: (key) => void stored.delete(key),
      },
    },
  });
  const { email, password } = await newUser({ display_name: "Cleo" });
  await supabase.auth.signInWithPassword({ email, password });
  const network = new Network();
  const slowBurn = createSlowBurn({
    url: `${stack.url}/`,
    publishableKey: stack.publishableKey,
    accessToken: supabase,
    fetch: network.fetch,
  });
  assertEquals((await slowBurn.GET("/profile")).data.display_name, "Cleo");
  // As after a change of the signing key: supabase-js takes it for a good one.
  const session = JSON.parse(stored.get("session")!);
  const forged = `${session.access_token.slice(0, -6)}forged`;
  stored.set("session", JSON.stringify({ ...session, access_token: forged }));
  const names = await Promise.all(
    [1, 2, 3].map(() => slowBurn.GET("/profile")),
  );
  assertEquals(names.map(({ data }) => data.display_name), [
    "Cleo",
    "Cleo",
    "Cleo",
  ]);
  assert(JSON.parse(stored.get("session")!).access_token !== forged);
  slowBurn.close();
});

Deno.test("nobody signed in: public routes answer, others say unauthorized", async () => {
  const network = new Network();
  const { url, publishableKey } = stack;
  const slowBurn = createSlowBurn({
    url,
    publishableKey,
    fetch: network.fetch,
  });
  assertEquals((await slowBurn.GET("/health")).data.status, "ok");
  assertEquals(
    (await problemOf(slowBurn.GET("/profile"))).code,
    "unauthorized",
  );
  slowBurn.close();
});

Deno.test("a gateway's 504 is tried again, one of the API itself is not", async () => {
  const { slowBurn, network } = await clientOf();
  network.next(answers(504, "gateway time-out"));
  await slowBurn.GET("/profile");
  assertEquals(network.requests.length, 2);
  network.next(problem(504, "ai_timeout"));
  assertEquals((await problemOf(slowBurn.GET("/profile"))).code, "ai_timeout");
  assertEquals(network.requests.length, 3);
});
