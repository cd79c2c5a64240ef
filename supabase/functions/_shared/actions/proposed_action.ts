import { z } from "zod";
import { actionType } from "../resources/exchange.ts";
import { trainingGoal } from "../vocabulary/training.ts";

const name = (what: string) =>
  z.string().describe(`${what}, in words: as the context writes it where it stands there`);

/**
 * An exercise with its sets. A line of text stands for sets that are equal, since it is short, cannot
 * run into endless digits as a number can, and is what people write; `readSetLine` reads it.
 */
export const proposedExercise = z.object({
  exercise: name("Name of the exercise"),
  sets: z.array(z.string()).max(12).describe(
    'A line for sets that are equal: "3x5 80 kg" is three sets of five repetitions with 80 kg. ' +
      'Also "3x8-12", "1x3 90 kg @9" (RPE 9), "3x30 s", "1x5 km 25 min", "2x10 40 kg warmup", ' +
      '"3x5 175 lb rest 180 s", "1x amrap". The unit that the person said, else theirs; the load of one dumbbell.',
  ),
}).partial();

// Everything may be missing or wrong: what is left of an action is judged when it is made.
const proposedPlan = z.object({
  name: z.string().describe("Name of the plan, in the person's language"),
  goal: trainingGoal.describe("What it is for"),
  days: z.array(
    z.object({
      name: z.string().describe("Name of the day, in the person's language"),
      exercises: z.array(proposedExercise).max(12).describe("In the order of training"),
    }).partial(),
  ).max(7).describe("The days of training, not those of rest"),
}).partial();

const proposedWorkout = z.object({
  when: z.string().describe(
    "When it began, local time, if they say so: 2026-11-25T18:30, 2026-11-25, or a part of the day " +
      "as in 2026-11-25 evening. Leave it out for what was just done.",
  ),
  minutes: z.string().describe("How many minutes all of it took, if they say so"),
  title: z.string().describe("A short title, if they give one"),
  exercises: z.array(proposedExercise).max(20).describe(
    "Everything that they say they did, in its order",
  ),
}).partial();

/** An action as the model proposes it: its type, and the object of that name filled. */
export const proposedAction = z.object({
  type: actionType.describe("Which of the three; fill the field of the same name, no other"),
  create_plan: proposedPlan.describe("A plan to train by"),
  log_workout: proposedWorkout.describe("A workout that the person says they did"),
  open_exercise: z.object({ exercise: name("Name of the exercise") }).partial().describe(
    "An exercise to be shown",
  ),
}).partial();

export type ProposedAction = z.output<typeof proposedAction>;
export type ProposedExercise = z.output<typeof proposedExercise>;
export type ProposedPlan = z.output<typeof proposedPlan>;
export type ProposedWorkout = z.output<typeof proposedWorkout>;
