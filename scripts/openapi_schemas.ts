import { z } from "zod";
import { bodies } from "../supabase/functions/_shared/vocabulary/named.ts";

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
    const wrapped = z.toJSONSchema(z.object({ root: schema }), {
      io,
      reused: "inline",
      override: (context) => this.#override(context),
    });
    const definitions = (wrapped.$defs ?? {}) as Record<string, JsonSchema>;
    for (const [name, definition] of Object.entries(definitions)) {
      const isEdited = Array.isArray(definition["readOnly"]);
      this.#add(name, isEdited ? inlined(definition, definitions) as JsonSchema : definition);
    }
    return cleaned(wrapped.properties!["root"]) as JsonSchema;
  }

  /** Every named schema, by name. */
  components(): Record<string, JsonSchema> {
    for (const schema of this.#components.values()) this.#mapDiscriminator(schema);
    return Object.fromEntries([...this.#components].sort(([a], [b]) => a < b ? -1 : 1));
  }

  /** Says which value of the discriminator stands for which schema, where each has a name. */
  #mapDiscriminator(schema: JsonSchema): void {
    const discriminator = schema["discriminator"] as { propertyName: string } | undefined;
    if (!discriminator) return;
    const references = (schema["oneOf"] as JsonSchema[]).map(({ $ref }) => $ref);
    if (!references.every((reference) => typeof reference === "string")) {
      delete schema["discriminator"];
      return;
    }
    const mapping = Object.fromEntries(references.map((reference) => {
      const part = this.#components.get(reference.split("/").at(-1)!)!;
      const properties = part["properties"] as Record<string, JsonSchema>;
      return [properties[discriminator.propertyName]!["const"], reference];
    }));
    schema["discriminator"] = { ...discriminator, mapping };
  }

  #override(
    { zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema },
  ): void {
    if (zodSchema instanceof z.ZodDiscriminatedUnion) {
      jsonSchema["discriminator"] = { propertyName: zodSchema.def.discriminator };
    }
    const body = bodies.get(zodSchema)?.body as z.ZodType | undefined;
    if (!body) return;
    for (const key of ["type", "propertyNames", "additionalProperties"]) delete jsonSchema[key];
    Object.assign(jsonSchema, this.convert(body, "input"));
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
  const schema = withDefault(withReadOnly(value as JsonSchema));
  if ("named" in schema) {
    const { named, description } = schema;
    const reference = { $ref: `#/components/schemas/${named}` };
    return description === undefined ? reference : { ...reference, description };
  }
  const entries = Object.entries(schema).flatMap(([key, inner]): [string, unknown][] => {
    if (key === "id" || key === "$schema" || inner === undefined) return [];
    if (Math.abs(Number(inner)) === Number.MAX_SAFE_INTEGER) return [];
    if (key === "pattern" && FORMATS_THAT_SAY_ALL.has(String(schema["format"]))) return [];
    if (key === "$ref") return [[key, String(inner).replace("#/$defs/", "#/components/schemas/")]];
    if (key === "properties") return [[key, cleanedProperties(inner as JsonSchema)]];
    return [[key, key === "example" || key === "default" ? inner : cleaned(inner)]];
  });
  return Object.fromEntries(entries);
}

/**
 * zod leaves out the default of what it transforms, so those name it apart. Where null stands for
 * the default too, it goes to the other type: a generator takes a field with a default of its own
 * for one that is always there, which is right of answers only.
 */
function withDefault({ fallback, ...schema }: JsonSchema): JsonSchema {
  if (fallback === undefined) return schema;
  const { type, anyOf, description, ...rest } = schema;
  const isNull = (part: unknown) => JSON.stringify(part) === '{"type":"null"}';
  const parts = Array.isArray(type)
    ? type.map((each) => each === "null" ? { type: each } : { ...rest, type: each })
    : anyOf as JsonSchema[] | undefined;
  if (!parts?.some(isNull)) return { ...schema, default: fallback };
  return {
    ...(description !== undefined && { description }),
    anyOf: parts.map((part) => isNull(part) ? part : { ...part, default: fallback }),
  };
}

/** With its parts that name exercises in place: what a PUT ignores in them, a POST refuses. */
function inlined(value: unknown, definitions: Record<string, JsonSchema>): unknown {
  if (Array.isArray(value)) return value.map((item) => inlined(item, definitions));
  if (typeof value !== "object" || value === null) return value;
  const { $ref } = value as JsonSchema;
  const part = definitions[String($ref).replace("#/$defs/", "")];
  const whole = part && inlined(part, definitions);
  if (whole && JSON.stringify(whole).includes('"exercise_id"')) return whole;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, inlined(inner, definitions)]),
  );
}

const IGNORED = { readOnly: true, description: "As GET returned it; ignored" };

/** What `editable()` ignores is allowed: PUT takes what GET returned. */
function withReadOnly({ readOnly, besideExercise, ...schema }: JsonSchema): JsonSchema {
  if (!Array.isArray(readOnly)) return readOnly === undefined ? schema : { ...schema, readOnly };
  const edited = withShown(schema, ignored(besideExercise as string[])) as JsonSchema;
  const properties = { ...edited["properties"] as JsonSchema, ...ignored(readOnly) };
  return { ...edited, properties };
}

function ignored(names: string[]): JsonSchema {
  return Object.fromEntries(names.map((name) => [name, IGNORED]));
}

function withShown(value: unknown, shown: JsonSchema): unknown {
  if (Array.isArray(value)) return value.map((item) => withShown(item, shown));
  if (typeof value !== "object" || value === null) return value;
  const schema = Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withShown(inner, shown)]),
  );
  const properties = schema["properties"] as JsonSchema | undefined;
  if (!properties || !("exercise_id" in properties)) return schema;
  return { ...schema, properties: { ...properties, ...shown } };
}

// Names of fields are no keywords: a field may well be called `id`.
function cleanedProperties(properties: JsonSchema): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, cleaned(schema)]),
  );
}
