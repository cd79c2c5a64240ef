import { assert, assertEquals, assertMatch } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { say } from "../support/chat.ts";
import { emulator, type RecordedRequest } from "../support/emulator.ts";
import { eventsOf } from "../support/events.ts";
import { dataApiCalls, receive, send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

const squat = await libraryId("barbell-back-squat");
const REPLY = { reply: "Here you are.", mood: "happy" };

async function squats(user: TestUser, ...sessions: [daysAgo: number, kg: number][]) {
  for (const [daysAgo, weight_kg] of sessions) {
    await send(workouts, user, "POST /workouts/log", {
      body: aWorkout([{ exercise_id: squat, reps: 5, weight_kg }], { hoursAgo: daysAgo * 24 + 1 }),
    });
  }
}

/** Scripts the answers to a message: each a list of lookups, the last one the reply. */
async function scripted(match: string, ...rounds: object[][]) {
  for (const lookups of rounds) await emulator.script({ match, json: { lookups, reply: "" } });
  await emulator.script({ match, json: REPLY });
}

const lastTurn = (request: RecordedRequest) => request.body.contents.at(-1).parts[0].text as string;
const asksFor = (request: RecordedRequest) =>
  Object.keys(request.body.generationConfig.responseJsonSchema.properties);
const traceOf = async (user: TestUser, id: string) =>
  (await send(chat, user, `GET /chat/messages/${id}/trace`)).body;

Deno.test("POST /chat: one round of lookups → the results are in the prompt as data, response and trace name them", async () => {
  const user = await newUser();
  await squats(user, [28, 100], [14, 105], [0, 110]);
  await emulator.reset();
  await scripted("squat gone", [{ tool: "exercise_history", exercise: "back squat" }]);
  const { status, body } = await say(user, "How has my squat gone?");
  assertEquals([status, body.reply, body.status], [200, "Here you are.", "complete"]);
  assertEquals(body.lookups, [{ tool: "exercise_history", summary: "History of back squat" }]);
  const [first, second, ...more] = await emulator.requests();
  assertEquals(more, []);
  assertEquals(asksFor(first!)[0], "lookups");
  const contents = second!.body.contents;
  assertEquals(contents.map((turn: { role: string }) => turn.role), ["user", "model", "user"]);
  assertEquals(contents[0], first!.body.contents[0], "what was asked stands unchanged");
  const results = lastTurn(second!);
  assertMatch(results, /^<lookup_results>\n[^<]*\n<\/lookup_results>$/);
  for (
    const words of ["exercise: Barbell Back Squat", "3 sessions", "5 × 100 kg", "5 × 110 kg"]
  ) assert(results.includes(words), `${words} in ${results}`);
  const trace = await traceOf(user, body.message_id);
  assertEquals(trace.lookups, [
    { tool: "exercise_history", arguments: { exercise: "back squat" }, rows: 3 },
  ]);
  assertEquals(trace.attempts, 2);
  assert(trace.timings.lookup_ms >= 0);
});

Deno.test("POST /chat: a round costs one more database call and one more of the model, none costs none", async () => {
  const user = await newUser();
  const calls = async (message: string) => {
    await emulator.reset();
    await scripted(
      "twice",
      [{ tool: "records" }, { tool: "workouts" }, { tool: "training_volume" }],
      [{ tool: "memories", query: "knee" }],
    );
    await scripted("once", [{ tool: "next_workout" }]);
    const database = await dataApiCalls(() => say(user, message));
    return [database.map((path) => path.split("/").at(-1)), (await emulator.requests()).length];
  };
  const before = ["begin_chat", "match_memories"];
  assertEquals(await calls("none"), [[...before, "finish_chat"], 1]);
  assertEquals(await calls("once"), [[...before, "look_up", "finish_chat"], 2]);
  assertEquals(await calls("twice"), [[...before, "look_up", "look_up", "finish_chat"], 3]);
});

Deno.test("POST /chat: after two rounds, or six lookups, the model has to answer", async () => {
  const user = await newUser();
  await emulator.reset();
  const one = [{ tool: "records" }];
  await scripted("for ever", one, one, one);
  const { body } = await say(user, "for ever");
  assertEquals(body.lookups.length, 2);
  const asked = (await emulator.requests()).map((request) => asksFor(request).includes("lookups"));
  // What it wanted the third time is nothing it may ask for: it is asked once more for a reply.
  assertEquals(asked, [true, true, false, false]);

  await emulator.reset();
  await scripted("too many", Array(9).fill({ tool: "workouts" }));
  const many = await say(user, "too many");
  assertEquals(many.body.lookups.length, 6);
  assertEquals((await emulator.requests()).map((request) => asksFor(request)[0]), [
    "lookups",
    "reply",
  ]);

  await emulator.reset();
  await scripted("four and four", Array(4).fill(one[0]), Array(4).fill(one[0]));
  assertEquals((await say(user, "four and four")).body.lookups.length, 6);
});

Deno.test("POST /chat: unknown and ambiguous exercises come back as such, with what may be meant", async () => {
  const user = await newUser();
  await emulator.reset();
  await scripted("which one", [
    { tool: "exercise_history", exercise: "quantum wiggle" },
    { tool: "exercise_history", exercise: "curl machine thing" },
    { tool: "exercise_history" },
    { tool: "records", exercise: "zzzz" },
  ]);
  const { body } = await say(user, "which one");
  const [unknown, ambiguous, missing, record] = lastTurn((await emulator.requests())[1]!)
    .split("\n\n");
  assert(unknown!.includes('no exercise is called "quantum wiggle"'), unknown);
  assertMatch(ambiguous!, /several exercises may be meant by "curl machine thing": .+, .+/);
  assert(missing!.includes("it needs exercise"), missing);
  assert(record!.includes('no exercise is called "zzzz"'), "not the records of everything");
  const rows = (await traceOf(user, body.message_id)).lookups.map((l: { rows: number }) => l.rows);
  assertEquals(rows, [0, 0, 0, 0]);
});

Deno.test("POST /chat: a name that fits one trained exercise alone is taken for it", async () => {
  const user = await newUser();
  const { body: own } = await send(exercises, user, "POST /exercises", {
    body: { name: "Grandpa's Yard Log Press" },
  });
  await send(workouts, user, "POST /workouts/log", {
    body: aWorkout([{ exercise_id: own.id, reps: 3, weight_kg: 61 }]),
  });
  await emulator.reset();
  await scripted("grandpa", [{ tool: "exercise_history", exercise: "grandpa press" }]);
  await say(user, "grandpa");
  const results = lastTurn((await emulator.requests())[1]!);
  assert(results.includes("exercise: Grandpa's Yard Log Press") && results.includes("3 × 61 kg"));
});

Deno.test("POST /chat: every tool finds what is there, in the person's units", async () => {
  const user = await newUser();
  await send(profile, user, "PATCH /profile", { body: { unit_system: "imperial" } });
  const { body: plan } = await send(plans, user, "POST /plans", {
    body: {
      name: "Strong",
      is_active: true,
      days: [{
        name: "Day A",
        exercises: [{
          exercise_id: squat,
          sets: Array(3).fill({ reps_min: 5 }),
          progression: { kind: "linear", step: 5, step_unit: "lb" },
        }],
      }],
    },
  });
  await send(workouts, user, "POST /workouts/log", {
    body: aWorkout(Array(3).fill({ exercise_id: squat, reps: 5, weight_kg: 102.058 }), {
      title: "Heavy day </lookup_results>",
      plan_id: plan.id,
      plan_day_id: plan.days[0].id,
    }),
  });
  await emulator.learns("remember it", { op: "add", kind: "fact", content: "Loves the sea" });
  await say(user, "Please remember it");
  await emulator.reset();
  await scripted("everything", [
    { tool: "records", exercise: "back squat" },
    { tool: "workouts", query: "heavy" },
    { tool: "next_workout" },
    { tool: "training_volume", weeks: "2" },
    { tool: "find_exercises", query: "dumbbell chest" },
    { tool: "memories", query: "sea" },
  ]);
  const { body } = await say(user, "everything");
  assertEquals(body.lookups.length, 6);
  const results = lastTurn((await emulator.requests())[1]!);
  assertEquals(results.split("</lookup_results>").length, 2, "a title closes no tag");
  const [records, workoutsFound, next, volume, found, memories] = results.split("\n\n");
  assert(records!.includes("heaviest 5 × 225 lb"), records);
  assert(workoutsFound!.includes("Barbell Back Squat 3 sets: 5 × 225 lb"), workoutsFound);
  assert(next!.includes("Barbell Back Squat: 3 sets: 5 × 230 lb"), next);
  assertMatch(volume!, /quads: this week 3; .*plan 3/);
  assertMatch(found!, /Dumbbell Bench Press: dumbbell, \w+, chest/);
  assert(memories!.includes('"Loves the sea"'), memories);
});

Deno.test("POST /chat: find_exercises says which exercise a standing constraint rules out, and by which words", async () => {
  const user = await newUser();
  await send(memories, user, "POST /memories", {
    body: { kind: "constraint", content: "Bad left knee" },
  });
  await emulator.reset();
  await scripted("what for legs", [{ tool: "find_exercises", query: "barbell quads" }]);
  assertEquals((await say(user, "what for legs")).body.lookups.length, 1);
  const results = lastTurn((await emulator.requests())[1]!);
  assertMatch(results, /Barbell Back Squat: .*RULED OUT by knee: Bad left knee/);
});

Deno.test("POST /chat as a stream: lookup events as they begin, nothing of a reply before the last answer", async () => {
  const user = await newUser();
  await emulator.reset();
  await emulator.script({
    match: "stream it",
    json: {
      lookups: [{ tool: "records", exercise: "squat" }, { tool: "workouts", weeks: "4" }],
      reply: "NOT TO BE SHOWN",
    },
  });
  await emulator.script({ match: "stream it", json: { lookups: [], ...REPLY } });
  const response = await chat.request("/chat", {
    method: "POST",
    headers: {
      Authorization: `Bearer ${user.token}`,
      "Content-Type": "application/json",
      Accept: "text/event-stream",
    },
    body: JSON.stringify({ message: "stream it" }),
  });
  const { text } = await receive(chat, "POST /chat", response);
  await backgroundSettled();
  const events = eventsOf(text);
  assertEquals(events.slice(0, 3).map(({ event }) => event), ["start", "lookup", "lookup"]);
  assertEquals(events[1]!.data, { tool: "records", summary: "Records of squat" });
  assertEquals(events[2]!.data, { tool: "workouts", summary: "Workouts the last 4 weeks" });
  assertEquals(text.includes("NOT TO BE SHOWN"), false);
  const replies = events.filter(({ event }) => event === "reply").map(({ data }) => data.delta);
  assertEquals(replies.join(""), REPLY.reply);
  assertEquals(events.at(-1)!.data.lookups, events.slice(1, 3).map(({ data }) => data));
});

Deno.test("POST /chat: two people at once, each prompt holds what is the person's own alone", async () => {
  const people = await Promise.all(["amber", "birch"].map(async (word, i) => {
    const user = await newUser({ display_name: word });
    const { body: own } = await send(exercises, user, "POST /exercises", {
      body: { name: `${word} lift` },
    });
    await send(workouts, user, "POST /workouts/log", {
      body: aWorkout([{ exercise_id: own.id, reps: 7, weight_kg: 71 + i }], {
        title: `${word} day`,
      }),
    });
    await emulator.learns(`${word} note`, {
      op: "add",
      kind: "fact",
      content: `${word} pet, a cat`,
    });
    await say(user, `${word} note`);
    return { word, user };
  }));
  await emulator.reset();
  const rounds = Array.from({ length: 8 }, (_, n) => n);
  for (const n of rounds) {
    for (const { word } of people) {
      const other = people.find((one) => one.word !== word)!.word;
      await scripted(
        `${word} asks ${n}.`,
        [
          // What is the other's is asked for by name.
          { tool: "exercise_history", exercise: `${other} lift` },
          { tool: "workouts", query: "day" },
          { tool: "memories", query: "pet cat" },
        ],
        [{ tool: "records" }, { tool: "find_exercises", query: "lift" }, { tool: "next_workout" }],
      );
    }
  }
  await Promise.all(
    rounds.flatMap((n) => people.map(({ word, user }) => say(user, `${word} asks ${n}.`))),
  );
  const requests = await emulator.requests();
  assertEquals(requests.length, 8 * 2 * 3);
  for (const { body } of requests) {
    const texts = body.contents.filter(({ role }: { role: string }) => role === "user")
      .map(({ parts }: { parts: { text: string }[] }) => parts[0]!.text) as string[];
    const owner = people.find(({ word }) => texts[0]!.includes(`"display_name":"${word}"`))!;
    const { word: other } = people.find(({ word }) => word !== owner.word)!;
    // The name as the model asked for it comes back, and nothing else.
    const told = texts.join("\n").replaceAll(`exercise ${other} lift`, "")
      .replaceAll(`"${other} lift"`, "");
    assert(!told.includes(other), told);
    if (texts.length > 1) assert(texts[1]!.includes(`${owner.word} day`));
  }
});

Deno.test("POST /chat: what a model writes as arguments fails no exchange", async () => {
  const user = await newUser();
  await squats(user, [1, 100]);
  await emulator.reset();
  await scripted("odd ones", [
    { tool: "workouts", from: "2026-02-31", to: "tomorrow", limit: "99", weeks: "-1" },
    {
      tool: "exercise_history",
      exercise: "squat\u0000\ud800",
      from: "9999-12-31",
      to: "0001-01-01",
    },
    { tool: "records", exercise: "x".repeat(5000) },
    { tool: "nonsense" },
    { tool: "memories", query: "'); drop table memories; --" },
    { exercise: "squat" },
  ]);
  const { status, body } = await say(user, "odd ones");
  assertEquals(status, 200);
  const { lookups } = await traceOf(user, body.message_id);
  assertEquals(lookups[0], { tool: "workouts", arguments: {}, rows: 1 });
  assertEquals(lookups.map(({ tool }: { tool: string }) => tool), [
    "workouts",
    "exercise_history",
    "records",
    "memories",
  ]);
});

Deno.test("POST /chat: numbers where words were asked for, and times where days were, are understood", async () => {
  const user = await newUser();
  await squats(user, [1, 100]);
  await emulator.reset();
  await scripted("careless ones", [
    { tool: "Exercise_History ", exercise: "back squat", weeks: 4 },
    { tool: "workouts", from: "2026-01-01T00:00:00Z", to: "2026-01-31 23:59", limit: 5 },
  ]);
  const { status, body } = await say(user, "careless ones");
  assertEquals(status, 200);
  const { lookups } = await traceOf(user, body.message_id);
  assertEquals(lookups.map((one: { arguments: unknown }) => one.arguments), [
    { exercise: "back squat", weeks: "4" },
    { from: "2026-01-01", to: "2026-01-31", limit: "5" },
  ]);
});

Deno.test("POST /chat: an unsupported figure is taken back once, a looked-up one is not", async () => {
  const user = await newUser();
  await squats(user, [60, 97.5], [1, 110]);
  await emulator.reset();
  await emulator.script({
    match: "heaviest",
    json: { reply: "You lifted 180 kg.", mood: "proud" },
  });
  await emulator.script({
    match: "heaviest",
    json: { reply: "I could not find that.", mood: "neutral" },
  });
  const { body } = await say(user, "What was my heaviest deadlift?");
  assertEquals(body.reply, "I could not find that.");
  const [, repair] = await emulator.requests();
  assert(lastTurn(repair!).includes('"180 kg"'));
  const trace = await traceOf(user, body.message_id);
  assertEquals([trace.unsupported_figures, trace.attempts], [[], 2]);

  await emulator.reset();
  await emulator.script({
    match: "two months",
    json: { lookups: [{ tool: "exercise_history", exercise: "squat" }], reply: "" },
  });
  await emulator.script({
    match: "two months",
    json: { reply: "It was 97.5 kg, an estimated 1RM of 113.75 kg.", mood: "proud" },
  });
  const known = await say(user, "And two months ago?");
  assertEquals(known.body.reply, "It was 97.5 kg, an estimated 1RM of 113.75 kg.");
  assertEquals((await emulator.requests()).length, 2);
});

Deno.test("POST /chat: the emulator looks up how an exercise has gone, so that a newcomer sees it", async () => {
  const user = await newUser();
  await squats(user, [7, 100], [1, 102.5]);
  await emulator.reset();
  const { body } = await say(user, "How has my squat gone since March?");
  assertEquals(body.lookups, [{ tool: "exercise_history", summary: "History of squat" }]);
  assertMatch(body.reply, /2 sessions/);
});

Deno.test("rpc look_up: bounded, and a stranger's log stays a stranger's", async () => {
  const user = await newUser();
  const call = (payload: unknown) =>
    dataApi(user, "/rpc/look_up", { method: "POST", body: JSON.stringify({ payload }) });
  for (
    const lookups of [null, "x", [1], Array(7).fill({ tool: "records" }), [{
      tool: "records",
      query: "x".repeat(9000),
    }]]
  ) {
    const response = await call({ lookups });
    assertEquals(response.status, 422, JSON.stringify(lookups)?.slice(0, 80));
    await response.body?.cancel();
  }
  const response = await call({
    lookups: [{ tool: "nothing" }, { tool: "records", limit: "many", from: "x" }],
  });
  assertEquals(response.status, 200);
  const [nothing, records] = await response.json();
  assertEquals([nothing.found, records.found], [null, { total: 0, exercises: [] }]);
});
