import { assert, assertEquals, assertMatch } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { dataApiCalls, send } from "../support/request.ts";
import { libraryId } from "../support/training.ts";
import { actAt, travelling } from "../support/time_travel.ts";
import { newUser, type TestUser } from "../support/users.ts";

const [squat, bench, lunge, press, pullUp, legCurl] = await Promise.all([
  "barbell-back-squat",
  "barbell-bench-press",
  "dumbbell-lunge",
  "barbell-overhead-press",
  "pull-up",
  "lying-leg-curl",
].map(libraryId));

interface Warning {
  because: string;
  memory_ids: string[];
  substitute: { exercise_id: string; exercise_name: string } | null;
}

/** A plan of one day with these exercises, and what comes next of it. */
async function planOf(user: TestUser, ids: (string | undefined)[], more = {}) {
  const day = {
    name: "A",
    exercises: ids.map((id) => ({ exercise_id: id, sets: [{ reps_min: 5 }] })),
  };
  const body = { name: "P", days: [day], ...more };
  const created = await send(plans, user, "POST /plans", { body });
  assertEquals(created.status, 201, created.text);
  const next = async (): Promise<
    { exercise_id: string; warning: Warning | null; sets: unknown[] }[]
  > => (await send(plans, user, `GET /plans/${created.body.id}/next`)).body.exercises;
  return {
    id: created.body.id as string,
    next,
    warnings: async () => (await next()).map(({ warning }) => warning),
  };
}

const constraint = async (user: TestUser, content: string, more = {}): Promise<string> => {
  const body = { kind: "constraint", content, ...more };
  const answer = await send(memories, user, "POST /memories", { body });
  assertEquals(answer.status, 201, answer.text);
  await backgroundSettled();
  return answer.body.id;
};
const substitutesOf = async (user: TestUser, id: string): Promise<string[]> =>
  (await send(exercises, user, `GET /exercises/${id}/substitutes?limit=100`)).body.data
    .map((one: { id: string }) => one.id);

Deno.test("GET /plans/{id}/next: a standing constraint → a warning with the memory and the first substitute that is not in the day; the sets stand", async () => {
  const [ada, ben] = await Promise.all([newUser(), newUser()]);
  const [hers, his] = await Promise.all(
    [ada, ben].map((one) => planOf(one, [squat, bench, lunge])),
  );
  assertEquals(await hers!.warnings(), [null, null, null]);
  const before = (await hers!.next()).map(({ sets }) => sets);
  const memory = await constraint(ada, "Bad left knee");
  const [first, none, second] = await hers!.warnings();
  assertEquals([none, first!.because, first!.memory_ids], [null, "knee: Bad left knee", [memory]]);
  assertEquals([second!.because, second!.memory_ids], ["knee: Bad left knee", [memory]]);
  assertEquals((await hers!.next()).map(({ sets }) => sets), before);
  const [best] = await substitutesOf(ada, squat!);
  assertEquals(first!.substitute!.exercise_id, best);
  const others = (await substitutesOf(ada, lunge!)).filter((id) => id !== best);
  assertEquals(second!.substitute!.exercise_id, others[0], "each substitute once");
  assertEquals(await his!.warnings(), [null, null, null], "nobody else's knee");

  const holdsBest = await planOf(ada, [squat, best]);
  const [again] = await holdsBest.warnings();
  assertEquals(
    again!.substitute!.exercise_id,
    (await substitutesOf(ada, squat!)).find((id) => id !== best),
  );
});

for (
  const [words, expected] of [
    ["My knee hurts on stairs", [squat, lunge]],
    ["Knieschmerzen seit März", [squat, lunge]],
    ["J'ai mal au genou", [squat, lunge]],
    ["Me duele el hombro", [press, pullUp]],
    ["Tenho dor no ombro", [press, pullUp]],
    ["Mi fa male la spalla", [press, pullUp]],
  ] as const
) {
  Deno.test(`GET /plans/{id}/next: the constraint “${words}” → warnings where it speaks against the exercise, in the person's words`, async () => {
    const user = await newUser();
    await constraint(user, words);
    const { next } = await planOf(user, [squat, bench, lunge, press, pullUp, legCurl]);
    const warned = (await next()).filter(({ warning }) => warning);
    assertEquals(warned.map(({ exercise_id }) => exercise_id), [...expected] as string[]);
    for (const { warning } of warned) {
      assert(warning!.because.endsWith(`: ${words}`), warning!.because);
    }
  });
}

