import fc from "fast-check";

/** A JSON Schema, as zod writes it. */
// deno-lint-ignore no-explicit-any
type Schema = Record<string, any>;

/** Values for what only the database or the clock can judge, by the name of the field. */
export type ByName = Record<string, fc.Arbitrary<unknown>>;

const LONGEST = 12;
const MOST = 3;

// No space at an end, no control character: what is sent comes back letter by letter.
const words = fc.array(
  fc.constantFrom("a", "Z", "9", "ü", "ß", "é", "漢", "🏋️", "'", '"', "<", "&", "-", "\\", "%"),
  { minLength: 1, maxLength: LONGEST },
).map((letters) => letters.join(""));

/** Values that a JSON Schema takes; what it can't say (refinements, references) they may still break. */
export function valuesOf(
  schema: Schema,
  byName: ByName = {},
  name = "",
  root: Schema = schema,
): fc.Arbitrary<unknown> {
  if (schema["$ref"]) {
    const path: string[] = schema["$ref"].split("/").slice(1);
    return valuesOf(path.reduce((here, key) => here[key], root), byName, name, root);
  }
  if (schema["readOnly"] === true) return fc.constant(undefined);
  const own = byName[name];
  const isList = schema["type"] === "array";
  if (own && !isList) return own;
  if ("const" in schema) return fc.constant(schema["const"]);
  if (schema["enum"]) return fc.constantFrom(...schema["enum"]);
  const options: Schema[] | undefined = schema["anyOf"] ?? schema["oneOf"];
  if (options) return fc.oneof(...options.map((option) => valuesOf(option, byName, name, root)));
  switch (schema["type"]) {
    case "object":
      return objectOf(schema, byName, root);
    case "array":
      return listOf(schema, byName, name, root);
    case "integer":
    case "number":
      return numberOf(schema);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "string":
      return textOf(schema);
    default:
      return fc.constant(undefined);
  }
}

// A set of names is kept without what stands in it twice.
function listOf(
  { items, minItems = 0, maxItems = MOST }: Schema,
  byName: ByName,
  name: string,
  root: Schema,
) {
  const maxLength = Math.max(minItems, Math.min(maxItems, MOST));
  const values = valuesOf(items, byName, name, root);
  return items["type"] === "object"
    ? fc.array(values, { minLength: minItems, maxLength })
    : fc.uniqueArray(values, { minLength: minItems, maxLength });
}

function objectOf(
  { properties = {}, required = [], propertyNames, additionalProperties }: Schema,
  byName: ByName,
  root: Schema,
) {
  if (propertyNames && additionalProperties) {
    return fc.dictionary(words, valuesOf(additionalProperties, byName, "", root), {
      maxKeys: MOST,
    });
  }
  const parts = Object.entries<Schema>(properties).map(([name, part]) => [
    name,
    valuesOf(part, byName, name, root),
  ]);
  return fc.record(Object.fromEntries(parts), { requiredKeys: required })
    .map((value) =>
      Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
    );
}

function numberOf({ minimum, maximum, exclusiveMinimum, multipleOf, type }: Schema) {
  const step = multipleOf ?? (type === "integer" ? 1 : 0.25);
  const least = Math.ceil((minimum ?? (exclusiveMinimum ?? -1) + step) / step);
  const most = Math.floor(Math.min(maximum ?? 1000, 1000) / step);
  return fc.integer({ min: least, max: Math.max(least, most) }).map((n) => n * step);
}

function textOf({ format, maxLength = LONGEST, pattern }: Schema): fc.Arbitrary<string> {
  if (format === "uuid") return fc.uuid();
  const moment = fc.integer({ min: 1, max: 20_000 }).map((minutes) =>
    new Date(Date.now() - minutes * 60_000).toISOString()
  );
  if (format === "date-time") return moment;
  if (format === "date") return moment.map((text) => text.slice(0, 10));
  if (pattern && format === undefined) {
    return fc.oneof(fc.constantFrom("1", "2026-W47", "a"), words);
  }
  return words.filter((text) => text.length <= maxLength);
}

/** Something that stands in place of anything. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    1e308,
    -0,
    2 ** 53,
    0.1 + 0.2,
    "NaN",
    "infinity",
    "1e400",
    "__proto__",
    "\u0000",
    "\ud800",
  ),
);
