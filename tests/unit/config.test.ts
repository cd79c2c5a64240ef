import { assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { ConfigError, parseConfig } from "../../supabase/functions/_shared/config.ts";

const injected = {
  SUPABASE_URL: "http://127.0.0.1:54321/",
  SUPABASE_PUBLISHABLE_KEYS: '{"default":"sb_publishable_x"}',
  SUPABASE_SECRET_KEYS: '{"default":"sb_secret_x"}',
  SUPABASE_JWKS: '{"keys":[{"kty":"EC","kid":"1"},{"kty":"oct","kid":"2"}]}',
};

Deno.test("parseConfig() fills in the defaults of the contract", () => {
  const config = parseConfig(injected);
  assertEquals(config.supabaseUrl, "http://127.0.0.1:54321");
  assertEquals(config.authIssuer, "http://127.0.0.1:54321/auth/v1");
  assertEquals(config.allowedOrigins, ["*"]);
  assertEquals(config.gemini, {
    apiKey: undefined,
    model: "gemini-3.5-flash-lite",
    fallbackModel: "gemini-3.8-flash",
    embeddingModel: "gemini-embedding-001",
    baseUrl: undefined,
    timeoutMs: 30_000,
  });
  assertEquals(config.chatRateLimit, [
    { name: "20/1m", max: 20, seconds: 60 },
    { name: "200/1d", max: 200, seconds: 86_400 },
  ]);
});

Deno.test("parseConfig() drops symmetric keys, so that no shared secret can sign a token", () => {
  assertEquals(parseConfig(injected).jwks.keys.map((key) => key.kty), ["EC"]);
});

Deno.test("parseConfig() takes an array as the key set too", () => {
  const config = parseConfig({ ...injected, SUPABASE_JWKS: '[{"kty":"RSA"}]' });
  assertEquals(config.jwks.keys.length, 1);
});

Deno.test("parseConfig() reads an empty variable as absent", () => {
  const config = parseConfig({ ...injected, GEMINI_API_KEY: " ", GEMINI_MODEL: "" });
  assertEquals(config.gemini.apiKey, undefined);
  assertEquals(config.gemini.model, "gemini-3.5-flash-lite");
});

for (
  const [name, value, hint] of [
    ["SUPABASE_URL", "127.0.0.1", "must be an http(s) URL"],
    ["SUPABASE_URL", "", "is missing"],
    ["SUPABASE_PUBLISHABLE_KEYS", "sb_publishable_x", "must be JSON"],
    ["SUPABASE_PUBLISHABLE_KEYS", "{}", "at least one key"],
    ["SUPABASE_SECRET_KEYS", '["x"]', "must be a JSON object"],
    ["SUPABASE_JWKS", '{"kid":1}', "must be a JSON Web Key Set"],
    ["ALLOWED_ORIGINS", "app.example.com", "must be origins"],
    ["ALLOWED_ORIGINS", "https://app.example.com/path", "must be origins"],
    ["CHAT_RATE_LIMIT", "20", "must look like 20/1m,200/1d"],
    ["CHAT_RATE_LIMIT", "0/1m", "must look like 20/1m,200/1d"],
    ["GEMINI_TIMEOUT_MS", "fast", "must be milliseconds"],
    ["GEMINI_TIMEOUT_MS", "5", "must be 100–110000"],
    ["AUTH_ISSUER", "x", "must be an http(s) URL"],
    ["LOG_LEVEL", "loud", "must be debug, info"],
  ] as const
) {
  Deno.test(`parseConfig() with ${name}=${value}: names the variable and the fix`, () => {
    const error = assertThrows(() => parseConfig({ ...injected, [name]: value }), ConfigError);
    assertStringIncludes(error.message, name);
    assertStringIncludes(error.message, hint);
  });
}

Deno.test("parseConfig() never puts a value into its message", () => {
  const error = assertThrows(
    () => parseConfig({ ...injected, SUPABASE_SECRET_KEYS: "sb_secret_hush" }),
    ConfigError,
  );
  assertEquals(error.message.includes("hush"), false);
});
