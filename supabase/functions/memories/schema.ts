import { z } from "zod";
import { repeatedParam } from "../_shared/http/query.ts";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { memory } from "../_shared/resources/memory.ts";
import { memoryKind, memoryStatus } from "../_shared/vocabulary/memory.ts";
import { content, importance, lastDay } from "../_shared/vocabulary/new_memory.ts";

export const memoryPage = pageOf(memory).meta({ id: "MemoryPage" });

export const listQuery = z.strictObject({
  ...pageQuery(cursorTime, cursorId),
  kind: repeatedParam(memoryKind, 5).optional(),
  status: repeatedParam(memoryStatus, 5).optional().meta({
    description: "By default what is current and what is proposed; one repeated is OR",
  }),
});

export const memoryChange = z.strictObject({
  kind: memoryKind,
  content,
  importance,
  valid_until: lastDay.nullable(),
}).partial().meta({ id: "MemoryChange" });

export const memoryHistory = z.object({ data: z.array(memory) }).meta({ id: "MemoryHistory" });

export const forgetConfirmation = z.strictObject({ confirm: z.literal("forget everything") });
