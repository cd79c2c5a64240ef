import { config } from "../config.ts";
import { callDatabase } from "../database/call.ts";
import { mayAskModel } from "../gemini/may_ask_model.ts";
import { UnusableOutput } from "../gemini/read_json.ts";
import { type AppContext, timed } from "../http/context.ts";
import { Problem, validationProblem } from "../http/problem.ts";
import { rateLimitHeaders, type RateWindowState } from "../http/rate_limit.ts";
import { log, logError } from "../log.ts";
import { newPlan } from "../vocabulary/new_plan.ts";
import { type ChosenDraft, draftByModel } from "./by_model.ts";
import { draftByRule } from "./by_rule.ts";
import { TEMPLATE_SLUGS } from "./by_template.ts";
import type { Candidate, DraftTask } from "./draft.ts";
import { faultsOf, weeklySets } from "./measure.ts";
import { mend } from "./mend.ts";
import { planOf } from "./plan_of.ts";
import { originReason, reasonsOf, ruleName, ruleSummary } from "./reasons.ts";
import type { DraftRequest, PlanDraft } from "./schema.ts";

const ATTEMPTS = 2;
const DEFAULT_MINUTES = 60;
const DEFAULT_LEVEL = "intermediate";

interface DraftCandidates extends Pick<DraftTask, "movements"> {
  candidates: Candidate[];
  avoided: PlanDraft["checks"]["avoided"];
  rate_limits: RateWindowState[];
  unit_system: "metric" | "imperial";
}

/**
 * Drafts a plan: the database says what may be used, the model chooses and orders, the rules check and
 * mend. Without a model or consent, or when its choice is of no use twice, the rules choose as well. Nothing is
 * stored.
 *
 * @throws {Problem} `validation_failed` when nothing is left to choose from, `rate_limited`
 */
export async function draftPlan(c: AppContext, request: DraftRequest): Promise<PlanDraft> {
  const found = await callDatabase<DraftCandidates>(c, "draft_candidates", {
    payload: { ...request, slugs: TEMPLATE_SLUGS, rate_limits: config().chatRateLimit },
  });
  for (const [name, value] of Object.entries(rateLimitHeaders(found.rate_limits))) {
    c.header(name, value);
  }
  const task: DraftTask = {
    goal: request.goal,
    days: request.days_per_week,
    minutes: request.minutes ?? DEFAULT_MINUTES,
    level: request.level ?? DEFAULT_LEVEL,
    candidates: found.candidates.filter(({ movement }) =>
      request.goal !== "mobility" || movement === "stretch"
    ),
    movements: found.movements,
  };
  if (task.candidates.length === 0) {
    throw validationProblem([{
      path: "equipment",
      code: "invalid",
      message: "Equipment, level and constraints together leave no exercise: allow more of them",
    }]);
  }
  const { draft, summary, reasons } = await chosen(c, request, task) ?? byRule(task);
  const plan = planOf(draft, task, found.unit_system === "imperial" ? "lb" : "kg");
  // Whatever was chosen: what the route would refuse is a fault of ours.
  newPlan.parse(plan);
  const used = new Set(
    draft.days.flatMap(({ exercises }) => exercises.map(({ candidate }) => candidate.equipment)),
  );
  return {
    plan: { ...plan },
    summary,
    reasons: [...reasons, ...reasonsOf(draft, task, found.avoided)],
    checks: {
      weekly_sets: Object.fromEntries(weeklySets(draft)),
      unused_equipment: [...new Set(request.equipment)].filter((one) => !used.has(one)),
      avoided: found.avoided,
    },
  };
}

function byRule(task: DraftTask): ChosenDraft {
  const made = draftByRule(task);
  return {
    draft: { ...made.draft, name: ruleName(task) },
    summary: ruleSummary(task, made),
    reasons: [originReason(task, made)],
  };
}

/**
 * What the model chose, mended; undefined without a model or the consent to ask it, or when its choice
 * is of no use.
 */
async function chosen(
  c: AppContext,
  request: DraftRequest,
  task: DraftTask,
): Promise<ChosenDraft | undefined> {
  const { apiKey, timeoutMs } = config().gemini;
  if (!apiKey || !await mayAskModel(c)) return undefined;
  const signal = AbortSignal.timeout(timeoutMs);
  let fault: string | undefined;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const choice = await timed(c, "ai", () => draftByModel(request, task, signal, fault));
      completed(choice, task);
      const faults = faultsOf(mend(choice.draft, task), task);
      if (faults.length === 0) return choice;
      fault = faults.slice(0, 5).join("; ");
    } catch (error) {
      if (error instanceof Problem) {
        logError("drafting by rule", error);
        return undefined;
      }
      if (!(error instanceof UnusableOutput)) throw error;
      fault = error.message;
    }
    log("warn", "the model's draft is of no use", { attempt, reason: fault });
  }
  return undefined;
}

/** As many days as were asked for: what is missing the rules fill in. */
function completed({ draft }: ChosenDraft, task: DraftTask): void {
  draft.days = draft.days.slice(0, task.days);
  if (draft.days.length < task.days) {
    draft.days.push(...draftByRule(task).draft.days.slice(draft.days.length));
  }
  if (draft.name === "") draft.name = ruleName(task);
}
