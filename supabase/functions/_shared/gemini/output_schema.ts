import { z } from "zod";

/** A node of the JSON Schema that a model is given. */
export interface SchemaNode {
  type: "object" | "array" | "string" | "number" | "integer" | "boolean";
  description?: string;
  properties?: Record<string, SchemaNode>;
  propertyOrdering?: string[];
  required?: string[];
  items?: SchemaNode;
  maxItems?: number;
  enum?: string[];
  minimum?: number;
  maximum?: number;
}

/** Those that Google documents and that say something to it; it refuses what it does not know. */
const KEYWORDS: readonly (keyof SchemaNode)[] = [
  "type",
  "description",
  "properties",
  "required",
  "items",
  "maxItems",
  "enum",
  "minimum",
  "maximum",
];

function node(schema: Record<string, unknown>): SchemaNode {
  const kept: Record<string, unknown> = {};
  for (const key of KEYWORDS) if (schema[key] !== undefined) kept[key] = schema[key];
  if (kept["properties"]) {
    const properties = Object.entries(kept["properties"] as Record<string, never>);
    kept["properties"] = Object.fromEntries(properties.map(([name, part]) => [name, node(part)]));
    kept["propertyOrdering"] = properties.map(([name]) => name);
  }
  if (kept["items"]) kept["items"] = node(kept["items"] as Record<string, unknown>);
  return kept as unknown as SchemaNode;
}

/**
 * The JSON Schema that a model is asked to follow: every node typed, nothing by reference.
 *
 * @param required what is asked for of objects that are read without it
 */
export function schemaNode(
  schema: z.ZodType,
  required: ReadonlyMap<unknown, string[]> = new Map(),
): SchemaNode {
  return node(z.toJSONSchema(schema, {
    // The API's own registry names schemas, and what has a name is written as a reference.
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema }) => {
      const described = zodSchema as unknown as z.ZodType;
      if (described.description) jsonSchema.description = described.description;
      const asked = required.get(described);
      if (asked) jsonSchema.required = asked;
    },
  }));
}
