/** What the sets of a name use; which fields a new exercise of that name has follows from it. */
export interface Uses {
  weight: boolean;
  reps: boolean;
  duration: boolean;
  distance: boolean;
}

/** The tracking of a new exercise, from its name and from the columns that its sets use. */
export function trackingOf(name: string, { weight, reps, duration, distance }: Uses): string {
  if (reps && /\bassisted\b/i.test(name)) return "assisted_bodyweight";
  if (reps && /\bweighted\b/i.test(name)) return "weighted_bodyweight";
  if (reps) return weight ? "weight_reps" : "reps";
  if (distance) return weight ? "weight_distance" : "distance_duration";
  if (duration) return weight ? "weight_duration" : "duration";
  return "weight_reps";
}
