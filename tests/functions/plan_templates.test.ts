import { assert, assertEquals } from "@std/assert";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { newPlan } from "../../supabase/functions/_shared/vocabulary/new_plan.ts";
import { slugsOf } from "../../supabase/functions/_shared/templates/plan_of.ts";
import { TEMPLATES } from "../../supabase/functions/_shared/templates/programs.ts";
import { DRAWN } from "../../scripts/programs/drawn.ts";
import { programsPage } from "../../scripts/programs/page.ts";
import { trainPlan } from "../../scripts/programs/training.ts";
import { newLifter, trainingMaxesFor } from "../../scripts/programs/year.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

const library = new Map(
  (await ownerSql<{ slug: string; id: string; name: string; equipment: string; tracking: string }>(
    "select slug, id, name, equipment, tracking from public.exercises where user_id is null",
  )).map((row) => [row.slug, row]),
);
const idOf = (slug: string) => library.get(slug)!.id;
const [squat, bench, press, deadlift, frontSquat] = await Promise.all([
  "barbell-back-squat",
  "barbell-bench-press",
  "barbell-overhead-press",
  "barbell-deadlift",
  "barbell-front-squat",
].map(libraryId));

Deno.test("GET /plans/templates: at least 16, each with exercises of the library, and the equipment that they need", () => {
  assert(TEMPLATES.length >= 16);
  assertEquals(new Set(TEMPLATES.map(({ slug }) => slug)).size, TEMPLATES.length);
  for (const template of TEMPLATES) {
    const exercises = slugsOf(template).map((slug) => {
      assert(library.has(slug), `${template.slug}: ${slug}`);
      return library.get(slug)!;
    });
    const needed = new Set(exercises.map(({ equipment }) => equipment));
    needed.delete("bodyweight");
    assertEquals([...needed].sort(), [...template.equipment].sort(), template.slug);
    for (const { exercises } of template.days) {
      for (const { slug, sets } of exercises) {
        const timed = ["duration", "distance_duration", "weight_distance"]
          .includes(library.get(slug)!.tracking);
        assert(sets.every((set) => timed === (set.reps_min === undefined)), `${slug} of its kind`);
      }
    }
  }
});

Deno.test("GET /plans/templates: filters narrow, repeated ones widen, pages meet without a gap", async () => {
  const user = await newUser();
  const list = async (query: string) => {
    const { status, body } = await send(plans, user, `GET /plans/templates?${query}`);
    assertEquals(status, 200);
    return body;
  };
  // deno-lint-ignore no-explicit-any
  const slugs = async (query: string) => (await list(query)).data.map((t: any) => t.slug);
  const all = (await list("limit=100")).data;
  assertEquals(all.length, TEMPLATES.length);
  assertEquals(
    Object.keys(all[0]),
    [
      "slug",
      "name",
      "description",
      "goal",
      "level",
      "days_per_week",
      "weeks",
      "equipment",
    ],
  );
  const paged: string[] = [];
  for (let cursor = ""; cursor !== "end";) {
    const page = await list(`limit=7${cursor}`);
    // deno-lint-ignore no-explicit-any
    paged.push(...page.data.map((t: any) => t.slug));
    cursor = page.next_cursor ? `&cursor=${page.next_cursor}` : "end";
  }
  // deno-lint-ignore no-explicit-any
  assertEquals(paged, all.map((t: any) => t.slug));
  assertEquals(await slugs("equipment=bodyweight"), ["bodyweight-only", "mobility-3-days"]);
  assert((await slugs("equipment=dumbbell")).includes("dumbbells-only"));
  assert(!(await slugs("equipment=dumbbell")).includes("full-body-2-days"));
  assertEquals(await slugs("goal=mobility&goal=endurance"), [
    "mobility-3-days",
    "running-and-strength",
  ]);
  assertEquals(await slugs("days=6"), ["push-pull-legs-6-days"]);
  assertEquals(await slugs("days=6&level=beginner"), []);
  for (const wrong of ["goal=fun", "level=expert", "equipment=sword", "days=0", "cursor=x"]) {
    const name = wrong.split("=")[0]!;
    const answer = await send(plans, user, `GET /plans/templates?${wrong}`);
    assertInvalid(answer, `${name}: ${name === "days" ? "out_of_range" : "invalid"}`);
  }
});

