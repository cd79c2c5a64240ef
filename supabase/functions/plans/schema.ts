import { z } from "zod";
import { cursorId, cursorTime, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { booleanParam } from "../_shared/http/query.ts";
import { editable } from "../_shared/vocabulary/fields.ts";
import { plan } from "../_shared/resources/plan.ts";
import { newPlan, planDescription, planName, week } from "../_shared/vocabulary/new_plan.ts";
import { trainingGoal } from "../_shared/vocabulary/training.ts";

export const planPage = pageOf(plan).meta({ id: "PlanPage" });

export const listQuery = z.strictObject({
  active: booleanParam.optional(),
  ...pageQuery(cursorTime, cursorId),
});

export const planReplacement = editable(newPlan, ["version", "week", "created_at", "updated_at"])
  .meta({ id: "PlanReplacement" });

export const planChange = z.strictObject({
  name: planName,
  description: planDescription.nullable().transform((value) => value || null),
  goal: trainingGoal.nullable(),
  is_active: z.boolean(),
  week,
}).partial().meta({ id: "PlanChange" });
