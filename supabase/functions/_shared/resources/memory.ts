import { z } from "zod";
import { memoryAbout, memoryKind, memoryStatus } from "../vocabulary/memory.ts";

export const memory = z.object({
  id: z.uuid(),
  kind: memoryKind,
  content: z.string(),
  importance: z.number().min(0).max(1),
  about: memoryAbout,
  status: memoryStatus,
  source: z.enum(["chat", "user", "workout"]),
  source_message_id: z.uuid().nullable(),
  quote: z.string().nullable().meta({ description: "The person's words that it rests on" }),
  proposes: z.object({ change: z.enum(["update", "forget"]), memory_id: z.uuid() }).nullable().meta(
    {
      description: "Of a proposal: what it would change, once it is accepted",
    },
  ),
  superseded_by: z.uuid().nullable(),
  valid_from: z.iso.date().nullable(),
  valid_until: z.iso.date().nullable().meta({ description: "The last day that it holds" }),
  created_at: z.iso.datetime({ offset: true }),
  updated_at: z.iso.datetime({ offset: true }),
  last_recalled_at: z.iso.datetime({ offset: true }).nullable(),
  recall_count: z.int(),
}).meta({ id: "Memory" });

export type Memory = z.output<typeof memory>;

/** Memories that a search found, best first. */
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
