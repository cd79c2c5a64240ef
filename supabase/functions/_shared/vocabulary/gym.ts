import { z } from "zod";
import { EQUIPMENT } from "./exercise.ts";
import { decimal, integer, optional } from "./fields.ts";

const plate = z.union([
  decimal(0.001, 100),
  z.strictObject({ weight_kg: decimal(0.001, 100), pairs: integer(1, 50) }),
]);

/** What a gym has: which exercises can be done there, and which loads can be made. */
export const gymChange = z.strictObject({
  equipment: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length),
  bar_kg: optional(decimal(0, 100)).meta({
    description: "The barbell; default 20 kg, or 45 lb for who counts in pounds",
  }),
  plates_kg: optional(z.array(plate).max(20)).meta({
    description: "Plates for one side: a size of which there are enough, or with its pairs",
    example: [25, 20, { weight_kg: 15, pairs: 1 }],
  }),
  dumbbells_kg: optional(z.array(decimal(0.001, 200)).max(100)).meta({
    description: "One dumbbell of each pair",
  }),
  machine_step_kg: optional(decimal(0.001, 100)).meta({
    description: "What a machine or cable goes up by",
  }),
}).meta({ id: "GymChange" });

/** A gym as answers show it. */
export const gym = z.object({
  equipment: z.array(z.enum(EQUIPMENT)),
  bar_kg: z.number().nullable(),
  plates_kg: z.array(z.union([z.number(), z.object({ weight_kg: z.number(), pairs: z.int() })]))
    .nullable(),
  dumbbells_kg: z.array(z.number()).nullable(),
  machine_step_kg: z.number().nullable(),
}).meta({ id: "Gym" });

export type Gym = z.output<typeof gym>;
