import { memoryLines } from "../memory_lines.ts";
import type { KnownMemory } from "../memory_lines.ts";
import type { Tool } from "../tool.ts";

export interface FoundMemories {
  memories: Omit<KnownMemory, "id">[];
}

export const memories: Tool<FoundMemories> = {
  description: "what you remember beyond <memories>, by words",
  outside: "what is remembered about the person, by words",
  arguments: ["query", "limit"],
  needs: "query",
  tokens: 400,
  summary: ({ query }) => `Memories of “${query ?? ""}”`,
  tell({ memories }) {
    // Without handles: what is not in the list cannot be changed.
    const lines = memories.map((memory) =>
      memoryLines([{ ...memory, id: "" }]).text.split("\n")[1]!.replace(/^m1 · /, "")
    );
    return { rows: lines.length, head: lines.length === 0 ? ["none found"] : [], lines };
  },
};
