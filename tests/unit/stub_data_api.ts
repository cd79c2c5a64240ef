import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { parseConfig, setConfig } from "../../supabase/functions/_shared/config.ts";

const USER_ID = "11111111-1111-4111-8111-111111111111";

type SigningKey = Parameters<SignJWT["sign"]>[0];

/** What a token can be made with, beyond a good one's claims. */
interface TokenOptions {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  key?: SigningKey;
}

/** A Data API that says what it is told, and tokens that functions accept. */
export class StubDataApi {
  /** Calls that arrived: path and body. */
  readonly calls: { path: string; body: unknown; headers: Headers }[] = [];
  /** The next answers; those of a function that returns nothing when there are none. */
  answer: (path: string) => Response | Promise<Response> = () =>
    new Response(null, { status: 204 });

  private constructor(
    readonly url: string,
    readonly server: Deno.HttpServer,
    readonly privateKey: SigningKey,
  ) {}

  /** Starts it and points the functions' configuration at it. */
  static async start(env: Record<string, string> = {}): Promise<StubDataApi> {
    const { privateKey, publicKey } = await generateKeyPair("ES256");
    const jwk = { ...await exportJWK(publicKey), kid: "k1", alg: "ES256" };
    const symmetric = {
      kty: "oct",
      kid: "k2",
      alg: "HS256",
      k: "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0",
    };
    let stub: StubDataApi | undefined = undefined;
    const server = Deno.serve(
      { port: 0, hostname: "127.0.0.1", onListen() {} },
      (request) => stub!.#serve(request),
    );
    const url = `http://127.0.0.1:${server.addr.port}`;
    stub = new StubDataApi(url, server, privateKey);
    setConfig(parseConfig({
      SUPABASE_URL: url,
      SUPABASE_PUBLISHABLE_KEYS: '{"default":"sb_publishable_test"}',
      SUPABASE_SECRET_KEYS: '{"default":"sb_secret_test"}',
      SUPABASE_JWKS: JSON.stringify({ keys: [jwk, symmetric] }),
      LOG_LEVEL: "debug",
      ...env,
    }));
    return stub;
  }

  async stop(): Promise<void> {
    setConfig();
    await this.server.shutdown();
  }

  /** `Authorization` of a signed-in user, or of somebody made up. */
  async auth({ claims = {}, header = {}, key = this.privateKey }: TokenOptions = {}) {
    const token = await new SignJWT({
      role: "authenticated",
      sub: USER_ID,
      iss: `${this.url}/auth/v1`,
      aud: "authenticated",
      exp: Math.floor(Date.now() / 1000) + 600,
      ...claims,
    }).setProtectedHeader({ alg: "ES256", kid: "k1", ...header }).sign(key);
    return { authorization: `Bearer ${token}` };
  }

  /** Names of the SQL functions called, oldest first; forgets them. */
  takeCalls(): string[] {
    return this.calls.splice(0).map(({ path }) => path.split("/").at(-1)!);
  }

  async #serve(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    const text = await request.text();
    this.calls.push({
      path: pathname,
      body: text ? JSON.parse(text) : undefined,
      headers: request.headers,
    });
    return await this.answer(pathname);
  }
}

/** What PostgREST answers when a SQL function raised `PTnnn`. */
export function raised(status: number, message: string, details: unknown = null): Response {
  return Response.json({
    code: `PT${status}`,
    message,
    details: details === null ? null : JSON.stringify(details),
    hint: null,
  }, { status });
}
