import type { z } from "zod";
import type { AppContext } from "../_shared/http/context.ts";

/** What a tool answers: for the assistant to read, and the same as data. */
export interface ToolAnswer<Data> {
  text: string;
  data: Data;
}

/** What a client may show or ask before it calls a tool; what is missing is false, but `idempotentHint`. */
export interface Hints {
  readOnlyHint?: true;
  destructiveHint?: true;
}

/** Something that an assistant can do for the person. */
export interface McpTool<
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> {
  title: string;
  /** For the assistant: what it is good for. */
  description: string;
  input: Input;
  output: Output;
  hints: Hints;
  /** @throws {Problem} which is told in words */
  call(
    c: AppContext,
    input: z.output<Input>,
  ): Promise<ToolAnswer<z.output<Output> & Record<string, unknown>>>;
}

/** A tool whose call takes what its schema gives. */
export function tool<Input extends z.ZodType, Output extends z.ZodType>(
  definition: McpTool<Input, Output>,
): McpTool {
  return definition as unknown as McpTool;
}
