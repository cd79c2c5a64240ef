import type { z } from "zod";
import type { AppContext } from "../../_shared/http/context.ts";
import { callDatabase } from "../../_shared/database/call.ts";
import { type FieldError, Problem, validationProblem } from "../../_shared/http/problem.ts";
import type { Template } from "./notation.ts";
import { describe, planOf, slugsOf } from "./plan_of.ts";
import { TEMPLATES } from "./programs.ts";
import type { fromTemplate, planTemplate, templatesQuery } from "./schema.ts";

/** The templates that fit a query, after the cursor, and one more where there is. */
export function templatesFor(query: z.output<typeof templatesQuery>): Template[] {
  const { goal, level, days, equipment, cursor, limit } = query;
  const after = cursor?.[0] as string | undefined;
  const fits = TEMPLATES.filter((template) =>
    (!goal || goal.includes(template.goal)) &&
    (!level || level.includes(template.level)) &&
    (days === undefined || template.days_per_week === days) &&
    (!equipment || template.equipment.every((needed) => equipment.includes(needed))) &&
    (after === undefined || template.slug > after)
  );
  return fits.slice(0, limit + 1);
}

/** The template with a slug. */
export function templateOf(slug: string): Template | undefined {
  return TEMPLATES.find((template) => template.slug === slug);
}

/** A template as the list shows it. */
export function shown(template: Template): z.output<typeof planTemplate> {
  const { slug, name, goal, level, days_per_week, weeks, equipment } = template;
  const description = describe(template);
  return { slug, name, description, goal, level, days_per_week, weeks, equipment };
}

/**
 * The ids of a template's exercises by slug, and which of some other ids the caller can see. The
 * database says so, since how an id follows from a slug is its rule, and a library may be older than
 * a template.
 *
 * @throws {Problem} `internal_error` when the library lacks an exercise
 */
export async function exercisesOf(c: AppContext, template: Template, ids: string[] = []) {
  const slugs = slugsOf(template);
  const found = await callDatabase<{ by_slug: Record<string, string>; visible: string[] }>(
    c,
    "library_ids",
    { slugs, ids },
  );
  const missing = slugs.filter((slug) => !found.by_slug[slug]);
  if (missing.length > 0) {
    const cause = new Error(`the library has no ${missing.join(", ")} for ${template.slug}`);
    throw new Problem("internal_error", { cause });
  }
  return found;
}

type Wish = z.output<typeof fromTemplate>;

/** The plan that somebody wants of a template, as the body of `POST /plans`. */
export async function wantedPlan(c: AppContext, wish: Wish) {
  const { template: slug, id, name, is_active, training_maxes = [], substitutions = {} } = wish;
  const template = templateOf(slug);
  if (!template) throw notFound("template", "Must be the slug of a template");
  const asked = [...Object.values(substitutions), ...training_maxes.map((max) => max.exercise_id)];
  const { by_slug, visible } = await exercisesOf(c, template, [...new Set(asked)]);
  const own = new Set(Object.values(by_slug));
  const errors: FieldError[] = [];
  for (const [from, to] of Object.entries(substitutions)) {
    const path = `substitutions.${from}`;
    if (!own.has(from)) errors.push(unknown(path, "Must be an exercise of the template"));
    else if (!visible.includes(to)) {
      errors.push(unknown(path, "Must be an exercise that you can see"));
    }
  }
  const taken = (exercise: string) => substitutions[exercise] ?? exercise;
  const inPlan = new Set([...own].map(taken));
  const maxes = training_maxes.map((max, i) => {
    const exercise_id = taken(max.exercise_id);
    if (!inPlan.has(exercise_id)) {
      const path = `training_maxes.${i}.exercise_id`;
      errors.push(unknown(path, "Must be an exercise of the template, or what stands in for it"));
    }
    return { ...max, exercise_id };
  });
  if (errors.length > 0) throw validationProblem(errors);
  const plan = planOf(template, (slug) => taken(by_slug[slug]!));
  return {
    ...plan,
    ...(id && { id }),
    ...(name && { name }),
    is_active,
    ...(maxes.length > 0 && { training_maxes: maxes }),
  };
}

function unknown(path: string, message: string): FieldError {
  return { path, code: "not_found", message };
}

function notFound(path: string, message: string): Problem {
  return validationProblem([unknown(path, message)]);
}
