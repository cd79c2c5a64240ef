import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { checkProperty } from "../support/property.ts";
import { send } from "../support/request.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

/** What the companion offers when the model answers a message with these actions. */
async function offered(user: TestUser, said: string, ...actions: unknown[]) {
  await emulator.script({ match: said, json: { reply: "Here.", mood: "encouraging", actions } });
  const { status, body } = await say(user, said);
  assertEquals(status, 200);
  const { body: trace } = await send(chat, user, `GET /chat/messages/${body.message_id}/trace`);
  return { actions: body.actions, dropped: trace.dropped_actions };
}

const aPlan = (...exercises: unknown[]) => ({
  type: "create_plan",
  create_plan: { name: "Strength", goal: "strength", days: [{ name: "A", exercises }] },
});

Deno.test("POST /chat: a plan in words → a body that POST /plans takes, once however often it is sent", async () => {
  const user = await newUser();
  await send(profile, user, "PATCH /profile", { body: { unit_system: "imperial" } });
  const { actions: [action] } = await offered(
    user,
    "make a plan",
    aPlan(
      { exercise: "squats", sets: ["1x5 135 lb warmup", "3x5 225 @8 rest 180 s"] },
      { exercise: "bench", sets: ["3x8-12 60 kg"] },
      { exercise: "plank", sets: ["3x45"] },
      { exercise: "flying carpet", sets: ["3x5"] },
    ),
  );
  assertEquals([action.type, action.id], ["create_plan", action.payload.id]);
  assertEquals(action.notes, ["“flying carpet” is no exercise that is known: left out."]);
  const created = await send(plans, user, "POST /plans", { body: action.payload });
  assertEquals(created.status, 201);
  const [squat, bench, plank] = created.body.days[0].exercises;
  assertEquals(
    [squat, bench, plank].map(({ exercise_name }) => exercise_name),
    ["Barbell Back Squat", "Barbell Bench Press", "Plank"],
  );
  assertEquals(
    squat.sets.map((set: Record<string, unknown>) => [set.type, set.reps_min, set.weight_kg]),
    [["warmup", 5, 61.235], ["working", 5, 102.058], ["working", 5, 102.058], [
      "working",
      5,
      102.058,
    ]],
  );
  assertEquals([squat.sets[1].rpe, squat.sets[1].rest_s], [8, 180]);
  assertEquals(squat.progression, { kind: "linear", step: 5, step_unit: "lb" });
  assertEquals([bench.sets[0].reps_min, bench.sets[0].reps_max, bench.sets[0].weight_kg], [
    8,
    12,
    60,
  ]);
  assertEquals(bench.progression.kind, "double");
  assertEquals([plank.sets.length, plank.sets[0].duration_s, plank.progression], [3, 45, null]);
  assertEquals((await send(plans, user, "POST /plans", { body: action.payload })).status, 200);
});

Deno.test("POST /chat: a plan leaves out what a standing constraint rules out, and says so", async () => {
  const user = await newUser();
  await send(memories, user, "POST /memories", {
    body: { kind: "constraint", content: "Hat ein kaputtes Knie" },
  });
  const { actions: [action], dropped } = await offered(
    user,
    "a plan for me",
    aPlan({ exercise: "squat", sets: ["3x5"] }, { exercise: "bench press", sets: ["3x5"] }),
    aPlan({ exercise: "leg extension", sets: ["3x12"] }),
  );
  assertEquals(action.payload.days[0].exercises.length, 1);
  assertEquals(action.notes, [
    "Barbell Back Squat is left out, since it does not go with “knee: Hat ein kaputtes Knie”.",
  ]);
  assertEquals(dropped, [
    { type: "create_plan", reason: "ruled_out", exercise: "Leg Extension" },
  ]);
  // What was trained was trained.
  const { actions: [log] } = await offered(user, "I squatted", {
    type: "log_workout",
    log_workout: { exercises: [{ exercise: "squat", sets: ["1x5 60 kg"] }] },
  });
  assertEquals(log.payload.sets.length, 1);
});

Deno.test("POST /chat: a name that several exercises share is the one that the person trains, or none", async () => {
  const user = await newUser();
  const gorilla = { type: "open_exercise", open_exercise: { exercise: "gorilla" } };
  const before = await offered(user, "show me the gorilla", gorilla);
  assertEquals(before.actions, []);
  assertEquals(before.dropped, [
    { type: "open_exercise", reason: "ambiguous_exercise", exercise: "gorilla" },
  ]);
  const exercise_id = await libraryId("kettlebell-gorilla-row");
  await send(workouts, user, "POST /workouts/log", { body: aWorkout([{ exercise_id, reps: 8 }]) });
  const { actions: [action] } = await offered(user, "show me the gorilla again", gorilla);
  assertEquals([action.payload, action.summary], [{ exercise_id }, "Kettlebell Gorilla Row"]);
});

Deno.test("POST /chat: nobody else's exercise is found, whatever it is called", async () => {
  const [user, other] = [await newUser(), await newUser()];
  await send(exercises, other, "POST /exercises", { body: { name: "Moonlight Heave" } });
  const heave = { type: "open_exercise", open_exercise: { exercise: "Moonlight Heave" } };
  assertEquals((await offered(user, "show the heave", heave)).dropped, [
    { type: "open_exercise", reason: "unknown_exercise", exercise: "Moonlight Heave" },
  ]);
  assertEquals((await offered(other, "show the heave", heave)).actions.length, 1);
});

