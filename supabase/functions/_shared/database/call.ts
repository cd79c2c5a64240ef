import { config } from "../config.ts";
import { type AppContext, timed } from "../http/context.ts";
import type { Database } from "./database.types.ts";
import { Answer } from "./answer.ts";
import { clientOf } from "./client.ts";
import { databaseProblem } from "./errors.ts";
import { Problem } from "../http/problem.ts";

// Above the statement timeout of 8 s, so that the database gets to say so itself.
const TIMEOUT_MS = 10_000;
/** Functions that set a longer one for themselves. */
const LONGER_MS: Partial<Record<Call[0], number>> = { import_workouts: 25_000 };

type Functions = Database["public"]["Functions"];

/**
 * A SQL function and its arguments, by the names generated from the migrations. The values come
 * from zod, and SQL judges them.
 */
export type Call = {
  [Name in keyof Functions & string]: [
    name: Name,
    args: { [Argument in keyof Functions[Name]["Args"]]: unknown },
  ];
}[keyof Functions & string];

/**
 * Calls a SQL function as the signed-in user: the one place that talks to the Data API, where Row
 * Level Security decides what is visible. Arguments are named as in SQL; `undefined` ones are left
 * to their defaults. The answer is not read: what the client gets as it is needs no more.
 *
 * @example return versioned(c, await answerOf(c, "get_plan", { target: params.id }));
 * @throws {Problem} what the function raised, `database_unavailable`, or `internal_error`
 */
export async function answerOf(c: AppContext, ...[name, args]: Call): Promise<Answer> {
  c.set("databaseCalls", c.get("databaseCalls") + 1);
  const { data, error, status } = await timed(c, "db", async () => {
    try {
      const client = await clientOf(config());
      return await client.rpc(name, args)
        .setHeader("Authorization", `Bearer ${c.get("user").token}`)
        .setHeader("X-Request-Id", c.get("requestId"))
        .abortSignal(AbortSignal.timeout(LONGER_MS[name] ?? TIMEOUT_MS))
        // Hands the answer over as it came; JSON is what is asked for all the same, below.
        .csv();
    } catch (cause) {
      // The answer broke off.
      throw new Problem("database_unavailable", { cause, retryAfter: 2 });
    }
  });
  if (error) throw databaseProblem(error, status);
  const text = data ?? "null";
  // What returns nothing answers 204: somebody between said 200, and the database may not even know.
  if (!isWhole(text) || (text === "null" && status === 200)) {
    throw new Problem("database_unavailable", {
      cause: new Error("the Data API answered 200 with nothing in it, or with no JSON"),
      retryAfter: 2,
    });
  }
  return new Answer(text);
}

/**
 * Calls a SQL function as `answerOf` does, and reads what it answered.
 *
 * @example const { day } = await callDatabase<Next>(c, "plan_next", { target: params.id });
 */
export async function callDatabase<T = unknown>(c: AppContext, ...call: Call): Promise<T> {
  const answer = await answerOf(c, ...call);
  try {
    return answer.value<T>();
  } catch (cause) {
    throw new Problem("database_unavailable", { cause, retryAfter: 2 });
  }
}

// Something between here and the database may answer in its own words.
function isWhole(text: string): boolean {
  const [first, last] = [text.at(0), text.at(-1)];
  return first === "{" && last === "}" || first === "[" && last === "]" ||
    /^(null|true|false|-?\d+(\.\d+)?|".*")$/s.test(text);
}
