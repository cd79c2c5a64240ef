import { createSlowBurn, type SlowBurn, type SlowBurnOptions } from "../../client/mod.ts";
import { Network } from "./network.ts";
import { stack } from "./stack.ts";
import { newUser, type TestUser } from "./users.ts";

/** A client in the hands of a person, over a network that can fail. */
export interface ClientOfUser {
  user: TestUser;
  slowBurn: SlowBurn;
  network: Network;
}

/** A client of a new person (or of nobody, `null`). Waits are short, so that tests need not. */
export async function clientOf(
  options: Partial<SlowBurnOptions> = {},
): Promise<ClientOfUser> {
  const user = await newUser({ display_name: "Ada" });
  const network = new Network();
  const slowBurn = createSlowBurn({
    url: stack.url,
    publishableKey: stack.publishableKey,
    accessToken: () => Promise.resolve(user.token),
    fetch: network.fetch,
    retry: { baseMs: 5 },
    ...options,
  });
  return { user, slowBurn, network };
}

/** The id of an exercise of the library. */
export async function exerciseId(
  slowBurn: SlowBurn,
  slug = "barbell-back-squat",
): Promise<string> {
  const { data } = await slowBurn.GET("/exercises/{id}", {
    params: { path: { id: slug } },
  });
  return data.id;
}

/** A workout of an hour that ended just now. */
export function workoutOf(exercise_id: string, weight_kg = 100) {
  return {
    started_at: new Date(Date.now() - 3_600_000).toISOString(),
    finished_at: new Date().toISOString(),
    sets: [{ exercise_id, reps: 5, weight_kg }],
  };
}
