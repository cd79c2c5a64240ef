import type { Client, Timings } from "./client.ts";

/** A route beside the same work by bare calls; what each needs is made before its clock starts. */
export interface Case<T = unknown> {
  /** As documented: `POST /plans/:id`. */
  title: string;
  /** What it is compared with. */
  bare: string;
  prepare(): Promise<T>;
  callBare(prepared: T): Promise<unknown>;
  callRoute(prepared: T): Promise<{ timings: Timings }>;
}

export interface Call {
  /** Id of the row that both name, anew for each of them; a fresh one otherwise. */
  id?: () => string | Promise<string>;
  query?: string;
  body?: (id: string) => unknown;
  args?: (id: string) => Record<string, unknown>;
}

/** A route whose work is one call of the Data API. */
export function routeCase(client: Client, title: string, rpc: string, call: Call = {}): Case {
  const { id = () => crypto.randomUUID(), query = "", body, args } = call;
  const [method = "", path = ""] = title.split(" ");
  return {
    title: title + query,
    bare: rpc,
    prepare: async () => await id(),
    callBare: (id) => client.rpc(rpc, args?.(id as string) ?? {}),
    callRoute: (id) =>
      client.route(
        method,
        path.replace(":id", id as string) + query.replace(":id", id as string),
        body?.(id as string),
      ),
  };
}
