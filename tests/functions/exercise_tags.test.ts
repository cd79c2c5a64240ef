import { assert, assertEquals, assertMatch, assertNotEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { assertProblem, dataApiCalls, send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";

const LISTS = [
  "/exercises?limit=3",
  "/exercises?q=press&limit=3",
  "/exercises?muscle=chest&limit=3",
  "/exercises/facets",
];
const LIBRARY = [...LISTS, "/exercises/plank"];

const get = (user: TestUser | null, path: string, known?: string, method = "GET") =>
  send(exercises, user, `${method} ${path}`, known ? { headers: { "If-None-Match": known } } : {});
const tagOf = async (user: TestUser, path: string) => (await get(user, path)).headers.get("etag")!;
const create = async (user: TestUser, name: string) =>
  (await send(exercises, user, "POST /exercises", { body: { name } })).body;

/** Which of the lists are 304 for what they were. */
async function kept(user: TestUser, tags: Map<string, string>): Promise<boolean[]> {
  const all: boolean[] = [];
  for (const [path, tag] of tags) all.push((await get(user, path, tag)).status === 304);
  return all;
}

async function tagsOf(user: TestUser): Promise<Map<string, string>> {
  const tags = new Map<string, string>();
  for (const path of LISTS) tags.set(path, await tagOf(user, path));
  return tags;
}

const ALL_KEPT = LISTS.map(() => true);
const NONE_KEPT = LISTS.map(() => false);

for (const path of LIBRARY) {
  Deno.test(`GET ${path}: what is kept → 304 without a body, in one call`, async () => {
    const user = await newUser();
    const first = await get(user, path);
    const tag = first.headers.get("etag")!;
    assertEquals(first.status, 200);
    assertEquals(first.headers.get("cache-control"), "private, no-cache");
    assertMatch(tag, /^(W\/)?"[^"]+"$/);
    const strong = tag.replace("W/", "");
    for (const known of [tag, strong, `"x", ${tag}`, `${strong},"y"`, "*"]) {
      for (const method of ["GET", "HEAD"]) {
        let again!: Awaited<ReturnType<typeof get>>;
        const calls = await dataApiCalls(async () => {
          again = await get(user, path, known, method);
        });
        assertEquals([again.status, again.text, calls.length], [304, "", 1], `${method} ${known}`);
        for (const name of ["etag", "cache-control", "vary", "access-control-expose-headers"]) {
          assertEquals(again.headers.get(name), first.headers.get(name), name);
        }
        assertEquals(again.headers.get("content-type"), null);
      }
    }
    for (const known of ['"x"', "x", 'W/"0"', strong.slice(0, -1), '""']) {
      const again = await get(user, path, known);
      assertEquals([again.status, again.text], [200, first.text], known);
    }
  });

  Deno.test(`GET ${path}: If-None-Match lets nobody in`, async () => {
    assertProblem(await get(null, path, "*"), 401, "unauthorized");
    const gone = await newUser();
    const tag = await tagOf(gone, path);
    const body = { confirm: "delete my account" };
    assertEquals((await send(profile, gone, "DELETE /profile", { body })).status, 204);
    for (const known of [tag, "*"]) {
      assertProblem(await get(gone, path, known), 401, "unauthorized");
    }
  });
}

Deno.test("GET /exercises: own exercises that come, change and go make one's own lists others, nobody else's", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const shared = await tagsOf(ben);
  assertEquals(await tagsOf(ada), shared, "the library alone is the same for everybody");
  const changes: [what: string, change: () => Promise<unknown>][] = [];
  let id = "";
  changes.push(
    ["created", async () => id = (await create(ada, "Own Lift")).id],
    [
      "replaced",
      () => send(exercises, ada, `PUT /exercises/${id}`, { body: { name: "Own Press" } }),
    ],
    ["archived", () => send(exercises, ada, `DELETE /exercises/${id}`)],
  );
  for (const [what, change] of changes) {
    const before = await tagsOf(ada);
    await change();
    assertEquals(await kept(ada, before), NONE_KEPT, what);
    assertEquals(await kept(ben, shared), ALL_KEPT, `${what}: Ben's`);
    assertEquals(await kept(ada, await tagsOf(ada)), ALL_KEPT, `${what}: asked again`);
  }
});

Deno.test("GET /exercises: what changes nothing leaves what is kept", async () => {
  const user = await newUser();
  const own = await create(user, "Own Lift");
  const tags = await tagsOf(user);
  assertEquals(
    (await send(exercises, user, `PUT /exercises/${own.id}`, { body: own })).status,
    200,
  );
  const taken = await send(exercises, user, "POST /exercises", { body: { name: "own lift" } });
  assertProblem(taken, 409, "name_taken");
  assertEquals(await kept(user, tags), ALL_KEPT);
});

Deno.test("GET /exercises: with own exercises the answer is personal: no cache keeps it, and another's tag means nothing", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  for (const user of [ada, ben]) await create(user, "Own Lift");
  for (const path of LISTS) {
    const { headers } = await get(ada, path);
    assertEquals(headers.get("cache-control"), "no-store");
    const answer = await get(ben, path, headers.get("etag")!);
    assertEquals(answer.status, 200, "each has a library of their own");
    assertNotEquals(answer.headers.get("etag"), headers.get("etag"));
  }
});

