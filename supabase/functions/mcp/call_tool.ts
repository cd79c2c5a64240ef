import {
  type CallToolResult,
  ProtocolError,
  ProtocolErrorCode,
} from "@modelcontextprotocol/server";
import type { AppContext } from "../_shared/http/context.ts";
import { Problem, type ProblemCode, validationProblem } from "../_shared/http/problem.ts";
import { check } from "../_shared/http/validation.ts";
import { logError } from "../_shared/log.ts";
import { TOOLS } from "./registry.ts";

/**
 * Calls a tool. What goes wrong is told in words that an assistant can act on; the cause goes to
 * the log.
 *
 * @throws {Problem} `unauthorized`, the one problem that is the request's and not the tool's
 * @throws {ProtocolError} for a tool that there is none of
 */
export async function callTool(
  c: AppContext,
  name: string,
  given: Record<string, unknown>,
): Promise<CallToolResult> {
  const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (!tool) {
    throw new ProtocolError(
      ProtocolErrorCode.InvalidParams,
      `There is no tool of this name; there are ${Object.keys(TOOLS).join(", ")}`,
    );
  }
  try {
    const { data: input, errors } = check(tool.input, given);
    if (errors) throw validationProblem(errors);
    const { text, data } = await tool.call(c, input);
    return { content: [{ type: "text", text }], structuredContent: data };
  } catch (error) {
    const problem = error instanceof Problem
      ? error
      : new Problem("internal_error", { cause: error });
    if (problem.code === "unauthorized") throw problem;
    if (problem.status >= 500) {
      const fields = { request_id: c.get("requestId"), code: problem.code, tool: name };
      logError("tool failed", problem.cause ?? problem, fields);
    }
    return { isError: true, content: [{ type: "text", text: inWords(problem) }] };
  }
}

/** What the routes say of an id, said of the key that it was made of. */
const WORDS: Partial<Record<ProblemCode, string>> = {
  gone: "This was created by an earlier call and deleted since: to have it again, send another " +
    "idempotency_key",
  id_taken: "An earlier call with this idempotency_key had other arguments: send another one",
};

function inWords({ code, detail: usual, errors = [], headers }: Problem): string {
  const detail = WORDS[code] ?? usual;
  const wait = headers["Retry-After"];
  return [
    wait ? `${detail} (in ${wait} s)` : detail,
    ...errors.map(({ path, message }) => path === "" ? message : `${path}: ${message}`),
  ].join("\n");
}
