import { assert, assertEquals, assertRejects } from "@std/assert";
import { TOOL_NAMES } from "../../supabase/functions/_shared/lookups/registry.ts";
import { app } from "../../supabase/functions/mcp/app.ts";
import { TOOLS } from "../../supabase/functions/mcp/registry.ts";
import { connect, type Era } from "../support/mcp.ts";
import { assertProblem, send } from "../support/request.ts";
import { ownerSql, stack } from "../support/stack.ts";
import { badTokens } from "../support/tokens.ts";
import { newUser } from "../support/users.ts";

const LIST = { jsonrpc: "2.0", id: 1, method: "tools/list" };
const METADATA = `${
  stack.issuer.replace("/auth/v1", "")
}/functions/v1/mcp/oauth-protected-resource`;
const user = await newUser();

const VERSIONS: Record<Era, RegExp> = { legacy: /^2025-/, auto: /^2026-/ };

for (const era of ["legacy", "auto"] as const) {
  Deno.test(`POST /mcp: the SDK's client, ${era === "auto" ? "by the protocol of 2026" : "as those of 2025"} → connected, and every lookup and action listed with its hints`, async () => {
    await using mcp = await connect(user, era);
    assert(VERSIONS[era].test(mcp.client.getNegotiatedProtocolVersion() ?? ""));
    assertEquals(mcp.client.getServerVersion()?.name, "slow-burn");
    assertEquals(Object.keys(mcp.client.getServerCapabilities() ?? {}), ["tools"]);
    const { tools } = await mcp.client.listTools();
    assertEquals(tools.map(({ name }) => name), Object.keys(TOOLS));
    const named = (wanted: (hints: NonNullable<(typeof tools)[0]["annotations"]>) => unknown) =>
      tools.filter(({ annotations }) => wanted(annotations!)).map(({ name }) => name).sort();
    assertEquals(
      named(({ readOnlyHint }) => readOnlyHint),
      [...TOOL_NAMES, "draft_plan", "list_plans", "search_memories"].sort(),
    );
    assertEquals(named(({ destructiveHint }) => destructiveHint), ["forget_memory"]);
    assertEquals(named(({ openWorldHint }) => openWorldHint !== false), []);
    for (const { name, description, inputSchema } of tools) {
      assert(description && inputSchema.type === "object", name);
      assert(!JSON.stringify(inputSchema).includes("$ref"), `${name} refers to elsewhere`);
    }
    const history = tools.find(({ name }) => name === "exercise_history")!;
    assertEquals(history.inputSchema.required, ["exercise"]);
  });
}

Deno.test("POST /mcp: no token, a forged one, an account that is gone → 401 that points to the metadata, whatever is asked", async () => {
  const gone = await newUser();
  await ownerSql("delete from auth.users where id = $1", [gone.id]);
  const call = { ...LIST, method: "tools/call", params: { name: "records", arguments: {} } };
  const wrong = { ...call, params: { name: "records", arguments: { nonsense: 1 } } };
  const forged = Object.values(await badTokens(user)).map((token) => ({ token }));
  for (const who of [null, gone, ...forged]) {
    for (const body of [LIST, call, wrong]) {
      const answer = assertProblem(
        await send(app, who, "POST /mcp", { body }),
        401,
        "unauthorized",
      );
      const challenge = answer.headers.get("www-authenticate");
      assertEquals(challenge, `Bearer resource_metadata="${METADATA}"`);
    }
  }
  await assertRejects(() => connect(gone));
});

Deno.test("GET /mcp/oauth-protected-resource: public → who gives the tokens, for the address that clients use", async () => {
  const { status, body } = await send(app, null, "GET /mcp/oauth-protected-resource");
  assertEquals(status, 200);
  assertEquals(body, {
    resource: METADATA.replace("/oauth-protected-resource", ""),
    authorization_servers: [stack.issuer],
    bearer_methods_supported: ["header"],
  });
});

Deno.test("GET, DELETE /mcp: there are no sessions → 405", async () => {
  for (const method of ["GET", "DELETE"]) {
    const headers = { Accept: "text/event-stream" };
    const answer = await send(app, user, `${method} /mcp`, { headers });
    assertProblem(answer, 405, "method_not_allowed");
    assertEquals(answer.headers.get("allow"), "OPTIONS, POST");
  }
});

Deno.test("POST /mcp: a notification → 202; an unknown method or tool → an error of the protocol", async () => {
  const notification = { jsonrpc: "2.0", method: "notifications/initialized" };
  const taken = await send(app, user, "POST /mcp", { body: notification });
  assertEquals([taken.status, taken.text], [202, ""]);
  const unknown = await send(app, user, "POST /mcp", {
    body: { ...LIST, method: "nothing/known" },
  });
  assertEquals([unknown.status, unknown.body.error.code], [200, -32601]);
  await using mcp = await connect(user);
  for (const name of ["drop_tables", "constructor", "__proto__"]) {
    await assertRejects(() => mcp.call(name), Error, "no tool of this name");
  }
});
