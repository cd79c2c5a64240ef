import type { z } from "zod";
import type { newPlan } from "../../_shared/vocabulary/new_plan.ts";
import type { Template } from "./notation.ts";

/** The slugs of every exercise of a template, each once. */
export function slugsOf({ days }: Template): string[] {
  return [...new Set(days.flatMap(({ exercises }) => exercises.map(({ slug }) => slug)))];
}

/** What a template is, for whom, and after whom, in one text. */
export function describe({ description, audience, source }: Template): string {
  const scheme = source ? ` Scheme after ${source.name} (${source.year}).` : "";
  return `${description} For ${audience}.${scheme}`;
}

/**
 * A template as a body for `POST /plans`.
 *
 * @param idOf the id of the exercise with a slug, or of what stands in for it
 */
export function planOf(
  template: Template,
  idOf: (slug: string) => string,
): z.input<typeof newPlan> {
  const { name, goal, weeks, week_names, days } = template;
  return {
    name,
    description: describe(template),
    goal,
    weeks,
    ...(week_names && { week_names }),
    days: days.map(({ name, exercises }) => ({
      name,
      exercises: exercises.map(({ slug, ...exercise }) => ({
        exercise_id: idOf(slug),
        ...exercise,
      })),
    })),
  };
}
