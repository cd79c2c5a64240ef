import { z } from "zod";
import { type ArgumentName, ARGUMENTS } from "../../_shared/lookups/arguments.ts";
import { tellLookups } from "../../_shared/lookups/look_up.ts";
import {
  type ProposedLookup,
  TOOL_NAMES,
  type ToolName,
  TOOLS,
  usableLookup,
} from "../../_shared/lookups/registry.ts";
import type { Tool } from "../../_shared/lookups/tool.ts";
import { personOf } from "../person.ts";
import { type McpTool, tool } from "../tool.ts";

const output = z.object({
  looked_up: z.string().describe("What was looked up, in words"),
  rows: z.int().describe("How many things were found"),
});

/** Every lookup of the companion, with the arguments that it takes; what it needs is required. */
export const lookupTools = Object.fromEntries(
  TOOL_NAMES.map((name) => [name, lookupTool(name)]),
) as Record<ToolName, McpTool>;

function lookupTool(name: ToolName): McpTool {
  const { description, outside, arguments: taken, needs } = TOOLS[name] as Tool;
  const argument = (one: ArgumentName) =>
    one === needs ? (ARGUMENTS[one] as z.ZodString).min(1) : ARGUMENTS[one].optional();
  return tool({
    title: name.replaceAll("_", " ").replace(/^./, (first) => first.toUpperCase()),
    description: outside ?? description,
    input: z.strictObject(Object.fromEntries(taken.map((one) => [one, argument(one)]))),
    output,
    hints: { readOnlyHint: true },
    async call(c, given) {
      const { units } = await personOf(c);
      const lookup = usableLookup({ tool: name, ...given } as ProposedLookup)!;
      const [told] = await tellLookups(c, [lookup], units);
      return { text: told!.text, data: { looked_up: lookup.summary, rows: told!.rows } };
    },
  });
}
