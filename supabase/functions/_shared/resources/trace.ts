import { z } from "zod";
import { affinityLevel } from "../vocabulary/affinity.ts";
import { actionType, lookupTool, memoryReceipt } from "./exchange.ts";

const count = z.int().nullable();

const recorded = z.object({
  memories: z.array(z.object({
    id: z.uuid(),
    score: z.number().nullable().meta({ description: "null: a standing constraint" }),
    parts: z.object({
      similarity: z.number().nullable(),
      text_rank: z.number(),
      recency: z.number(),
      importance: z.number(),
    }).nullable(),
  })),
  lookups: z.array(z.object({
    tool: lookupTool,
    arguments: z.record(z.string(), z.string()),
    rows: z.int().meta({ description: "How many things were found" }),
  })),
  affinity_level: affinityLevel,
  persona_version: z.int(),
  level_version: z.int().meta({
    description: "Of the text by which the companion speaks at that level",
  }),
  model: z.string(),
  tokens: z.object({ prompt: count, output: count, thoughts: count, cached: count }),
  attempts: z.int(),
  timings: z.record(z.string(), z.number()).meta({ description: "Milliseconds, by part" }),
  unsupported_figures: z.array(
    z.object({
      text: z.string(),
      value: z.union([z.number(), z.string()]),
      unit: z.enum(["kg", "lb", "reps", "date"]),
    }),
  ).meta({ description: "Figures in the reply that neither prompt nor lookups support" }),
  dropped: z.array(z.object({ path: z.string(), why: z.string() })).meta({
    description: "What of the model's answer was left out or changed; no words of it",
  }),
  dropped_actions: z.array(z.object({
    type: actionType,
    reason: z.enum([
      "unknown_exercise",
      "ambiguous_exercise",
      "unreadable_sets",
      "ruled_out",
      "empty",
      "invalid",
    ]),
    paths: z.array(z.string()).optional().meta({ description: "Of `invalid`: what was wrong" }),
    exercise: z.string().optional().meta({ description: "The first that came to nothing" }),
  })).meta({ description: "Actions that were proposed and of which nothing was left to offer" }),
});

/** Why the companion said that. */
export const trace = recorded.extend({
  message_id: z.uuid(),
  user_message_id: z.uuid(),
  created_at: z.iso.datetime({ offset: true }),
  memory_changes: z.array(memoryReceipt),
}).meta({ id: "Trace" });

/** As it is stored beside a reply. */
export const storedTrace = recorded.extend({
  refused: z.array(z.object({ op: z.string().nullable(), reason: z.string() })).meta({
    description: "What was not remembered: the model is told of it in its next turn",
  }),
}).meta({ id: "StoredTrace" });
