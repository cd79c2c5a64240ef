import { z } from "zod";
import { type Made } from "../_shared/actions/plan_payload.ts";
import { Problem } from "../_shared/http/problem.ts";
import { check } from "../_shared/http/validation.ts";
import { validationProblem } from "../_shared/http/problem.ts";
import { text } from "../_shared/vocabulary/fields.ts";

const MOST_EXERCISES = 20;

/** Exercises in words, as the companion's own proposals have them. */
export const spokenExercises = z.array(z.strictObject({
  exercise: text(200).describe("Name of the exercise, as find_exercises gives it"),
  sets: z.array(text(120)).min(1).max(12).describe(
    'A line for sets that are equal: "3x5 80 kg" is three sets of five repetitions with 80 kg. ' +
      'Also "3x8-12", "1x3 90 kg @9" (RPE 9), "3x30 s", "1x5 km 25 min", "2x10 40 kg warmup", ' +
      '"3x5 175 lb rest 180 s". Without a unit it is the person\'s own; the load of one dumbbell.',
  ),
})).min(1).max(MOST_EXERCISES);

/**
 * What was made of words, by the schema of the route that would take it. Nothing is left out in
 * silence: what was not understood, or does not go with what is known of the person, refuses all.
 *
 * @throws {Problem} `validation_failed`
 */
export function understood<Body extends z.ZodType>(
  { payload, notes }: Made<object>,
  schema: Body,
  id: string,
): z.output<Body> {
  if (notes.texts.length > 0 || !payload) {
    const detail = ["Nothing was stored, since not all of it could be taken as it is:"];
    throw new Problem("validation_failed", {
      detail: [...detail, ...new Set(notes.texts)].join("\n"),
    });
  }
  const { data, errors } = check(schema, { id, ...payload });
  if (errors) throw validationProblem(errors);
  return data as z.output<Body>;
}
