import { App } from "@supabase/lite";
import type { Database } from "./database.ts";
import { dataApiResponse, isDatabaseError, toDataApiError } from "./errors.ts";
import type { Keys } from "./keys.ts";
import {
  functionsOf,
  keepGrants,
  takeOverContext,
  takeOverDatabaseErrors,
  takeOverFailures,
} from "./lite_internals.ts";
import type { Mails } from "./mails.ts";
import { Abandoned, currentRequest, toNobody } from "./request.ts";
import type { SupabaseConfig } from "./supabase_config.ts";
import { asCaller } from "./transaction.ts";

/** A database error on its way out of the embedded API, past the API's own incomplete mapping. */
class Refusal extends Error {
  constructor(readonly response: Response) {
    super("refused by the database");
  }
}

/** The embedded Data API and auth service on a database, made as strict as the hosted ones. */
export function embedApi(
  { database, keys, config, mails }: {
    database: Database;
    keys: Keys;
    config: SupabaseConfig;
    mails: Mails;
  },
): App {
  const { connection } = database;
  keepGrants(connection);
  takeOverTransactions(database);
  takeOverDatabaseErrors(connection, (error) => {
    const request = currentRequest();
    if (!request || !isDatabaseError(error)) return error;
    throw new Refusal(dataApiResponse(toDataApiError(error, request.role)));
  });
  const app = new App({
    connection,
    auth: {
      enabled: true,
      jwt_secret: keys.internalSecret,
      publishable_key: keys.publishableKey,
      secret_key: keys.secretKey,
      ...config.auth,
      additional_redirect_urls: ["http://127.0.0.1:*/**", "http://localhost:*/**"],
    },
    api: { max_rows: config.maxRows, schemas: ["public"] },
    options: { server: { disableStudio: true }, drivers: { email: mails } },
  });
  takeOverFailures(app, (error) => {
    if (error instanceof Refusal) return error.response;
    if (error instanceof Abandoned) return toNobody();
    console.error(error);
    const message = "the local stack failed; see its output";
    return Response.json({ code: "XX000", details: null, hint: null, message }, { status: 500 });
  });
  return app;
}

/** Each API request becomes one transaction of its caller; reads can only read. */
function takeOverTransactions(database: Database): void {
  const { connection } = database;
  takeOverContext(connection, (own) => async (vars, work, options) => {
    const request = currentRequest();
    if (!request || options?.transaction) return await own(vars, work, options);
    const readOnly = ["GET", "HEAD"].includes(request.method) ||
      options?.rpc !== undefined && !await isVolatile(connection, options.rpc.path);
    return await asCaller(database, request, readOnly, work);
  });
}

async function isVolatile(connection: Database["connection"], path: string): Promise<boolean> {
  const name = path.slice("/rpc/".length);
  return (await functionsOf(connection)).some((fn) =>
    fn.schema === "public" && fn.name === name && fn.volatility === "v"
  );
}
