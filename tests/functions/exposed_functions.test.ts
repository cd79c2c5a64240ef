import { assert, assertEquals } from "@std/assert";
import { asJson, hostile, LARGE, ODD } from "../support/hostile.ts";
import { ownerSql } from "../support/stack.ts";
import { libraryId } from "../support/training.ts";
import { dataApi, newUser, type TestUser } from "../support/users.ts";

/** `WALK=all` takes every value in every place, and a time of each; else one in so many, by chance. */
const ALL = Deno.env.get("WALK") === "all";
const ONE_IN = 8;
const SLOWEST_MS = ALL ? 1000 : Infinity;

interface Exposed {
  name: string;
  names: string[];
  types: string[];
  source: string;
}

/** Every function that a signed-in user reaches through the Data API. */
const exposed = await ownerSql<Exposed>(`
  select p.proname as name, coalesce(p.proargnames[1:p.pronargs], '{}') as names,
    array(select format_type(t, null) from unnest(p.proargtypes) with ordinality a (t, n) order by n) as types,
    p.prosrc as source
  from pg_proc p
  where p.pronamespace = 'public'::regnamespace and has_function_privilege('authenticated', p.oid, 'execute')
  order by 1`);
const helpers = new Map(
  (await ownerSql<{ name: string; source: string }>(
    "select proname as name, string_agg(prosrc, ' ') as source from pg_proc where pronamespace = 'private'::regnamespace group by 1",
  )).map(({ name, source }) => [name, source]),
);

