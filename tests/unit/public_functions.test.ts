import { assertEquals, assertMatch } from "@std/assert";
import { app as docs } from "../../supabase/functions/docs/app.ts";
import { app as health } from "../../supabase/functions/health/app.ts";
import { VERSION } from "../../supabase/functions/_shared/version.ts";
import { StubDataApi } from "./stub_data_api.ts";

async function withApi(run: (api: StubDataApi) => Promise<void>) {
  const api = await StubDataApi.start();
  try {
    await run(api);
  } finally {
    await api.stop();
  }
}

Deno.test("GET /health: no token, no database → 200, also with a bad token", () =>
  withApi(async (api) => {
    for (const headers of [{}, { authorization: "Bearer nonsense" }]) {
      const response = await health.request("/health", { headers });
      assertEquals(await response.json(), { status: "ok", version: VERSION });
    }
    assertEquals(api.takeCalls(), []);
  }));

Deno.test("GET /health/ready: the database answers → 200, else 503", () =>
  withApi(async (api) => {
    const ready = async () => {
      const response = await health.request("/health/ready");
      await response.body?.cancel();
      return response.status;
    };
    api.answer = () => Response.json("ok");
    assertEquals([await ready(), api.takeCalls()], [200, ["ping"]]);
    api.answer = () => new Response("down", { status: 503 });
    assertEquals(await ready(), 503);
    await api.server.shutdown();
    assertEquals(await ready(), 503);
  }));

Deno.test("GET /docs/openapi.json: public, cacheable, 304 when known", () =>
  withApi(async () => {
    const response = await docs.request("/docs/openapi.json");
    assertEquals((await response.json()).openapi, "3.1.0");
    assertMatch(response.headers.get("cache-control")!, /^public/);
    const etag = response.headers.get("etag")!;
    const headers = { "if-none-match": `"x", W/${etag}` };
    const again = await docs.request("/docs/openapi.json", { headers });
    assertEquals([again.status, await again.text()], [304, ""]);
  }));

for (const name of ["health", "docs"]) {
  Deno.test(`${name} starts without a client, an embedder or another function`, async () => {
    const entry = new URL(`../../supabase/functions/${name}/index.ts`, import.meta.url);
    const { code, stdout } = await new Deno.Command(Deno.execPath(), {
      args: ["info", "--json", entry.href],
      stderr: "null",
    }).output();
    assertEquals(code, 0);
    const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as {
      modules: { specifier: string }[];
    };
    const reached = modules.map(({ specifier }) => specifier);
    const foreign = reached.filter((specifier) =>
      specifier.startsWith("npm:")
        ? !/^npm:\/?(hono|zod|@noble\/hashes)@/.test(specifier)
        : !specifier.includes("/_shared/") && !specifier.includes(`/functions/${name}/`)
    );
    assertEquals(foreign, []);
  });
}
