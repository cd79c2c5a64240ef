import { z } from "zod";
import { planPayload } from "../../_shared/actions/plan_payload.ts";
import { resolveActions } from "../../_shared/actions/resolved.ts";
import { callDatabase } from "../../_shared/database/call.ts";
import type { Creation } from "../../_shared/database/creation.ts";
import { draftRequest } from "../../_shared/draft/schema.ts";
import type { AppContext } from "../../_shared/http/context.ts";
import type { DatabasePage } from "../../_shared/http/pages.ts";
import type { plan } from "../../_shared/resources/plan.ts";
import { newPlan, planName } from "../../_shared/vocabulary/new_plan.ts";
import { trainingGoal } from "../../_shared/vocabulary/training.ts";
import { idempotencyKey, onceId } from "../once.ts";
import { personOf } from "../person.ts";
import { spokenExercises, understood } from "../spoken.ts";
import { tool } from "../tool.ts";

type Plan = z.output<typeof plan>;

const shownPlan = z.object({
  id: z.uuid(),
  name: z.string(),
  goal: trainingGoal.nullable(),
  is_active: z.boolean(),
  week: z.int(),
  weeks: z.int(),
  days: z.array(z.object({ name: z.string(), exercises: z.array(z.string()) })),
});

const isActive = z.boolean().optional().describe(
  "Whether they train by it from now on, in place of the plan that is active; default: false",
);

export const listPlans = tool({
  title: "List plans",
  description: "The person's plans, newest first, with their days and exercises. What is to be " +
    "trained next, with its loads, is next_workout's to say.",
  input: z.strictObject({
    active: z.boolean().optional().describe("Only the active one, or only the others"),
    limit: z.int().min(1).max(100).optional().describe("Default: 20"),
  }),
  output: z.object({ plans: z.array(shownPlan), more: z.boolean() }),
  hints: { readOnlyHint: true },
  async call(c, { active, limit = 20 }) {
    const args = { active, page_limit: limit, page_after: null };
    const { data, next_after } = await callDatabase<DatabasePage<Plan>>(c, "list_plans", args);
    const plans = data.map(shown);
    const lines = plans.length === 0 ? ["No plans."] : plans.map(inWords);
    if (next_after) lines.push("There are older ones.");
    return { text: lines.join("\n"), data: { plans, more: next_after !== null } };
  },
});

const created = z.object({
  plan: shownPlan,
  created_before: z.boolean().describe("True when an earlier call had created it already"),
});

export const createPlan = tool({
  title: "Create a plan",
  description:
    "Creates a training plan of days with exercises by name and sets in words. All of it " +
    "or nothing: what is not understood, or what a standing constraint rules out, is named.",
  input: z.strictObject({
    name: planName,
    goal: trainingGoal.optional(),
    is_active: isActive,
    days: z.array(z.strictObject({ name: planName, exercises: spokenExercises })).min(1).max(7)
      .describe("The days of training, not those of rest"),
    idempotency_key: idempotencyKey,
  }),
  output: created,
  hints: {},
  async call(c, { idempotency_key, is_active = false, ...said }) {
    const person = await personOf(c);
    const spoken = { name: said.name, days: said.days, ...(said.goal && { goal: said.goal }) };
    const proposed = { type: "create_plan" as const, create_plan: spoken };
    const resolved = await resolveActions(c, [proposed], person.localNow);
    const made = planPayload(spoken, resolved!, person.unit);
    const id = await onceId(c, "create_plan", idempotency_key ?? [said, is_active]);
    return await create(c, { ...understood(made, newPlan, id), is_active });
  },
});

const draft = z.object({
  plan: z.record(z.string(), z.unknown()).describe("What save_draft takes"),
  summary: z.string(),
  reasons: z.array(z.string()),
  weekly_sets: z.record(z.string(), z.number()).describe("By muscle, secondary muscles half"),
  avoided: z.array(z.object({ exercise_name: z.string(), because: z.string() })).describe(
    "What a standing constraint rules out; a filter, no medical advice",
  ),
});

export const draftPlanTool = tool({
  title: "Draft a plan",
  description: "Drafts a plan of exercises that exist, that the equipment allows and that no " +
    "standing constraint rules out. Stores nothing: save_draft does, once the person agrees. " +
    "Counts as a message to the companion for its limits.",
  input: draftRequest,
  output: draft,
  hints: { readOnlyHint: true },
  async call(c, request) {
    // Imported at first use: the other tools do without the model's client and the programs.
    const { draftPlan } = await import("../../_shared/draft/draft_plan.ts");
    const { plan, summary, reasons, checks } = await draftPlan(c, request);
    return {
      text: [summary, ...reasons, JSON.stringify(plan)].join("\n"),
      data: {
        plan,
        summary,
        reasons,
        weekly_sets: checks.weekly_sets as Record<string, number>,
        avoided: checks.avoided.map(({ exercise_name, because }) => ({ exercise_name, because })),
      },
    };
  },
});

export const saveDraft = tool({
  title: "Save a drafted plan",
  description: "Creates the plan that draft_plan drafted: send its plan as it is, or changed.",
  input: z.strictObject({ plan: newPlan, is_active: isActive, idempotency_key: idempotencyKey }),
  output: created,
  hints: {},
  async call(c, { plan, is_active, idempotency_key }) {
    const id = plan.id ?? await onceId(c, "save_draft", idempotency_key ?? [plan, is_active]);
    return await create(c, { ...plan, id, ...(is_active !== undefined && { is_active }) });
  },
});

async function create(c: AppContext, payload: z.output<typeof newPlan>) {
  const { created, body } = await callDatabase<Creation<Plan>>(c, "create_plan", { payload });
  const plan = shown(body);
  const how = created ? "Created" : "Had been created before";
  return { text: `${how}: ${inWords(plan)}`, data: { plan, created_before: !created } };
}

function shown({ id, name, goal, is_active, week, weeks, days }: Plan): z.output<typeof shownPlan> {
  return {
    id,
    name,
    goal,
    is_active,
    week,
    weeks,
    days: days.map((day) => ({
      name: day.name,
      exercises: day.exercises.map(({ exercise_name }) => exercise_name),
    })),
  };
}

function inWords({ id, name, goal, is_active, week, weeks, days }: z.output<typeof shownPlan>) {
  const facts = [is_active && "active", goal, weeks > 1 && `week ${week} of ${weeks}`, `id ${id}`]
    .filter(Boolean).join(", ");
  const told = days.map((day) => `${day.name}: ${day.exercises.join(", ")}`).join("; ");
  return `${JSON.stringify(name)} (${facts}): ${told}`;
}
