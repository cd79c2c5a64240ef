import { assert, assertEquals } from "@std/assert";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";

/** What there is to know of the person, told one after the other; every tenth a constraint. */
async function remember(user: TestUser, count: number): Promise<void> {
  await ownerSql(
    `insert into public.memories (user_id, kind, content, source, importance, created_at, updated_at)
     select $1, case when n % 10 = 0 then 'constraint' else 'fact' end::public.memory_kind,
       'Fact number ' || n || ' about training, food and sleep in some words', 'chat', 0.3 + n % 5 * 0.1,
       now() - (1000 - n) * interval '1 hour', now() - (1000 - n) * interval '1 hour'
     from generate_series(1, $2::integer) n`,
    [user.id, count],
  );
}

/** What a prompt costs, and where; one token is about four characters. */
interface Prompt {
  text: string;
  /** The lines that stand at every message. */
  memories: string;
  /** Where the part begins that is of this message alone. */
  until: number;
  tokens: { instruction: number; profile: number; memories: number; talk: number; now: number };
}

const tokens = (text: string) => Math.round(text.length / 4);

/** Says something, and reads what the model was sent. */
async function ask(user: TestUser, message: string, conversation_id: string): Promise<Prompt> {
  await emulator.reset();
  const { status } = await say(user, message, { conversation_id });
  assertEquals(status, 200);
  const requests = [
    ...await emulator.requests("generateContent"),
    ...await emulator.requests("streamGenerateContent"),
  ];
  const { contents, systemInstruction } = requests.at(-1)!.body as {
    contents: Content[];
    systemInstruction: Omit<Content, "role">;
  };
  const textOf = ({ parts }: Omit<Content, "role">) => parts.map((part) => part.text).join("");
  const turns = contents.map(textOf);
  const [instruction, all] = [textOf(systemInstruction), turns.join("\n")];
  const part = (tag: string) => new RegExp(`<${tag}>.*?</${tag}>`, "s").exec(all)?.[0] ?? "";
  const [profile, memories] = [part("profile"), part("memories")];
  const last = turns.at(-1)!.replace(profile, "").replace(memories, "");
  const talk = all.length - profile.length - memories.length - last.length;
  return {
    text: `${instruction}\n${all}`,
    memories,
    until: instruction.length + 1 + all.length - last.length,
    tokens: {
      instruction: tokens(instruction),
      profile: tokens(profile),
      memories: tokens(memories),
      talk: Math.round(talk / 4),
      now: tokens(last),
    },
  };
}

interface Content {
  role: string;
  parts: { text: string }[];
}

/** How many characters two prompts begin with alike. */
function alike(before: string, after: string): number {
  let n = 0;
  while (n < before.length && before[n] === after[n]) n++;
  return n;
}

const MESSAGES = 16;

for (const count of [40, 400]) {
  Deno.test(`POST /chat: with ${count} memories the prompt begins alike for ten messages and more`, async () => {
    const [user, conversation] = [await newUser(), crypto.randomUUID()];
    await remember(user, count);
    const prompts: Prompt[] = [];
    for (let n = 0; n < MESSAGES; n++) {
      prompts.push(await ask(user, `How was week ${n} of my training?`, conversation));
    }
    const shares = prompts.slice(1).map(({ text }, i) => {
      const before = prompts[i]!.text;
      return { equal: alike(before, text), of: before.length };
    });
    console.log(
      `${count} memories, tokens of message ${MESSAGES}: ${
        JSON.stringify(prompts.at(-1)!.tokens)
      }\n` +
        `equal beginning, tokens: ${
          shares.map(({ equal, of }) => `${Math.round(equal / 4)} of ${Math.round(of / 4)}`).join(
            ", ",
          )
        }`,
    );

    let [longest, run] = [0, 0];
    for (const [i, { equal }] of shares.entries()) {
      run = equal >= prompts[i]!.until ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    assert(longest >= 10, `all but the last turn is the same for ${longest} messages`);
    // Constraints are never cut.
    const constraints = prompts.map(({ memories }) => memories.match(/· constraint ·/g)?.length);
    assertEquals(constraints, prompts.map(() => count / 10));
    assert(prompts.every(({ tokens }) => tokens.memories <= 3500), "the memories stay in a budget");
  });
}
