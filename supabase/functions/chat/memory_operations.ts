import type { ProposedOperation } from "./output/model_output.ts";

/** An operation as `finish_chat` judges it: a handle resolved, everything else as it was read. */
export type MemoryOperation = ProposedOperation & {
  /** What the handle stands for; null when the prompt showed no such memory. */
  memory_id: string | null;
};

/**
 * The proposed operations, all of them in their order, each with the id that its handle stands for:
 * what is wrong with one the database says, so that each has its receipt.
 *
 * @param ids by handle, of the memories that the prompt showed
 */
export function withIds(
  proposed: readonly ProposedOperation[],
  ids: ReadonlyMap<string, string>,
): MemoryOperation[] {
  return proposed.map((operation) => ({
    ...operation,
    memory_id: ids.get(operation.memory?.trim().toLowerCase() ?? "") ?? null,
  }));
}
