import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { emulator } from "../support/emulator.ts";
import { checkProperty } from "../support/property.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import type { Candidate, DraftTask } from "../../supabase/functions/_shared/draft/draft.ts";
import { faultsOf } from "../../supabase/functions/_shared/draft/measure.ts";
import { mend } from "../../supabase/functions/_shared/draft/mend.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

/** `PLAN_DRAFTS=200` for the long run. */
const DRAFTS = Number(Deno.env.get("PLAN_DRAFTS") ?? 20);

interface Exercise {
  id: string;
  name: string;
  movement: string;
  equipment: string;
  level: string;
  primary: string[];
  secondary: string[];
}

const library = new Map(
  (await ownerSql<Exercise>(`
    select id, name, movement::text, equipment::text, level::text,
      to_jsonb(primary_muscles) as primary, to_jsonb(secondary_muscles) as secondary
    from public.exercises where user_id is null`)).map((row) => [row.id, row]),
);

const LEVELS = ["beginner", "intermediate", "advanced"];
const MAJOR = ["quads", "glutes", "hamstrings", "chest", "lats", "upper_back"];

/** What people say, and names that must not be in their plans; written without a look at the rules. */
const CONSTRAINTS: Record<string, RegExp> = {
  "Bad left knee":
    /squat|lunge|leg press(?! calf)|leg extension|step-?up|jump|running|burpee|pistol/i,
  "Schulterverletzung rechts":
    /overhead press|shoulder press|dip$|upright row|snatch|pull-up|arnold|handstand/i,
  "Mal au dos, lombaires fragiles":
    /deadlift|good morning|bent-over row|back squat|sit-up|swing|clean/i,
  "Me duele la muñeca": /push-up|wrist|clean|handstand|bench dip/i,
  "Está grávida": /crunch|sit-up|jump|bench press|deadlift|snatch|burpee/i,
  "Ernia inguinale": /deadlift|crunch|clean|carry|farmer|leg press|good morning/i,
  "Achilles tendon is sore": /calf|jump|running|sprint|lunge/i,
  "Whiplash, neck hurts": /neck|shrug|handstand|upright row/i,
};

const request = fc.record({
  goal: fc.constantFrom(
    "strength",
    "hypertrophy",
    "endurance",
    "weight_loss",
    "mobility",
    "general",
  ),
  days_per_week: fc.integer({ min: 1, max: 6 }),
  minutes: fc.integer({ min: 15, max: 180 }),
  equipment: fc.option(
    fc.subarray([
      "barbell",
      "dumbbell",
      "machine",
      "cable",
      "kettlebell",
      "band",
      "trap_bar",
      "smith_machine",
      "suspension",
    ]),
    { nil: undefined },
  ),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
});
const constraints = fc.subarray(Object.keys(CONSTRAINTS), { maxLength: 3 });

type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

