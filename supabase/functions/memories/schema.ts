import { z } from "zod";
import { booleanParam, repeatedParam } from "../_shared/http/query.ts";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { integer, longText, optional, optionalOr, uuid } from "../_shared/vocabulary/fields.ts";
import { MEMORY_LENGTH, memoryKind } from "../_shared/vocabulary/memory.ts";

export const memory = z.object({
  id: z.uuid(),
  kind: memoryKind,
  content: z.string(),
  importance: z.number().min(0).max(1),
  source: z.enum(["chat", "user", "workout"]),
  source_message_id: z.uuid().nullable(),
  superseded_by: z.uuid().nullable(),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  last_recalled_at: z.iso.datetime({ offset: true }).nullable(),
  recall_count: z.int(),
}).meta({ id: "Memory" });

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
