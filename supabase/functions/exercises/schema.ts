import { z } from "zod";
import { cursorId, cursorText, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { booleanParam, integerParam, repeatedParam } from "../_shared/http/query.ts";
import {
  editable,
  longText,
  optional,
  optionalOr,
  text,
  uuid,
} from "../_shared/vocabulary/fields.ts";
import { MUSCLES } from "../_shared/vocabulary/exercise.ts";
import { refuse } from "../_shared/http/validation.ts";
import { tracking } from "../_shared/vocabulary/tracking.ts";
import {
  category,
  equipment,
  exercise,
  force,
  level,
  mechanic,
  muscle,
} from "../_shared/resources/exercise.ts";

export const exercisePage = pageOf(exercise).meta({ id: "ExercisePage" });

const counts = z.array(z.object({ value: z.string(), count: z.int() }));

export const exerciseFacets = z.object({
  muscle: counts,
  equipment: counts,
  category: counts,
  level: counts,
  mechanic: counts,
  force: counts,
  tracking: counts,
  custom: counts,
}).meta({ id: "ExerciseFacets" });

export const listQuery = z.strictObject({
  q: text(100).optional().meta({
    description: "Part of a name or alias, typos forgiven: the best `limit`, without pages",
  }),
  id: repeatedParam(uuid, 100).optional(),
  muscle: repeatedParam(muscle).optional().meta({ description: "A primary muscle" }),
  equipment: repeatedParam(equipment).optional(),
  category: repeatedParam(category).optional(),
  level: repeatedParam(level).optional(),
  mechanic: repeatedParam(mechanic).optional(),
  force: repeatedParam(force).optional(),
  tracking: repeatedParam(tracking).optional(),
  custom: booleanParam.optional().meta({ description: "Only own ones, or only the library" }),
  ...pageQuery(cursorText, cursorId),
}).check((ctx) => {
  if (ctx.value.q !== undefined && ctx.value.cursor !== undefined) {
    refuse(ctx, "invalid", "Must be left out with `q`: a search has no pages", ["cursor"]);
  }
});

export const byIdOrSlug = z.strictObject({
  id: text(120).meta({ description: "Its id or its slug" }),
});

export const substitutesQuery = z.strictObject({
  equipment: repeatedParam(equipment).optional().meta({
    description:
      "What there is to train with; without it the equipment of the profile's gym, if there is one, and one's own weight",
  }),
  limit: integerParam(1, 100).default(20),
});

const muscles = z.array(muscle).max(MUSCLES.length).overwrite((list) => [...new Set(list)]);

export const newExercise = z.strictObject({
  id: optional(uuid),
  name: text(80),
  aliases: optionalOr(z.array(text(80)).max(20), []),
  category: optionalOr(category, "strength"),
  level: optionalOr(level, "beginner"),
  force: optional(force),
  mechanic: optional(mechanic),
  equipment: optionalOr(equipment, "other"),
  primary_muscles: optionalOr(muscles, []),
  secondary_muscles: optionalOr(muscles, []),
  instructions: optionalOr(z.array(longText(500)).max(20), []),
  tracking: optionalOr(tracking, "weight_reps"),
}).check((ctx) => {
  const { primary_muscles: primary, secondary_muscles: secondary } = ctx.value;
  secondary.forEach((name, i) => {
    if (primary.includes(name)) {
      refuse(ctx, "invalid", "Must not stand in `primary_muscles` too", ["secondary_muscles", i]);
    }
  });
}).meta({ id: "NewExercise" });

export const exerciseReplacement = editable(newExercise, [
  "slug",
  "is_custom",
  "is_archived",
  "version",
]).meta({ id: "ExerciseReplacement" });