/** What is wrong with a drafted plan, by arithmetic of its own. */
// deno-lint-ignore no-explicit-any
function wrongWith(body: any, asked: Request, said: string[]): string[] {
  const wrong: string[] = [];
  const { plan, checks } = body;
  const days: { exercise: Exercise; sets: Record<string, number>[] }[][] = plan.days.map((
    // deno-lint-ignore no-explicit-any
    day: any,
  ) =>
    // deno-lint-ignore no-explicit-any
    day.exercises.map(({ exercise_id, sets }: any) => ({
      exercise: library.get(exercise_id)!,
      sets,
    }))
  );
  const all = days.flat();
  if (days.length !== asked.days_per_week) wrong.push(`${days.length} days`);
  const highest = LEVELS.indexOf(asked.level ?? "intermediate");
  const avoided = new Set(checks.avoided.map((one: { exercise_id: string }) => one.exercise_id));
  for (const { exercise } of all) {
    for (const words of said) {
      if (CONSTRAINTS[words]!.test(exercise.name)) {
        wrong.push(`${exercise.name} in spite of ${words}`);
      }
    }
    if (avoided.has(exercise.id)) wrong.push(`${exercise.name} is avoided and there`);
    if (asked.equipment && ![...asked.equipment, "bodyweight"].includes(exercise.equipment)) {
      wrong.push(`${exercise.name} takes a ${exercise.equipment}`);
    }
    if (LEVELS.indexOf(exercise.level) > highest) wrong.push(`${exercise.name} is too hard`);
  }
  for (const day of days) {
    if (new Set(day.map(({ exercise }) => exercise.id)).size < day.length) {
      wrong.push("twice a day");
    }
    const seconds = day.flatMap(({ sets }) => sets)
      .reduce((sum, set) => sum + (set.duration_s ?? 40) + (set.rest_s ?? 0), 0);
    if (seconds > asked.minutes * 60) wrong.push(`${seconds} s of ${asked.minutes} minutes`);
  }
  const weekly: Record<string, number> = {};
  for (const { exercise, sets } of all) {
    if (["conditioning", "stretch"].includes(exercise.movement)) continue;
    for (const muscle of exercise.primary) weekly[muscle] = (weekly[muscle] ?? 0) + sets.length;
    for (const muscle of exercise.secondary) {
      weekly[muscle] = (weekly[muscle] ?? 0) + sets.length / 2;
    }
  }
  assertEquals(checks.weekly_sets, weekly);
  for (const [muscle, sets] of Object.entries(weekly)) {
    if (sets > 22) wrong.push(`${sets} sets of ${muscle}`);
  }
  const isLifting = ["strength", "hypertrophy", "general", "weight_loss"].includes(asked.goal);
  const isAnything = !asked.equipment && said.length === 0 && asked.level !== "beginner";
  if (isLifting && isAnything && asked.days_per_week * asked.minutes >= 180) {
    for (const muscle of MAJOR) {
      if ((weekly[muscle] ?? 0) < 6) wrong.push(`${weekly[muscle] ?? 0} sets of ${muscle}`);
    }
  }
  const hinges = all.filter(({ exercise }) =>
    exercise.movement === "hinge" && /barbell|trap_bar|smith/.test(exercise.equipment)
  );
  if (hinges.length > 2) wrong.push(`${hinges.length} heavy hinges`);
  const setsOf = (...movements: string[]) =>
    all.filter(({ exercise }) => movements.includes(exercise.movement))
      .reduce((sum, { sets }) => sum + sets.length, 0);
  const pairs = [
    [setsOf("horizontal_push", "vertical_push", "dip"), setsOf("horizontal_pull", "vertical_pull")],
    [setsOf("squat", "lunge", "knee_extension"), setsOf("hinge", "hip_extension", "knee_flexion")],
  ];
  if (isAnything) {
    for (const [a, b] of pairs as [number, number][]) {
      if (Math.max(a, b) >= 4 && Math.min(a, b) < Math.max(a, b) / 2) {
        wrong.push(`${a} against ${b}`);
      }
    }
  }
  if (asked.goal === "mobility" && all.some(({ exercise }) => exercise.movement !== "stretch")) {
    wrong.push("more than stretches");
  }
  const kept = body.reasons.filter((reason: string) => reason.startsWith("What could not"));
  return [...wrong, ...(isAnything ? kept : [])];
}

async function drafted(
  user: TestUser,
  body: Record<string, unknown>,
  asked: Request,
  said: string[],
) {
  const answer = await send(plans, user, "POST /plans/draft", { body });
  if (answer.status === 422) {
    // Nothing is left: only what people say that rules out all of it.
    assert(said.length > 0, answer.text);
    return;
  }
  assertEquals(answer.status, 200, answer.text);
  assertEquals(wrongWith(answer.body, asked, said), []);
  const created = await send(plans, user, "POST /plans", { body: answer.body.plan });
  assertEquals(created.status, 201, created.text);
}

