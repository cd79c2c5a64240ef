import type { RuleDraft } from "./by_rule.ts";
import type { Draft, DraftTask } from "./draft.ts";
import { faultsOf, leastSets, MOST_WEEKLY_SETS } from "./measure.ts";
import type { PlanDraft } from "./schema.ts";

/** What a filter is, wherever one was used. */
export const NO_MEDICAL_ADVICE =
  "This is a filter, not medical advice: with pain, an injury or a pregnancy ask a doctor or a physiotherapist what you may do.";

/** The name of a plan that no model has named. */
export function ruleName({ goal, days }: DraftTask): string {
  const words = goal.replace("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, ${days} ${
    days === 1 ? "day" : "days"
  } a week`;
}

/** What a draft by rule is. */
export function ruleSummary({ goal, days, minutes }: DraftTask, { template }: RuleDraft): string {
  const origin = template
    ? `the program “${template.name}”, as far as it goes with what you have and can do`
    : "the usual split, filled with what you train already or what most people do";
  return `${days === 1 ? "One day" : `${days} days`} a week for ${goal.replace("_", " ")}, ` +
    `each within ${minutes} minutes: ${origin}.`;
}

/** What a draft by rule was made of. */
export function originReason({ days }: DraftTask, { template, kept, places }: RuleDraft): string {
  if (!template) {
    return `No program of the library fits these wishes: this is the usual split for ${days} ${
      days === 1 ? "day" : "days"
    }.`;
  }
  const rest = kept === places
    ? "all of its exercises stand"
    : `${kept} of its ${places} exercises stand, the others gave way to what you have, to what is ruled out, or to the time`;
  return `Made of the program “${template.name}” (${template.slug}): ${rest}.`;
}

/** What was kept to, and what could not be. */
export function reasonsOf(
  draft: Draft,
  task: DraftTask,
  avoided: PlanDraft["checks"]["avoided"],
): string[] {
  const reasons: string[] = [];
  const least = Math.max(0, ...leastSets(task).values());
  if (least > 0) {
    reasons.push(
      `Every muscle that the goal needs gets ${least} to ${MOST_WEEKLY_SETS} sets a week.`,
    );
  } else if (leastSets(task).size > 0) {
    reasons.push("The time is too short for every muscle to get enough sets a week.");
  }
  for (const fault of faultsOf(draft, task)) reasons.push(`What could not be kept to: ${fault}.`);
  const because = [...new Set(avoided.map((one) => one.because))].slice(0, 5);
  for (const words of because) reasons.push(`Left out what does not go with “${words}”.`);
  if (because.length > 0) reasons.push(NO_MEDICAL_ADVICE);
  return reasons;
}
