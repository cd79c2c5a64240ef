import type { JWTPayload } from "jose";
import type { Keys } from "./keys.ts";
import type { Role } from "./request.ts";
import { TokenError, type Tokens } from "./tokens.ts";

/** Who sends a request: by API key, or by the token beside it. */
export interface Caller {
  role: Role;
  claims: JWTPayload;
  /** Whether the token decides; an API key alone otherwise. */
  byToken: boolean;
}

/** The API key of a request, as supabase-js and plain links send it. */
export function apiKeyOf(request: Request): string | null {
  return request.headers.get("apikey") ?? new URL(request.url).searchParams.get("apikey");
}

/** The token of `Authorization: Bearer …`, unless it is an API key. */
export function tokenOf(request: Request): string | null {
  const token = request.headers.get("Authorization")?.match(/^Bearer\s+(\S+)$/i)?.[1];
  return token && !token.startsWith("sb_") ? token : null;
}

/** Tells who calls, or answers as the hosted gateway does when nobody may. */
export async function callerOf(
  request: Request,
  keys: Keys,
  tokens: Tokens,
): Promise<Caller | Response> {
  const key = apiKeyOf(request);
  if (!key) {
    return refusal("UNAUTHORIZED_MISSING_API_KEY", {
      message: "No API key found in request",
      hint: "No `apikey` request header or url param was found.",
    });
  }
  if (key !== keys.publishableKey && key !== keys.secretKey) {
    return refusal("UNAUTHORIZED_INVALID_API_KEY", {
      message: "Invalid API key",
      hint: "Double check your Supabase `apikey`",
    });
  }
  const secret = key === keys.secretKey;
  if (secret && /^\s*Mozilla\//i.test(request.headers.get("User-Agent") ?? "")) {
    return refusal("UNAUTHORIZED_INVALID_API_KEY_TYPE", {
      message: "Forbidden use of secret API key in browser",
    });
  }
  const token = tokenOf(request);
  if (!token) {
    const role = secret ? "service_role" : "anon";
    return { role, claims: { role }, byToken: false };
  }
  try {
    const claims = await tokens.verify(token);
    return { role: roleOf(claims), claims, byToken: true };
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    const body = { code: error.code, details: null, hint: null, message: error.message };
    return Response.json(body, {
      status: 401,
      headers: { "WWW-Authenticate": `Bearer error="invalid_token"` },
    });
  }
}

function roleOf(claims: JWTPayload): Role {
  const { role } = claims;
  return role === "authenticated" || role === "service_role" ? role : "anon";
}

function refusal(code: string, body: { message: string; hint?: string }): Response {
  return Response.json(body, { status: 401, headers: { "sb-error-code": code } });
}
