import { z } from "zod";

/** What a memory is about. */
export const memoryKind = z.enum(["fact", "preference", "goal", "constraint", "event"])
  .meta({ id: "MemoryKind" });
