import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { z } from "zod";
import { routes } from "../support/apps.ts";
import { anything, type ByName, valuesOf } from "../support/arbitrary.ts";
import { checkProperty } from "../support/property.ts";
import { type Answer, send } from "../support/request.ts";
import { placesIn, replacedAt } from "../support/samples.ts";
import { libraryId } from "../support/training.ts";
import { newUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const user = await newUser();
const exercises = await Promise.all(["barbell-bench-press", "barbell-deadlift"].map(libraryId));
const minutesAgo = (min: number, max: number) =>
  fc.integer({ min, max }).map((n) => new Date(Date.now() - n * 60_000).toISOString());
const byName: ByName = {
  exercise_id: fc.constantFrom(...exercises),
  time_zone: fc.constantFrom("UTC", "Europe/Paris", "Nowhere/None"),
  started_at: minutesAgo(120, 300),
  finished_at: minutesAgo(1, 119),
  plan_id: fc.constant(null),
  plan_day_id: fc.constant(null),
  // What must fit other parts of a plan.
  weeks: fc.constant(null),
  week_names: fc.constant(null),
  percent_tm: fc.constant(null),
  training_maxes: fc.constant(null),
  reps_max: fc.constant(null),
  progression: fc.constantFrom(null, { kind: "none" }, {
    kind: "linear",
    step: 2.5,
    step_unit: "kg",
  }),
  // It would end the account, or everything that is known.
  confirm: fc.constant("no"),
};

const bodied = routes.filter(({ spec }) => spec.body);

// What the model would say is not asked here, and nobody is to wait for it.
const withoutModel = (work: () => Promise<void>) =>
  withVariables({ GEMINI_API_KEY: "", CHAT_RATE_LIMIT: "1000000/1m" }, work);

function assertTold(answer: Answer, what: string): void {
  const { status, body } = answer;
  // Without a model the chat has nobody to ask.
  assert(status < 500 || body.code === "ai_unavailable", `${what} → ${status} ${body?.code}`);
  if (status !== 422) return;
  assert(body.errors.length > 0, `${what}: no field is named`);
  for (const { path, code, message } of body.errors) {
    assert(typeof path === "string" && code && message, JSON.stringify(body.errors));
  }
}

/** Whether everything that was sent stands in what came back. */
function assertKept(sent: unknown, kept: unknown, path: string): void {
  if (sent === null || sent === undefined) return;
  if (Array.isArray(sent)) {
    const items = Array.isArray(kept) ? kept : [];
    assertEquals(items.length, sent.length, path);
    sent.forEach((item, i) => assertKept(item, items[i], `${path}.${i}`));
  } else if (typeof sent === "object") {
    for (const [name, item] of Object.entries(sent)) {
      assertKept(item, (kept as Record<string, unknown> | null)?.[name], `${path}.${name}`);
    }
  } else if (typeof sent === "string" && /^\d{4}-\d\d-\d\dT/.test(sent)) {
    assertEquals(Date.parse(kept as string), Date.parse(sent), path);
  } else assertEquals(kept, sent, path);
}

/** Where the created thing stands in the answer, and what is not shown as it was sent. */
const CREATING: Record<string, { at: (body: Answer["body"]) => unknown; but?: string[] }> = {
  "POST /memories": { at: (body) => body, but: ["valid_until", "importance"] },
  "POST /exercises": { at: (body) => body },
  "POST /plans": { at: (body) => body },
  "POST /workouts/log": { at: (body) => body.workout },
};

for (const { app, method, path, title, spec } of bodied) {
  const schema = z.toJSONSchema(spec.body!, {
    io: "input",
    unrepresentable: "any",
    reused: "inline",
  });
  const valid = valuesOf(schema, byName) as fc.Arbitrary<Record<string, unknown>>;
  const creating = CREATING[title];

  Deno.test(`${title}: what its schema describes → never 5xx, each refusal names fields${creating ? ", what is taken comes back" : ""}`, async () => {
    let taken = 0;
    const property = fc.asyncProperty(valid, async (body) => {
      const answer = await send(app, user, `${method} ${path}`, { body });
      assertTold(answer, JSON.stringify(body).slice(0, 500));
      if (!creating || answer.status !== 201) return;
      taken++;
      const { at, but = [] } = creating;
      const sent = Object.fromEntries(Object.entries(body).filter(([name]) => !but.includes(name)));
      assertKept(sent, at(answer.body), "body");
    });
    await withoutModel(() => checkProperty(property, { numRuns: creating ? 60 : 25 }));
    if (creating) assert(taken > 5, `only ${taken} of 60 were taken`);
  });

  Deno.test(`${title}: anything in place of any part → never 5xx, each refusal names fields`, async () => {
    const broken = fc.tuple(valid, fc.nat(), anything).map(([body, n, wrong]) => {
      const places = [...placesIn(body)];
      return replacedAt(body, places[n % places.length]!.path, wrong);
    });
    const property = fc.asyncProperty(broken, async (body) => {
      const answer = await send(app, user, `${method} ${path}`, {
        body: JSON.stringify(body) ?? "",
      });
      assertTold(answer, JSON.stringify(body)?.slice(0, 500) ?? "nothing");
    });
    await withoutModel(() => checkProperty(property, { numRuns: 40 }));
  });
}