Deno.test("POST /chat: a workout is never in the future, and what cannot be read is left out", async () => {
  const user = await newUser();
  const { actions: [action], dropped } = await offered(
    user,
    "log it",
    {
      type: "log_workout",
      log_workout: {
        when: "2199-01-01",
        exercises: [
          { exercise: "bench", sets: ["3x5 80 kg", "many"] },
          { exercise: "squat", sets: ["80 kg"] },
        ],
      },
    },
    { type: "log_workout" },
    {
      type: "open_exercise",
      log_workout: { exercises: [{ exercise: "a long swim", sets: ["1 h"] }] },
    },
  );
  assertEquals(action.notes, [
    "Barbell Bench Press: the sets “many” could not be read: left out.",
    "Barbell Back Squat: the sets “80 kg” could not be read: left out.",
    "Barbell Back Squat: how many sets is not said: left out.",
    "2199-01-01 is still to come: it stands as just done.",
  ]);
  assertEquals(dropped, [
    { type: "log_workout", reason: "empty" },
    { type: "log_workout", reason: "unknown_exercise", exercise: "a long swim" },
  ]);
  const { status, body } = await send(workouts, user, "POST /workouts/log", {
    body: action.payload,
  });
  assertEquals([status, body.workout.sets.length], [201, 3]);
});

/** `ACTION_REPLIES=500` for the long run. */
const REPLIES = Number(Deno.env.get("ACTION_REPLIES") ?? 25);

const anExercise = fc.record({
  exercise: fc.constantFrom(
    "Bench Press",
    "squat",
    "Plank",
    "Running",
    "Pull-Up",
    "Deadlift",
    "",
    "\u0000",
  ),
  sets: fc.array(
    fc.oneof(
      fc.tuple(fc.integer({ max: 30 }), fc.integer({ max: 2000 }), fc.double({ noNaN: true }))
        .map(([count, reps, load]) => `${count}x${reps} ${load} kg`),
      fc.constantFrom(
        "3x5",
        "20x1 warmup",
        "5 km 25:30",
        "3x30 s",
        "",
        "x",
        "1x amrap",
        "400000 km",
        "3x8-12",
      ),
    ),
    { maxLength: 14 },
  ),
}, { requiredKeys: [] });
const aText = fc.oneof(fc.string(), fc.constantFrom("", " ", "\ud800", "\u0007", "x".repeat(5000)));
const anAction = fc.record({
  type: fc.constantFrom("create_plan", "log_workout", "open_exercise"),
  create_plan: fc.record({
    name: aText,
    goal: fc.constantFrom("strength", "beauty"),
    days: fc.array(
      fc.record({ name: aText, exercises: fc.array(anExercise, { maxLength: 14 }) }, {
        requiredKeys: [],
      }),
      { maxLength: 9 },
    ),
  }, { requiredKeys: [] }),
  log_workout: fc.record({
    when: fc.oneof(
      aText,
      fc.date({ noInvalidDate: true, min: new Date("1850-01-01"), max: new Date("2250-01-01") })
        .map((date) => date.toISOString().slice(0, 16)),
    ),
    minutes: fc.oneof(aText, fc.integer().map(String)),
    title: aText,
    exercises: fc.array(anExercise, { maxLength: 24 }),
  }, { requiredKeys: [] }),
  open_exercise: anExercise,
}, { requiredKeys: [] });

Deno.test("POST /chat: whatever the model proposes, what is offered the routes take", async () => {
  const user = await newUser();
  const routes = {
    create_plan: [plans, "POST /plans"],
    log_workout: [workouts, "POST /workouts/log"],
  } as const;
  await withVariables({ CHAT_RATE_LIMIT: "100000/1m" }, () =>
    checkProperty(
      fc.asyncProperty(fc.array(anAction, { minLength: 1, maxLength: 3 }), async (proposed) => {
        await emulator.reset();
        const { actions } = await offered(user, `offer ${crypto.randomUUID()}`, ...proposed);
        for (const { id, type, payload, summary } of actions) {
          assert(summary.length <= 1000);
          if (type === "open_exercise") continue;
          assertEquals(payload.id, id);
          const [app, route] = routes[type as keyof typeof routes];
          const { status, text } = await send(app, user, route, { body: payload });
          assertEquals(status, 201, text);
        }
      }),
      { numRuns: REPLIES, shrinkMs: 5000 },
    ));
});

Deno.test("POST /chat: resources of the model are texts that can be stored, and links to pages", async () => {
  const user = await newUser();
  await emulator.script({
    match: "who can help me",
    json: {
      reply: "These people can.",
      mood: "concerned",
      resources: [
        { label: "Help\u0000line", phone: "116\u0000 123" },
        { label: "A page \ud800", url: "https://example.com/help" },
        { label: "A trick", url: "javascript:alert(1)" },
        { label: "\u0007", url: "https://example.com" },
      ],
    },
  });
  const { status, body } = await say(user, "who can help me");
  assertEquals(status, 200);
  assertEquals(body.resources, [
    { label: "Helpline", phone: "116 123" },
    { label: "A page \ufffd", url: "https://example.com/help" },
    { label: "A trick" },
  ]);
});
