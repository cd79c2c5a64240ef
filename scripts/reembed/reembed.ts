import { setTimeout as delay } from "node:timers/promises";
import {
  embedMemories,
  type PendingMemory,
} from "../../supabase/functions/_shared/gemini/embed_pending.ts";
import { Problem } from "../../supabase/functions/_shared/http/problem.ts";
import { UserError } from "../../local/user_error.ts";
import type { Memories } from "./memories.ts";

const MOST_WAITS = 5;
const USUAL_WAIT_S = 20;

/** Embeds memory after memory, a batch at a time; each batch is kept before the next is asked for. */
export async function reembed(
  memories: Memories,
  { batch, limit, onProgress }: {
    batch: number;
    limit: number;
    onProgress: (done: number) => void;
  },
): Promise<{ done: number; refused: string[] }> {
  let done = 0;
  let after = "00000000-0000-0000-0000-000000000000";
  const refused: string[] = [];
  while (done < limit) {
    const pending = await memories.next(after, Math.min(batch, limit - done));
    if (pending.length === 0) break;
    const embedded = await embedPatiently(pending);
    const taken = new Set(embedded.map(({ id }) => id));
    refused.push(...pending.filter(({ id }) => !taken.has(id)).map(({ id }) => id));
    done += await memories.keep(embedded);
    after = pending.at(-1)!.id;
    onProgress(done);
  }
  return { done, refused };
}

/** Waits out a quota a few times. @throws {UserError} when the model stays away */
async function embedPatiently(pending: PendingMemory[]) {
  for (let waits = 0;; waits++) {
    try {
      return await embedMemories(pending);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (waits === MOST_WAITS || isHopeless(error)) {
        throw new UserError(
          `the model gives no vectors (${error.code}); run it again later, it goes on from here`,
        );
      }
      await delay(Number(error.headers["Retry-After"] ?? USUAL_WAIT_S) * 1000);
    }
  }
}

/** A wrong key or a model that does not exist stays so. */
function isHopeless({ cause }: Problem): boolean {
  const { status } = (cause ?? {}) as { status?: number };
  return status !== undefined && status >= 400 && status < 500 && status !== 429;
}
