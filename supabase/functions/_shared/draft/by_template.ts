import { LEVELS } from "../vocabulary/exercise.ts";
import type { Template, TemplateExercise } from "../templates/notation.ts";
import { slugsOf } from "../templates/plan_of.ts";
import { TEMPLATES } from "../templates/programs.ts";
import type { Draft, DraftTask } from "./draft.ts";
import { filled } from "./fill.ts";
import { faultsOf } from "./measure.ts";
import { mend } from "./mend.ts";
import type { DayPattern, Slot } from "./patterns.ts";

/** What a program has in common with a draft that was made of it, below which it is another one. */
const LEAST_KEPT = 0.6;

/** Programs of one week without shares of a training max, which a draft does not know. */
const USABLE = TEMPLATES.filter(({ weeks, days }) =>
  weeks === 1 &&
  days.every(({ exercises }) =>
    exercises.every(({ sets }) => sets.every(({ percent_tm }) => percent_tm === undefined))
  )
);

/** The slugs whose movements a task needs to know. */
export const TEMPLATE_SLUGS: readonly string[] = [...new Set(USABLE.flatMap(slugsOf))];

/** A draft that was made of a program. */
export interface TemplateDraft {
  draft: Draft;
  template: Template;
  /** How many exercises the program has in so many days, and how many of them stand as they are. */
  places: number;
  kept: number;
}

/**
 * A draft of the program that it changes least: one for the goal and so many days, not harder than
 * the level, that keeps to every rule once it is mended; undefined where there is none.
 */
export function draftByTemplate(task: DraftTask): TemplateDraft | undefined {
  const drafts = USABLE.filter((template) =>
    template.goal === task.goal && template.days_per_week === task.days &&
    rank(template.level) <= rank(task.level) && !isTooBare(template, task)
  ).map((template) => drafted(template, task))
    .filter(({ draft, kept, places }) =>
      kept >= places * LEAST_KEPT && faultsOf(draft, task).length === 0
    );
  const [best] = drafts.sort((a, b) =>
    likeness(b) - likeness(a) || rank(b.template.level) - rank(a.template.level)
  );
  return best;
}

/** Body weight alone is for who has nothing else; stretches take nothing. */
function isTooBare({ goal, equipment }: Template, { candidates }: DraftTask): boolean {
  return equipment.length === 0 && goal !== "mobility" &&
    candidates.some((candidate) => candidate.equipment !== "bodyweight");
}

function drafted(template: Template, task: DraftTask): TemplateDraft {
  const patterns = Array.from({ length: task.days }, (_, i) => patternOf(template, i, task));
  const draft = mend(filled(patterns, task), task);
  const places = patterns.reduce((sum, { slots }) => sum + slots.length, 0);
  const kept = patterns.reduce((sum, { slots }, i) => {
    const slugs = new Set(draft.days[i]!.exercises.map(({ candidate }) => candidate.slug));
    return sum + slots.filter(({ slug }) => slugs.has(slug!)).length;
  }, 0);
  return { draft, template, places, kept };
}

/** The share that a draft and its program have in common of all that stands in either. */
function likeness({ draft, places, kept }: TemplateDraft): number {
  const all = draft.days.reduce((sum, { exercises }) => sum + exercises.length, places);
  return kept / (all - kept);
}

/** The days of a program take turns. */
function patternOf({ days }: Template, i: number, task: DraftTask): DayPattern {
  const { name, exercises } = days[i % days.length]!;
  return { name, slots: exercises.flatMap((exercise) => slotOf(exercise, task)) };
}

function slotOf({ slug, sets }: TemplateExercise, { movements }: DraftTask): Slot[] {
  const movement = movements[slug];
  const { reps_min, reps_max = reps_min } = sets[0]!;
  const reps: [number, number] | undefined = reps_min ? [reps_min, reps_max!] : undefined;
  return movement ? [{ movement, sets: sets.length, slug, ...(reps && { reps }) }] : [];
}

function rank(level: (typeof LEVELS)[number]): number {
  return LEVELS.indexOf(level);
}
