import { editable } from "../_shared/vocabulary/fields.ts";
import { newWorkout } from "../_shared/vocabulary/new_workout.ts";

/** A whole workout as `PUT` takes it. */
export const workoutReplacement = editable(
  newWorkout,
  ["source", "volume_kg", "version", "created_at", "updated_at"],
  ["exercise_name", "position"],
).meta({ id: "WorkoutReplacement" });
