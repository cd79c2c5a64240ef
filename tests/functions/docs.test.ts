import { assert, assertEquals } from "@std/assert";
import { app as docs } from "../../supabase/functions/docs/app.ts";
import { VERSION } from "../../supabase/functions/_shared/version.ts";
import { routes } from "../support/apps.ts";
import { dataApiCalls, send } from "../support/request.ts";

const PATH = "/docs/openapi.json";

Deno.test("GET /docs/openapi.json: OpenAPI 3.1 of every route, without a token or the database", async () => {
  const calls = await dataApiCalls(async () => {
    const { status, headers, body } = await send(docs, null, `GET ${PATH}`);
    assertEquals([status, headers.get("content-type")], [200, "application/json"]);
    assert(body.openapi.startsWith("3.1"));
    assertEquals(body.info.version, VERSION);
    const documented = Object.entries<Record<string, unknown>>(body.paths).flatMap(
      ([path, item]) =>
        Object.keys(item).filter((key) => /^(get|post|put|patch|delete)$/.test(key))
          .map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ":$1")}`),
    );
    assertEquals(documented.sort(), routes.map(({ title }) => title).sort());
  });
  assertEquals(calls, []);
});

Deno.test("GET /docs/openapi.json: signed-in routes name the token, public ones none", async () => {
  const { body } = await send(docs, null, `GET ${PATH}`);
  for (const { title, method, isPublic } of routes) {
    const path = title.split(" ")[1]!.replace(/:(\w+)/g, "{$1}");
    const { security = body.security } = body.paths[path][method.toLowerCase()];
    assertEquals((security ?? []).length === 0, isPublic, title);
  }
});

Deno.test("GET /docs/openapi.json: kept by caches; If-None-Match → 304 without a body", async () => {
  const { headers } = await send(docs, null, `GET ${PATH}`);
  const tag = headers.get("etag")!;
  assertEquals(headers.get("cache-control"), "public, max-age=300");
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const again = await send(docs, null, `GET ${PATH}`, { headers: { "If-None-Match": known } });
    assertEquals([again.status, again.body, again.headers.get("etag")], [304, null, tag]);
  }
  const other = await send(docs, null, `GET ${PATH}`, { headers: { "If-None-Match": '"x"' } });
  assertEquals(other.status, 200);
});

Deno.test("GET /docs/openapi.json: every reference leads somewhere", async () => {
  const { body } = await send(docs, null, `GET ${PATH}`);
  const references = [...JSON.stringify(body).matchAll(/"\$ref":"#\/([^"]+)"/g)];
  assert(references.length > 0);
  for (const [, pointer] of references) {
    // deno-lint-ignore no-explicit-any
    const found = pointer!.split("/").reduce((at: any, key) => at?.[key], body);
    assert(found !== undefined, pointer);
  }
});

Deno.test("GET /docs: only the document is served → 404", async () => {
  for (const path of ["/docs", "/docs/openapi.yaml", "/docs/../health"]) {
    assertEquals((await send(docs, null, `GET ${path}`)).status, 404, path);
  }
});
