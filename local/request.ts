import { AsyncLocalStorage } from "node:async_hooks";
import type { JWTPayload } from "jose";

export type Role = "anon" | "authenticated" | "service_role";

/** Who asks, and what for: what PostgREST tells the database at the start of each transaction. */
export interface DataRequest {
  role: Role;
  claims: JWTPayload;
  method: string;
  path: string;
  headers: Record<string, string>;
  timeoutMs: number;
  /** Aborted when whoever asked has gone. */
  signal: AbortSignal;
}

/** Whoever asked went while it waited for the database: nothing is done for nobody. */
export class Abandoned extends Error {}

/** What nobody receives; the status that proxies log for it. */
export const toNobody = (): Response => new Response(null, { status: 499 });

/** A hosted project's statement timeouts; service_role has the authenticator's own. */
export const STATEMENT_TIMEOUT_MS: Record<Role, number> = {
  anon: 3_000,
  authenticated: 8_000,
  service_role: 8_000,
};

const storage = new AsyncLocalStorage<DataRequest>();

/** The request that the running code works for; none for the stack's own errands. */
export const currentRequest = (): DataRequest | undefined => storage.getStore();

export const forRequest = <T>(request: DataRequest, work: () => Promise<T>): Promise<T> =>
  storage.run(request, work);
