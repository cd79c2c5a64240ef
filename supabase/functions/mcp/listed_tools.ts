import type { Tool } from "@modelcontextprotocol/server";
import { z } from "zod";
import { TOOLS } from "./registry.ts";
import type { McpTool } from "./tool.ts";

let listed: Tool[] | undefined;

/** The tools as `tools/list` names them; made once a process. */
export function listedTools(): Tool[] {
  return listed ??= Object.entries(TOOLS).map(([name, tool]) => ({
    name,
    title: tool.title,
    description: tool.description,
    inputSchema: jsonSchema(tool.input, "input"),
    outputSchema: jsonSchema(tool.output, "output"),
    annotations: annotationsOf(tool),
  }));
}

/** Nothing that a tool does reaches beyond the person's own data. */
function annotationsOf({ title, hints }: McpTool): NonNullable<Tool["annotations"]> {
  return {
    title,
    readOnlyHint: false,
    destructiveHint: false,
    idempotentHint: true,
    openWorldHint: false,
    ...hints,
  };
}

// Without names: not every client follows references.
const metadata = {
  get: (schema: z.core.$ZodType) => {
    const { id: _, fallback, ...rest } = z.globalRegistry.get(schema as z.ZodType) ?? {};
    return { ...rest, ...(fallback !== undefined && { default: fallback }) };
  },
  has: (schema: z.core.$ZodType) => z.globalRegistry.has(schema as z.ZodType),
};

/** Every assistant reads all of it: without what a format says already, and bounds that are none. */
function slim(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.format) delete schema.pattern;
  for (const bound of ["minimum", "maximum"] as const) {
    if (Math.abs(schema[bound] ?? 0) === Number.MAX_SAFE_INTEGER) delete schema[bound];
  }
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Tool["inputSchema"] {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    reused: "inline",
    metadata: metadata as never,
    override: ({ jsonSchema }) => slim(jsonSchema),
  });
  return made as Tool["inputSchema"];
}
