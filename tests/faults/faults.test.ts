import { assertEquals, assertMatch } from "@std/assert";
import { breakRoutes } from "./data_api_broken.ts";
import { createOnClosingConnections } from "./closing_connections.ts";
import { functionKilled } from "./function_killed.ts";

// Short forms; the whole is `deno task test:faults`.
const quietly = () => {};

Deno.test("every route: its Data API answers 503, a page, nothing in a 200, or half → a documented problem", async () => {
  await breakRoutes([
    "answers 503",
    "answers a page that says 200",
    "answers 200 and no body",
    "ends too early",
  ], quietly);
});

Deno.test("POST /workouts/log, POST /chat: the function is killed meanwhile → whole or absent, a retry ends it", async () => {
  const found = await functionKilled.run({ rounds: 1, seconds: 0, log: quietly });
  assertMatch(found, /all there once/);
});

Deno.test("deno task test:faults: an unknown fault or number is named, exit 1", async () => {
  for (const [option, value] of [["--only", "flood"], ["--rounds", "many"]] as const) {
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["task", "test:faults", option, value],
    }).output();
    const output = new TextDecoder().decode(stderr);
    assertEquals(code, 1);
    assertMatch(output, new RegExp(`${option}: .*"${value}"`));
  }
});

Deno.test("POST /workouts/log, /plans, /exercises, /memories: the connection closes when the work is done → `fetch` asks again, created once", async () => {
  for (const { route, made } of await createOnClosingConnections()) {
    assertEquals([route, made], [route, 1]);
  }
});
