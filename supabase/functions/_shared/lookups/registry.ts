import { z } from "zod";
import type { lookupTool } from "../resources/exchange.ts";
import { repairText } from "../vocabulary/text.ts";
import { type ArgumentName, ARGUMENTS, type Arguments } from "./arguments.ts";
import type { Tool } from "./tool.ts";
import { exerciseHistory } from "./tools/exercise_history.ts";
import { findExercises } from "./tools/find_exercises.ts";
import { memories } from "./tools/memories.ts";
import { nextWorkout } from "./tools/next_workout.ts";
import { records } from "./tools/records.ts";
import { trainingVolume } from "./tools/training_volume.ts";
import { workouts } from "./tools/workouts.ts";

/**
 * What the companion can look up, by the names that `look_up` in SQL goes by. A new tool is an entry
 * here, its file in `tools/`, its name in `lookupTool` and its branch in `look_up`; schema, prompt, trace and documentation
 * follow.
 */
export const TOOLS = {
  exercise_history: exerciseHistory,
  training_volume: trainingVolume,
  records,
  workouts,
  next_workout: nextWorkout,
  find_exercises: findExercises,
  memories,
} as const satisfies Record<z.output<typeof lookupTool>, Tool>;

export type ToolName = keyof typeof TOOLS;
export const TOOL_NAMES = Object.keys(TOOLS) as [ToolName, ...ToolName[]];

/** In one answer of the model, and in all that lead to one reply. */
export const MAX_LOOKUPS = 6;
export const MAX_ROUNDS = 2;

/** A lookup as the model is asked for it. Everything but its tool may be missing. */
export const lookup = z.object({
  tool: z.enum(TOOL_NAMES).describe("What to look up"),
  ...ARGUMENTS,
}).partial();

/** A lookup as it was read from an answer. */
export type ProposedLookup = z.output<typeof lookup>;

/** A lookup that can be done. */
export interface Lookup {
  tool: ToolName;
  arguments: Arguments;
  /** What the person reads of it. */
  summary: string;
}

/** A proposed lookup with the arguments that its tool takes and that are in order. */
export function usableLookup({ tool, ...proposed }: ProposedLookup): Lookup | undefined {
  if (!tool) return undefined;
  const taken = TOOLS[tool].arguments.flatMap((name: ArgumentName) => {
    const said = [...repairText(proposed[name] ?? "")].slice(0, 120).join("").trim();
    // A day with a time is still that day.
    const text = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}/.exec(said)?.[1] ?? said;
    const { success } = ARGUMENTS[name].safeParse(text);
    return success && text !== "" ? [[name, text]] : [];
  });
  const given = Object.fromEntries(taken) as Arguments;
  return { tool, arguments: given, summary: TOOLS[tool].summary(given) };
}

/** The tools as the instruction of the model lists them. */
export function toolLines(): string {
  return TOOL_NAMES.map((name) => {
    const { description, arguments: taken } = TOOLS[name];
    return `- ${name}${taken.length > 0 ? ` (${taken.join(", ")})` : ""}: ${description}`;
  }).join("\n");
}
