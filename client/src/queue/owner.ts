import type { AccessSource } from "../access.ts";
import { SlowBurnProblem } from "../problem.ts";
import type { QueueStore } from "./store.ts";

/**
 * Whose queue it is: who is signed in; without a network who was last, whose token can only not be
 * refreshed. Null when nobody is.
 */
export async function ownerOf(
  access: AccessSource,
  store: QueueStore,
): Promise<string | null> {
  try {
    const owner = (await access.current())?.userId ?? null;
    await store.remember(owner);
    return owner;
  } catch (error) {
    if (error instanceof SlowBurnProblem) return await store.lastOwner();
    throw error;
  }
}
