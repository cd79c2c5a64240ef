import { favicon } from "./docs/answer.ts";
import { CORS, METHODS, preflight } from "./preflight.ts";
import { problem } from "./problem.ts";
import { messageOf, UserError } from "./user_error.ts";

type Handler = (
  request: Request,
  info: Deno.ServeHandlerInfo<Deno.NetAddr>,
) => Promise<Response> | Response;

/** What answers under each prefix. */
export interface Routes {
  "/rest/v1": Handler;
  "/auth/v1": Handler;
  "/functions/v1": Handler | null;
  "/docs": Handler;
  "/mails": Handler;
  /** The page; null where it has nothing. */
  "/": (request: Request) => Promise<Response | null>;
}

export interface Gateway {
  port: number;
  close(): Promise<void>;
}

/** Opens the one port of the stack on 127.0.0.1. The routes may come later than the port. */
export function openGateway(port: number, routes: () => Routes | null): Gateway {
  const abort = new AbortController();
  try {
    const server = Deno.serve(
      { hostname: "127.0.0.1", port, signal: abort.signal, onListen: () => {} },
      async (request, info) => {
        try {
          return await route(request, info, routes());
        } catch (error) {
          // Whoever asked is gone, in the middle of a body perhaps: nobody to tell, nothing to mend.
          if (request.signal.aborted || error instanceof Deno.errors.BadResource) {
            return new Response(null, { status: 499 });
          }
          console.error(error);
          const detail = `the local stack failed: ${messageOf(error)}`;
          return problem(request, 500, "internal_error", detail);
        }
      },
    );
    return {
      port: server.addr.port,
      close: async () => {
        abort.abort();
        await server.finished;
      },
    };
  } catch (error) {
    if (error instanceof Deno.errors.AddrInUse) {
      throw new UserError(`port ${port} is in use; free it, or choose another with --port`);
    }
    throw error;
  }
}

async function route(
  request: Request,
  info: Deno.ServeHandlerInfo<Deno.NetAddr>,
  routes: Routes | null,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!routes) return problem(request, 503, "starting", "the local stack is starting");
  const under = (prefix: Exclude<keyof Routes, "/">) =>
    pathname === prefix || pathname.startsWith(prefix + "/");
  // No fetch() may send it on.
  if (request.method === "TRACE") {
    return problem(request, 405, "method_not_allowed", "This path does not support this method", {
      Allow: METHODS,
    });
  }
  if (under("/functions/v1") && routes["/functions/v1"]) {
    return await routes["/functions/v1"](request, info);
  }
  if (pathname === "/favicon.ico") return favicon();
  for (const prefix of ["/docs", "/mails"] as const) {
    if (under(prefix)) return await routes[prefix](request, info);
  }
  for (const prefix of ["/rest/v1", "/auth/v1"] as const) {
    if (!under(prefix)) continue;
    if (request.method === "OPTIONS") return preflight(request);
    return withCors(await routes[prefix](request, info));
  }
  const ofPage = await routes["/"](request);
  if (ofPage) return ofPage;
  return problem(
    request,
    404,
    "not_found",
    "try /, /rest/v1, /auth/v1, /functions/v1/<name>, /docs or /mails",
  );
}

function withCors(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(CORS)) headers.set(name, value);
  return new Response(response.body, { status: response.status, headers });
}
