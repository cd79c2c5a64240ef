import type { SchemaNode } from "./output_schema.ts";

/** Something of the model's output that was left out or changed, for the trace: no words of it. */
export interface Dropped {
  path: string;
  why: string;
}

/** What cannot be read at all. */
const NOTHING = Symbol("nothing");

/**
 * Reads a value as far as it fits a schema: `null` is absent, a wrong item costs no other, an
 * unknown word is left out, a list that is too long is cut. Only what is left stands in the result,
 * in which required properties can be missing too.
 *
 * @param dropped gets an entry for everything that was left out or changed
 */
export function readLeniently(schema: SchemaNode, value: unknown, dropped: Dropped[]): unknown {
  const read = readNode(schema, value, "", dropped);
  return read === NOTHING ? undefined : read;
}

function readNode(
  schema: SchemaNode,
  value: unknown,
  path: string,
  dropped: Dropped[],
): unknown {
  const left = (why: string) => {
    dropped.push({ path, why });
    return NOTHING;
  };
  switch (schema.type) {
    case "object":
      return isObject(value) ? readObject(schema, value, path, dropped) : left("not an object");
    case "array":
      return readArray(schema, value, path, dropped);
    case "string":
      return readString(schema, value) ?? left(schema.enum ? "unknown word" : "not a text");
    case "boolean":
      return typeof value === "boolean" ? value : left("not true or false");
    default:
      return readNumber(schema, value, path, dropped) ?? left("not a number");
  }
}

function readObject(
  { properties = {} }: SchemaNode,
  value: Record<string, unknown>,
  path: string,
  dropped: Dropped[],
): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const at = path ? `${path}.${name}` : name;
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    // Not its name: that can be words of anybody.
    if (!schema) dropped.push({ path: path || "", why: "unknown field" });
    else if (part !== null && part !== undefined) {
      const known = readNode(schema, part, at, dropped);
      if (known !== NOTHING) read[name] = known;
    }
  }
  return read;
}

function readArray(
  { items, maxItems = Infinity }: SchemaNode,
  value: unknown,
  path: string,
  dropped: Dropped[],
): unknown[] {
  // One thing where a list was asked for is a list of one.
  const list = Array.isArray(value) ? value : [value];
  if (!Array.isArray(value)) {
    dropped.push({ path, why: "not a list, taken as one of a single entry" });
  }
  if (list.length > maxItems) {
    dropped.push({ path, why: `${list.length - maxItems} entries beyond ${maxItems}` });
  }
  return list.slice(0, maxItems).map((item, i) => readNode(items!, item, `${path}.${i}`, dropped))
    .filter((item) => item !== NOTHING);
}

function readString({ enum: words }: SchemaNode, value: unknown): string | undefined {
  if (!["string", "number", "boolean"].includes(typeof value)) return undefined;
  const text = String(value);
  if (!words || words.includes(text)) return text;
  const plain = text.trim().toLowerCase();
  return words.find((word) => word === plain);
}

function readNumber(
  { type, minimum = -Infinity, maximum = Infinity }: SchemaNode,
  value: unknown,
  path: string,
  dropped: Dropped[],
): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number)) return undefined;
  const whole = type === "integer" ? Math.round(number) : number;
  const within = Math.min(Math.max(whole, minimum), maximum);
  if (within !== number) dropped.push({ path, why: "outside what is allowed, moved to its edge" });
  return within;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
