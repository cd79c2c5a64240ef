import { assert, assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { emulator } from "../support/emulator.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { aWorkout, libraryId } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const draft = (user: TestUser, body: unknown) => send(plans, user, "POST /plans/draft", { body });
const withoutModel = (work: () => Promise<void>) => withVariables({ GEMINI_API_KEY: "" }, work);

interface PlanBody {
  days: { exercises: { exercise_id: string; sets: Record<string, unknown>[] }[] }[];
}

const names = new Map(
  (await ownerSql<{ id: string; name: string }>("select id, name from public.exercises"))
    .map(({ id, name }) => [id, name]),
);
const namesOf = ({ days }: PlanBody) =>
  days.flatMap(({ exercises }) => exercises.map(({ exercise_id }) => names.get(exercise_id)!));

Deno.test("POST /plans/draft: without a model → a plan by rule, which POST /plans takes; nothing is stored", async () => {
  const user = await newUser();
  await withoutModel(async () => {
    const { status, body } = await draft(user, { goal: "strength", days_per_week: 4 });
    assertEquals(status, 200);
    assertEquals((await send(plans, user, "GET /plans")).body.data, []);
    assertEquals(body.plan.name, "Strength, 4 days a week");
    assert(body.reasons[0].startsWith("No program of the library fits"), body.reasons[0]);
    const drafted = namesOf(body.plan);
    for (
      const name of ["Barbell Back Squat", "Barbell Bench Press", "Barbell Deadlift", "Pull-Up"]
    ) {
      assert(drafted.includes(name), `${name} is not among ${drafted}`);
    }
    for (const muscle of ["quads", "glutes", "hamstrings", "chest", "lats", "upper_back"]) {
      const sets = body.checks.weekly_sets[muscle];
      assert(sets >= 6 && sets <= 22, `${muscle}: ${sets}`);
    }
    assertEquals([body.checks.avoided, body.checks.unused_equipment], [[], []]);
    assertEquals((await send(plans, user, "POST /plans", { body: body.plan })).status, 201);
  });
});

/** The slugs of a plan's exercises, day by day, and the repetitions of their first sets. */
async function slugsOf({ days }: PlanBody) {
  const slugs = new Map(
    (await ownerSql<{ id: string; slug: string }>("select id, slug from public.exercises"))
      .map(({ id, slug }) => [id, slug]),
  );
  return days.map(({ exercises }) =>
    exercises.map(({ exercise_id, sets }) =>
      `${slugs.get(exercise_id)} ${sets.length}x${sets[0]!.reps_min}-${sets[0]!.reps_max}`
    )
  );
}

Deno.test("POST /plans/draft: without a model, a program fits → it is the draft, and the reasons name it", async () => {
  const user = await newUser();
  await withoutModel(async () => {
    const { body } = await draft(user, { goal: "strength", days_per_week: 2, minutes: 45 });
    assertEquals(await slugsOf(body.plan), [
      ["barbell-back-squat 3x4-6", "barbell-overhead-press 3x5-8", "chin-up 3x5-10"],
      ["barbell-deadlift 2x3-5", "barbell-bench-press 3x4-6", "barbell-bent-over-row 3x6-10"],
    ]);
    assertEquals(
      body.reasons[0],
      "Made of the program “Minimalist, two days” (minimalist-2-days): all of its exercises stand.",
    );
    assert(body.summary.includes("the program “Minimalist, two days”"), body.summary);
    assertEquals((await send(plans, user, "POST /plans", { body: body.plan })).status, 201);
  });
});

Deno.test("POST /plans/draft: without a model, what equipment or a constraint takes out of a program gives way to the same movement, or one near it", async () => {
  const [user, sore] = await Promise.all([newUser(), newUser()]);
  await send(memories, sore, "POST /memories", {
    body: { kind: "constraint", content: "Bad left knee" },
  });
  await withoutModel(async () => {
    const request = { goal: "general", days_per_week: 2 };
    const { body } = await draft(user, { ...request, equipment: ["dumbbell"] });
    assert(
      body.reasons[0].includes("(full-body-2-days): 7 of its 10 exercises stand"),
      body.reasons[0],
    );
    const [first] = await slugsOf(body.plan);
    assertEquals(first!.slice(0, 3), [
      // In place of the leg press and the cable row.
      "bodyweight-squat 3x8-15",
      "dumbbell-bench-press 3x8-12",
      "dumbbell-one-arm-row 3x8-12",
    ]);

    const three = { goal: "strength", days_per_week: 3 };
    const whole = await draft(user, three);
    const { body: knee } = await draft(sore, three);
    assert(whole.body.reasons[0].includes("(gzclp): all"), whole.body.reasons[0]);
    assert(knee.reasons[0].includes("(gzclp): 7 of its 9"), knee.reasons[0]);
    const [a, b] = [await slugsOf(whole.body.plan), await slugsOf(knee.plan)];
    assertEquals(a[0]![0], "barbell-back-squat 5x3-3");
    assert(/hip-thrust|glute-bridge/.test(b[0]![0]!), b[0]![0]);
    const names = (day: string[]) => day.map((line) => line.split(" ")[0]);
    assertEquals(names(b[1]!), names(a[1]!), "the day without a squat is as it was");
  });
});

Deno.test("POST /plans/draft: without a model, body weight alone is for who has nothing else, and a hard program for who wants it hard", async () => {
  const user = await newUser();
  await withoutModel(async () => {
    const programOf = async (request: Record<string, unknown>) =>
      /\(([\w-]+)\): /.exec((await draft(user, request)).body.reasons[0])?.[1];
    const general = { goal: "general", days_per_week: 3 };
    assertEquals(await programOf({ ...general, equipment: [] }), "bodyweight-only");
    assertEquals(await programOf({ ...general, equipment: ["dumbbell"] }), undefined);
    const six = { goal: "hypertrophy", days_per_week: 6 };
    assertEquals(await programOf(six), undefined);
    assertEquals(await programOf({ ...six, level: "advanced" }), "push-pull-legs-6-days");
    assertEquals(await programOf({ ...six, level: "advanced", equipment: [] }), undefined);
    assertEquals(await programOf({ goal: "mobility", days_per_week: 3 }), "mobility-3-days");
  });
});

Deno.test("POST /plans/draft: the model chooses and orders by handle, and is told what the person trains", async () => {
  const user = await newUser();
  await send(profile, user, "PATCH /profile", { body: { unit_system: "imperial" } });
  const exercise_id = await libraryId("barbell-hack-squat");
  await send(workouts, user, "POST /workouts/log", {
    body: aWorkout([{ exercise_id, reps: 8, weight_kg: 60 }]),
  });
  const prompt = await promptOf(user, {
    goal: "general",
    days_per_week: 1,
    minutes: 15,
    notes: "be brief",
  });
  const handleOf = (name: string) => new RegExp(`^(e\\d+) · "${name}"`, "m").exec(prompt)![1];
  assert(/^e1 · "Barbell Hack Squat" · squat · quads · barbell · done 1×$/m.test(prompt), prompt);
  await emulator.script({
    match: "be curt",
    json: {
      name: "Kurz und gut",
      days: [{
        name: "Tag",
        exercises: [
          { exercise: handleOf("Barbell Back Squat"), sets: "2x5-8" },
          { exercise: "e99999", sets: "3x5" },
        ],
      }],
      summary: "A short one.",
      reasons: ["You said so."],
    },
  });
  const { body } = await draft(user, {
    goal: "general",
    days_per_week: 1,
    minutes: 15,
    notes: "be curt",
  });
  assertEquals(namesOf(body.plan), ["Barbell Back Squat"]);
  assertEquals([body.plan.name, body.plan.days[0].name, body.summary], [
    "Kurz und gut",
    "Tag",
    "A short one.",
  ]);
  assertEquals(body.reasons[0], "You said so.");
  const [squat] = body.plan.days[0].exercises;
  assertEquals(squat.sets.map((set: Record<string, unknown>) => [set.reps_min, set.reps_max]), [[
    5,
    8,
  ], [5, 8]]);
  assertEquals(squat.progression, { kind: "double", step: 5, step_unit: "lb" });
});

/** What the model is asked for a draft. */
async function promptOf(user: TestUser, request: Record<string, unknown>): Promise<string> {
  await emulator.reset();
  await draft(user, request);
  const [first] = await emulator.requests();
  return first!.body.contents[0].parts[0].text;
}

Deno.test("POST /plans/draft: a choice of no use is asked for once more with its fault, then the rules choose", async () => {
  const user = await newUser();
  await emulator.reset();
  await emulator.script({ match: "no use", text: "I would rather not.", times: 2 });
  const { status, body } = await draft(user, {
    goal: "general",
    days_per_week: 2,
    notes: "no use",
  });
  assertEquals([status, body.plan.days.length], [200, 2]);
  const asked = await emulator.requests();
  assertEquals(asked.length, 2);
  const [, second] = asked.map((request) => request.body.contents[0].parts[0].text);
  assert(
    second.includes(
      "The last choice was refused: The answer was not JSON. Choose again.",
    ),
  );
  await emulator.misbehave({ status: 503, times: 9 });
  assertEquals((await draft(user, { goal: "general", days_per_week: 2 })).status, 200);
  await emulator.reset();
});

Deno.test("POST /plans/draft: a constraint that is remembered, or complained of in the notes, rules out, and it is said why", async () => {
  const user = await newUser();
  await send(memories, user, "POST /memories", {
    body: { kind: "constraint", content: "Bad left knee" },
  });
  await withoutModel(async () => {
    const request = {
      goal: "hypertrophy",
      days_per_week: 4,
      notes: "Meine Schulter schmerzt. I want a big chest.",
    };
    const { body } = await draft(user, request);
    const drafted = namesOf(body.plan);
    const ruledOut = drafted.filter((name) =>
      /squat|lunge|leg press(?! calf)|leg extension|overhead|shoulder press|dip|fly/i.test(name)
    );
    assertEquals(ruledOut, []);
    const because = new Set(body.checks.avoided.map((one: { because: string }) => one.because));
    assert(because.has("knee: Bad left knee"), [...because].join());
    assert(![...because].join().includes("wrist"), "that is over");
    assert(because.has("shoulder: Meine Schulter schmerzt"), [...because].join());
    const squat = await libraryId("barbell-back-squat");
    assert(body.checks.avoided.some((one: { exercise_id: string }) => one.exercise_id === squat));
    assert(body.reasons.some((reason: string) => reason.includes("not medical advice")));
    assert(body.checks.weekly_sets.chest >= 6);
  });
});

Deno.test("POST /plans/draft: equipment bounds the choice, the own weight is always there, and what is not used is named", async () => {
  const user = await newUser();
  await withoutModel(async () => {
    const { body } = await draft(user, {
      goal: "strength",
      days_per_week: 3,
      equipment: ["dumbbell", "sled"],
      level: "beginner",
    });
    const rows = await ownerSql<{ equipment: string; level: string }>(
      "select distinct equipment::text, level::text from public.exercises where id::text = any (string_to_array($1, ','))",
      [
        body.plan.days.flatMap(({ exercises }: PlanBody["days"][number]) =>
          exercises.map((one) => one.exercise_id)
        ).join(","),
      ],
    );
    for (const { equipment, level } of rows) {
      assert(["dumbbell", "bodyweight", "sled"].includes(equipment), equipment);
      assertEquals(level, "beginner");
    }
    assertEquals(body.checks.unused_equipment, ["sled"]);
    await send(profile, user, "PATCH /profile", { body: { gym: { equipment: ["kettlebell"] } } });
    const { body: { plan } } = await draft(user, { goal: "strength", days_per_week: 2 });
    assertEquals(namesOf(plan).filter((name) => /barbell|dumbbell|machine|cable/i.test(name)), []);
    const bare = await draft(user, { goal: "strength", days_per_week: 2, equipment: [] });
    assertEquals(bare.body.checks.weekly_sets.chest >= 3, true);
  });
});

Deno.test("POST /plans/draft: what cannot be asked for → 422", async () => {
  const user = await newUser();
  assertInvalid(
    await draft(user, {
      goal: "beauty",
      days_per_week: 7,
      minutes: 14,
      equipment: ["anvil"],
      notes: "x".repeat(501),
    }),
    "goal: invalid",
    "days_per_week: out_of_range",
    "minutes: out_of_range",
    "equipment.0: invalid",
    "notes: too_long",
  );
});

Deno.test("POST /plans/draft: counts as a message of the chat", async () => {
  const user = await newUser();
  await withVariables({ CHAT_RATE_LIMIT: "2/1m" }, async () => {
    assertEquals(
      (await draft(user, { goal: "general", days_per_week: 1 })).headers.get("ratelimit"),
      '"2/1m";r=1;t=60',
    );
    assertEquals(
      (await send(chat, user, "POST /chat", { body: { message: "Hello" } })).status,
      200,
    );
    assertProblem(await draft(user, { goal: "general", days_per_week: 1 }), 429, "rate_limited");
  });
});
