import { assertEquals } from "@std/assert";
import fc from "fast-check";
import { Answer } from "../../supabase/functions/_shared/database/answer.ts";
import { creationOf } from "../../supabase/functions/_shared/database/creation.ts";
import { checkProperty } from "../support/property.ts";

function property<Ts>(title: string, property: fc.IRawProperty<Ts>): void {
  Deno.test(title, () => checkProperty(property));
}

const ID = "22222222-2222-4222-8222-222222222222";

/** Texts that look like what is searched for, and worse ones. */
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(
    "version",
    '"version": 7',
    '","version":7,"x":"',
    '\\"version\\":7',
    "next_after",
    '"next_after":["x"]',
    '],"next_after":null}',
    "created",
    '"created":true}',
    '"id":"x"',
    "]}",
    "{[",
  ),
);

/** As json writes it, as jsonb does, and with all the room that JSON allows. */
const spellings = (document: unknown) => [
  JSON.stringify(document),
  JSON.stringify(document, null, 1),
  ` ${JSON.stringify(document, null, "\t")}\n`,
];

property(
  "number() tells the version that stands in the document, or nothing, whatever its texts say",
  fc.property(words, fc.nat(), words, fc.boolean(), (name, version, note, first) => {
    const rows = [{ note, [`${name}x`]: note }];
    const document = first ? { version, name, rows } : { name, rows, version };
    for (const text of spellings(document)) {
      const told = new Answer(text).number("version");
      assertEquals(told ?? version, version, text);
    }
  }),
);

Deno.test("number() tells nothing where the name stands twice, or holds no number", () => {
  for (
    const text of [
      '{"version":1,"plan":{"version":2}}',
      '{"name":"version","version":1}',
      '{"name":"version"}',
      '{"version":"1"}',
      '{"version":null}',
      "null",
    ]
  ) assertEquals(new Answer(text).number("version"), undefined, text);
  assertEquals(new Answer('{"days":[{"id":"x"}], "version" : 12}').number("version"), 12);
});

property(
  "withKey() puts another member in place of the key and leaves the rest, or does nothing",
  fc.property(
    fc.array(fc.record({ note: words })),
    fc.option(fc.array(fc.oneof(words, fc.integer()))),
    fc.boolean(),
    (data, next_after, first) => {
      const document = first ? { next_after, data } : { data, next_after };
      for (const text of spellings(document)) {
        let seen: unknown = undefined;
        const replaced = new Answer(text).withKey("next_after", (key) => {
          seen = key;
          return '"next_cursor":1';
        });
        if (replaced === undefined) continue;
        assertEquals(seen, next_after, text);
        assertEquals(JSON.parse(replaced), { data, next_cursor: 1 }, text);
      }
    },
  ),
);

Deno.test("withKey() reads a key whose texts hold brackets and quotes", () => {
  const text = String.raw`{"data":[],"next_after":["Press [alt] \"x\"]", 3]}`;
  const replaced = new Answer(text).withKey("next_after", (key) => `"n":${JSON.stringify(key)}`);
  assertEquals(JSON.parse(replaced!), { data: [], n: ['Press [alt] "x"]', 3] });
});

Deno.test("leadingText() tells the id of what was asked for, and none of what stands in it", () => {
  const inside = { id: "11111111-1111-4111-8111-111111111111" };
  const told = (document: unknown, path: ("workout" | "id")[]) =>
    new Answer(JSON.stringify(document)).leadingText(path);
  assertEquals(told({ name: 'a "id": "b', id: ID, days: [inside] }, ["id"]), ID);
  assertEquals(told({ workout: { title: "x", id: ID } }, ["workout", "id"]), ID);
  assertEquals(told({ days: [inside], id: ID }, ["id"]), undefined);
  assertEquals(told({ day: inside, id: ID }, ["id"]), undefined);
  assertEquals(told({ exercise_id: ID }, ["id"]), undefined);
});

property(
  "creationOf() takes a creation apart, in whichever order and spelling it comes",
  fc.property(fc.boolean(), fc.record({ id: fc.constant(ID), note: words }), (created, body) => {
    const documents = [{ created, body }, { body, created }, { body, created, more: 1 }];
    for (const text of documents.flatMap(spellings)) {
      const creation = creationOf(new Answer(text));
      assertEquals([creation.created, creation.body.value()], [created, body], text);
    }
  }),
);
