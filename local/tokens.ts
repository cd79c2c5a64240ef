import { errors, importJWK, type JSONWebKeySet, type JWTPayload, jwtVerify, SignJWT } from "jose";
import type { Keys } from "./keys.ts";
import { signInternal, verifyInternal } from "./lite_internals.ts";

/** What was wrong with a token, in PostgREST's words and codes. */
export class TokenError extends Error {
  constructor(readonly code: "PGRST301" | "PGRST303", message: string) {
    super(message);
  }
}

/** A session as the auth service answers it. */
interface Session {
  access_token: string;
  user?: {
    app_metadata?: unknown;
    user_metadata?: unknown;
    phone?: string;
    is_anonymous?: boolean;
  };
}

/**
 * Stands between the embedded auth service, which signs HS256 without a `kid`, and everybody else,
 * who gets ES256 tokens that verify against the JWKS as a hosted project's do.
 */
export class Tokens {
  readonly jwks: JSONWebKeySet;
  readonly #keys: Keys;
  readonly #issuer: string;
  readonly #verifying: ReturnType<typeof importJWK>;

  constructor(keys: Keys, issuer: string) {
    const { d: _private, ...publicKey } = keys.signingKey;
    this.jwks = { keys: [{ ...publicKey, use: "sig", key_ops: ["verify"] }] };
    this.#keys = keys;
    this.#issuer = issuer;
    this.#verifying = importJWK(publicKey, "ES256");
  }

  /** Signs claims as the project does; the times stand in the claims. */
  async sign(claims: JWTPayload): Promise<string> {
    const { kid } = this.#keys.signingKey;
    return await new SignJWT({ ...claims, iss: this.#issuer })
      .setProtectedHeader({ alg: "ES256", typ: "JWT", ...(kid && { kid }) })
      .sign(await importJWK(this.#keys.signingKey, "ES256"));
  }

  /** The claims of a token that this project signed. @throws {TokenError} */
  async verify(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, await this.#verifying, {
        algorithms: ["ES256"],
        issuer: this.#issuer,
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new TokenError("PGRST303", "JWT expired");
      if (token.split(".").length !== 3) {
        const parts = token.split(".").length;
        throw new TokenError("PGRST301", `Expected 3 parts in JWT; got ${parts}`);
      }
      throw new TokenError("PGRST301", "No suitable key or wrong key type");
    }
  }

  /** The auth service's own token with the same claims. */
  async toInternal(claims: JWTPayload): Promise<string> {
    return await signInternal(claims, this.#keys.internalSecret);
  }

  /** An auth service's token as ours, with the claims that hosted tokens have besides. */
  async fromInternal(token: string, user?: Session["user"]): Promise<string> {
    const payload = await verifyInternal(token, this.#keys.internalSecret);
    return await this.sign({
      ...payload,
      phone: user?.phone ?? "",
      app_metadata: user?.app_metadata ?? {},
      user_metadata: user?.user_metadata ?? {},
      is_anonymous: user?.is_anonymous ?? false,
      aal: "aal1",
      amr: [{ method: "password", timestamp: payload.iat }],
    });
  }

  /** The same answer of the auth service with its token re-signed, wherever it carries one. */
  async reSign(response: Response): Promise<Response> {
    const headers = new Headers(response.headers);
    const location = headers.get("Location");
    const inFragment = location?.match(/([#&]access_token=)([^&]+)/);
    if (location && inFragment) {
      const token = await this.fromInternal(inFragment[2]!);
      headers.set("Location", location.replace(inFragment[2]!, token));
      return new Response(response.body, { status: response.status, headers });
    }
    if (!headers.get("Content-Type")?.includes("json")) return response;
    const text = await response.text();
    headers.delete("Content-Length");
    const answer = withSession(text);
    const body = answer
      ? JSON.stringify({
        ...answer,
        access_token: await this.fromInternal(answer.access_token, answer.user),
      })
      : text;
    return new Response(body, { status: response.status, headers });
  }
}

function withSession(text: string): Session | null {
  if (!text.includes('"access_token"')) return null;
  const answer = JSON.parse(text);
  return typeof answer?.access_token === "string" ? answer : null;
}
