import { z } from "zod";
import { config } from "../_shared/config.ts";
import type { Guard } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { Problem } from "../_shared/http/problem.ts";

/** Below the function's name, where servers by `@supabase/server` have it as well. */
export const METADATA_PATH = "/oauth-protected-resource";

const AUTH_PATH = /\/auth\/v1\/?$/;

/** OAuth 2.0 Protected Resource Metadata (RFC 9728), as far as a client needs it. */
export const metadata = z.object({
  resource: z.url(),
  authorization_servers: z.array(z.url()),
  bearer_methods_supported: z.array(z.string()),
}).meta({ id: "ProtectedResourceMetadata" });

/**
 * The address of this endpoint as clients know it. Of the issuer, since that is what is told to the
 * functions where the public address is another than `SUPABASE_URL`; never of a request's headers.
 */
function resourceUrl(): string {
  const { authIssuer, supabaseUrl } = config();
  const origin = AUTH_PATH.test(authIssuer) ? authIssuer.replace(AUTH_PATH, "") : supabaseUrl;
  return `${origin}/functions/v1/mcp`;
}

/** The metadata: the tokens are those of the project's Auth, sent in a header. */
export function metadataDocument(): z.output<typeof metadata> {
  return {
    resource: resourceUrl(),
    authorization_servers: [config().authIssuer],
    bearer_methods_supported: ["header"],
  };
}

/** As `signedIn`; a 401 also says where the metadata is, by which a client finds its way to sign in. */
export const signedInByMetadata: Guard = {
  requireUser: (c) => signedIn.requireUser(c).catch(pointToMetadata),
  requireAccount: (c) => signedIn.requireAccount(c).catch(pointToMetadata),
};

/** Rethrows; what is `unauthorized` with the address of the metadata. */
export function pointToMetadata(error: unknown): never {
  if (error instanceof Problem && error.code === "unauthorized") {
    error.headers["WWW-Authenticate"] =
      `Bearer resource_metadata="${resourceUrl()}${METADATA_PATH}"`;
  }
  throw error;
}