Deno.test("GET /exercises: a change of the library makes everybody's lists others", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  await create(ben, "Own Lift");
  const before = [await tagsOf(ada), await tagsOf(ben)] as const;
  const single = await tagOf(ada, "/exercises/zottman-curl");
  const change = (how: string) =>
    ownerSql(`update public.exercises set ${how} where slug = 'zottman-curl' and user_id is null`);
  await change("instructions = instructions || array['Breathe.']");
  try {
    assertEquals(await kept(ada, before[0]), NONE_KEPT);
    assertEquals(await kept(ben, before[1]), NONE_KEPT);
    assertEquals((await get(ada, "/exercises/zottman-curl", single)).status, 200);
    assertEquals(
      (await get(ada, "/exercises/plank", await tagOf(ada, "/exercises/plank"))).status,
      304,
    );
  } finally {
    await change("instructions = instructions[:cardinality(instructions) - 1]");
  }
});

Deno.test("GET /exercises/{id}: an own one is kept by no cache; by its id its version tells, by its slug nothing is certain", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const [own, other] = [await create(ada, "Own Lift"), await create(ben, "Own Lift")];
  assertEquals([own.slug, own.version], [other.slug, other.version]);
  const { headers } = await get(ada, `/exercises/${own.id}`);
  assertEquals([headers.get("etag"), headers.get("cache-control")], ['"1"', "no-store"]);
  assertEquals((await get(ada, `/exercises/${own.id}`, '"1"')).status, 304);
  const bySlug = await get(ben, `/exercises/${own.slug}`, '"1"');
  assertEquals([bySlug.status, bySlug.body.id], [200, other.id]);
  assertProblem(await get(ben, `/exercises/${own.id}`, '"1"'), 404, "not_found");
  await send(exercises, ada, `PUT /exercises/${own.id}`, { body: { name: "Own Press" } });
  const changed = await get(ada, `/exercises/${own.id}`, '"1"');
  assertEquals([changed.status, changed.headers.get("etag")], [200, '"2"']);
});

Deno.test("GET /exercises: the tag is in the header alone, whatever an own exercise is called", async () => {
  const user = await newUser();
  const body = { name: "Tag Press", aliases: ["tag", '"tag" : "x"', "next_after"] };
  assertEquals((await send(exercises, user, "POST /exercises", { body })).status, 201);
  const { body: page, headers } = await get(user, "/exercises?q=tag press&limit=1");
  assertEquals(Object.keys(page).sort(), ["data", "next_cursor"]);
  assertEquals(page.data[0].aliases, body.aliases);
  assert(headers.get("etag"));
  assertEquals(
    (await get(user, "/exercises?q=tag press&limit=1", headers.get("etag")!)).status,
    304,
  );
});
