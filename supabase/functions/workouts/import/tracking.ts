import { plain } from "./headers.ts";

/** What the sets of a name use; which fields a new exercise of that name has follows from it. */
export interface Uses {
  weight: boolean;
  reps: boolean;
  duration: boolean;
  distance: boolean;
}

// English, German, French, Spanish, Portuguese, Italian, as `plain()` writes them.
const ASSISTED =
  /\b(?:assisted|unterstutzt|unterstutzung|assistee?|asistid[oa]s?|assistid[oa]s?|assistit[oa])\b/;
const WEIGHTED =
  /\b(?:weighted|zusatzgewicht|lestee?s?|lastrad[oa]s?|con lastre|com peso|zavorrat[aeio])\b/;
const BODYWEIGHT =
  /\b(?:body ?weight|korpergewicht|eigengewicht|poids du corps|peso corporal|corpo libero)\b/;

/** The tracking of a new exercise, from its name and from the columns that its sets use. */
export function trackingOf(name: string, { weight, reps, duration, distance }: Uses): string {
  const words = plain(name);
  if (reps && ASSISTED.test(words)) return "assisted_bodyweight";
  if (reps && WEIGHTED.test(words)) return "weighted_bodyweight";
  if (reps && weight) return BODYWEIGHT.test(words) ? "weighted_bodyweight" : "weight_reps";
  if (reps) return "reps";
  if (distance) return weight ? "weight_distance" : "distance_duration";
  if (duration) return weight ? "weight_duration" : "duration";
  return "weight_reps";
}