Deno.test("GET /plans/templates/{slug}: its plan is what POST /plans takes, for every program; an unknown one → 404", async () => {
  const user = await newUser();
  for (const { slug, days } of TEMPLATES) {
    const { status, body } = await send(plans, user, `GET /plans/templates/${slug}`);
    assertEquals(status, 200, slug);
    newPlan.parse(body.plan);
    const made = await send(plans, user, "POST /plans", { body: body.plan });
    assertEquals([made.status, made.body.days.length, made.body.weeks], [
      201,
      days.length,
      body.weeks,
    ]);
  }
  assertProblem(await send(plans, user, "GET /plans/templates/nothing"), 404, "not_found");
  assertProblem(await send(plans, user, "GET /plans/templates/next"), 404, "not_found");
  assertProblem(await send(plans, user, "POST /plans/templates"), 405, "method_not_allowed");
});

Deno.test("POST /plans/from-template: name, training maxes, substitutions; the same id again → 200, with another wish → 409", async () => {
  const user = await newUser();
  const post = (body: unknown) => send(plans, user, "POST /plans/from-template", { body });
  const id = crypto.randomUUID();
  const wish = {
    id,
    template: "531-four-days",
    name: "Mine",
    is_active: true,
    training_maxes: [
      { exercise_id: squat, weight_kg: 100 },
      { exercise_id: bench, weight_kg: 80 },
    ],
    substitutions: { [squat!]: frontSquat },
  };
  const made = await post(wish);
  assertEquals([made.status, made.body.id, made.body.name, made.body.is_active], [
    201,
    id,
    "Mine",
    true,
  ]);
  assertEquals(made.headers.get("location"), `/functions/v1/plans/${id}`);
  assertEquals(
    // deno-lint-ignore no-explicit-any
    made.body.training_maxes.map((m: any) => [m.exercise_id, m.weight_kg]),
    [[bench, 80], [frontSquat, 100]],
    "the substitute takes over the training max",
  );
  assert(!made.text.includes(squat!));
  assertEquals((await post(wish)).status, 200);
  assertEquals((await post(wish)).body, made.body);
  assertProblem(await post({ ...wish, name: "Other" }), 409, "id_taken");
  const other = await newUser();
  assertProblem(
    await send(plans, other, "POST /plans/from-template", { body: wish }),
    409,
    "id_taken",
  );
  await send(plans, user, `DELETE /plans/${id}`);
  assertProblem(await post(wish), 410, "gone");
});

Deno.test("POST /plans/from-template: what does not fit → 422 that names it; another user's exercise is none", async () => {
  const [user, other] = await Promise.all([newUser(), newUser()]);
  const post = (more: Record<string, unknown>) =>
    send(plans, user, "POST /plans/from-template", {
      body: { template: "531-four-days", ...more },
    });
  assertInvalid(await post({ template: "nothing" }), "template: not_found");
  assertInvalid(await post({ template: undefined }), "template: required");
  assertInvalid(await post({ days: [] }), "days: unknown_field");
  assertInvalid(await post({ substitutions: { x: squat } }), "substitutions.x: invalid");
  assertInvalid(
    await post({ substitutions: { [frontSquat!]: squat } }),
    `substitutions.${frontSquat}: not_found`,
  );
  const unknown = crypto.randomUUID();
  assertInvalid(
    await post({ substitutions: { [squat!]: unknown } }),
    `substitutions.${squat}: not_found`,
  );
  const [theirs] = await ownerSql<{ id: string }>(
    "insert into public.exercises (user_id, slug, name) values ($1, 'their-squat', 'Their squat') returning id",
    [other.id],
  );
  assertInvalid(
    await post({ substitutions: { [squat!]: theirs!.id } }),
    `substitutions.${squat}: not_found`,
  );
  assertInvalid(
    await post({ training_maxes: [{ exercise_id: frontSquat, weight_kg: 1 }] }),
    "training_maxes.0.exercise_id: not_found",
  );
  assertInvalid(
    await post({
      substitutions: { [squat!]: deadlift },
      training_maxes: [
        { exercise_id: squat, weight_kg: 100 },
        { exercise_id: deadlift, weight_kg: 100 },
      ],
    }),
    "training_maxes.1.exercise_id: invalid",
  );
  assertInvalid(
    await post({ training_maxes: [{ exercise_id: press, weight_kg: -1 }] }),
    "training_maxes.0.weight_kg: out_of_range",
  );
});

