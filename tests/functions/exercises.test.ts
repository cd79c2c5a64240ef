import { assert, assertEquals, assertNotEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { aWorkout } from "../support/training.ts";
import { newUser, type TestUser } from "../support/users.ts";

const create = (user: TestUser, body: Record<string, unknown>) =>
  send(exercises, user, "POST /exercises", { body });
const read = (user: TestUser, id: string) => send(exercises, user, `GET /exercises/${id}`);
const replace = (user: TestUser, id: string, body: unknown, headers = {}) =>
  send(exercises, user, `PUT /exercises/${id}`, { body, headers });
const remove = (user: TestUser, id: string) => send(exercises, user, `DELETE /exercises/${id}`);
const found = async (user: TestUser, query: string): Promise<string[]> =>
  (await send(exercises, user, `GET /exercises?${query}`)).body.data
    .map(({ id }: { id: string }) => id);

const FULL = {
  name: "Zirkus Lift",
  aliases: ["circus lift", "zl"],
  category: "strongman",
  level: "advanced",
  force: "push",
  mechanic: "compound",
  equipment: "kettlebell",
  primary_muscles: ["front_delts", "triceps"],
  secondary_muscles: ["abs"],
  instructions: ["Lift it.", "Put it down\nslowly."],
  tracking: "weight_reps",
};

Deno.test("POST /exercises: 201 with every field, ETag and Location, found by name and alias", async () => {
  const user = await newUser();
  const { status, headers, body } = await create(user, FULL);
  assertEquals(status, 201);
  assertEquals(headers.get("location"), `/functions/v1/exercises/${body.id}`);
  assertEquals(headers.get("etag"), '"1"');
  const { id, slug, version, ...fields } = body;
  assertEquals(fields, { ...FULL, is_custom: true, is_archived: false });
  assertEquals([slug, version], ["zirkus-lift", 1]);
  assertEquals((await read(user, id)).body, body);
  assertEquals((await read(user, slug)).body, body);
  assertEquals((await found(user, "q=zirkuslift"))[0], id);
  assertEquals((await found(user, "q=circus lift"))[0], id);
  assertEquals(await found(user, "custom=true"), [id]);
});

Deno.test("POST /exercises: a name alone is enough, null means absent", async () => {
  const user = await newUser();
  const nulls = Object.fromEntries(Object.keys(FULL).map((field) => [field, null]));
  const { body } = await create(user, { ...nulls, name: " 引体向上 🏋️ " });
  assertEquals(body.name, "引体向上 🏋️");
  assertEquals([body.tracking, body.equipment, body.aliases], ["weight_reps", "other", []]);
  assertEquals([body.force, body.mechanic], [null, null]);
  assertEquals((await read(user, body.slug)).body.id, body.id);
  assertEquals(await found(user, `q=${encodeURIComponent("引体向上")}`), [body.id]);
});

Deno.test("POST /exercises: private to its user on every route", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const { body: own } = await create(ada, FULL);
  assertEquals(await found(ben, "q=zirkus lift"), []);
  assertEquals(await found(ben, `id=${own.id}`), []);
  for (const ref of [own.id, own.slug]) assertProblem(await read(ben, ref), 404, "not_found");
  assertProblem(await replace(ben, own.id, { name: "Stolen" }), 404, "not_found");
  assertProblem(await remove(ben, own.id), 404, "not_found");
  const substitutes = await send(exercises, ben, `GET /exercises/${own.id}/substitutes`);
  assertProblem(substitutes, 404, "not_found");
  const facets = (await send(exercises, ben, "GET /exercises/facets")).body;
  assertEquals(facets.custom.map(({ value }: { value: string }) => value), ["false"]);
  assertEquals((await create(ben, FULL)).status, 201, "each user has names of their own");
  assertEquals((await read(ada, own.id)).body, own);
});

Deno.test("POST /exercises: a name of one's own twice → 409 name_taken, whatever its case", async () => {
  const user = await newUser();
  const { body: first } = await create(user, { name: "My Lift" });
  const { body: second } = await create(user, { name: "Other" });
  for (const name of ["my lift", " MY LIFT ", "My-Lift"]) {
    assertProblem(await create(user, { name }), 409, "name_taken");
    assertProblem(await replace(user, second.id, { name }), 409, "name_taken");
  }
  assertEquals((await replace(user, first.id, { name: "MY lift" })).status, 200);
  await remove(user, first.id);
  assertEquals((await create(user, { name: "My lift" })).status, 201, "an archived name is free");
});

Deno.test("POST /exercises: names without a letter of any script are different names", async () => {
  const user = await newUser();
  assertEquals((await create(user, { name: "🏋️" })).status, 201);
  assertEquals((await create(user, { name: "🔥" })).status, 201);
  assertProblem(await create(user, { name: "🔥" }), 409, "name_taken");
});

Deno.test("POST /exercises: a library exercise's name may be one's own too, with a slug of its own", async () => {
  const user = await newUser();
  const { status, body } = await create(user, { name: "Plank" });
  assertEquals(status, 201);
  assertNotEquals(body.slug, "plank");
  assertEquals((await read(user, "plank")).body.is_custom, false);
  assertEquals((await read(user, body.slug)).body.id, body.id);
});

Deno.test("POST /exercises: ids that begin alike, and names without a Latin letter, have slugs of their own", async () => {
  const user = await newUser();
  const slugs = new Set<string>();
  const prefix = crypto.randomUUID().slice(0, 8);
  for (const name of ["深蹲", "卧推", "硬拉", "Plank"]) {
    const id = prefix + crypto.randomUUID().slice(8);
    const { status, body } = await create(user, { id, name });
    assertEquals(status, 201, name);
    slugs.add(body.slug);
    assertEquals((await read(user, body.slug)).body.id, id);
  }
  assertEquals(slugs.size, 4);
});

