import type { Template, TemplateExercise } from "./notation.ts";

/** The slugs of every exercise of a template, each once. */
export function slugsOf({ days }: Template): string[] {
  return [...new Set(days.flatMap(({ exercises }) => exercises.map(({ slug }) => slug)))];
}

/** What a template is, for whom, and after whom, in one text. */
export function describe({ description, audience, source }: Template): string {
  const scheme = source ? ` Scheme after ${source.name} (${source.year}).` : "";
  return `${description} For ${audience}.${scheme}`;
}

/** A template as a plan whose exercises still have slugs in place of ids. */
export function planOf(template: Template) {
  const { name, goal, weeks, week_names, days } = template;
  const description = describe(template);
  return { name, description, goal, weeks, ...(week_names && { week_names }), days };
}

/** The same as a body for `POST /plans`. */
export function planWithIds(template: Template, ids: Record<string, string>) {
  const withId = ({ slug, ...exercise }: TemplateExercise) => ({
    exercise_id: ids[slug],
    ...exercise,
  });
  const plan = planOf(template);
  return {
    ...plan,
    days: plan.days.map((day) => ({ ...day, exercises: day.exercises.map(withId) })),
  };
}