/** The names that a function, or what it calls, looks up in a document. */
function keysOf({ source }: Exposed): string[] {
  const seen = new Set<string>();
  const keys = new Set<string>();
  const read = (text: string) => {
    for (const [, key] of text.matchAll(/(?:->>?|\?)\s*'(\w+)'/g)) keys.add(key!);
    for (const [, name] of text.matchAll(/private\.(\w+)\s*\(/g)) {
      if (seen.has(name!)) continue;
      seen.add(name!);
      read(helpers.get(name!) ?? "");
    }
  };
  read(source);
  return [...keys];
}

const exercise_id = await libraryId("barbell-bench-press");
const id = () => crypto.randomUUID();
const moment = new Date(Date.now() - 3_600_000).toISOString();
const set = {
  exercise_id,
  type: "working",
  reps: 5,
  weight_kg: 100,
  rpe: 8,
  notes: "n",
  rest_s: 60,
};
const workout = {
  started_at: moment,
  finished_at: moment,
  time_zone: "UTC",
  title: "t",
  notes: "n",
  sets: [set],
};
const plan = {
  name: "P",
  description: "d",
  goal: "strength",
  is_active: false,
  days: [{
    name: "A",
    exercises: [{ exercise_id, notes: "n", sets: [{ reps_min: 5, weight_kg: 50 }] }],
  }],
};
const exercise = {
  name: "Own",
  aliases: ["o"],
  equipment: "other",
  primary_muscles: ["chest"],
  instructions: ["Lift."],
};

/** Documents that are taken, so that what is wrong in one place is met there. */
async function documentsOf(user: TestUser): Promise<Record<string, Record<string, unknown>>> {
  const begun = await call(user, "begin_chat", { payload: { id: id(), message: "Hello" } });
  const { conversation_id, user_message_id } = await begun.json();
  return {
    log_workout: { payload: workout },
    replace_workout: { payload: workout },
    create_plan: { payload: plan },
    replace_plan: { payload: plan },
    patch_plan: { payload: { name: "P", is_active: true } },
    create_exercise: { payload: exercise },
    replace_exercise: { payload: exercise },
    create_memory: { payload: { kind: "fact", content: "c", importance: 0.5 } },
    patch_memory: { payload: { content: "c", importance: 0.5 } },
    patch_profile: {
      payload: {
        display_name: "D",
        time_zone: "UTC",
        companion_name: "C",
        pause: { from: null, until: new Date().toISOString().slice(0, 10), reason: "rest" },
      },
    },
    begin_chat: {
      payload: {
        message: "Hello",
        embedding_model: "m",
        rate_limits: [{ name: "20/1m", max: 1_000_000, seconds: 60 }],
      },
    },
    finish_chat: {
      payload: {
        conversation_id,
        user_message_id,
        message_id: id(),
        reply: "Hi",
        status: "complete",
        mood: "happy",
        suggestions: ["s"],
        actions: [{
          id: id(),
          type: "open_exercise",
          summary: "s",
          payload: { exercise_id },
          notes: [],
        }],
        resources: [{ label: "l", url: "https://example.com" }],
        memories_used: [],
        memory_operations: [{
          op: "add",
          kind: "fact",
          content: "Hello",
          quote: "Hello",
          importance: 0.5,
        }],
        trace: { model: "m" },
      },
    },
    list_exercises: {
      filters: { q: "press", ids: [exercise_id], muscle: ["chest"], custom: true },
      page_limit: 20,
    },
    list_workouts: {
      filters: { from: "2026-01-01", to: "2026-02-01", exercise_id, plan_id: null },
    },
    progress_last: { exercise_ids: [exercise_id] },
    progress_records: { exercise_ids: [exercise_id] },
    exercise_substitutes: { target: exercise_id, equipment: ["barbell"] },
    match_memories: { query_text: "press", match_count: 8, kinds: ["fact"] },
  };
}

function call(user: TestUser, name: string, args: unknown): Promise<Response> {
  return dataApi(user, `/rpc/${name}`, { method: "POST", body: asJson(args) });
}

/** Something that each argument takes, by its type. */
function plainArguments(fn: Exposed): Record<string, unknown> {
  const byType: Record<string, unknown> = {
    uuid: exercise_id,
    integer: 5,
    smallint: 5,
    text: "text",
    boolean: true,
    jsonb: Object.fromEntries(keysOf(fn).map((key) => [key, "x"])),
    "text[]": ["fact"],
    "uuid[]": [exercise_id],
  };
  return Object.fromEntries(fn.names.map((name, i) => [name, byType[fn.types[i]!] ?? null]));
}

/** The answer must be one that a client is answered, and soon; a busy machine gets more tries. */
async function assertAnswered(user: TestUser, name: string, what: string, args: unknown) {
  for (let attempt = 1;; attempt++) {
    const start = performance.now();
    const response = await call(user, name, args);
    const text = await response.text();
    const ms = performance.now() - start;
    const told = `${name}(${what}): ${response.status} in ${ms.toFixed(0)} ms, ${
      text.slice(0, 300)
    }`;
    assert(response.status < 500, told);
    assert(text.length < 2 * 1024 * 1024, `${name}(${what}): ${text.length} characters`);
    if (ms <= SLOWEST_MS) return;
    assert(attempt < 6, told);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const isTaken = () => ALL || Math.random() * ONE_IN < 1;

for (const fn of exposed) {
  if (fn.names.length === 0) continue;

  Deno.test(`POST /rpc/${fn.name}: each argument odd, nested or a megabyte → an answer below 500, and the stack goes on`, async () => {
    const user = await newUser();
    const documents = await documentsOf(user);
    const plain = plainArguments(fn);
    for (const body of [plain, { ...plain, ...documents[fn.name] }]) {
      for (const [what, args] of hostile(body, ODD)) {
        if (isTaken()) await assertAnswered(user, fn.name, what, args);
      }
    }
    for (const [what, args] of hostile({ ...plain, ...documents[fn.name] }, LARGE, 2)) {
      if (isTaken()) await assertAnswered(user, fn.name, what, args);
    }
    const after = await call(user, "ping", {});
    assertEquals([after.status, await after.json()], [200, "ok"]);
  });
}

Deno.test("the catalog has functions to walk, and those of the routes are among them", () => {
  const names = exposed.map(({ name }) => name);
  for (
    const name of ["log_workout", "begin_chat", "finish_chat", "match_memories", "create_plan"]
  ) {
    assert(names.includes(name), name);
  }
  assert(keysOf(exposed.find(({ name }) => name === "log_workout")!).includes("time_zone"));
});
