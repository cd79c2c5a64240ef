import { assertEquals, assertThrows } from "@std/assert";
import { z } from "zod";
import { buildDocument } from "../../scripts/openapi_document.ts";
import { importApps } from "../../scripts/openapi.ts";
import type { Operation } from "../../supabase/functions/_shared/http/operation.ts";

const named = z.strictObject({ id: z.guid(), note: z.string().optional() }).meta({ id: "Named" });
const operation: Operation = {
  method: "PUT",
  path: "/:id",
  spec: {
    operationId: "replaceNamed",
    summary: "Replace",
    params: z.strictObject({ id: z.guid() }),
    body: named,
    ifMatch: true,
    responses: { 200: named },
    problems: ["name_taken", "id_taken"],
  },
};

Deno.test("buildDocument() names shared schemas once and refers to them", () => {
  const { paths, components } = buildDocument([{
    name: "named",
    guard: {},
    operations: [operation],
  }]);
  const { put } = paths["/named/{id}"] as Record<string, Record<string, unknown>>;
  assertEquals(put!["requestBody"], {
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/Named" } } },
  });
  const parameters = put!["parameters"] as { name: string; required: boolean }[];
  assertEquals(parameters.map(({ name, required }) => [name, required]), [
    ["id", true],
    ["If-Match", false],
  ]);
  assertEquals(
    Object.keys(put!["responses"] as object),
    ["200", "400", "401", "404", "409", "412", "413", "415", "422", "429", "500", "503"],
  );
  assertEquals(components.schemas["Named"]?.["required"], ["id"]);
});

Deno.test("buildDocument() refuses an operationId used twice", () => {
  assertThrows(
    () => buildDocument([{ name: "a", operations: [operation, operation] }]),
    Error,
    "replaceNamed",
  );
});

Deno.test("buildDocument() refuses two schemas of one name", () => {
  const twin = (operationId: string, shape: z.ZodRawShape): Operation => {
    const body = z.strictObject(shape);
    z.globalRegistry.add(body, { id: "Twin" });
    return { ...operation, spec: { ...operation.spec, operationId, body } };
  };
  const operations = [twin("first", { x: z.number() }), twin("second", { y: z.number() })];
  assertThrows(() => buildDocument([{ name: "a", operations }]), Error, "Twin");
});

Deno.test("the document of this API: every reference leads somewhere, every id is unique", async () => {
  const document = buildDocument(await importApps());
  const text = JSON.stringify(document);
  const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!));
  for (const reference of references) {
    const target = reference.split("/").reduce<unknown>(
      (at, key) => (at as Record<string, unknown> | undefined)?.[key],
      document,
    );
    assertEquals(typeof target, "object", reference);
  }
  const unused = Object.keys(document.components.schemas)
    .filter((name) => !references.has(`components/schemas/${name}`));
  assertEquals(unused, []);
});