Deno.test("POST /exercises: the id of a library exercise → 409 id_taken", async () => {
  const { body: plank } = await read(await newUser(), "plank");
  assertProblem(await create(await newUser(), { id: plank.id, name: "Mine" }), 409, "id_taken");
});

Deno.test("POST /exercises: the same id again → 200, another payload → 409, deleted → 410", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const body = { id: crypto.randomUUID(), name: "Once" };
  const first = await create(ada, body);
  await replace(ada, body.id, { name: "Renamed" });
  const again = await create(ada, { ...body, name: " Once ", aliases: null, force: null });
  assertEquals([first.status, again.status], [201, 200]);
  assertEquals(again.body, first.body);
  assertProblem(await create(ada, { ...body, name: "Twice" }), 409, "id_taken");
  const taken = assertProblem(await create(ben, body), 409, "id_taken");
  assert(!JSON.stringify(taken.body).includes("Once"));
  await remove(ada, body.id);
  assertProblem(await create(ada, body), 410, "gone");
  assertProblem(await create(ben, body), 409, "id_taken");
});

Deno.test("POST /exercises: ten attempts at once with one id create one", async () => {
  const user = await newUser();
  const body = { id: crypto.randomUUID(), name: "Race" };
  const answers = await Promise.all(Array.from({ length: 10 }, () => create(user, body)));
  assertEquals(answers.map(({ status }) => status).sort(), [...Array(9).fill(200), 201]);
  const others = await Promise.all(
    Array.from({ length: 5 }, () => create(user, { name: "Same name" })),
  );
  assertEquals(others.map(({ status }) => status).sort(), [201, 409, 409, 409, 409]);
});

Deno.test("PUT /exercises/{id}: what GET returned changes nothing; the version follows visible changes", async () => {
  const user = await newUser();
  const { body: own } = await create(user, FULL);
  const same = await replace(user, own.id, own);
  assertEquals([same.status, same.body], [200, own]);
  const changed = await replace(user, own.id, { ...own, name: "Circus", is_archived: true });
  assertEquals(changed.body, { ...own, name: "Circus", version: 2 });
  assertEquals(changed.headers.get("etag"), '"2"');
  const bare = await replace(user, own.id, { name: "Circus" });
  assertEquals([bare.body.aliases, bare.body.force, bare.body.version], [[], null, 3]);
  assertInvalid(await replace(user, own.id, { ...own, id: crypto.randomUUID() }), "id: invalid");
});

Deno.test("PUT /exercises/{id}: a stale If-Match → 412 and nothing changes, unless it is stored already", async () => {
  const user = await newUser();
  const { body: own } = await create(user, FULL);
  const edit = { ...own, name: "Edited" };
  assertEquals((await replace(user, own.id, edit, { "If-Match": 'W/"1"' })).status, 200);
  assertEquals((await replace(user, own.id, edit, { "If-Match": '"1"' })).status, 200);
  for (const stale of ['"1"', '"7"', "nonsense"]) {
    const answer = await replace(user, own.id, { ...own, name: "Lost" }, { "If-Match": stale });
    assertProblem(answer, 412, "precondition_failed");
  }
  assertEquals((await read(user, own.id)).body, { ...edit, version: 2 });
  assertEquals((await replace(user, own.id, own, { "If-Match": "*" })).body.version, 3);
});

Deno.test("DELETE /exercises/{id}: hidden from lists and search, still readable and loggable", async () => {
  const user = await newUser();
  const { body: own } = await create(user, FULL);
  const gone = await remove(user, own.id);
  assertEquals([gone.status, gone.body], [204, null]);
  assertEquals(await found(user, "q=zirkus lift"), []);
  assertEquals(await found(user, "custom=true"), []);
  assertEquals((await read(user, own.id)).body.is_archived, true);
  assertEquals((await read(user, own.slug)).body.is_archived, true);
  assertEquals(await found(user, `id=${own.id}`), [own.id]);
  const logged = await send(workouts, user, "POST /workouts/log", {
    body: aWorkout([{ exercise_id: own.id, reps: 5, weight_kg: 20 }]),
  });
  assertEquals([logged.status, logged.body.workout.volume_kg], [201, 100]);
  assertEquals(logged.body.workout.sets[0].exercise_name, FULL.name);
  assertProblem(await remove(user, own.id), 404, "not_found");
});

Deno.test("POST /exercises: what cannot be → 422 with path and code", async () => {
  const user = await newUser();
  const wrong = async (more: Record<string, unknown>, ...errors: string[]) =>
    assertInvalid(await create(user, { ...FULL, ...more }), ...errors);
  await wrong({ name: undefined }, "name: required");
  await wrong({ name: "  " }, "name: required");
  await wrong({ name: "x".repeat(81) }, "name: too_long");
  await wrong({ name: "a\nb" }, "name: invalid");
  await wrong({ name: "a\u0085b" }, "name: invalid");
  await wrong({ name: "\ud800" }, "name: invalid");
  await wrong({ aliases: ["ok", ""] }, "aliases.1: required");
  await wrong({ aliases: Array(21).fill("x") }, "aliases: too_long");
  await wrong({ equipment: "spoon", level: 3 }, "equipment: invalid", "level: invalid");
  await wrong({ primary_muscles: ["chest", "soul"] }, "primary_muscles.1: invalid");
  await wrong({ secondary_muscles: ["triceps"] }, "secondary_muscles.0: invalid");
  await wrong({ instructions: ["x".repeat(501)] }, "instructions.0: too_long");
  await wrong({ slug: "mine" }, "slug: unknown_field");
  await wrong({ id: "1" }, "id: invalid");
  assertEquals(await found(user, "custom=true"), []);
});
