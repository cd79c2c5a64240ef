import { draftByTemplate, type TemplateDraft } from "./by_template.ts";
import type { Draft, DraftTask } from "./draft.ts";
import { filled } from "./fill.ts";
import { mend } from "./mend.ts";
import { splitOf } from "./patterns.ts";

/** A draft without a model, and the program that it was made of, if it was. */
export type RuleDraft = TemplateDraft | SplitDraft;

type SplitDraft =
  & { draft: Draft }
  & { [Field in Exclude<keyof TemplateDraft, "draft">]?: undefined };

/**
 * A draft without a model, mended: of a program where one fits, otherwise the usual split for so many
 * days.
 */
export function draftByRule(task: DraftTask): RuleDraft {
  return draftByTemplate(task) ??
    { draft: mend(filled(splitOf(task.days, task.goal), task), task) };
}
