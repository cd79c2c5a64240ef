import { assert, assertEquals, assertThrows } from "@std/assert";
import { KINDS, LANGUAGES } from "../../supabase/functions/chat/help/detect.ts";
import { helpFor } from "../../supabase/functions/chat/help/help.ts";
import { holdsAny, isNear, phrasesOf } from "../../supabase/functions/chat/help/phrase.ts";
import { REPLIES } from "../../supabase/functions/chat/help/replies.ts";
import { RESOURCES } from "../../supabase/functions/chat/help/resources.ts";
import { sentencesOf } from "../../supabase/functions/chat/help/words.ts";

const holds = (phrase: string, text: string) => holdsAny(phrasesOf(phrase), sentencesOf(text));

Deno.test("sentencesOf() drops what people leave out, and keeps sentences apart", () => {
  assertEquals(sentencesOf("I CAN’T… j'ai möchte moechte su1cide diiiie!"), [
    ["i", "cant"],
    ["j", "ai", "mochte", "mochte", "suicide", "die"],
  ]);
  assertEquals(sentencesOf("s*icide k\u200bms 3x10 80kg ¿qué? 🙂"), [
    ["sicide", "kms", "3x10", "80kg", "qu"],
  ]);
});

Deno.test("a phrase allows gaps, missing words, beginnings and typos only where it says so", () => {
  assert(holds("want to? .. die", "I want so badly to die"));
  assert(!holds("want to die", "I want to not die"));
  assert(!holds("want .. die", "I want one two three four die"));
  assert(!holds("want .. die", "I want. To die"));
  assert(holds("swell*", "it is swelling") && !holds("swell", "it is swelling"));
  assert(holds("~suicide", "suicdie") && !holds("suicide", "suicdie"));
  assert(holds("# kms", "10 kms") && !holds("# kms", "ten kms"));
  assert(holds("x & y", "y. Then x") && !holds("x & y", "x"));
});

Deno.test("phrasesOf() refuses what could match anything", () => {
  for (const bad of ["a?", "a? b", "a ..", "!", "a & b?"]) {
    assertThrows(() => phrasesOf(bad), Error, "no ");
  }
});

Deno.test("isNear() is one letter missing, added, another, or two that changed places", () => {
  const near = ["sucide", "suicidee", "suixide", "usicide", "suicdie", "suicides", "siucide"];
  assertEquals(near.filter((word) => isNear(word, "suicide")), [
    "sucide",
    "suicidee",
    "suixide",
    "suicdie",
    "siucide",
  ]);
});

Deno.test("helpFor() answers the gravest first, in the person's language, with help for all of it", () => {
  const help = helpFor("Ich will sterben und habe zu viele Tabletten geschluckt")!;
  assertEquals([help.kinds, help.language], [["emergency", "suicide"], "de"]);
  assertEquals(help.reply, REPLIES.emergency.de);
  assertEquals(help.resources[0]!.phone, "112");
  assert(help.resources.some(({ phone }) => phone === "0800 1110111"));
  assertEquals(helpFor("How many sets of squats today?"), undefined);
  assertEquals(helpFor(""), undefined);
});

Deno.test("every kind has a reply of its own and help in every language, with where and when it was checked", () => {
  const replies = KINDS.flatMap((kind) => LANGUAGES.map((language) => REPLIES[kind][language]));
  assertEquals(new Set(replies).size, KINDS.length * LANGUAGES.length);
  for (const reply of replies) {
    assert(reply.length >= 100 && reply.length <= 400, reply);
    // Numbers stand in the resources alone, where they are looked after.
    assert(!/\d|https?:/.test(reply), reply);
  }
  for (const kind of KINDS) {
    for (const language of LANGUAGES) {
      const listed = RESOURCES[kind][language];
      assert(listed.length >= 1 && listed.length <= 4, `${kind} ${language}`);
      for (const { label, url, phone, countries, checked } of listed) {
        assert(label && (url || phone), label);
        assert(!url || /^https:\/\/[a-z0-9.-]+\/$/.test(url), url);
        assert(!phone || /^\d[\d ]+$/.test(phone), phone);
        assert(countries.every((country) => /^(?:[A-Z]{2}|\*)$/.test(country)), label);
        assert(!Number.isNaN(Date.parse(checked)), label);
      }
      if (kind !== "emergency") {
        assert(listed.some(({ countries }) => countries.includes("*")), `${kind} ${language}`);
      }
    }
  }
});

Deno.test("helpFor() costs little, whatever 4,000 characters hold", () => {
  const repeated = (piece: string) => piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000);
  const texts = [
    "a ",
    "want ",
    "want to just really ",
    "dont want cant chest pain ",
    "i was her dead no life ",
    "no tengo quiero me voy ",
    "mi sono non voglio ",
    "''",
    "1x1",
    "é́",
    "cut my on in hurt myself ",
    "suicid ",
  ].map(repeated);
  helpFor("warm");
  for (const text of texts) {
    const start = performance.now();
    helpFor(text);
    const ms = performance.now() - start;
    assert(ms < 300, `${ms.toFixed(0)} ms for ${text.slice(0, 30)}`);
  }
});