for (const template of TEMPLATES) {
  Deno.test(`the program ${template.slug}: two cycles by a made-up lifter come out as its rules say`, async () => {
    const user = await newUser();
    const lifter = newLifter(idOf);
    const training_maxes = trainingMaxesFor(template.slug, idOf, lifter);
    const { body: plan } = await send(plans, user, "POST /plans/from-template", {
      body: { template: template.slug, training_maxes },
    });
    const days = template.days.length;
    const sessions = 2 * days * template.weeks;
    const seen: string[] = [];
    const tops = new Map<string, number[]>();
    const routes = { plans, workouts, token: user.token };
    const how = { sessions, daysPerWeek: template.days_per_week };
    for await (const { day, week, next } of trainPlan(routes, plan.id, lifter, how)) {
      seen.push(`${week} ${day}`);
      for (const exercise of next.exercises) {
        const isFirst = exercise.last === null;
        for (const set of exercise.sets) {
          const { weight_kg, reps, duration_s, distance_m } = set;
          assert((reps ?? duration_s ?? distance_m) > 0, `${day}: something to aim at`);
          if (exercise.tracking !== "weight_reps") continue;
          const isShare = exercise.targets[0].percent_tm !== null;
          assert(isFirst && !isShare || weight_kg > 0, `${day} ${exercise.exercise_name}: a load`);
        }
        const top = Math.max(...exercise.sets.map((s: { weight_kg: number }) => s.weight_kg ?? 0));
        tops.set(exercise.id, [...tops.get(exercise.id) ?? [], top]);
        assert(exercise.reason.length > 0 && !exercise.reason.includes("null"), exercise.reason);
      }
    }
    const cycle = Array.from(
      { length: template.weeks },
      (_, w) => template.days.map(({ name }) => `${w + 1} ${name}`),
    ).flat();
    assertEquals(seen, [...cycle, ...cycle]);
    const { body: after } = await send(plans, user, `GET /plans/${plan.id}`);
    assertEquals(after.week, 1);
    for (const { exercise_id, weight_kg } of after.training_maxes) {
      const before = training_maxes.find((max) => max.exercise_id === exercise_id)!.weight_kg;
      const rule = template.days.flatMap(({ exercises }) => exercises)
        .find(({ slug }) => idOf(slug) === exercise_id)!.progression!;
      const possible = [
        before + 2 * rule.step,
        (before + rule.step) * 0.9,
        before * 0.9 + rule.step,
        before * 0.81,
      ].map((kg) => Number(kg.toFixed(3)));
      assert(possible.includes(weight_kg), `${weight_kg} of ${before}`);
      if (template.slug.startsWith("531")) assertEquals(weight_kg, possible[0], "cycles succeeded");
    }
    for (const loads of tops.values()) {
      const done = loads.filter((kg) => kg > 0);
      if (template.weeks === 1) {
        done.forEach((kg, i) =>
          assert(i === 0 || kg >= done[i - 1]! * 0.89, `no load falls by more than 10 %: ${done}`)
        );
      }
    }
  });
}

Deno.test("docs/programs.md is what `deno task programs` makes of the programs", async () => {
  const names = Object.fromEntries([...library.values()].map(({ slug, name }) => [slug, name]));
  const page = await Deno.readTextFile(new URL("../../docs/programs.md", import.meta.url));
  assertEquals(page, programsPage(TEMPLATES, names, DRAWN));
});
