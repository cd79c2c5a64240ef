import type { ChatContext, KnownMemory, PastMessage } from "./context.ts";
import { formatSet } from "./sets.ts";

/** A turn of the conversation, as the model takes it. */
export interface Turn {
  role: "user" | "model";
  parts: [{ text: string }];
}

function turn(role: Turn["role"], text: string): Turn {
  return { role, parts: [{ text }] };
}

/**
 * JSON in which no text can open or close a tag: what a person, a memory or an exercise is called
 * stays data.
 */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** The conversation so far, then the person's context and message as the last turn. */
export function buildPrompt(
  context: ChatContext,
  memories: KnownMemory[],
  history: PastMessage[],
  message: string,
): Turn[] {
  const { constraints: _, ...known } = context;
  const { score, level } = context.affinity;
  const facts = {
    ...known,
    affinity: { score, level: level.name, rank: level.rank },
    last_workouts: context.last_workouts.map((workout) => ({
      ...workout,
      exercises: workout.exercises.map((exercise) => ({
        ...exercise,
        sets: exercise.sets.map((set) => formatSet(set, context.user.unit_system)),
      })),
    })),
    memories,
  };
  return [
    ...history.map(({ role, content }) => turn(role === "user" ? "user" : "model", content)),
    turn("user", `<context>${asData(facts)}</context>\n<message>${asData(message)}</message>`),
  ];
}

/** What the prompt shows: standing constraints first, then the matches, each once. */
export function mergeMemories(constraints: KnownMemory[], matches: KnownMemory[]): KnownMemory[] {
  const byId = new Map<string, KnownMemory>();
  for (const { id, kind, content } of [...constraints, ...matches]) {
    byId.set(id, { id, kind, content });
  }
  return [...byId.values()];
}
