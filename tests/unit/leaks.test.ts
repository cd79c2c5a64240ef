import { assert, assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { leakIn } from "../support/leaks/log_lines.ts";
import { insideIn } from "../support/leaks/problem_text.ts";
import { runTests } from "../support/leaks/run_tests.ts";
import { Secrets } from "../support/leaks/secrets.ts";
import { SentWords } from "../support/leaks/sent_words.ts";

function known() {
  const [words, secrets] = [new SentWords(), new Secrets()];
  words.add({ message: "My left knee hurts when I squat", notes: "Zanzibar", title: "workouts" });
  words.add({ name: "failed request" });
  words.addBody('{"content": "Allergic to çashew milk", "Quixotic": 1');
  words.addBody("Date,Exercise\n2026-01-01,Grandmother's own press");
  secrets.add("a password", "correct-horse");
  secrets.addAuthorization("Bearer aaaa.claims-claims-claims-claims.signature-of-the-token");
  return { words, secrets };
}

const line = (fields: Record<string, unknown>) =>
  JSON.stringify({ level: "info", time: "2026-11-26T00:00:00Z", message: "request", ...fields });

const leaks: [what: string, line: string][] = [
  ["three words of a message", line({ why: "left knee hurts" })],
  [
    "the same, escaped and nested",
    line({ error: { cause: { message: "LEFT\tknee\u2019 hurts" } } }),
  ],
  ["words as the name of a field", line({ "left knee hurts": 1 })],
  ["one word that nothing else has", line({ detail: 'Key (notes)=("Zanzibar")' })],
  ["words of broken JSON", line({ detail: "to çashew milk" })],
  ["words of a file", line({ detail: "no exercise grandmother s own" })],
  ["a line that a library wrote", "warning: left knee hurts"],
  ["a password", line({ detail: "Correct-Horse" })],
  ["the claims of a token", line({ detail: "claims-claims-claims-claims" })],
  ["any token", line({ detail: "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIx" })],
  ["any key", line({ detail: "sb_secret_abc" })],
  ["an address", line({ detail: "for somebody@example.com" })],
  ["a vector", line({ detail: [0.1, -0.25, 3e-2].join(", ") + ", -0.0125, 0.5, 0.25" })],
  ["more than the platform keeps", line({ detail: "a ".repeat(6000) })],
];
for (const [what, text] of leaks) {
  Deno.test(`leakIn() finds ${what}`, () => assert(leakIn(text, known()), text));
}

const harmless: [what: string, line: string][] = [
  ["a request", line({ route: "/workouts/:id", user: "0123456789abcdef", timings: { db: 12 } })],
  [
    "words that the functions are written in, though somebody sent them",
    line({ message: "request failed" }),
  ],
  ["a request id of the caller's choice", line({ request_id: "left-knee-hurts" })],
];
for (const [what, text] of harmless) {
  Deno.test(`leakIn() passes ${what}`, () => assertEquals(leakIn(text, known()), null));
}

const problem = (detail: string, errors?: unknown) =>
  JSON.stringify({ title: "T", detail, errors });
const inside: [what: string, body: string][] = [
  ["a stack trace", problem("Error: x\n    at f (file:///functions/a.ts:1:2)")],
  ["SQL", problem("select id from memories")],
  ["a constraint", problem('new row violates check constraint "memories_check"')],
  ["a value that PostgreSQL quotes", problem('invalid input syntax for type uuid: "x"')],
  ["a private function", problem("in private.keep_words(uuid)")],
  ["a token", problem("eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIx")],
  [
    "one of them in the message of a field",
    problem("1 field", [{ path: "a", message: "pg_class" }]),
  ],
];
for (const [what, body] of inside) {
  Deno.test(`insideIn() finds ${what}`, () => assert(insideIn(body), body));
}
Deno.test("insideIn() passes a field that was sent by such a name", () => {
  const errors = [{ path: "pg_class", code: "unknown_field", message: "This field is not known" }];
  assertEquals(insideIn(problem("1 field is invalid", errors)), null);
});

/** A test module of its own, run as the suite is. */
async function runPlanted(body: string) {
  const folder = await Deno.makeTempDir({ prefix: "slow-burn-planted-" });
  try {
    const root = new URL("../..", import.meta.url).href;
    await Deno.writeTextFile(
      `${folder}/planted.test.ts`,
      `import { log } from "${root}supabase/functions/_shared/log.ts";
       import { noteRequest } from "${root}tests/support/leaks/known.ts";
       Deno.test("planted", () => {
         noteRequest("/chat", new Headers(), JSON.stringify({ message: "My left knee hurts" }));
         ${body}
       });`,
    );
    const printed: string[] = [];
    const config = new URL("../../deno.json", import.meta.url).pathname;
    const code = await runTests(["--quiet", `--config=${config}`, folder], {
      print: (text) => printed.push(text),
    });
    return { code, printed: printed.join("\n") };
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

Deno.test("runTests(): a function that logs what was said → 1, and which module it was", async () => {
  const { code, printed } = await runPlanted(
    'log("error", "chat failed", { said: "left knee hurts" })',
  );
  assertEquals(code, 1);
  assertStringIncludes(printed, 'somebody\'s words: "left knee hurts"');
  assertStringIncludes(printed, "planted.test.ts");
});

Deno.test("runTests(): a function that logs numbers → 0, and how many lines were looked at", async () => {
  const { code, printed } = await runPlanted('log("error", "chat failed", { status: 500 })');
  assertEquals(code, 0);
  assertMatch(printed, /^1 log lines? /);
});
