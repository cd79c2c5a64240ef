import type { ModelOutput } from "./model_output.ts";

type Proposed = ModelOutput["memory_operations"][number];

/** A change of what is remembered, as `finish_chat` takes it. */
export type MemoryOperation =
  | { op: "add"; kind: NonNullable<Proposed["kind"]>; content: string; importance: number }
  | { op: "update"; id: string; content: string; kind?: Proposed["kind"]; importance?: number }
  | { op: "forget"; id: string };

/**
 * The proposed operations that make sense: an `add` has a kind and a content, the others name a
 * memory that the prompt showed, each at most once.
 *
 * @param shown ids of the memories in the prompt
 */
export function usableOperations(proposed: Proposed[], shown: Iterable<string>): MemoryOperation[] {
  const left = new Set(shown);
  return proposed.flatMap(({ op, id = "", kind, content, importance }): MemoryOperation[] => {
    if (op === "add") {
      return kind && content ? [{ op, kind, content, importance: importance ?? 0.5 }] : [];
    }
    if (op === "update" && !content) return [];
    if (!left.delete(id.toLowerCase())) return [];
    if (op === "forget") return [{ op, id: id.toLowerCase() }];
    return [{
      op,
      id: id.toLowerCase(),
      content: content!,
      ...(kind && { kind }),
      ...(importance !== undefined && { importance }),
    }];
  });
}

/**
 * Operations as the database takes them. A model that names no words of the message is taken to
 * rest on all of it.
 */
export function asSaid(operations: MemoryOperation[], quote: string) {
  return operations.map((operation) => {
    const importance = "importance" in operation ? operation.importance : undefined;
    return {
      ...operation,
      quote,
      memory_id: "id" in operation ? operation.id : null,
      importance: importance === undefined ? null : levelOf(importance),
    };
  });
}

const levelOf = (importance: number) =>
  importance < 0.4 ? "low" : importance < 0.7 ? "normal" : "high";
