import { assertEquals, assertStringIncludes } from "@std/assert";
import { partsOf, redactedRequest, type Sent } from "../../scripts/gemini_doc/request.ts";
import { beginner, type Call, regular } from "../../scripts/gemini_doc/story.ts";
import { familiesTable, refusalsTable } from "../../scripts/gemini_doc/tables.ts";
import { apps } from "../support/apps.ts";
import { emulator } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { newUser } from "../support/users.ts";

const PAGE = new URL("../../docs/gemini.md", import.meta.url);
const MAKE_AGAIN = "docs/gemini.md is out of date: run `deno task docs:gemini`";

async function sentFor(story: (call: Call) => Promise<void>): Promise<Sent> {
  const user = await newUser();
  await emulator.reset();
  await story(async (method, path, body) => {
    const app = apps.find(({ name }) => name === path.split("/")[1])!;
    const answer = await send(app, user, `${method} ${path}`, body === undefined ? {} : { body });
    assertEquals(answer.status < 300, true, `${method} ${path}: ${answer.text}`);
    return answer.body;
  });
  return redactedRequest((await emulator.requests()).at(-1)!.body);
}

/** The page without what its formatter may do to white space. */
const plain = (text: string) => text.replace(/[\s-]+/g, "");

// Loosely: the words of instruction and schema exactly, of the rest which parts there are.
Deno.test("docs/gemini.md shows what is sent today", async () => {
  const page = plain(await Deno.readTextFile(PAGE));
  const has = (text: string) => assertStringIncludes(page, plain(text), MAKE_AGAIN);
  for (const story of [beginner, regular]) {
    const sent = await sentFor(story);
    has(sent.systemInstruction.parts[0]!.text);
    has(JSON.stringify(sent.generationConfig, null, 2));
    const names = [...new Set(partsOf(sent).map(({ name }) => name))];
    const rows = names.map((name) => `\\| ${name}\\s+\\| \\d+\\s+\\| \\d+\\s+\\|\n`).join("");
    assertEquals(
      new RegExp(`${rows}\\| together`).test(await Deno.readTextFile(PAGE)),
      true,
      `${MAKE_AGAIN}; parts: ${names.join(", ")}`,
    );
  }
});

Deno.test("docs/gemini.md has the tables of today's code", async () => {
  const page = plain(await Deno.readTextFile(PAGE));
  for (const table of [familiesTable(), refusalsTable()]) {
    for (const row of table.split("\n")) assertStringIncludes(page, plain(row), MAKE_AGAIN);
  }
});
