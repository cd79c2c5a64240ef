import { createApp } from "../_shared/http/app.ts";
import { metadata, METADATA_PATH, metadataDocument, signedInByMetadata } from "./resource.ts";
import { jsonRpcAnswer, jsonRpcError, jsonRpcMessage } from "./schema.ts";

export const app = createApp("mcp", signedInByMetadata);

app.post("/", {
  operationId: "mcp",
  summary: "The Model Context Protocol, for other assistants",
  description:
    "Streamable HTTP without sessions: one JSON-RPC message a request, answered as JSON. " +
    "`tools/list` names the tools: what the companion can look up, logging, plans and memories. " +
    "Connect with an MCP client rather than by hand. What a tool refuses is a result with `isError`; " +
    "what the protocol refuses is a JSON-RPC `error`.",
  body: jsonRpcMessage,
  responses: {
    200: { description: "The answer to a request", schema: jsonRpcAnswer },
    202: { description: "A notification was taken" },
    400: {
      description: "What the protocol refuses as a whole, by its `error`",
      schema: jsonRpcError,
    },
  },
}, async (c, { body }) => {
  // Imported at first use: whoever is not signed in costs none of it.
  const { serve } = await import("./serve.ts");
  return await serve(c, body);
});

app.get(METADATA_PATH, {
  operationId: "mcpResourceMetadata",
  summary: "Where an MCP client gets its access token",
  description: "OAuth 2.0 Protected Resource Metadata (RFC 9728); `WWW-Authenticate` of a 401 of " +
    "`POST /mcp` points here.",
  isPublic: true,
  responses: { 200: metadata },
}, (c) => c.json(metadataDocument()));
