import { embed, similarity } from "./embeddings.ts";
import { intentsOf } from "./intents.ts";
import type { Prompt, PromptMemory } from "./prompt.ts";
import { words } from "./words.ts";

/** Below this a memory shares nothing with a message but chance. */
const NEAR = 0.16;

/** Words of a question that ask for a kind of memory rather than for a word in it. */
const KIND_WORDS: [RegExp, string][] = [
  [/\b(?:goals?|aim|working towards|target)\b/i, "goal"],
  [
    /\bi (?:\w+ )?(?:prefer|like|dislike|hate|enjoy|love)\b|\b(?:preferences?|favou?rites?|likes)\b/i,
    "preference",
  ],
  [
    /\b(?:injur\w*|avoid|allerg\w*|limitations?|careful|constraints?|can't i|equipment)\b/i,
    "constraint",
  ],
  [/\b(?:coming up|events?|happened|planned for)\b/i, "event"],
];

/** The memories that a message is about, best first, at most three. */
export function relevantMemories(prompt: Prompt): PromptMemory[] {
  const { message, memories } = prompt;
  const kind = intentsOf(message).question &&
    KIND_WORDS.find(([pattern]) => pattern.test(message))?.[1];
  const asked = embed(message);
  const stems = new Set(words(message).filter(({ stop }) => !stop).map(({ stem }) => stem));
  return memories
    .map((memory) => {
      const shared = words(memory.content).some(({ stem, stop }) => !stop && stems.has(stem));
      const near = similarity(asked, embed(memory.content));
      const score = near + (shared ? 0.1 : 0) + (memory.kind === kind ? 0.2 : 0);
      return { memory, score };
    })
    .filter(({ score }) => score >= NEAR)
    .sort((left, right) => right.score - left.score)
    .slice(0, 3)
    .map(({ memory }) => memory);
}

/** Whether a memory says exactly this, spelling aside. */
export function isKnown(content: string, memories: PromptMemory[]): boolean {
  const key = (text: string) => words(text).map(({ stem }) => stem).join(" ");
  return memories.some((memory) => key(memory.content) === key(content));
}

/** What the logged workouts say about a message: the named exercise's last sets, or the last workout. */
export function recallWorkout({ message, workouts }: Prompt): string {
  const [last] = workouts;
  if (!last) return "I see no logged workout yet. Log one and I'll remember it.";
  const stems = new Set(words(message).filter(({ stop }) => !stop).map(({ stem }) => stem));
  for (const workout of workouts) {
    for (const exercise of workout.exercises) {
      const named = words(exercise.name).some(({ stem }) => stem !== "train" && stems.has(stem));
      if (named) return `${exercise.name} on ${workout.date}: ${exercise.sets.join(", ")}.`;
    }
  }
  const exercises = last.exercises.map(({ name, sets }) => `${name} ${sets.join(", ")}`).join("; ");
  const volume = last.volume_kg === null ? "" : ` That was ${last.volume_kg} kg in all.`;
  const title = last.title ? `“${last.title}” on ${last.date}` : `on ${last.date}`;
  return `Your last workout was ${title}${exercises ? `: ${exercises}` : ""}.${volume}`;
}
