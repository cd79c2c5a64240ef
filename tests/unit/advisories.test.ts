import { assert, assertEquals, assertRejects } from "@std/assert";
import { findAdvisories, lockedPackages, unaccepted } from "../../scripts/advisories.ts";

const lock = JSON.parse(await Deno.readTextFile(new URL("../../deno.lock", import.meta.url)));

Deno.test("lockedPackages() names every package of deno.lock, by exact version and without its peers", () => {
  const packages = lockedPackages(lock);
  assert(packages.length > 100, `${packages.length}`);
  for (const { name, version } of packages) {
    assert(/^(@[\w.-]+\/)?[\w.-]+$/.test(name.replace("+", "/")), name);
    assert(/^\d+\.\d+\.\d+/.test(version), `${name}@${version}`);
  }
  const zod = packages.find(({ name }) => name === "zod");
  const { imports } = JSON.parse(
    Deno.readTextFileSync(new URL("../../import_map.json", import.meta.url)),
  );
  assertEquals(imports.zod, `npm:zod@${zod?.version}`);
});

async function withServer(answer: unknown, status: number, work: (url: string) => Promise<void>) {
  const asked: unknown[] = [];
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    async (request) => {
      asked.push(await request.json());
      return Response.json(answer, { status });
    },
  );
  try {
    await work(`http://127.0.0.1:${server.addr.port}`);
  } finally {
    await server.shutdown();
  }
  return asked;
}

const packages = [{ name: "a", version: "1.0.0" }, { name: "@b/c", version: "2.0.0" }];

Deno.test("findAdvisories() asks for each package, and tells which has which advisory", async () => {
  const answer = { results: [{}, { vulns: [{ id: "GHSA-1" }, { id: "GHSA-2" }] }] };
  const asked = await withServer(answer, 200, async (url) => {
    assertEquals(await findAdvisories(packages, url), [
      { id: "GHSA-1", name: "@b/c", version: "2.0.0" },
      { id: "GHSA-2", name: "@b/c", version: "2.0.0" },
    ]);
  });
  assertEquals(asked, [{
    queries: [
      { package: { name: "a", ecosystem: "npm" }, version: "1.0.0" },
      { package: { name: "@b/c", ecosystem: "npm" }, version: "2.0.0" },
    ],
  }]);
});

Deno.test("findAdvisories() fails when the server does, or answers for other packages: silence is no all-clear", async () => {
  await withServer({}, 503, async (url) => {
    await assertRejects(() => findAdvisories(packages, url), Error, "503");
  });
  for (const answer of [{}, { results: [{}] }]) {
    await withServer(answer, 200, async (url) => {
      await assertRejects(() => findAdvisories(packages, url), Error, "other packages");
    });
  }
});

Deno.test("unaccepted() leaves out what was looked at for that package within 180 days", () => {
  const finding = { id: "GHSA-1", name: "a", version: "1.0.0" };
  const accepted = { id: "GHSA-1", package: "a", date: "2026-11-26", reason: "not reached" };
  const at = (date: string) => new Date(`${date}T12:00:00Z`);
  assertEquals(unaccepted([finding], [accepted], at("2026-12-01")), []);
  assertEquals(unaccepted([finding], [accepted], at("2027-06-01")), [finding]);
  assertEquals(unaccepted([finding], [{ ...accepted, package: "b" }], at("2026-12-01")), [finding]);
});
