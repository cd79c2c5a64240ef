import { assert, assertEquals, assertMatch } from "@std/assert";
import { userHash } from "../../supabase/functions/_shared/http/user_hash.ts";
import { app as exercises } from "../../supabase/functions/exercises/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { app as plans } from "../../supabase/functions/plans/app.ts";
import { app as profile } from "../../supabase/functions/profile/app.ts";
import { app as workouts } from "../../supabase/functions/workouts/app.ts";
import { routes } from "../support/apps.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { stack } from "../support/stack.ts";
import { badTokens } from "../support/tokens.ts";
import { newUser } from "../support/users.ts";
import { withVariables } from "../support/variables.ts";

const LEVELS = ["debug", "info", "warn", "error", "log"] as const;

/** Everything that is written to the console meanwhile. */
async function logged(work: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const originals = LEVELS.map((level) => console[level]);
  for (const level of LEVELS) {
    console[level] = (...parts: unknown[]) => void lines.push(parts.map(String).join(" "));
  }
  try {
    await withVariables({ LOG_LEVEL: "debug" }, work);
  } finally {
    LEVELS.forEach((level, i) => console[level] = originals[i]!);
  }
  return lines;
}

const WORD = "Xylograph";

Deno.test("log: no token, key, id of a user, or word of anybody stands in a line, whatever goes wrong", async () => {
  await emulator.reset();
  const user = await newUser({ display_name: `${WORD} name` });
  const bad = await badTokens(user);
  const lines = await logged(async () => {
    const say_ = (text: string) => say(user, `${WORD} ${text}`);
    await say_("tells of a cat.");
    for (
      const fault of [
        { method: "generateContent", match: "broken", status: 400 },
        { method: "generateContent", match: "busy", status: 503 },
        { method: "batchEmbedContents", match: "vectorless", status: 400 },
      ]
    ) {
      await emulator.misbehave(fault);
      await say_(fault.match);
    }
    const sent: [Parameters<typeof send>[0], string, unknown][] = [
      [memories, "POST /memories", { kind: "fact", content: `${WORD} is the dog` }],
      [memories, "POST /memories", { kind: WORD, content: WORD, [WORD]: WORD }],
      [memories, "POST /memories/search", { query: WORD }],
      [exercises, "POST /exercises", { name: `${WORD} press` }],
      [exercises, "POST /exercises", { name: `${WORD} press` }],
      [plans, "POST /plans", { name: WORD, days: [{ name: WORD }] }],
      [workouts, "POST /workouts/log", { title: WORD, started_at: WORD }],
      [workouts, "POST /workouts/import", `${WORD},${WORD}\n${WORD}`],
      [profile, "PATCH /profile", { time_zone: WORD }],
      [profile, "PATCH /profile", `{"display_name": "${WORD}`],
    ];
    for (const [app, route, body] of sent) await send(app, user, route, { body });
    await send(exercises, user, `GET /exercises?q=${WORD}&${WORD}=${WORD}`);
    await send(exercises, user, `GET /exercises/${WORD.toLowerCase()}`);
    for (const { app, method, path } of routes.slice(0, 5)) {
      for (const token of Object.values(bad)) await send(app, { token }, `${method} ${path}`);
    }
  });
  await emulator.reset();
  assert(lines.length > 30, `${lines.length} lines`);
  const secrets = {
    "a word": WORD.toLowerCase(),
    "a token": user.token.toLowerCase(),
    "a signature": user.token.split(".")[2]!.toLowerCase(),
    "a claim": user.token.split(".")[1]!.toLowerCase(),
    "the secret key": stack.secretKey.toLowerCase(),
    "the publishable key": stack.publishableKey.toLowerCase(),
    "an email": user.email,
    "a user's id": user.id,
    "a vector": "[0.0",
  };
  for (const line of lines) {
    assert(line.length <= 10_000, `${line.length} characters`);
    for (const [what, secret] of Object.entries(secrets)) {
      assert(!line.toLowerCase().includes(secret), `${what} stands in ${line.slice(0, 500)}`);
    }
  }
  const requests = lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line))
    .filter(({ message }) => message === "request");
  const own = requests.filter(({ user: name }) => name).map(({ user: name }) => name);
  assertEquals([...new Set(own)], [userHash(user.id)]);
  assertMatch(own[0], /^[0-9a-f]{16}$/);
});

Deno.test("userHash(): another user, or another key, has another name", async () => {
  const id = crypto.randomUUID();
  const name = userHash(id);
  assertEquals(userHash(id), name);
  assert(userHash(crypto.randomUUID()) !== name);
  await withVariables({ SUPABASE_SECRET_KEYS: '{"default":"another"}' }, () => {
    assert(userHash(id) !== name);
    return Promise.resolve();
  });
});
