import { z } from "zod";
import { memoryKind } from "../vocabulary/memory.ts";

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
