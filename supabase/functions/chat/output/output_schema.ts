import { z } from "zod";
import { lookup } from "../lookups/registry.ts";
import { memoryOperation, modelOutput } from "./model_output.ts";

/** A node of the JSON Schema that the model is given. */
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

const schemas: { asking?: SchemaNode; answering?: SchemaNode } = {};

/** Whether the model may still look something up, or has to answer. */
export interface Asking {
  mayLookUp: boolean;
}

/** The JSON Schema that the model is asked to follow: every node typed, nothing by reference. */
export function outputSchema({ mayLookUp }: Asking = { mayLookUp: true }): SchemaNode {
  return mayLookUp
    ? schemas.asking ??= jsonSchema(modelOutput)
    : schemas.answering ??= jsonSchema(modelOutput.omit({ lookups: true }));
}

function jsonSchema(output: z.ZodType): SchemaNode {
  return node(z.toJSONSchema(output, {
    // The API's own registry names schemas, and what has a name is written as a reference.
    metadata: z.registry(),
    override: ({ zodSchema, jsonSchema }) => {
      const described = zodSchema as unknown as z.ZodType;
      if (described.description) jsonSchema.description = described.description;
      // Read without them, asked for with them.
      if (described === memoryOperation as unknown) jsonSchema.required = ["op", "quote"];
      if (described === lookup as unknown) jsonSchema.required = ["tool"];
    },
  }));
}
