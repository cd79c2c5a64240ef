import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { answerOf, callDatabase } from "../_shared/database/call.ts";
import { withId } from "../_shared/database/with_id.ts";
import { pageArguments } from "../_shared/http/pages.ts";
import { created, page, versioned } from "../_shared/http/responses.ts";
import { byId } from "../_shared/vocabulary/fields.ts";
import { newPlan } from "../_shared/vocabulary/new_plan.ts";
import { nextDescription, planNext, planNextQuery } from "../_shared/progression/next.ts";
import type {
  DatabaseExercise,
  DatabasePlanNext,
} from "../_shared/progression/next_suggestions.ts";
import { draftRequest, planDraft } from "../_shared/draft/schema.ts";
import { plan } from "../_shared/resources/plan.ts";
import { addTemplateRoutes } from "./templates/routes.ts";
import { listQuery, planChange, planPage, planReplacement } from "./schema.ts";

export const app = createApp("plans", signedIn);

const onePlan = { description: "The plan", schema: plan, headers: ["ETag"] };

app.get("/", {
  operationId: "listPlans",
  summary: "Whole plans, newest first",
  description:
    "With their days, exercises and sets. With `active=true` the one that is followed, if any.",
  query: listQuery,
  responses: { 200: planPage },
}, async (c, { query }) => {
  const found = await answerOf(c, "list_plans", {
    active: query.active,
    ...pageArguments(query),
  });
  return page(c, found);
});

app.post("/", {
  operationId: "createPlan",
  summary: "Create a plan",
  description: "Created active, it deactivates the one that was.",
  body: newPlan,
  responses: {
    201: { ...onePlan, headers: ["ETag", "Location"] },
    200: { ...onePlan, headers: ["ETag", "Location"] },
  },
  problems: ["id_taken", "limit_reached", "gone"],
}, async (c, { body }) => {
  return created(c, await answerOf(c, "create_plan", { payload: withId(body) }));
});

addTemplateRoutes(app);
app.post("/draft", {
  operationId: "draftPlan",
  summary: "Have a plan drafted",
  description: "From exercises that exist, that equipment and level allow and that no standing " +
    "constraint rules out; checked, and stored nowhere: `plan` is a body for `POST /plans`. " +
    "Without the model, or a required consent to ask it, a program of `GET /plans/templates` stands in, or else the usual split; `reasons` says which. Counts as a chat message for the rate limit. " +
    "What is left out for an injury is left out by a filter, which is no medical advice.",
  body: draftRequest,
  responses: { 200: planDraft },
}, async (c, { body }) => {
  // Imported at first use: plans are read without the model's client.
  const { draftPlan } = await import("../_shared/draft/draft_plan.ts");
  return c.json(await draftPlan(c, body));
});

app.get("/:id", {
  operationId: "getPlan",
  summary: "One plan",
  description: "With its days, exercises and sets, and the `version` that `If-Match` takes.",
  params: byId,
  responses: { 200: onePlan },
}, async (c, { params }) => {
  return versioned(c, await answerOf(c, "get_plan", { target: params.id }));
});

app.get("/:id/next", {
  operationId: "getNextPlanDay",
  summary: "What to train next, and with which loads",
  description: nextDescription,
  params: byId,
  query: planNextQuery,
  responses: { 200: planNext },
}, async (c, { params, query }) => {
  const args = { target: params.id, wanted_day: query.day_id };
  const next = await callDatabase<DatabasePlanNext>(c, "plan_next", args);
  const others = { target: params.id, known_day: next.day.id };
  // Imported at first use, as the templates and the draft are: plans are read and written without.
  const { withSuggestions } = await import("../_shared/progression/next_suggestions.ts");
  return c.json(
    await withSuggestions(next, {
      warmups: query.warmups,
      otherDays: () => callDatabase<DatabaseExercise[]>(c, "other_plan_days", others),
    }),
  );
});

app.put("/:id", {
  operationId: "replacePlan",
  summary: "Change a whole plan",
  description: "Takes what GET returned. Days and exercises sent with their `id` keep it.",
  params: byId,
  body: planReplacement,
  ifMatch: true,
  responses: { 200: onePlan },
  problems: ["id_taken"],
}, async (c, { params, body, ifMatch }) => {
  const args = { target: params.id, payload: body, if_match: ifMatch };
  return versioned(c, await answerOf(c, "replace_plan", args));
});

app.patch("/:id", {
  operationId: "changePlan",
  summary: "Rename, describe, activate or deactivate a plan, or set its week",
  description: "Activating one deactivates the other. `null` clears `description` and `goal`. A " +
    "`week` before the one that comes next begins a new cycle.",
  params: byId,
  body: planChange,
  ifMatch: true,
  responses: { 200: onePlan },
}, async (c, { params, body, ifMatch }) => {
  const args = { target: params.id, payload: body, if_match: ifMatch };
  return versioned(c, await answerOf(c, "patch_plan", args));
});

app.delete("/:id", {
  operationId: "deletePlan",
  summary: "Delete a plan",
  description: "Workouts logged with it stay.",
  params: byId,
  responses: { 204: { description: "Deleted" } },
}, async (c, { params }) => {
  await callDatabase(c, "delete_plan", { target: params.id });
  return c.body(null, 204);
});
