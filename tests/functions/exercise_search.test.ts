import { assert, assertEquals } from "@std/assert";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { assertInvalid, assertProblem, send } from "../support/request.ts";
import { libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";

const user = await newUser();

interface Exercise {
  id: string;
  slug: string;
  name: string;
  primary_muscles: string[];
  equipment: string;
}

const get = (query: string) => send(exercises, user, `GET /exercises?${query}`);
const search = async (q: string, more = ""): Promise<Exercise[]> =>
  (await get(`q=${encodeURIComponent(q)}${more}`)).body.data;

async function every(query: string): Promise<Exercise[]> {
  const found: Exercise[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { status, body } = await get(`${query}&limit=100${cursor && `&cursor=${cursor}`}`);
    assertEquals(status, 200);
    found.push(...body.data);
    cursor = body.next_cursor;
  }
  return found;
}

const FIRST: Record<string, string> = {
  // Aliases and short forms.
  "bench": "barbell-bench-press",
  "rdl": "barbell-romanian-deadlift",
  "RDLs": "barbell-romanian-deadlift",
  "DB RDL": "dumbbell-romanian-deadlift",
  "bb row": "barbell-bent-over-row",
  "ohp": "barbell-overhead-press",
  "military press": "barbell-overhead-press",
  "db press": "dumbbell-bench-press",
  "db curl": "dumbbell-bicep-curl",
  "incline db press": "dumbbell-incline-bench-press",
  "cgbp": "close-grip-bench-press",
  "kb swing": "kettlebell-swing",
  "adductor": "machine-hip-adduction",
  "stairmaster": "stair-climber",
  // Words run together, apart, or in the plural.
  "benchpress": "barbell-bench-press",
  "BENCH  PRESS": "barbell-bench-press",
  "pullup": "pull-up",
  "pull-ups": "pull-up",
  "chin up": "chin-up",
  "chins": "chin-up",
  "push ups": "push-up",
  "lat pull down": "lat-pulldown",
  "romanian dead lift": "barbell-romanian-deadlift",
  "skullcrusher": "ez-bar-skull-crusher",
  "t bar row": "t-bar-row",
  "tbar row": "t-bar-row",
  "hipthrust": "barbell-hip-thrust",
  "farmers walk": "dumbbell-farmers-walk",
  "farmer's carry": "dumbbell-farmers-walk",
  "leg ext": "leg-extension",
  "running": "running",
  "squat barbell": "barbell-back-squat",
  "Bench Press (Barbell)": "barbell-bench-press",
  // Typos: a letter too much, too few, wrong, or swapped with its neighbour.
  "squatt": "barbell-back-squat",
  "squt": "barbell-back-squat",
  "sqaut": "barbell-back-squat",
  "deadlfit": "barbell-deadlift",
  "bech press": "barbell-bench-press",
  "benhc press": "barbell-bench-press",
  "barbel row": "barbell-bent-over-row",
  "hip trust": "barbell-hip-thrust",
  "glute brige": "glute-bridge",
  "overhed press": "barbell-overhead-press",
  "lat pulldwon": "lat-pulldown",
  "bicep crul": "dumbbell-bicep-curl",
  "dumbel press": "dumbbell-bench-press",
  "front sqaut": "barbell-front-squat",
  "tricep extention": "machine-triceps-extension",
};

for (const [typed, slug] of Object.entries(FIRST)) {
  Deno.test(`GET /exercises?q=${typed}: ${slug} first`, async () => {
    assertEquals((await search(typed, "&limit=1")).map((found) => found.slug), [slug]);
  });
}

Deno.test("GET /exercises?q=: the best limit, no next page, no cursor", async () => {
  const { body } = await get("q=press&limit=3");
  assertEquals([body.data.length, body.next_cursor], [3, null]);
  const { body: list } = await get("limit=1");
  assertInvalid(await get(`q=press&cursor=${list.next_cursor}`), "cursor: invalid");
});

Deno.test("GET /exercises?q=: what no exercise resembles finds nothing", async () => {
  for (const q of ["xyzzyqwerty", "%", "_", "🏋️", "'; drop table exercises; --", "\\", "развод"]) {
    assertEquals(await search(q), [], q);
  }
  assertInvalid(await get("q="), "q: required");
  assertInvalid(await get(`q=${"x".repeat(101)}`), "q: too_long");
  assertInvalid(await get("q=a%00b"), "q: invalid");
  assertInvalid(await get("q=a&q=b"), "q: invalid");
});

Deno.test("GET /exercises?q=: filters narrow a search", async () => {
  const [first, ...rest] = await search("bench press", "&equipment=dumbbell");
  assertEquals(first!.slug, "dumbbell-bench-press");
  assert(rest.every(({ equipment }) => equipment === "dumbbell"));
});

Deno.test("GET /exercises: by name in pages, each exercise once", async () => {
  const all = await every("custom=false");
  assert(all.length > 300);
  assertEquals(new Set(all.map(({ id }) => id)).size, all.length);
  const names = all.map(({ name }) => name.toLowerCase());
  assertEquals(names, [...names].sort());
  assertEquals((await get("")).body.data.length, 20);
});

Deno.test("GET /exercises: filters combine with AND, a repeated one is OR", async () => {
  const [chest, lats, dumbbell] = await Promise.all(
    ["muscle=chest", "muscle=lats", "equipment=dumbbell"].map(every),
  ) as [Exercise[], Exercise[], Exercise[]];
  const ids = (list: Exercise[]) => list.map(({ id }) => id).sort();
  assert(chest.every(({ primary_muscles }) => primary_muscles.includes("chest")));
  assertEquals(
    ids(await every("muscle=chest&muscle=lats")),
    [...new Set([...ids(chest), ...ids(lats)])].sort(),
  );
  const both = ids(chest).filter((id) => ids(dumbbell).includes(id));
  assert(both.length > 0);
  assertEquals(ids(await every("muscle=chest&equipment=dumbbell")), both);
});

Deno.test("GET /exercises: an unknown filter value → 422", async () => {
  for (
    const name of ["muscle", "equipment", "category", "level", "mechanic", "force", "tracking"]
  ) {
    assertInvalid(await get(`${name}=nonsense`), `${name}: invalid`);
  }
  assertInvalid(await get("muscle=chest&muscle=x"), "muscle: invalid");
  assertInvalid(await get("custom=1"), "custom: invalid");
});

Deno.test("GET /exercises/facets: every count is the length of that list", async () => {
  const { status, body } = await send(exercises, user, "GET /exercises/facets");
  assertEquals(status, 200);
  assertEquals(Object.keys(body).sort(), [
    ...["category", "custom", "equipment", "force", "level", "mechanic", "muscle", "tracking"],
  ]);
  for (const [facet, values] of Object.entries<{ value: string; count: number }[]>(body)) {
    for (const { value, count } of values) {
      assertEquals((await every(`${facet}=${value}`)).length, count, `${facet}=${value}`);
    }
  }
});

Deno.test("GET /exercises?id=: up to 100 ids, unknown ones are absent", async () => {
  const ids = (await get("limit=100")).body.data.map(({ id }: Exercise) => id);
  const query = (list: string[]) => list.map((id) => `id=${id}`).join("&");
  const { body } = await get(`${query(ids)}&limit=100`);
  assertEquals(body.data.map(({ id }: Exercise) => id), ids);
  assertInvalid(await get(query([...ids, ids[0]])), "id: too_long");
  assertEquals((await get(`id=${crypto.randomUUID()}`)).body.data, []);
  assertInvalid(await get("id=1"), "id: invalid");
  assertEquals((await get(`id=${ids[0].toUpperCase()}`)).body.data[0].id, ids[0]);
});

Deno.test("GET /exercises/{id or slug}: the same exercise, with ETag", async () => {
  const bySlug = await send(exercises, user, "GET /exercises/barbell-bench-press");
  const byId = await send(exercises, user, `GET /exercises/${bySlug.body.id.toUpperCase()}`);
  assertEquals(byId.body, bySlug.body);
  assertEquals(bySlug.headers.get("etag"), `"${bySlug.body.version}"`);
  assertEquals([bySlug.body.is_custom, bySlug.body.is_archived], [false, false]);
  for (const ref of ["no-such-slug", crypto.randomUUID(), "%25", "a'b", "..%2f"]) {
    assertProblem(await send(exercises, user, `GET /exercises/${ref}`), 404, "not_found");
  }
});

Deno.test("GET /exercises/{id}/substitutes: same muscles, by what there is to train with", async () => {
  const bench = await libraryId("barbell-bench-press");
  const of = (query = "") => send(exercises, user, `GET /exercises/${bench}/substitutes${query}`);
  const { body } = await of();
  assert(body.data.length > 5);
  assert(body.data.every((e: Exercise) => e.id !== bench && e.primary_muscles.includes("chest")));
  const without = await of("?equipment=dumbbell&equipment=bodyweight&limit=5");
  assertEquals(without.body.data.length, 5);
  assert(
    without.body.data.every((e: Exercise) => ["dumbbell", "bodyweight"].includes(e.equipment)),
  );
  assertInvalid(await of("?equipment=spoon"), "equipment: invalid");
  assertProblem(
    await send(exercises, user, `GET /exercises/${crypto.randomUUID()}/substitutes`),
    404,
    "not_found",
  );
});

Deno.test("GET /exercises/{id}/substitutes: what one's own gym has, unless it is asked for otherwise", async () => {
  const [lifter, neighbour] = [await newUser(), await newUser()];
  const bench = await libraryId("barbell-bench-press");
  const kinds = async (who: typeof lifter, query = "") => {
    const path = `/exercises/${bench}/substitutes?limit=100${query}`;
    const { status, body } = await send(exercises, who, `GET ${path}`);
    assertEquals(status, 200);
    return [...new Set(body.data.map((e: Exercise) => e.equipment))].sort();
  };
  const patch = (gym: unknown) => send(profile, lifter, "PATCH /profile", { body: { gym } });
  const before = await kinds(neighbour);
  assert(before.includes("barbell") && before.includes("cable"));
  assertEquals(await kinds(lifter), before, "without a gym all of them");
  assertEquals((await patch({ equipment: ["dumbbell"] })).status, 200);
  assertEquals(await kinds(lifter), ["bodyweight", "dumbbell"]);
  assertEquals(await kinds(lifter, "&equipment=cable"), ["cable"], "the explicit word wins");
  assertEquals(await kinds(neighbour), before, "a gym is its owner's only");
  assertEquals((await patch({ equipment: [] })).status, 200);
  assertEquals(await kinds(lifter), ["bodyweight"], "one's own weight is always there");
  assertEquals((await patch(null)).status, 200);
  assertEquals(await kinds(lifter), before);
});

Deno.test("GET /exercises/{id}/substitutes: none that a standing constraint rules out, until it is forgotten", async () => {
  const [sore, sound] = [await newUser(), await newUser()];
  const squat = await libraryId("barbell-back-squat");
  const names = async (who: typeof sore): Promise<string[]> => {
    const path = `/exercises/${squat}/substitutes?limit=100`;
    return (await send(exercises, who, `GET ${path}`)).body.data.map((e: Exercise) => e.name);
  };
  const strains = (list: string[]) =>
    list.filter((name) => /squat|lunge|leg extension/i.test(name));
  const before = await names(sore);
  assert(strains(before).length > 5, before.join());
  const body = { kind: "constraint", content: "Bad left knee" };
  const { body: memory } = await send(memories, sore, "POST /memories", { body });
  const left = await names(sore);
  assertEquals(strains(left), []);
  assert(left.length > 0, "hip hinges remain");
  assertEquals(await names(sound), before, "a knee is its owner's only");
  assertEquals((await send(memories, sore, `DELETE /memories/${memory.id}`)).status, 204);
  assertEquals(await names(sore), before);
});

Deno.test("PUT, DELETE /exercises/{id}: a library exercise is nobody's to change → 404", async () => {
  const path = `/exercises/${await libraryId("plank")}`;
  assertProblem(await send(exercises, user, `DELETE ${path}`), 404, "not_found");
  const put = await send(exercises, user, `PUT ${path}`, { body: { name: "Mine" } });
  assertProblem(put, 404, "not_found");
});
