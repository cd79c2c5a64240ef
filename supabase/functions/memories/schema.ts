import { z } from "zod";
import { booleanParam, repeatedParam } from "../_shared/http/query.ts";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { integer, longText, optional, optionalOr, uuid } from "../_shared/vocabulary/fields.ts";
import { memory } from "../_shared/resources/memory.ts";
import { MEMORY_LENGTH, memoryKind } from "../_shared/vocabulary/memory.ts";

export const memoryPage = pageOf(memory).meta({ id: "MemoryPage" });

const content = longText(MEMORY_LENGTH);
const importance = z.number().min(0).max(1);

export const listQuery = z.strictObject({
  ...pageQuery(cursorTime, cursorId),
  kind: repeatedParam(memoryKind).optional(),
  include_superseded: booleanParam.default(false).meta({ fallback: false }),
});

export const newMemory = z.strictObject({
  id: optional(uuid),
  kind: memoryKind,
  content,
  importance: optionalOr(importance, 0.5),
}).meta({ id: "NewMemory" });

export const memoryChange = z.strictObject({ kind: memoryKind, content, importance })
  .partial().meta({ id: "MemoryChange" });

export const forgetConfirmation = z.strictObject({ confirm: z.literal("forget everything") });

export const memorySearch = z.strictObject({
  query: longText(4000),
  limit: optional(integer(1, 50)),
  kinds: optional(z.array(memoryKind).min(1).max(5)),
}).meta({ id: "MemorySearch" });

export const memoryMatches = z.object({
  data: z.array(z.object({
    memory,
    score: z.number(),
    parts: z.object({
      similarity: z.number().nullable(),
      text_rank: z.number(),
      recency: z.number(),
      importance: z.number(),
    }),
  })),
}).meta({ id: "MemoryMatches" });
