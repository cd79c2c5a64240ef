import { startApart } from "./support/functions_apart.ts";
import { ask, signUp } from "./support/person.ts";
import { requestsOf } from "./support/requests.ts";

/** Where the rows of a creating route are. */
const CREATING: Record<string, string> = {
  "POST /workouts/log": "workouts",
  "POST /plans": "plans",
  "POST /plans/from-template": "plans",
  "POST /exercises": "exercises",
  "POST /memories": "memories",
};

/**
 * Creates, without an id of the client's, over a connection that the Data API closes after its work
 * and before its answer.
 *
 * @returns how many rows each route made
 */
export async function createOnClosingConnections(): Promise<{ route: string; made: number }[]> {
  const { stack, proxy, functions, close } = await startApart();
  try {
    const person = await signUp(stack);
    const requests = await requestsOf(functions, person);
    const results = [];
    for (const [route, table] of Object.entries(CREATING)) {
      const { methodAndPath, body } = requests.find(({ title }) => title === route)!;
      const rows = async () => {
        const [row] = await stack.sql<{ n: number }>(
          `select count(*)::integer as n from public.${table} where user_id is not null`,
        );
        return row!.n;
      };
      const before = await rows();
      const { id, plan } = proxy.plan("hangs up when it is done", 1);
      const reply = await ask(functions, person, methodAndPath, body, { "X-Request-Id": id });
      if (reply.status >= 300 || plan.calls.length !== 2) {
        throw new Error(`${route}: ${reply.status} after ${plan.calls.length} calls ${reply.text}`);
      }
      results.push({ route, made: await rows() - before });
    }
    return results;
  } finally {
    await close();
  }
}
