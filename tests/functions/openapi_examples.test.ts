import { assertEquals } from "@std/assert";
import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { tellStory } from "../support/example_story.ts";
import { Recorder, withSteadyIds } from "../support/examples.ts";
import { routes } from "../support/apps.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser } from "../support/users.ts";

const FILE = new URL("../../scripts/openapi_examples.json", import.meta.url);

/** `RECORD=1 deno task test tests/functions/openapi_examples.test.ts` writes them anew. */
const isRecording = Deno.env.get("RECORD") === "1";

/** Where values stand in a tree, whatever they are; lists of one kind have one place. */
function shapeOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((item) => shapeOf(item, `${path}[]`));
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

Deno.test("every example of the document: the running stack takes it, and answers as documented", async () => {
  const recorder = new Recorder(await newUser());
  await tellStory(recorder);
  await backgroundSettled();
  const library = await ownerSql<{ id: string }>(
    "select id from public.exercises where user_id is null",
  );
  const told = withSteadyIds(recorder.examples, new Set(library.map(({ id }) => id)));
  // The document is no example of itself.
  const operations = routes.map(({ spec }) => spec.operationId).filter((id) => id !== "getOpenApi");
  assertEquals(Object.keys(told).sort(), operations.sort());
  if (isRecording) await Deno.writeTextFile(FILE, `${JSON.stringify(told, null, 1)}\n`);
  const committed = JSON.parse(await Deno.readTextFile(FILE));
  for (const [operationId, { bodies, responses, params, query }] of Object.entries(told)) {
    const { [operationId]: kept } = committed;
    const sent = { bodies, params: Object.keys(params ?? {}), query: Object.keys(query ?? {}) };
    const known = {
      bodies: kept.bodies,
      params: Object.keys(kept.params ?? {}),
      query: Object.keys(kept.query ?? {}),
    };
    assertEquals(shapeOf(known), shapeOf(sent), `${operationId}: what is sent`);
    assertEquals(Object.keys(kept.responses), Object.keys(responses), `${operationId}: statuses`);
    for (const [status, answers] of Object.entries(responses)) {
      assertEquals(Object.keys(kept.responses[status]), Object.keys(answers), operationId);
    }
  }
});
