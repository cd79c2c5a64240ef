import { apps } from "../support/apps.ts";
import { Contract } from "../support/contract.ts";
import { eventsOf } from "../support/events.ts";
import type { Fault } from "./fault.ts";
import { type Break, BREAKS, type Plan } from "./support/data_api_proxy.ts";
import { type Apart, startApart } from "./support/functions_apart.ts";
import { ask, type Person, type Reply, signUp } from "./support/person.ts";
import { requestsOf, type RouteRequest } from "./support/requests.ts";

/** Above the time limits of `callDatabase`, with room for a machine that is busy. */
const BOUND_MS = 20_000;
const IMPORT_BOUND_MS = 32_000;

/** Without these a reply is still right, and what was not done is done by the next one. */
const SPARED = ["match_memories", "store_embeddings"];

const contract = new Contract(apps);

/** A route whose Data API fails says so, in the documented way, in bounded time. */
export const dataApiBroken: Fault = {
  name: "data-api-broken",
  title:
    "the Data API answers 500, 503, nonsense, half or nothing: a documented problem, never 2xx",
  rounds: 1,
  seconds: 0,
  async run({ rounds, log }) {
    let answers = 0;
    for (let round = 0; round < rounds; round++) {
      answers += await breakRoutes(Object.keys(BREAKS) as Break[], log);
    }
    return `${answers} broken answers, each a documented problem`;
  },
};

/** Breaks every call of every route in these ways. @returns how many calls broke */
export async function breakRoutes(ways: Break[], log: (line: string) => void): Promise<number> {
  const apart = await startApart();
  try {
    let broken = 0;
    const wrong: string[] = [];
    for (const how of ways) {
      const person = await signUp(apart.stack);
      const requests = await requestsOf(apart.functions, person);
      const calls = requests.flatMap((request) => [1, 2, 3].map((call) => ({ request, call })));
      const results = await Promise.all(
        calls.map(({ request, call }) => breakCall(apart, person, request, how, call)),
      );
      const met = results.filter((result) => result !== null);
      broken += met.length;
      wrong.push(...met.filter((words) => words !== ""));
      log(`${how}: ${met.length} calls of ${requests.length} routes`);
      if (met.length < requests.length) {
        wrong.push(`${how}: only ${met.length} of ${requests.length} routes called`);
      }
    }
    for (const words of wrong) log(`WRONG: ${words}`);
    if (wrong.length > 0) throw new Error(`${wrong.length} answers are wrong: ${wrong[0]}`);
    return broken;
  } finally {
    await apart.close();
  }
}

/** Null where the request made fewer calls; else what is wrong with its answer, in words. */
async function breakCall(
  { functions, proxy, stack }: Apart,
  person: Person,
  { title, methodAndPath, isPublic, body, headers }: RouteRequest,
  how: Break,
  call: number,
): Promise<string | null> {
  const who = title === "DELETE /profile" ? await signUp(stack) : person;
  const { id, plan } = proxy.plan(how, call);
  const started = performance.now();
  let reply: Reply | null = null;
  try {
    reply = await ask(functions, isPublic ? null : who, methodAndPath, body, {
      ...headers,
      "X-Request-Id": id,
    });
  } catch {
    // A download that cannot be finished is broken off: no client takes it for the whole.
  }
  if (plan.calls.length < call) return null;
  const ms = reply?.ms ?? performance.now() - started;
  const what = judge(title, methodAndPath, reply, plan, ms);
  return what && `${title}, whose call ${plan.calls[call - 1]} ${how}: ${what}`;
}

function judge(
  title: string,
  methodAndPath: string,
  reply: Reply | null,
  { call, calls }: Plan,
  ms: number,
): string {
  if (ms > (title.endsWith("/import") ? IMPORT_BOUND_MS : BOUND_MS)) return `took ${ms} ms`;
  if (!reply) return title === "GET /workouts/export" ? "" : "the connection broke";
  const [method, path] = methodAndPath.split(" ") as [string, string];
  const differences = contract.differences(method, path, reply);
  if (differences.length > 0) return `${reply.status}: ${differences.join("; ")} ${reply.text}`;
  const problem = reply.body ?? eventsOf(reply.text).find(({ event }) => event === "error")?.data;
  const status = reply.status === 200 && problem?.status ? problem.status : reply.status;
  // `fetch` by itself asks again where a kept connection turns out to be closed.
  if (calls[call - 1] === calls[call]) return "";
  if (status < 500) {
    return SPARED.includes(calls[call - 1]!)
      ? ""
      : `answered ${status} ${reply.text.slice(0, 200)}`;
  }
  const waits = reply.headers.has("retry-after") || reply.status === 200;
  return status === 503 && !waits ? "503 without Retry-After" : "";
}
