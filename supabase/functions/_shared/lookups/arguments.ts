import { z } from "zod";

/** Longest text that an argument is read as. */
export const MAX_ARGUMENT = 120;

/**
 * What a lookup can be asked with, for all tools: flat, since models follow it better than a union,
 * and without numbers, over whose digits they can go on for ever.
 */
export const ARGUMENTS = {
  exercise: z.string().max(MAX_ARGUMENT).describe(
    "An exercise by its name, in English where it is none of their own: Barbell Back Squat",
  ),
  from: z.iso.date().describe("ISO date of the first day"),
  to: z.iso.date().describe("ISO date of the last day"),
  weeks: z.enum(["1", "2", "4", "8", "12", "26", "52"]).describe(
    "In place of from: so many weeks, this one included",
  ),
  query: z.string().max(MAX_ARGUMENT).describe(
    "Words to search for: of an exercise, muscle or equipment in English, of a title, of a memory",
  ),
  limit: z.enum(["1", "3", "5", "10", "20"]).describe("The most that is wanted"),
} as const;

export type ArgumentName = keyof typeof ARGUMENTS;

/** The arguments of one lookup, those that were in order. */
export type Arguments = { [Name in ArgumentName]?: z.output<(typeof ARGUMENTS)[Name]> };
