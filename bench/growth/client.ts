import { Client } from "../client.ts";
import type { Backend } from "./backend.ts";

/** A user whose calls of the Data API can be led straight to one session. */
export class LedClient extends Client {
  backend: Backend | null = null;

  override async rpc<T = unknown>(name: string, args: Record<string, unknown>): Promise<T> {
    return this.backend ? await this.backend.rpc<T>(name, args) : await super.rpc<T>(name, args);
  }
}
