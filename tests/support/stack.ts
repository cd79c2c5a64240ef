import { secrets } from "./leaks/known.ts";
import { STACK_VARIABLE, type StackDescription } from "./stack_server.ts";

function describe(): StackDescription {
  const text = Deno.env.get(STACK_VARIABLE);
  if (!text) throw new Error("This test needs the stack: run it by `deno task test <file>`");
  return JSON.parse(text);
}

/** The stack that serves this test process. */
export const stack = describe();

// The functions read their environment once, at the first request.
for (const [name, value] of Object.entries(stack.functionsEnv)) Deno.env.set(name, value);
secrets.add("the secret key", stack.secretKey);
secrets.add("the publishable key", stack.publishableKey);
secrets.add("the key of the model", stack.functionsEnv["GEMINI_API_KEY"]!);

/** Runs SQL as the database's owner, past Row Level Security. */
export async function ownerSql<T = Record<string, unknown>>(
  query: string,
  params: unknown[] = [],
): Promise<T[]> {
  return await askOwner({ query, params });
}

/** Runs a script of several statements as the database's owner. */
export async function ownerScript(query: string): Promise<void> {
  await askOwner({ query });
}

async function askOwner<T>(body: { query: string; params?: unknown[] }): Promise<T[]> {
  const response = await fetch(stack.ownerUrl, { method: "POST", body: JSON.stringify(body) });
  const answer = await response.json();
  if (!response.ok) throw new Error(`${answer.code ?? ""} ${answer.message}`);
  return answer;
}
