import { z } from "zod";

/** What a memory is about. */
export const memoryKind = z.enum(["fact", "preference", "goal", "constraint", "event"])
  .meta({ id: "MemoryKind" });

/** Characters that the content of a memory has at most. */
export const MEMORY_LENGTH = 400;
