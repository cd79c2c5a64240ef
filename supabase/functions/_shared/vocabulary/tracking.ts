import { z } from "zod";

/** The kinds of tracking that the database knows, in its order; a test compares them. */
export const TRACKING_TYPES = [
  "weight_reps",
  "reps",
  "weighted_bodyweight",
  "assisted_bodyweight",
  "duration",
  "weight_duration",
  "distance_duration",
  "weight_distance",
] as const;

/** Which fields a set of an exercise has. */
export type Tracking = (typeof TRACKING_TYPES)[number];

export const tracking = z.enum(TRACKING_TYPES).meta({
  id: "Tracking",
  description: "Which fields a set of the exercise has. For `assisted_bodyweight`, `weight_kg` " +
    "is the help given: less is better.",
});
