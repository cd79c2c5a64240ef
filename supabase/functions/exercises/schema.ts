import { z } from "zod";
import { cursorId, cursorText, pageOf, pageQuery } from "../_shared/pages.ts";
import { booleanParam, integerParam, repeatedParam } from "../_shared/query.ts";
import { editable, longText, optional, optionalOr, text, uuid } from "../_shared/schemas.ts";
import { refuse } from "../_shared/validation.ts";
import {
  CATEGORIES,
  EQUIPMENT,
  FORCES,
  LEVELS,
  MECHANICS,
  MUSCLES,
  TRACKING_TYPES,
} from "./vocabulary.ts";

const category = z.enum(CATEGORIES).meta({ id: "ExerciseCategory" });
const level = z.enum(LEVELS).meta({ id: "ExerciseLevel" });
const force = z.enum(FORCES).meta({ id: "Force" });
const mechanic = z.enum(MECHANICS).meta({ id: "Mechanic" });
const equipment = z.enum(EQUIPMENT).meta({ id: "Equipment" });
export const muscle = z.enum(MUSCLES).meta({ id: "Muscle" });
export const tracking = z.enum(TRACKING_TYPES).meta({
  id: "Tracking",
  description: "Which fields a set of the exercise has. For `assisted_bodyweight`, `weight_kg` " +
    "is the help given: less is better.",
});

export const exercise = z.object({
  id: z.uuid(),
  slug: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  category,
  level,
  force: force.nullable(),
  mechanic: mechanic.nullable(),
  equipment,
  primary_muscles: z.array(muscle),
  secondary_muscles: z.array(muscle),
  instructions: z.array(z.string()),
  tracking,
  is_custom: z.boolean(),
  is_archived: z.boolean(),
  version: z.int(),
}).meta({ id: "Exercise" });

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
    description: "What there is to train with",
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
