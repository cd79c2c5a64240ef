import { assert, assertEquals } from "@std/assert";
import fc from "fast-check";
import { parseOutput } from "../../supabase/functions/chat/output/parse_output.ts";
import { ReplyReader } from "../../supabase/functions/chat/output/reply_reader.ts";
import { checkProperty } from "../support/property.ts";

/** The deltas of a JSON text that comes in pieces cut at these places. */
function deltasOf(json: string, cuts: number[]) {
  const reader = new ReplyReader();
  const borders = [
    0,
    ...cuts.map((cut) => cut % (json.length + 1)).sort((a, b) => a - b),
    json.length,
  ];
  const deltas = borders.slice(1).map((end, i) => reader.push(json.slice(borders[i], end)));
  return { deltas, reader };
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom('"', "\\", "😀", "👩‍🚀", " \n ", "\\u0041", "\r\n", "\u0000"),
);
const reply = fc.array(anyText, { maxLength: 8 }).map((parts) => parts.join(""));
const cuts = fc.array(fc.nat(), { maxLength: 12 });

/** JSON with every character escaped, as some models write it. */
const escaped = (text: string) =>
  `"${
    [...Array(text.length).keys()].map((i) =>
      `\\u${text.charCodeAt(i).toString(16).padStart(4, "0")}`
    ).join("")
  }"`;

Deno.test("ReplyReader: whatever the reply and wherever it is cut, the deltas are the reply", async () => {
  await checkProperty(
    fc.asyncProperty(reply, cuts, fc.boolean(), async (text, places, isEscaped) => {
      const string = isEscaped ? escaped(text) : JSON.stringify(text);
      const json = `{ "reply" : ${string}, "mood": "happy"}`;
      const { deltas, reader } = deltasOf(json, places);
      assert(reader.isClosed);
      assertEquals(deltas.join(""), reader.text);
      for (const delta of deltas) assert(delta.isWellFormed(), "half a character was sent");
      let whole: string;
      try {
        whole = (await parseOutput(json)).reply;
      } catch {
        return;
      }
      assertEquals(reader.text, whole);
    }),
    { numRuns: 2000 },
  );
});

Deno.test("ReplyReader: what has come so far is always the beginning of what will", async () => {
  await checkProperty(fc.property(reply, fc.nat(), (text, cut) => {
    const json = `{"reply":${JSON.stringify(text)}}`;
    const [whole, part] = [new ReplyReader(), new ReplyReader()];
    whole.push(json);
    part.push(json.slice(0, cut % (json.length + 1)));
    assert(whole.text.startsWith(part.text));
  }));
});

Deno.test("ReplyReader: what stands before the reply is passed over, wherever it is cut", () => {
  for (
    const before of [
      '{"mood":"happy",',
      '{"lookups":[{"tool":"records","query":"\\"reply\\":\\"no\\""}],',
      "```json\n{",
      'Here: {"a":{"reply":"no"},"b":["reply"],"c":"reply",',
    ]
  ) {
    for (let cut = 0; cut < before.length + 14; cut++) {
      const { deltas, reader } = deltasOf(`${before}"reply" : "Hi you"}`, [cut, cut + 1]);
      assertEquals([deltas.join(""), reader.isClosed], ["Hi you", true], `${before} ${cut}`);
    }
  }
});

Deno.test("ReplyReader: no such property, or no JSON, gives nothing", () => {
  for (
    const json of [
      '["reply":"Hi"]',
      '{"a":{"reply":"Hi"}}',
      '{"mood":"reply","x":"Hi"}',
      "Hi there",
      '{"replying":"x"}',
    ]
  ) {
    const { deltas, reader } = deltasOf(json, [3, 5]);
    assertEquals([deltas.join(""), reader.isClosed], ["", false]);
  }
});

Deno.test("ReplyReader: of a reply that is too long the deltas are what will be stored of it", async () => {
  const json = JSON.stringify({ reply: `${"one two ".repeat(1100)}end` });
  const { deltas } = deltasOf(json, [100, 7000, 8004, 8100]);
  assertEquals(deltas.join(""), (await parseOutput(json)).reply);
});
