import { z } from "zod";
import { cursorText, pageOf, pageQuery } from "../../_shared/http/pages.ts";
import { integerParam, repeatedParam } from "../../_shared/http/query.ts";
import { equipment, level } from "../../_shared/resources/exercise.ts";
import { optional, optionalOr, text, uuid } from "../../_shared/vocabulary/fields.ts";
import { bodyFor } from "../../_shared/vocabulary/named.ts";
import { newPlan, newTrainingMaxes, planName } from "../../_shared/vocabulary/new_plan.ts";
import { trainingGoal } from "../../_shared/vocabulary/training.ts";

export const planTemplate = z.object({
  slug: z.string(),
  name: z.string(),
  description: z.string().meta({
    description: "What it is, for whom, and whose scheme it follows",
  }),
  goal: trainingGoal,
  level,
  days_per_week: z.int(),
  weeks: z.int().meta({ description: "Of a cycle" }),
  equipment: z.array(equipment).meta({ description: "Besides body weight" }),
}).meta({ id: "PlanTemplate" });

export const planTemplatePage = pageOf(planTemplate).meta({ id: "PlanTemplatePage" });

export const wholeTemplate = planTemplate.extend({
  plan: bodyFor(newPlan).meta({ description: "A body for `POST /plans`" }),
}).meta({ id: "WholePlanTemplate" });

export const templatesQuery = z.strictObject({
  goal: repeatedParam(trainingGoal).optional(),
  level: repeatedParam(level).optional(),
  days: integerParam(1, 7).optional().meta({ description: "Training days a week" }),
  equipment: repeatedParam(equipment).optional().meta({
    description: "What there is: programs that need nothing else but body weight",
  }),
  ...pageQuery(cursorText),
});

export const bySlug = z.strictObject({ slug: text(80) });

export const fromTemplate = z.strictObject({
  id: optional(uuid),
  template: text(80).meta({ description: "Its slug" }),
  name: optional(planName).meta({ description: "Default: the template's" }),
  is_active: optionalOr(z.boolean(), false),
  training_maxes: optional(newTrainingMaxes).meta({
    description: "By the template's exercises, or by what stands in for them",
  }),
  substitutions: optional(
    z.record(uuid, uuid)
      .refine((pairs) => Object.keys(pairs).length <= 100, "Must have at most 100"),
  ).meta({
    description: "By the id of an exercise of the template, the one to take in its place",
  }),
}).meta({ id: "PlanFromTemplate" });