async function somebody(said: string[]): Promise<TestUser> {
  const user = await newUser();
  for (const content of said) {
    await send(memories, user, "POST /memories", { body: { kind: "constraint", content } });
  }
  return user;
}

Deno.test(`POST /plans/draft: ${DRAFTS} requests drafted by rule → plans that POST /plans takes and that keep to every rule`, async () => {
  await withVariables({ GEMINI_API_KEY: "" }, () =>
    checkProperty(
      fc.asyncProperty(request, constraints, async (asked, said) => {
        await drafted(await somebody(said), asked, asked, said);
      }),
      { numRuns: DRAFTS, shrinkMs: 5000 },
    ));
});

/** What an adversary chooses: anything of the list and beyond it, any number of times. */
const handle = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 170 }).map((n) => `e${n}`) },
  { weight: 1, arbitrary: fc.constantFrom("e0", "E5 ", "Barbell Deadlift", "", "e1e1", "e99999") },
);
const sets = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 100 })).map(([n, r]) =>
    `${n}x${r}`
  ),
  fc.constantFrom("", "many", "3x8-12", "5x3 400 kg", "3x999", "1x amrap", "20x1"),
);
const choice = fc.record({
  name: fc.constantFrom("Plan", "", " \u0000", "x".repeat(500)),
  days: fc.array(
    fc.record({
      name: fc.constantFrom("A", "", "\ud800"),
      exercises: fc.oneof(
        fc.array(fc.record({ exercise: handle, sets }), { maxLength: 14 }),
        // The same thing over and over.
        fc.record({ exercise: handle, sets }).map((one) => Array.from({ length: 12 }, () => one)),
      ),
    }),
    { maxLength: 8 },
  ),
  summary: fc.constantFrom("Good.", "", "\u0007"),
  reasons: fc.array(fc.constantFrom("Because.", "", "y".repeat(1000)), { maxLength: 9 }),
});

Deno.test(`POST /plans/draft: ${DRAFTS} requests with an adversary's choices → plans that POST /plans takes and that keep to every rule`, async () => {
  await checkProperty(
    fc.asyncProperty(request, constraints, choice, async (asked, said, json) => {
      await emulator.reset();
      const notes = `case ${crypto.randomUUID()}`;
      await emulator.script({ match: notes, json, times: 2 });
      await drafted(await somebody(said), { ...asked, notes }, asked, said);
      assertEquals((await emulator.requests()).length > 0, true);
    }),
    { numRuns: DRAFTS, shrinkMs: 5000 },
  );
});

Deno.test("mend() leaves nothing but what the time is too short for, whatever was chosen of everything there is", async () => {
  const response = await dataApi(await newUser(), "/rpc/draft_candidates", {
    method: "POST",
    body: JSON.stringify({ payload: { level: "advanced" } }),
  });
  const { candidates }: { candidates: Candidate[] } = await response.json();
  const day = fc.record({
    name: fc.constant("A"),
    exercises: fc.array(
      fc.record({
        candidate: fc.constantFrom(...candidates),
        sets: fc.integer({ min: 0, max: 20 }),
      }),
      { minLength: 1, maxLength: 14 },
    ),
  });
  const task = request.map(({ goal, days_per_week: days, minutes }) =>
    ({ goal, days, minutes, level: "advanced", candidates, movements: {} }) as DraftTask
  );
  const chosen = task.chain((task) =>
    fc.tuple(fc.constant(task), fc.array(day, { minLength: task.days, maxLength: task.days }))
  );
  let [runs, short] = [0, 0];
  await checkProperty(
    fc.property(chosen, ([task, days]) => {
      const faults = faultsOf(mend({ name: "", days }, task), task);
      assertEquals(faults.filter((fault) => !fault.startsWith("Fewer than")), []);
      runs++;
      if (faults.length > 0) short++;
    }),
    { numRuns: 15 * DRAFTS, shrinkMs: 5000 },
  );
  assert(short <= runs * 0.03, `${short} of ${runs} are short of sets`);
});
