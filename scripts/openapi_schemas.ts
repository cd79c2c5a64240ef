import { z } from "zod";

/** A JSON Schema, as far as this script looks into it. */
export type JsonSchema = Record<string, unknown>;

/**
 * Turns zod schemas into JSON Schema. A schema with `.meta({ id })` becomes one of `components`,
 * where everything that uses it refers to.
 */
export class SchemaRegistry {
  readonly #components = new Map<string, JsonSchema>();

  /** The JSON Schema of what a client sends (`input`) or gets (`output`). */
  convert(schema: z.ZodType, io: "input" | "output"): JsonSchema {
    // In a wrapper, so that a named schema itself comes out as a reference.
    const wrapped = z.toJSONSchema(z.object({ root: schema }), { io, reused: "inline" });
    for (const [name, definition] of Object.entries(wrapped.$defs ?? {})) {
      this.#add(name, definition as JsonSchema);
    }
    return cleaned(wrapped.properties!["root"]) as JsonSchema;
  }

  /** Every named schema, by name. */
  components(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.#components].sort(([a], [b]) => a < b ? -1 : 1));
  }

  #add(name: string, definition: JsonSchema): void {
    const schema = cleaned(definition) as JsonSchema;
    const known = this.#components.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(`Two different schemas are named ${name}: give one of them another id`);
    }
    this.#components.set(name, schema);
  }
}

// The patterns that zod writes beside a format say the same at great length.
const FORMATS_THAT_SAY_ALL = new Set(["uuid", "date", "date-time"]);

function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  const schema = value as JsonSchema;
  const entries = Object.entries(schema).flatMap(([key, inner]): [string, unknown][] => {
    if (key === "id" || key === "$schema" || inner === undefined) return [];
    if (Math.abs(Number(inner)) === Number.MAX_SAFE_INTEGER) return [];
    // zod leaves out the default of what it transforms, so those name it apart.
    if (key === "fallback") return [["default", inner]];
    if (key === "pattern" && FORMATS_THAT_SAY_ALL.has(String(schema["format"]))) return [];
    if (key === "$ref") return [[key, String(inner).replace("#/$defs/", "#/components/schemas/")]];
    if (key === "properties") return [[key, cleanedProperties(inner as JsonSchema)]];
    return [[key, key === "example" || key === "default" ? inner : cleaned(inner)]];
  });
  return Object.fromEntries(entries);
}

// Names of fields are no keywords: a field may well be called `id`.
function cleanedProperties(properties: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, cleaned(schema)]),
  );
}
