import { embed, similarity } from "./embeddings.ts";
import type { Learned } from "./learning.ts";
import type { PromptMemory } from "./prompt.ts";
import { words } from "./words.ts";

/** What a message changes in what is remembered. */
export type MemoryOperation =
  | Learned
  | { op: "update"; id: string; kind: string; content: string; importance: number }
  | { op: "forget"; id: string; content: string };

/** A statement this near to a memory of its kind is about the same thing. */
const SAME_SUBJECT = 0.5;
/** A memory this near to what is to be forgotten is meant. */
const MEANT = 0.3;

const CHANGED =
  /\b(?:now|instead|actually|changed|from now on|new (?:goal|target|aim|name|job|gym)|these days|no longer|any ?more|switched|moved)\b/i;
const VERBS = "have|do|need|like|train|eat|want";
const FORGET = [
  /\b(?:please )?forget (?:about |that |what i said about )?(?!it\b)(.+)/i,
  /^(.+?) (?:is |are |isn't |aren't )?(?:not true|no longer true|wrong|healed|gone)(?: now| any ?more)?$/i,
  new RegExp(`\\bi no longer (?:${VERBS}) (.+)$`, "i"),
  new RegExp(`\\bi don't (?:${VERBS}) (.+?) any ?more$`, "i"),
];

/**
 * The operations of a message: what it states is added, or updates a memory of the same kind and
 * subject when the message says that something has changed; what it takes back is forgotten.
 */
export function revise(
  message: string,
  learned: Learned[],
  memories: PromptMemory[],
): MemoryOperation[] {
  const left = [...memories];
  const take = (memory: PromptMemory) => left.splice(left.indexOf(memory), 1);
  const forgotten = message.replace(/[\u2018\u2019]/g, "'").split(/(?<=[.!?])\s+|\n+/).flatMap(
    (sentence): MemoryOperation[] => {
      const plain = sentence.trim().replace(/[.!]+$/, "");
      const what = FORGET.map((pattern) => pattern.exec(plain)?.[1]).find(Boolean);
      const meant = what && nearest(what, left, MEANT);
      if (!meant) return [];
      take(meant);
      return [{ op: "forget", id: meant.id, content: meant.content }];
    },
  );
  if (forgotten.length > 0) return forgotten;
  return learned.map((statement): MemoryOperation => {
    const subject = CHANGED.test(message) &&
      nearest(statement.content, left.filter(({ kind }) => kind === statement.kind), SAME_SUBJECT);
    if (!subject) return statement;
    take(subject);
    const { kind, content, importance } = statement;
    return { op: "update", id: subject.id, kind, content, importance };
  });
}

function nearest(text: string, memories: PromptMemory[], least: number): PromptMemory | undefined {
  const asked = embed(withoutNumbers(text));
  const [best] = memories
    .map((memory) => ({ memory, near: similarity(asked, embed(withoutNumbers(memory.content))) }))
    .filter(({ memory, near }) => near >= least || sharesAll(text, memory.content))
    .sort((a, b) => b.near - a.near);
  return best?.memory;
}

// "Goal: squat 140 kg" and "Goal: squat 160 kg" are about the same thing.
function withoutNumbers(text: string): string {
  return text.replace(/\d+(?:[.,]\d+)?/g, "");
}

function sharesAll(text: string, content: string): boolean {
  const subject = words(text).filter(({ stop }) => !stop).map(({ stem }) => stem);
  const told = new Set(words(content).map(({ stem }) => stem));
  return subject.length > 0 && subject.every((stem) => told.has(stem));
}
