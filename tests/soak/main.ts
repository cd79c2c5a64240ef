import { parseArgs } from "node:util";
import { startEmulator } from "../../local/gemini/emulator.ts";
import { startStack } from "../../local/stack.ts";
import { judge } from "./judge.ts";
import { FAULTS, MODEL_TIMEOUT_MS } from "./faults.ts";
import { person } from "./people.ts";
import { Prompts } from "./prompts.ts";
import { type Outcome, talk } from "./talk.ts";

const HELP =
  `Talks to the companion while its model misbehaves in every way, 5 % each, and judges what is left.

  deno task soak [--messages 2000] [--users 20]

Every message must be answered or refused with a documented code, be stored once, and be answered
once; no memory of one user may stand in another's prompt, no words of the companion among the
memories. Exit 1 when something is wrong. 2,000 messages take some minutes.`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      messages: { type: "string", default: "2000" },
      users: { type: "string", default: "20" },
      help: { type: "boolean", short: "h" },
    },
  });
  const number = (name: "messages" | "users", most: number) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1 || value > most) {
      throw new Error(`--${name}: a whole number from 1 to ${most} is needed`);
    }
    return value;
  };
  return {
    help: values.help === true,
    messages: number("messages", 20_000),
    users: number("users", 100),
  };
}

async function signUp(stack: { url: string; publishableKey: string }) {
  const response = await fetch(`${stack.url}/auth/v1/signup`, {
    method: "POST",
    headers: { apikey: stack.publishableKey, "Content-Type": "application/json" },
    body: JSON.stringify({
      email: `${crypto.randomUUID()}@example.com`,
      password: crypto.randomUUID(),
    }),
  });
  const session = await response.json();
  return { id: session.user.id as string, token: session.access_token as string };
}

async function main(): Promise<number> {
  const { help, messages, users } = readArguments();
  if (help) {
    console.log(HELP);
    return 0;
  }
  const emulator = await startEmulator({ vectors: "lexical" });
  const stack = await startStack({
    port: 0,
    dataDir: null,
    env: {
      GEMINI_API_KEY: "emulator",
      GEMINI_BASE_URL: emulator.url,
      GEMINI_TIMEOUT_MS: String(MODEL_TIMEOUT_MS),
      CHAT_RATE_LIMIT: "1000000/1m",
      LOG_LEVEL: "silent",
    },
  });
  const prompts = new Prompts(emulator.url);
  try {
    await fetch(`${emulator.url}/_emulator/faults`, {
      method: "POST",
      body: JSON.stringify(FAULTS),
    });
    const started = performance.now();
    let done = 0;
    const each = Math.ceil(messages / users);
    const people = await Promise.all(Array.from({ length: users }, async (_, i) => {
      const { word, says } = person(i);
      const user = await signUp(stack);
      const speaker = { url: stack.url, token: user.token, conversationId: crypto.randomUUID() };
      return { word, says, user, speaker, outcomes: [] as Outcome[] };
    }));
    await Promise.all(people.map(async ({ says, speaker, outcomes }) => {
      for (let n = 0; n < each; n++) {
        outcomes.push(await talk(speaker, says(n), n));
        if (++done % 200 === 0) console.log(`  ${done} of ${each * users} messages`);
      }
    }));
    await fetch(`${emulator.url}/_emulator/faults`, { method: "DELETE" });
    const seconds = (performance.now() - started) / 1000;
    const problems = await judge(stack.url, people, await prompts.all());
    const attempts = people.flatMap(({ outcomes }) => outcomes).reduce((n, o) => n + o.attempts, 0);
    console.log(
      `${each * users} messages of ${users} users, ${attempts} attempts, ${seconds.toFixed(0)} s`,
    );
    for (const problem of problems) console.error(`  WRONG: ${problem}`);
    console.log(
      problems.length === 0 ? "Nothing is wrong." : `${problems.length} things are wrong.`,
    );
    return problems.length === 0 ? 0 : 1;
  } finally {
    prompts.stop();
    await stack.close();
    await emulator.close();
  }
}

try {
  Deno.exit(await main());
} catch (error) {
  console.error(`deno task soak: ${error instanceof Error ? error.message : error}`);
  Deno.exit(1);
}
