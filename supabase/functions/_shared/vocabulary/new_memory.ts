import { z } from "zod";
import { integer, localDate, longText, optional, optionalOr, uuid } from "./fields.ts";
import { MEMORY_LENGTH, memoryKind } from "./memory.ts";

export const content = longText(MEMORY_LENGTH);
export const importance = z.number().min(0).max(1);
export const lastDay = localDate.meta({
  description: "The last day that it holds, in the profile's time zone; then it expires",
});

/** A memory to keep. */
export const newMemory = z.strictObject({
  id: optional(uuid),
  kind: memoryKind,
  content,
  importance: optionalOr(importance, 0.5),
  valid_until: optional(lastDay),
}).meta({ id: "NewMemory" });

/** What to search the memories for. */
export const memorySearch = z.strictObject({
  query: longText(4000),
  limit: optional(integer(1, 50)),
  kinds: optional(z.array(memoryKind).min(1).max(5)),
}).meta({ id: "MemorySearch" });
