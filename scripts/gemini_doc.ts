import { startEmulator } from "../local/gemini/emulator.ts";
import { startStack } from "../local/stack.ts";
import { lastRequest, redactedRequest } from "./gemini_doc/request.ts";
import { renderPage } from "./gemini_doc/render.ts";
import { beginner, type Call, regular } from "./gemini_doc/story.ts";

const HELP = `deno task docs:gemini

Writes docs/gemini.md: the requests that two people's messages come to, as a running stack sends
them, and the tables of what is done when Gemini fails. A test tells when it has to be made again.

  --help    this text
`;

const PAGE = "docs/gemini.md";

async function signedUp(stack: { url: string; publishableKey: string }): Promise<Call> {
  const apikey = stack.publishableKey;
  const send = async (method: string, url: string, headers: HeadersInit, body?: unknown) => {
    const response = await fetch(url, {
      method,
      headers: { ...headers, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : null;
  };
  const { access_token } = await send("POST", `${stack.url}/auth/v1/signup`, { apikey }, {
    email: `${crypto.randomUUID()}@example.com`,
    password: crypto.randomUUID(),
  });
  const headers = { apikey, Authorization: `Bearer ${access_token}` };
  return (method, path, body) => send(method, `${stack.url}/functions/v1${path}`, headers, body);
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  if (args.length > 0) {
    console.error("docs:gemini takes no arguments; see --help");
    return 1;
  }
  const emulator = await startEmulator({ vectors: "lexical" });
  const stack = await startStack({
    port: 0,
    dataDir: null,
    env: { GEMINI_API_KEY: "emulator", GEMINI_BASE_URL: emulator.url, LOG_LEVEL: "error" },
  });
  try {
    await beginner(await signedUp(stack));
    const first = redactedRequest(await lastRequest(emulator.url));
    await regular(await signedUp(stack));
    const second = redactedRequest(await lastRequest(emulator.url));
    await Deno.mkdir("docs", { recursive: true });
    await Deno.writeTextFile(PAGE, renderPage(first, second));
    await new Deno.Command(Deno.execPath(), { args: ["fmt", "--quiet", PAGE] }).output();
    console.log(`Wrote ${PAGE}`);
    return 0;
  } finally {
    await stack.close();
    await emulator.close();
  }
}

Deno.exit(await main(Deno.args));
