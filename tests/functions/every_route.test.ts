import { assert, assertEquals } from "@std/assert";
import { routes } from "../support/apps.ts";
import { assertProblem, dataApiCalls, send } from "../support/request.ts";
import { ownerSql, stack } from "../support/stack.ts";
import { badTokens } from "../support/tokens.ts";
import { newUser } from "../support/users.ts";

const ORIGIN = { Origin: "https://app.example.com" };
const user = await newUser();
const bad = await badTokens(user);
const gone = await newUser();
await ownerSql("delete from auth.users where id = $1", [gone.id]);

const signedIn = routes.filter(({ isPublic }) => !isPublic);
const withBody = routes.filter(({ spec }) => spec.body);
/** Where a 401 also says how to get a token. */
const CHALLENGE: Record<string, string> = {
  mcp: `Bearer resource_metadata="${stack.url}/functions/v1/mcp/oauth-protected-resource"`,
};
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

// A body that no schema takes, so that a route which looked at it first would say so.
const wrong = ({ spec }: { spec: { body?: unknown; upload?: unknown } }) =>
  spec.body
    ? { body: { nonsense: 1 } }
    : spec.upload
    ? { body: "nonsense", headers: { "Content-Type": "text/csv" } }
    : {};

for (const route of signedIn) {
  const { app, path, method, title } = route;

  Deno.test(`${title}: no token, or a bad one → 401 before the body is read`, async () => {
    const answer = await send(app, null, `${method} ${path}`, {
      ...wrong(route),
      headers: { ...wrong(route).headers, ...ORIGIN },
    });
    assertProblem(answer, 401, "unauthorized");
    assertEquals(answer.headers.get("www-authenticate"), CHALLENGE[app.name] ?? "Bearer");
    assertEquals(answer.headers.get("access-control-allow-origin"), "*");
    for (const [what, token] of Object.entries(bad)) {
      const { status } = await send(app, { token }, `${method} ${path}`, wrong(route));
      assertEquals(status, 401, `a token ${what}`);
    }
  });

  Deno.test(`${title}: an account that is gone → 401, whatever else is wrong`, async () => {
    const calls = await dataApiCalls(async () => {
      assertProblem(await send(app, gone, `${method} ${path}`, wrong(route)), 401, "unauthorized");
    });
    assert(calls.length <= 1, `${calls.length} Data API calls`);
  });

  Deno.test(`${title}: an unknown query parameter → 422, forceFunctionRegion is ignored`, async () => {
    const unknown = await send(app, user, `${method} ${path}?nonsense=1`, wrong(route));
    assertProblem(unknown, 422, "validation_failed");
    const named = unknown.body.errors.map((error: { path: string }) => error.path);
    assert(named.includes("nonsense"), JSON.stringify(unknown.body.errors));
    const region = await send(app, user, `${method} ${path}?forceFunctionRegion=x`, wrong(route));
    const paths = (region.body?.errors ?? []).map((error: { path: string }) => error.path);
    assert(!paths.includes("forceFunctionRegion"));
  });
}

for (const { app, path, method, title, isPublic } of withBody) {
  const as = isPublic ? null : user;

  Deno.test(`${title}: a body that cannot be read → 400, 413, 415 or 422`, async () => {
    const sent = (body: unknown, headers = {}) =>
      send(app, as, `${method} ${path}`, { body, headers });
    assertProblem(await sent("{", { "Content-Type": "application/json" }), 400, "malformed_json");
    const large = JSON.stringify({ a: "x".repeat(256 * 1024) });
    assertProblem(
      await sent(large, { "Content-Type": "application/json" }),
      413,
      "payload_too_large",
    );
    const csv = await sent("a,b", { "Content-Type": "text/csv" });
    assertProblem(csv, 415, "unsupported_media_type");
    const unknown = assertProblem(await sent({ nonsense: 1 }), 422, "validation_failed");
    const codes = unknown.body.errors.filter((e: { path: string }) => e.path === "nonsense");
    assertEquals(codes.map((e: { code: string }) => e.code), ["unknown_field"]);
    for (const body of [[], "text", 1, null]) {
      assertProblem(
        await sent(JSON.stringify(body), { "Content-Type": "application/json" }),
        422,
        "validation_failed",
      );
    }
  });
}

for (const { app, path, title } of routes) {
  const here = routes.filter((other) => other.title.split(" ")[1] === title.split(" ")[1]);
  const allowed = here.map(({ method }) => method as string);
  const other = METHODS.find((method) => !allowed.includes(method));
  if (!other || here[0]!.title !== title) continue;

  Deno.test(`${title.split(" ")[1]}: another method → 405 with Allow`, async () => {
    const answer = assertProblem(
      await send(app, user, `${other} ${path}`),
      405,
      "method_not_allowed",
    );
    const head = allowed.includes("GET") ? ["HEAD"] : [];
    assertEquals(
      answer.headers.get("allow")?.split(", ").sort(),
      [...allowed, ...head, "OPTIONS"].sort(),
    );
  });

  Deno.test(`${title.split(" ")[1]}: a preflight needs no token and allows what clients send`, async () => {
    const requested = "authorization, x-client-info, apikey, content-type, if-match, x-request-id";
    const response = await app.request(path, {
      method: "OPTIONS",
      headers: {
        ...ORIGIN,
        "Access-Control-Request-Method": allowed[0]!,
        "Access-Control-Request-Headers": requested,
      },
    });
    await response.body?.cancel();
    assert(response.ok);
    const headers = response.headers.get("access-control-allow-headers")!.toLowerCase();
    for (const name of requested.split(", ")) assert(headers.includes(name), name);
    assert(response.headers.get("access-control-allow-methods")!.includes(allowed[0]!));
  });
}

for (const { app, method, title, path } of signedIn.filter(({ spec }) => spec.params)) {
  Deno.test(`${title}: an id that nobody has, or none at all → 404 or 422`, async () => {
    const { status } = await send(app, user, `${method} ${path}`, {});
    assert([404, 415, 422].includes(status), String(status));
    const parts = path.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, "%00");
    const odd = await send(app, user, `${method} ${parts}`, {});
    assert([404, 415, 422].includes(odd.status), String(odd.status));
  });
}

for (const app of new Set(routes.map((route) => route.app))) {
  Deno.test(`/${app.name}: an unknown path → 404 problem with CORS and request id`, async () => {
    const answer = await send(app, null, `GET /${app.name}/no/such/route`, {
      headers: { ...ORIGIN, "X-Request-Id": "my-id_1" },
    });
    assertProblem(answer, 404, "not_found");
    assertEquals(answer.headers.get("access-control-allow-origin"), "*");
    assertEquals(answer.headers.get("x-request-id"), "my-id_1");
    assertEquals(answer.body.request_id, "my-id_1");
    const made = await send(app, null, `GET /${app.name}/no/such/route`, {
      headers: { "X-Request-Id": "no spaces allowed" },
    });
    assert(/^[A-Za-z0-9_-]{1,64}$/.test(made.headers.get("x-request-id")!));
  });
}
