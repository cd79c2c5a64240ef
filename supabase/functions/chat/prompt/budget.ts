import type { PastMessage } from "../context.ts";

// About 12,000 tokens of four characters: what a message costs does not grow with the conversation.
const MAX_CHARACTERS = 48_000;

// Dropped together, so that the beginning of the prompt stays the same for some messages.
const BLOCK = 4;

/**
 * The newest part of a conversation that fits beside the rest of the prompt; it is cut at its
 * beginning, in blocks of two exchanges, and begins with the person.
 *
 * @param besides characters of the prompt that are not history
 */
export function withinBudget(history: PastMessage[], besides: number): PastMessage[] {
  let kept = history;
  while (kept.length > 0 && besides + charactersOf(kept) > MAX_CHARACTERS) kept = kept.slice(BLOCK);
  const start = kept.findIndex(({ role }) => role === "user");
  return start < 0 ? [] : kept.slice(start);
}

function charactersOf(messages: PastMessage[]): number {
  return messages.reduce((sum, { content }) => sum + content.length, 0);
}
