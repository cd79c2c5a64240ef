import { z } from "zod";
import { withoutEnd } from "./vocabulary/text.ts";

/** One window of a rate limit: at most `max` requests in `seconds`. */
export interface RateWindow {
  /** As written, e.g. `20/1m`. */
  name: string;
  max: number;
  seconds: number;
}

const UNIT_SECONDS: Record<string, number> = { s: 1, m: 60, h: 3600, d: 86400 };

const exactUrl = z.url({ protocol: /^https?$/, error: "must be an http(s) URL" });
const httpUrl = exactUrl.transform((url) => withoutEnd(url, "/"));

const json = z.string().transform((text, ctx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    ctx.addIssue({ code: "custom", message: "must be JSON" });
    return z.NEVER;
  }
});

const keySet = json.pipe(
  z.record(z.string(), z.string().min(1), { error: "must be a JSON object of name → key" })
    .refine((keys) => Object.keys(keys).length > 0, "must hold at least one key"),
);

const NO_KEY_SET = { error: 'must be a JSON Web Key Set: {"keys": [...]}' };

// Symmetric keys are dropped, so a token signed with a shared secret finds no key at all.
const jwks = json
  .transform((value) => Array.isArray(value) ? { keys: value } : value)
  .pipe(
    z.object(
      { keys: z.array(z.looseObject({ kty: z.string() }, NO_KEY_SET), NO_KEY_SET) },
      NO_KEY_SET,
    ),
  )
  .transform(({ keys }) => ({ keys: keys.filter((key) => key.kty !== "oct") }));

const origins = z.string().transform((text, ctx) => {
  const list = text.split(",").map((part) => part.trim().replace(/\/$/, "")).filter(Boolean);
  for (const origin of list) {
    if (origin !== "*" && !(URL.canParse(origin) && new URL(origin).origin === origin)) {
      ctx.addIssue({
        code: "custom",
        message: `must be origins such as https://app.example.com, separated by commas, or *`,
      });
    }
  }
  return list;
});

const MAX_WINDOWS = 5;

const rateLimit = z.string().transform((text, ctx): RateWindow[] =>
  text.split(",", MAX_WINDOWS + 1).map((part, i) => {
    if (i === MAX_WINDOWS) ctx.addIssue({ code: "custom", message: "must have at most 5 windows" });
    const [, limit, count, unit] = /^\s*(\d{1,9})\/(\d{1,6})([smhd])\s*$/.exec(part) ?? [];
    if (!Number(limit) || !Number(count) || !unit) {
      ctx.addIssue({ code: "custom", message: "must look like 20/1m,200/1d" });
      return z.NEVER;
    }
    return {
      name: part.trim(),
      max: Number(limit),
      seconds: Number(count) * UNIT_SECONDS[unit]!,
    };
  })
);

const model = z.string().regex(/^[\w.-]+$/, "must be the name of a model");

const environment = z.object({
  SUPABASE_URL: httpUrl,
  SUPABASE_PUBLISHABLE_KEYS: keySet,
  SUPABASE_SECRET_KEYS: keySet,
  SUPABASE_JWKS: jwks,
  GEMINI_API_KEY: z.string().optional(),
  GEMINI_MODEL: model.default("gemini-3.5-flash-lite"),
  GEMINI_FALLBACK_MODEL: model.default("gemini-3.8-flash"),
  GEMINI_EMBEDDING_MODEL: model.default("gemini-embedding-001"),
  GEMINI_BASE_URL: httpUrl.optional(),
  // The platform ends a request after 150 s; what comes before and after the model needs some of them.
  GEMINI_TIMEOUT_MS: z.string().regex(/^\d+$/, "must be milliseconds").transform(Number)
    .pipe(z.int().min(100, "must be 100–110000").max(110_000, "must be 100–110000"))
    .default(30_000),
  AUTH_ISSUER: exactUrl.optional(),
  ALLOWED_ORIGINS: origins.default(["*"]),
  CHAT_RATE_LIMIT: rateLimit.prefault("20/1m,200/1d"),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"], {
    error: "must be debug, info, warn, error or silent",
  }).default("info"),
});

/** Where a missing variable comes from; the platform injects these. */
const INJECTED = new Set(
  ["SUPABASE_URL", "SUPABASE_PUBLISHABLE_KEYS", "SUPABASE_SECRET_KEYS", "SUPABASE_JWKS"],
);

/** The validated environment of the functions (docs/operating.md). */
export type Config = ReturnType<typeof parseConfig>;

/** A variable is missing or wrong; the message names it and says what to do. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/**
 * Validates the environment. Empty variables count as absent.
 *
 * @throws {ConfigError} naming every variable that is missing or wrong; it never holds a value.
 */
export function parseConfig(env: Record<string, string | undefined>) {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value?.trim()).map(([key, value]) => [
      key,
      value!.trim(),
    ]),
  );
  const parsed = environment.safeParse(present);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      if (name in present) return `${name} ${issue.message}`;
      return `${name} is missing: ${
        INJECTED.has(name) ? "the platform injects it, so start the function through it" : "set it"
      }`;
    });
    throw new ConfigError(`Configuration: ${[...new Set(problems)].join("; ")}`);
  }
  const values = parsed.data;
  return {
    supabaseUrl: values.SUPABASE_URL,
    publishableKeys: values.SUPABASE_PUBLISHABLE_KEYS,
    secretKeys: values.SUPABASE_SECRET_KEYS,
    jwks: values.SUPABASE_JWKS,
    authIssuer: values.AUTH_ISSUER ?? `${values.SUPABASE_URL}/auth/v1`,
    allowedOrigins: values.ALLOWED_ORIGINS,
    chatRateLimit: values.CHAT_RATE_LIMIT,
    logLevel: values.LOG_LEVEL,
    gemini: {
      /** Absent: the companion answers `503 ai_unavailable`, everything else works. */
      apiKey: values.GEMINI_API_KEY,
      model: values.GEMINI_MODEL,
      fallbackModel: values.GEMINI_FALLBACK_MODEL,
      embeddingModel: values.GEMINI_EMBEDDING_MODEL,
      baseUrl: values.GEMINI_BASE_URL,
      timeoutMs: values.GEMINI_TIMEOUT_MS,
    },
  };
}

let current: Config | undefined;

/** The configuration of this process, read from the environment at first use. */
export function config(): Config {
  return current ??= parseConfig(Deno.env.toObject());
}

/** Replaces the configuration (tests); without an argument the environment is read again. */
export function setConfig(replacement?: Config): void {
  current = replacement;
}
