import type { z } from "zod";
import type { Template } from "../../_shared/templates/notation.ts";
import { describe } from "../../_shared/templates/plan_of.ts";
import { TEMPLATES } from "../../_shared/templates/programs.ts";
import type { planTemplate, templatesQuery } from "./schema.ts";

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
