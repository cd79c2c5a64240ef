import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { app } from "../../supabase/functions/mcp/app.ts";
import type { TestUser } from "./users.ts";

/** What a tool answered. */
export interface ToolResult {
  isError: boolean;
  text: string;
  // deno-lint-ignore no-explicit-any
  data: any;
}

/** The function `mcp` behind a port, and the SDK's own client signed in to it. */
export interface Connected {
  client: Client;
  call(tool: string, input?: Record<string, unknown>): Promise<ToolResult>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** How a client begins: as those of 2025 do, or by the protocol of 2026. */
export type Era = "legacy" | "auto";

/**
 * Connects as an assistant would.
 *
 * @throws when the server refuses the token
 */
export async function connect(
  user: Pick<TestUser, "token">,
  era: Era = "auto",
): Promise<Connected> {
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    (request) => app.fetch(request),
  );
  const url = new URL(`http://127.0.0.1:${server.addr.port}/mcp`);
  const client = new Client({ name: "test", version: "1" }, { versionNegotiation: { mode: era } });
  const transport = new StreamableHTTPClientTransport(url, {
    requestInit: { headers: { Authorization: `Bearer ${user.token}` } },
  });
  const close = async () => {
    await client.close();
    await server.shutdown();
  };
  try {
    await client.connect(transport);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    client,
    async call(name, input = {}) {
      const { isError = false, content, structuredContent } = await client.callTool({
        name,
        arguments: input,
      });
      const text = content.map((part) => part.type === "text" ? part.text : "").join("\n");
      return { isError, text, data: structuredContent };
    },
    [Symbol.asyncDispose]: close,
  };
}
