import { invalid } from "./errors.ts";

/**
 * The keywords that `responseJsonSchema` takes. `minimum` and `maximum` are documented but not here on
 * purpose: a schema that passes this list passes everywhere.
 */
const JSON_KEYWORDS = new Set(
  ("$id $defs $ref $anchor type format title description enum items prefixItems minItems maxItems anyOf oneOf " +
    "properties additionalProperties required propertyOrdering").split(" "),
);

/** The fields of Gemini's own `Schema` message. */
const OPENAPI_KEYWORDS = new Set(
  ("type format title description nullable enum items minItems maxItems properties required minProperties " +
    "maxProperties minLength maxLength pattern example anyOf propertyOrdering default minimum maximum")
    .split(" "),
);

const TYPES = new Set(["object", "array", "string", "number", "integer", "boolean", "null"]);

function check(schema: unknown, where: string, keywords: Set<string>): void {
  if (typeof schema === "boolean") return;
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw invalid(`Invalid value at '${where}': expected a schema.`, where);
  }
  for (const [keyword, value] of Object.entries(schema)) {
    if (!keywords.has(keyword)) {
      throw invalid(
        `Invalid JSON payload received. Unknown name "${keyword}" at '${where}': Cannot find field.`,
        where,
      );
    }
    if (keyword === "type") {
      const wrong = [value].flat().find((type) => !TYPES.has(String(type).toLowerCase()));
      if (wrong !== undefined) throw invalid(`Invalid value at '${where}.type': "${wrong}"`, where);
    }
    if (["properties", "$defs"].includes(keyword)) {
      for (const [name, item] of Object.entries(value as Record<string, unknown>)) {
        check(item, `${where}.${keyword}[${name}]`, keywords);
      }
    }
    if (["items", "additionalProperties"].includes(keyword)) {
      check(value, `${where}.${keyword}`, keywords);
    }
    if (["anyOf", "oneOf", "prefixItems"].includes(keyword)) {
      (value as unknown[]).forEach((item, index) =>
        check(item, `${where}.${keyword}[${index}]`, keywords)
      );
    }
  }
  checkRequired(schema as Record<string, unknown>, where);
}

function checkRequired(schema: Record<string, unknown>, where: string): void {
  const properties = schema.properties as Record<string, unknown> | undefined;
  const missing = ((schema.required ?? []) as string[]).find((name) =>
    properties?.[name] === undefined
  );
  if (missing !== undefined) {
    throw invalid(`* ${where}.required: property "${missing}" is not defined\n`, where);
  }
}

/** Refuses a JSON schema with keywords that Gemini does not take. */
export function checkJsonSchema(schema: unknown, where: string): void {
  check(schema, where, JSON_KEYWORDS);
}

/** Refuses a schema that is not in Gemini's own dialect. */
export function checkOpenApiSchema(schema: unknown, where: string): void {
  check(schema, where, OPENAPI_KEYWORDS);
}
