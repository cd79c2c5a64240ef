import { Hono } from "hono";
import type { AppContext, Env } from "./context.ts";
import { preflight } from "./cors.ts";
import { Problem } from "./problem.ts";
import { readInput } from "./input.ts";
import { config } from "../config.ts";
import { log, logError } from "../log.ts";
import type { Handler, Method, Operation, Spec } from "./operation.ts";
import { observe } from "./observe.ts";

/** What makes the routes of an app need a signed-in user. */
export interface Guard {
  /** Verifies the token before anything else of the request is looked at. */
  requireUser(c: AppContext): Promise<void>;
  /** Fails with `unauthorized` when the account is gone. */
  requireAccount(c: AppContext): Promise<void>;
}

/**
 * One edge function: a Hono app under `/<name>` with the rules that hold on every route.
 * Routes state a spec once; it validates the request and documents the route.
 */
export class App {
  readonly operations: Operation[] = [];
  readonly #hono: Hono<Env>;
  /** Paths without parameters. */
  readonly #spelledOut = new Set<string>();

  constructor(readonly name: string, readonly guard: Guard | undefined) {
    // Before the base path: a request that strays here from beside it is answered like any other.
    const everywhere = new Hono<Env>({ strict: false }).use("*", observe(name))
      .options("*", preflight);
    this.#hono = everywhere.basePath(`/${name}`);
    this.#hono.notFound((c) => this.#unmatched(c).toResponse(c.var.requestId));
    this.#hono.onError((error, c) => this.#failed(error, c));
  }

  readonly fetch = (request: Request): Response | Promise<Response> => this.#hono.fetch(request);

  /** Sends a request in process (tests): `app.request("/memories", { headers })`. */
  readonly request = (path: string, init?: RequestInit): Response | Promise<Response> =>
    this.#hono.request(path, init);

  get<const S extends Spec>(path: string, spec: S, handler: Handler<S>): void {
    this.#route("GET", path, spec, handler);
  }
  post<const S extends Spec>(path: string, spec: S, handler: Handler<S>): void {
    this.#route("POST", path, spec, handler);
  }
  put<const S extends Spec>(path: string, spec: S, handler: Handler<S>): void {
    this.#route("PUT", path, spec, handler);
  }
  patch<const S extends Spec>(path: string, spec: S, handler: Handler<S>): void {
    this.#route("PATCH", path, spec, handler);
  }
  delete<const S extends Spec>(path: string, spec: S, handler: Handler<S>): void {
    this.#route("DELETE", path, spec, handler);
  }

  #route<S extends Spec>(method: Method, path: string, spec: S, handler: Handler<S>): void {
    this.operations.push({ method, path, spec });
    const route = `/${this.name}${path === "/" ? "" : path}`;
    const isPattern = path.includes(":");
    if (!isPattern) this.#spelledOut.add(segments(route).join("/"));
    this.#hono.on(method, [path], async (c) => {
      // A wrong configuration fails every route, also those that need none of it.
      config();
      // `/memories/search` is no id: a path spelled out hides the patterns that would match it.
      if (isPattern && this.#spelledOut.has(segments(c.req.path).join("/"))) {
        throw this.#unmatched(c);
      }
      c.set("route", route);
      if (!spec.isPublic) await this.guard?.requireUser(c);
      await spec.admit?.(c);
      return await handler(c, await readInput(c, method, spec));
    });
  }

  #matches({ path }: Operation, requested: string): boolean {
    const pattern = segments(`/${this.name}${path}`);
    const actual = segments(requested);
    return pattern.length === actual.length &&
      pattern.every((part, i) => part.startsWith(":") || part === actual[i]);
  }

  /** The problem of a request that no route takes: 405 with `Allow` on a known path, else 404. */
  #unmatched(c: AppContext): Problem {
    const here = this.operations.filter((known) => this.#matches(known, c.req.path));
    const exact = here.filter((known) => !known.path.includes(":"));
    const methods = (exact.length > 0 ? exact : here).map((known) => known.method as string);
    if (methods.length === 0) return new Problem("not_found", { detail: "No such route" });
    if (methods.includes("GET")) methods.push("HEAD");
    const allow = [...new Set([...methods, "OPTIONS"])].sort().join(", ");
    return new Problem("method_not_allowed", { headers: { Allow: allow } });
  }

  async #failed(error: unknown, c: AppContext): Promise<Response> {
    let problem = toProblem(error);
    // A deleted account sees 401 whatever is wrong with its request.
    const isRefused = problem.status < 500 && problem.code !== "unauthorized";
    if (isRefused && this.guard && c.var.user && c.var.databaseCalls === 0) {
      problem = await this.guard.requireAccount(c).then(() => problem, toProblem);
    }
    const fields = { request_id: c.var.requestId, code: problem.code };
    if (problem.status >= 500) logError("request failed", problem.cause ?? problem, fields);
    else if (problem.cause) log("debug", "request refused", { ...fields, why: why(problem) });
    return problem.toResponse(c.var.requestId);
  }
}

function toProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem("internal_error", { cause: error });
}

function why({ cause }: Problem): string | undefined {
  return cause instanceof Error && "code" in cause ? String(cause.code) : undefined;
}

function segments(path: string): string[] {
  return path.split("/").filter(Boolean);
}

/**
 * A function of this name; with a guard its routes need a signed-in user.
 *
 * @example export const app = createApp("memories", signedIn);
 */
export function createApp(name: string, guard?: Guard): App {
  return new App(name, guard);
}
