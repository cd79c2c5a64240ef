import { z } from "zod";
import { repeatedParam } from "../_shared/http/query.ts";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import {
  integer,
  localDate,
  longText,
  optional,
  optionalOr,
  uuid,
} from "../_shared/vocabulary/fields.ts";
import { memory } from "../_shared/resources/memory.ts";
import { MEMORY_LENGTH, memoryKind, memoryStatus } from "../_shared/vocabulary/memory.ts";

export const memoryPage = pageOf(memory).meta({ id: "MemoryPage" });

const content = longText(MEMORY_LENGTH);
const importance = z.number().min(0).max(1);
const lastDay = localDate.meta({
  description: "The last day that it holds, in the profile's time zone; then it expires",
});

export const listQuery = z.strictObject({
  ...pageQuery(cursorTime, cursorId),
  kind: repeatedParam(memoryKind, 5).optional(),
  status: repeatedParam(memoryStatus, 5).optional().meta({
    description: "By default what is current and what is proposed; one repeated is OR",
  }),
});

export const newMemory = z.strictObject({
  id: optional(uuid),
  kind: memoryKind,
  content,
  importance: optionalOr(importance, 0.5),
  valid_until: optional(lastDay),
}).meta({ id: "NewMemory" });

export const memoryChange = z.strictObject({
  kind: memoryKind,
  content,
  importance,
  valid_until: lastDay.nullable(),
}).partial().meta({ id: "MemoryChange" });

export const memoryHistory = z.object({ data: z.array(memory) }).meta({ id: "MemoryHistory" });

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
