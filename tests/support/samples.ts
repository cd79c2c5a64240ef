/** A JSON Schema, as far as this looks into it. */
// deno-lint-ignore no-explicit-any
type Schema = Record<string, any>;

const BY_FORMAT: Record<string, string> = {
  uuid: "6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11",
  "date-time": "2026-11-22T20:00:00+00:00",
  date: "2026-11-22",
  uri: "https://example.com",
};

/** A value that this schema of the document takes, with every field and one of every list. */
export function sampleOf(schema: Schema, document: object): unknown {
  const { $ref, anyOf, oneOf, type, format, properties = {}, items } = schema;
  if ($ref) return sampleOf(at(document, $ref), document);
  if (anyOf || oneOf) return sampleOf((anyOf ?? oneOf)[0], document);
  // What is ignored may be anything.
  if (schema["readOnly"]) return null;
  if ("const" in schema) return schema["const"];
  if (schema["enum"]) return schema["enum"][0];
  switch (Array.isArray(type) ? type[0] : type) {
    case "object":
      return Object.fromEntries(
        Object.entries<Schema>(properties).map(([name, part]) => [name, sampleOf(part, document)]),
      );
    case "array":
      return [sampleOf(items, document)];
    case "integer":
    case "number":
      return schema["minimum"] ?? 1;
    case "boolean":
      return true;
    case "null":
      return null;
    case "string":
      return format ? BY_FORMAT[format] : schema["pattern"] ? "2026-W47" : "text";
    default:
      throw new Error(`No sample of ${JSON.stringify(schema)}`);
  }
}

function at(document: object, reference: string): Schema {
  return reference.split("/").slice(1).reduce<Schema>((here, key) => here[key], document);
}

/** Where a value stands in a sample. */
export interface Place {
  path: (string | number)[];
  value: unknown;
}

/** Every value in a sample, itself included. */
export function* placesIn(value: unknown, path: Place["path"] = []): Generator<Place> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* placesIn(item, [...path, i]);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...path, key]);
  }
}

/** Copies of a sample, each with one thing wrong at this place, and what that is. */
export function* withPlanted(
  sample: unknown,
  { path, value }: Place,
): Generator<[what: string, wrong: unknown]> {
  const where = path.join(".") || "the body";
  const replaced = (by: unknown) => replacedAt(sample, path, by);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    yield [`an unknown field in ${where}`, replaced({ ...value, planted: 1 })];
    for (const name of Object.keys(value)) {
      const { [name]: _, ...others } = value as Record<string, unknown>;
      yield [`${where} without ${name}`, replaced(others)];
    }
  }
  yield [`${where} of another type`, replaced(typeof value === "boolean" ? "yes" : true)];
  if (Object.values(BY_FORMAT).includes(value as string)) {
    yield [`${where} in another format`, replaced("2026-11-22T20:00:00")];
  }
}

/** A copy in which something else stands at this place. */
export function replacedAt(value: unknown, [key, ...rest]: Place["path"], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((item, i) => i === key ? replacedAt(item, rest, by) : item);
  }
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replacedAt(object[key], rest, by) };
}
