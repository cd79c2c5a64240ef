import { answerOf, callDatabase } from "../../_shared/database/call.ts";
import { withId } from "../../_shared/database/with_id.ts";
import type { App } from "../../_shared/http/app.ts";
import { toPage } from "../../_shared/http/pages.ts";
import { Problem, validationProblem } from "../../_shared/http/problem.ts";
import { created } from "../../_shared/http/responses.ts";
import { plan } from "../../_shared/resources/plan.ts";
import { bySlug, fromTemplate, planTemplatePage, templatesQuery, wholeTemplate } from "./schema.ts";

const onePlan = { description: "The plan", schema: plan, headers: ["ETag", "Location"] };

// Imported at first use: other plans are read and written without the programs.
const programs = async () => ({
  ...await import("./find.ts"),
  ...await import("../../_shared/templates/plan_of.ts"),
});

/**
 * The routes of the programs that come with the product. Their exercises are named by slug, and the
 * database says which ids that are: how an id follows from a slug is its rule alone.
 */
export function addTemplateRoutes(app: App): void {
  app.get("/templates", {
    operationId: "listPlanTemplates",
    summary: "Programs to start from, by slug",
    description:
      "They come with the product. Filters combine with AND, the values of a repeated one with OR.",
    query: templatesQuery,
    responses: { 200: planTemplatePage },
  }, async (c, { query }) => {
    await callDatabase(c, "check_account", {});
    const { shown, templatesFor } = await programs();
    const found = templatesFor(query);
    const data = found.slice(0, query.limit).map(shown);
    const next_after = found.length > query.limit ? [data.at(-1)!.slug] : null;
    return c.json(toPage({ data, next_after }));
  });

  app.get("/templates/:slug", {
    operationId: "getPlanTemplate",
    summary: "One program, with the plan it makes",
    description:
      "`plan` can be changed and sent to `POST /plans`, or the program taken as it is by `POST /plans/from-template`.",
    params: bySlug,
    responses: { 200: wholeTemplate },
  }, async (c, { params }) => {
    const { planWithIds, shown, slugsOf, templateOf } = await programs();
    const template = templateOf(params.slug);
    const slugs = template ? slugsOf(template) : [];
    const ids = await callDatabase<Record<string, string>>(c, "library_ids", { slugs });
    if (!template) throw new Problem("not_found");
    return c.json({ ...shown(template), plan: planWithIds(template, ids) });
  });

  app.post("/from-template", {
    operationId: "createPlanFromTemplate",
    summary: "Create a plan from a program",
    description: "With other exercises in place of some, and with training maxes where it has " +
      "shares of them; a substitute takes over sets and training max.",
    body: fromTemplate,
    responses: { 201: onePlan, 200: onePlan },
    problems: ["id_taken", "gone"],
  }, async (c, { body }) => {
    const { template: slug, substitutions, ...wish } = body;
    const { planOf, templateOf } = await programs();
    const template = templateOf(slug);
    if (!template) {
      const message = "Must be the slug of a template";
      throw validationProblem([{ path: "template", code: "not_found", message }]);
    }
    const payload = { ...planOf(template), ...definedOf(withId(wish)) };
    const args = { payload, substitutions };
    return created(c, await answerOf(c, "create_plan_from_slugs", args));
  });
}

function definedOf<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}
