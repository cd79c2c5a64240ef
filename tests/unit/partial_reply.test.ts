import { assert, assertEquals } from "@std/assert";
import { partialReply } from "../../supabase/functions/chat/partial_reply.ts";

const REPLY = 'Well "done" \\ Ada!\n5 × 100 kg — 🏋️\u0007 naïve </context>';
const JSON_TEXT = JSON.stringify({ reply: REPLY, mood: "proud" });

Deno.test("partialReply() gives the beginning of the reply, wherever the JSON broke off", () => {
  for (let length = 0; length <= JSON_TEXT.length; length++) {
    const text = partialReply(JSON_TEXT.slice(0, length));
    assert(REPLY.startsWith(text), `${length}: ${text}`);
    assert(text.isWellFormed(), `${length}: half a character`);
  }
  assertEquals(partialReply(JSON_TEXT), REPLY);
});

Deno.test("partialReply() reads escapes, and line breaks that a model left bare", () => {
  assertEquals(partialReply('{ "reply" : "a\\u00e9\\n\nb\\'), "aé\n\nb");
});

Deno.test("partialReply() survives every control character that a model left bare", () => {
  for (let code = 0; code < 32; code++) {
    const bare = String.fromCharCode(code);
    assertEquals(partialReply(`{"reply": "a${bare}b`), `a${bare}b`);
  }
});

Deno.test("partialReply() is empty for what is no such answer", () => {
  for (const text of ["", "Sorry, no JSON", '{"mood": "happy"', '{"reply": 1', "[]"]) {
    assertEquals(partialReply(text), "");
  }
});
