import { assert, assertEquals, assertMatch } from "@std/assert";

const FOLDER = new URL("../../.github/workflows/", import.meta.url);
const workflows = [...Deno.readDirSync(FOLDER)].map(({ name }) => ({
  name,
  text: Deno.readTextFileSync(new URL(name, FOLDER)),
}));

for (const { name, text } of workflows) {
  Deno.test(`${name}: actions are pinned by commit, with the version beside it`, () => {
    const uses = [...text.matchAll(/uses:\s*(.*)$/gm)].map(([, action]) => action!);
    assert(uses.length > 0);
    for (const action of uses) assertMatch(action, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  Deno.test(`${name}: the token reads the repository; what more a job may do, it says itself`, () => {
    assertMatch(text, /^permissions:\n {2}contents: read\n\n/m);
    const written = [...text.matchAll(/^ +([\w-]+): write$/gm)].map(([, scope]) => scope);
    assertEquals(written, name === "security.yml" ? ["security-events"] : []);
    for (const [checkout] of text.matchAll(/- uses: actions\/checkout@.*\n(?: {8,}.*\n)*/g)) {
      assertMatch(checkout, /persist-credentials: false/);
    }
  });

  Deno.test(`${name}: a secret stands in the environment of the step that needs it`, () => {
    for (const line of text.split("\n").filter((line) => line.includes("secrets."))) {
      assertMatch(line, /^ {10}[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}$/);
    }
    assert(!/pull_request_target|\$\{\{ *github\.(event|head_ref)/.test(text));
  });
}

Deno.test("deno.json: the lock is frozen, so that no run changes what is used", () => {
  const { lock } = JSON.parse(Deno.readTextFileSync(new URL("../../deno.json", import.meta.url)));
  assertEquals(lock, { path: "./deno.lock", frozen: true });
});
