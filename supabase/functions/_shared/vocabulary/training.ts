import { z } from "zod";
import { decimal, integer } from "./fields.ts";

// What plans and logged workouts have in common, with their ranges.

export const SET_TYPES = ["warmup", "working", "drop", "failure"] as const;

export const setType = z.enum(SET_TYPES).meta({ id: "SetType" });

export const TRAINING_GOALS = [
  "strength",
  "hypertrophy",
  "endurance",
  "weight_loss",
  "mobility",
  "general",
] as const;

export const trainingGoal = z.enum(TRAINING_GOALS).meta({ id: "TrainingGoal" });

export const reps = integer(0, 1000);
export const weightKg = decimal(0, 1500);
export const durationS = integer(0, 864_000);
export const distanceM = decimal(0, 1_000_000);
export const restS = integer(0, 86_400);
/** Exercises or sets with the same number are done in alternation. */
export const superset = integer(1, 20);
