import { assert, assertEquals } from "@std/assert";
import { GrowingString } from "../../supabase/functions/chat/output/growing_string.ts";

function replyIn(json: string): string {
  const reply = new GrowingString("reply");
  assertEquals(reply.push(json), reply.text);
  return reply.text;
}

const REPLY = 'Well "done" \\ Ada!\n5 × 100 kg — 🏋️\u0007 naïve </context>';
const JSON_TEXT = JSON.stringify({ reply: REPLY, mood: "proud" });

Deno.test("GrowingString gives the beginning of the string, wherever the JSON broke off", () => {
  for (let length = 0; length <= JSON_TEXT.length; length++) {
    const text = replyIn(JSON_TEXT.slice(0, length));
    assert(REPLY.startsWith(text), `${length}: ${text}`);
    assert(text.isWellFormed(), `${length}: half a character`);
  }
  assertEquals(replyIn(JSON_TEXT), REPLY);
});

Deno.test("GrowingString reads escapes, and line breaks that a model left bare", () => {
  assertEquals(replyIn('{ "reply" : "a\\u00e9\\n\nb\\'), "aé\n\nb");
});

Deno.test("GrowingString survives every control character that a model left bare", () => {
  for (let code = 0; code < 32; code++) {
    const bare = String.fromCharCode(code);
    assertEquals(replyIn(`{"reply": "a${bare}b`), `a${bare}b`);
  }
});

Deno.test("GrowingString is empty for what is no such object", () => {
  for (const text of ["", "Sorry, no JSON", '{"mood": "happy"', '{"reply": 1', "[]"]) {
    assertEquals(replyIn(text), "");
  }
});