Deno.test("GET /plans/{id}/next: several constraints on one exercise → all of them and their memories; one deleted → the other stays", async () => {
  const user = await newUser();
  const knee = await constraint(user, "Bad left knee");
  const back = await constraint(user, "Slipped disc");
  const { warnings } = await planOf(user, [squat]);
  const [both] = await warnings();
  assertEquals(both!.because, "knee: Bad left knee; lower back: Slipped disc");
  assertEquals([...both!.memory_ids].sort(), [knee, back].sort());
  await send(memories, user, `DELETE /memories/${knee}`);
  assertEquals((await warnings())[0]!.because, "lower back: Slipped disc");
  await send(memories, user, `DELETE /memories/${back}`);
  assertEquals(await warnings(), [null]);
});

Deno.test("GET /plans/{id}/next: neither a knee of somebody else nor a liking warns; a constraint that is over does no longer", async () => {
  const user = await newUser();
  await constraint(user, "Likes knee sleeves", { kind: "preference" });
  const { id, warnings } = await planOf(user, [squat]);
  assertEquals(await warnings(), [null]);
  const DAY = 86_400_000;
  const until = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
  await constraint(user, "Knee pain", { valid_until: until });
  assertEquals((await warnings())[0]!.because, "knee: Knee pain");
  await travelling(async () => {
    const warnedAfter = async (days: number) =>
      Object.keys(
        (await actAt(
          user,
          new Date(Date.now() + days * DAY),
          "select public.plan_next(($1 #>> '{}')::uuid)",
          id,
        )).warnings,
      ).length;
    assertEquals([await warnedAfter(1), await warnedAfter(6)], [1, 0]);
  });
});

Deno.test("GET /plans/{id}/next: an own exercise is warned of by its muscles, and may stand in; the gym bounds the substitute", async () => {
  const user = await newUser();
  const own = async (body: Record<string, unknown>) =>
    (await send(exercises, user, "POST /exercises", { body })).body.id as string;
  const legs = await own({
    name: "Presse maison",
    primary_muscles: ["quads"],
    mechanic: "compound",
    equipment: "other",
  });
  const { warnings } = await planOf(user, [legs]);
  assertEquals(await warnings(), [null]);
  await constraint(user, "Genou fragile");
  assertEquals((await warnings())[0]!.because, "knee: Genou fragile");

  await send(profile, user, "PATCH /profile", { body: { gym: { equipment: ["kettlebell"] } } });
  const [first] = await substitutesOf(user, legs);
  assertEquals((await warnings())[0]!.substitute!.exercise_id, first);
  const hips = await own({
    name: "Pont maison",
    primary_muscles: ["glutes", "quads"],
    mechanic: "compound",
    equipment: "kettlebell",
  });
  assertEquals((await warnings())[0]!.substitute, {
    exercise_id: hips,
    exercise_name: "Pont maison",
  });
  const stretched = await planOf(user, [legs, ...(await substitutesOf(user, legs)).slice(0, 29)]);
  const [none] = await stretched.warnings();
  assertEquals(none!.substitute, null, "what the gym has stands in the day already");
});

Deno.test("POST /chat: the companion is told of the next day's warnings, in its context and when it looks the day up", async () => {
  const user = await newUser();
  await constraint(user, "Bad left knee");
  const { warnings } = await planOf(user, [squat, bench], { is_active: true });
  const [{ substitute }] = await warnings() as [Warning];
  await emulator.reset();
  await emulator.script({
    match: "what is next",
    json: { lookups: [{ tool: "next_workout" }], reply: "" },
  });
  await emulator.script({ match: "what is next", json: { reply: "Squats, but mind the knee." } });
  assertEquals((await say(user, "what is next")).status, 200);
  const [context, looked] = (await emulator.requests()).map(({ body }) =>
    body.contents.at(-1).parts[0].text
  );
  const words = `RULED OUT by knee: Bad left knee; in its place: ${substitute!.exercise_name}`;
  for (const prompt of [context, looked]) {
    assertMatch(prompt, /Barbell Back Squat: /);
    assertEquals(prompt.split(words).length, 2, prompt);
  }
});

Deno.test("GET /plans/{id}/next: one call of the database, with warnings too", async () => {
  const user = await newUser();
  await constraint(user, "Bad left knee");
  const { warnings } = await planOf(user, [squat, lunge]);
  const calls = await dataApiCalls(async () => assert((await warnings())[1]));
  assertEquals(calls.length, 1, calls.join());
});
