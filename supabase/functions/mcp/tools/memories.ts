import { z } from "zod";
import { callDatabase } from "../../_shared/database/call.ts";
import type { Creation } from "../../_shared/database/creation.ts";
import { embedAfterwards } from "../../_shared/memories/embed_afterwards.ts";
import { searchMemories } from "../../_shared/memories/search.ts";
import type { Memory } from "../../_shared/resources/memory.ts";
import { uuid } from "../../_shared/vocabulary/fields.ts";
import { memoryKind } from "../../_shared/vocabulary/memory.ts";
import { memorySearch, newMemory } from "../../_shared/vocabulary/new_memory.ts";
import { idempotencyKey, onceId } from "../once.ts";
import { tool } from "../tool.ts";

const shownMemory = z.object({
  id: z.uuid(),
  kind: memoryKind,
  content: z.string(),
  valid_until: z.string().nullable(),
});

export const searchMemoriesTool = tool({
  title: "Search memories",
  description:
    "What is remembered about the person, nearest in meaning and words, best first; with " +
    "the ids by which forget_memory forgets. Counts as a message to the companion for its limits; " +
    "memories looks up by words alone, and does not.",
  input: memorySearch,
  output: z.object({ memories: z.array(shownMemory.extend({ score: z.number() })) }),
  hints: { readOnlyHint: true },
  async call(c, wanted) {
    const { data } = await searchMemories(c, wanted);
    const memories = data.map(({ memory, score }) => ({ ...shown(memory), score }));
    const text = memories.length === 0 ? "None found." : memories.map(inWords).join("\n");
    return { text, data: { memories } };
  },
});

export const remember = tool({
  title: "Remember",
  description: "Keeps something about the person that they want kept: a fact, preference, goal, " +
    "constraint (what hurts, what they must not do) or event. One thing in one short sentence.",
  input: newMemory.omit({ id: true }).extend({ idempotency_key: idempotencyKey }),
  output: z.object({ memory: shownMemory, known_before: z.boolean() }),
  hints: {},
  async call(c, { idempotency_key, ...said }) {
    const id = await onceId(c, "remember", idempotency_key ?? said);
    const { created, body } = await callDatabase<Creation<Memory>>(c, "create_memory", {
      payload: { id, ...said },
    });
    if (created) embedAfterwards(c, body);
    const memory = shown(body);
    const how = created ? "Remembered" : "Had been remembered before";
    return { text: `${how}: ${inWords(memory)}`, data: { memory, known_before: !created } };
  },
});

export const forgetMemory = tool({
  title: "Forget a memory",
  description: "Forgets one thing for good; the companion does not learn it again from what was " +
    "said. Only when the person asks for it.",
  input: z.strictObject({ id: uuid.describe("As search_memories gives it") }),
  output: z.object({ forgotten: z.uuid() }),
  hints: { destructiveHint: true },
  async call(c, { id }) {
    await callDatabase(c, "delete_memory", { target: id });
    return { text: "Forgotten.", data: { forgotten: id } };
  },
});

function shown({ id, kind, content, valid_until }: Memory): z.output<typeof shownMemory> {
  return { id, kind, content, valid_until };
}

function inWords({ id, kind, content, valid_until }: z.output<typeof shownMemory>): string {
  const until = valid_until ? `, until ${valid_until}` : "";
  return `${kind}${until}: ${JSON.stringify(content)} (id ${id})`;
}
