import { assert, assertEquals } from "@std/assert";
import { z } from "zod";
import { importApps } from "../../scripts/openapi.ts";
import { buildDocument } from "../../scripts/openapi_document.ts";
import { check } from "../../supabase/functions/_shared/http/validation.ts";
import { plainMessage } from "../../supabase/functions/_shared/http/validation_messages.ts";
import { placesIn, replacedAt, sampleOf } from "../support/samples.ts";

const apps = await importApps();
const document = buildDocument(apps);

/** What stands in place of a right value, so that every check of a schema has its say. */
const WRONG = [
  null,
  true,
  -1,
  0.0001,
  1e12,
  "",
  "nonsense",
  "x".repeat(20_000),
  "a\u0000b",
  "\ud800",
  "2026-11-22T20:00:00",
  "2026-11-22T20:00:00+19:00",
  "9999-11-22T20:00:00Z",
  "9999-11-22",
  "6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11",
  [],
  Array(400).fill("x"),
  {},
  { planted: 1 },
  { kind: "none", step: 1 },
  { ["x".repeat(300)]: "x" },
];

const PLAIN =
  /^(Must (be|have|lie|stand|not)|Is not known here|This field is required|One of .* is required|Every name in it must)/;
const RIDDLE = /invalid|expected|received|regex|pattern|undefined|\[object|NaN|\^|\\/i;

interface Parameter {
  in: string;
  name: string;
  schema: Parameters<typeof sampleOf>[0];
}

/** The schemas of what comes in, each with a right value. */
function* inputs(): Generator<[title: string, schema: z.ZodType, sample: unknown]> {
  for (const { name, operations } of apps) {
    for (const { method, path, spec } of operations) {
      const full = `/${name}${path === "/" ? "" : path}`.replace(/:(\w+)/g, "{$1}");
      // deno-lint-ignore no-explicit-any
      const operation = document.paths[full]![method.toLowerCase()] as any;
      const parameters = (where: string) =>
        Object.fromEntries(
          operation.parameters.filter((p: Parameter) => p.in === where).map((p: Parameter) => [
            p.name,
            sampleOf(p.schema, document),
          ]),
        );
      const content = operation.requestBody?.content;
      const title = `${method} ${full}`;
      if (spec.params) yield [`${title}, path`, spec.params, parameters("path")];
      if (spec.query) yield [`${title}, query`, spec.query, parameters("query")];
      if (spec.body) {
        yield [`${title}, body`, spec.body, sampleOf(content["application/json"].schema, document)];
      }
      if (spec.upload) {
        const { options } = content["multipart/form-data"].schema.properties;
        yield [`${title}, options`, spec.upload.options, sampleOf(options, document)];
      }
    }
  }
}

/** Codes of zod that `tests/unit/validation.test.ts` holds to their words. */
const HELD = [
  "custom",
  "invalid_format",
  "invalid_key",
  "invalid_type",
  "invalid_union",
  "invalid_value",
  "not_multiple_of",
  "too_big",
  "too_small",
  "unrecognized_keys",
];

Deno.test("every message of every schema is in plain words, whatever is wrong", () => {
  const said = new Set<string>();
  const raised = new Set<string>();
  for (const [title, schema, sample] of inputs()) {
    for (const { path } of placesIn(sample)) {
      for (const wrong of WRONG) {
        const value = replacedAt(sample, path, wrong);
        for (const { message, path: field } of check(schema, value).errors ?? []) {
          said.add(message);
          const where = `${title}: ${field}: ${message}`;
          assert(PLAIN.test(message), where);
          assert(!RIDDLE.test(message), where);
          assert(message.length <= 500, where);
        }
        const { error } = schema.safeParse(value, { error: plainMessage });
        for (const { code } of error?.issues ?? []) raised.add(code);
      }
    }
  }
  assertEquals([...raised].filter((code) => !HELD.includes(code)), []);
  assert(said.size > 40, [...said].join("\n"));
});
