import {
  createMcpHandler,
  isLegacyRequest,
  Server,
  WebStandardStreamableHTTPServerTransport,
} from "@modelcontextprotocol/server";
import type { AppContext } from "../_shared/http/context.ts";
import { Problem } from "../_shared/http/problem.ts";
import { VERSION } from "../_shared/version.ts";
import { callTool } from "./call_tool.ts";
import { listedTools } from "./listed_tools.ts";
import { pointToMetadata, signedInByMetadata } from "./resource.ts";
import type { JsonRpcMessage } from "./schema.ts";

const INSTRUCTIONS =
  "The training log, plans and memories of one person, who uses Slow Burn. Look " +
  "things up before stating figures. Weights are told in the person's own unit. Write down only " +
  "what the person says they did or want kept, and forget only what they ask to be forgotten.";

/**
 * Answers one message, without a session: by the protocol of 2026, in which each request says all
 * that it needs, or by those of 2025, whose clients begin with `initialize`. Both are answered as
 * JSON, so that the status can still be 401 when the account turns out to be gone.
 *
 * @throws {Problem} `unauthorized`
 */
export async function serve(c: AppContext, message: JsonRpcMessage): Promise<Response> {
  let gone: Problem | undefined;
  const makeServer = () => {
    const server = new Server({ name: "slow-burn", title: "Slow Burn", version: VERSION }, {
      capabilities: { tools: {} },
      instructions: INSTRUCTIONS,
    });
    server.setRequestHandler("tools/list", () => ({ tools: listedTools() }));
    server.setRequestHandler("tools/call", async ({ params }) => {
      try {
        return await callTool(c, params.name, params.arguments ?? {});
      } catch (error) {
        if (error instanceof Problem && error.code === "unauthorized") gone = error;
        throw error;
      }
    });
    return server;
  };
  const request = withoutBody(c.req.raw);
  const response = await isLegacyRequest(request, message)
    ? await serveLegacy(makeServer, request, message)
    // No stream outlives its request: there is nothing to subscribe to.
    : await createMcpHandler(makeServer, { legacy: "reject", maxSubscriptions: 0 })
      .fetch(request, { parsedBody: message });
  if (gone) pointToMetadata(gone);
  // What needed nothing of the database is not for an account that is gone either.
  if (c.get("databaseCalls") === 0) await signedInByMetadata.requireAccount(c);
  return response;
}

async function serveLegacy(makeServer: () => Server, request: Request, message: JsonRpcMessage) {
  const server = makeServer();
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  await server.connect(transport);
  try {
    return await transport.handleRequest(request, { parsedBody: message });
  } finally {
    await server.close();
  }
}

/** The request as the SDK looks at it; its body was read, and JSON is what every client can take. */
function withoutBody({ url, method, headers, signal }: Request): Request {
  const sent = new Headers(headers);
  sent.set("Accept", "application/json, text/event-stream");
  sent.set("Content-Type", "application/json");
  sent.delete("Content-Length");
  return new Request(url, { method, headers: sent, signal });
}
