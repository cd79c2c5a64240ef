import { z } from "zod";

/** What a memory is about. */
export const memoryKind = z.enum(["fact", "preference", "goal", "constraint", "event"])
  .meta({ id: "MemoryKind" });

/** Characters that the content of a memory has at most. */
export const MEMORY_LENGTH = 400;

/** Whether a memory is about the person or about somebody else. */
export const memoryAbout = z.enum(["self", "other"]);

/** Where a memory stands. */
export const memoryStatus = z.enum(["current", "proposed", "superseded", "forgotten", "expired"])
  .meta({ id: "MemoryStatus" });
