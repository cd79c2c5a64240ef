import { z } from "zod";
import {
  CATEGORIES,
  EQUIPMENT,
  FORCES,
  LEVELS,
  MECHANICS,
  MUSCLES,
} from "../vocabulary/exercise.ts";
import { tracking } from "../vocabulary/tracking.ts";

export const category = z.enum(CATEGORIES).meta({ id: "ExerciseCategory" });
export const level = z.enum(LEVELS).meta({ id: "ExerciseLevel" });
export const force = z.enum(FORCES).meta({ id: "Force" });
export const mechanic = z.enum(MECHANICS).meta({ id: "Mechanic" });
export const equipment = z.enum(EQUIPMENT).meta({ id: "Equipment" });
export const muscle = z.enum(MUSCLES).meta({ id: "Muscle" });

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
