import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { answerOf, callDatabase } from "../_shared/database/call.ts";
import { withId } from "../_shared/database/with_id.ts";
import { pageArguments } from "../_shared/http/pages.ts";
import { created, page, passOn, unlessKept, versioned } from "../_shared/http/responses.ts";
import { byId, uuid } from "../_shared/vocabulary/fields.ts";
import { exercise } from "../_shared/resources/exercise.ts";
import { keptIfOfLibrary, knownTags, tagged } from "./library_tag.ts";
import {
  byIdOrSlug,
  exerciseFacets,
  exercisePage,
  exerciseReplacement,
  listQuery,
  newExercise,
  substitutesQuery,
} from "./schema.ts";

export const app = createApp("exercises", signedIn);

const CACHING = ["ETag", "Cache-Control"];
const KEPT =
  "Its `ETag` is another after each change of the library or of the own exercises; who has " +
  "none of those may keep it, and ask before each use with `If-None-Match`.";

const oneExercise = { description: "The exercise", schema: exercise, headers: ["ETag"] };

app.get("/", {
  operationId: "listExercises",
  summary: "The library and the user's own exercises",
  description: "By name, or with `q` best first. Filters combine with AND, the values of a " +
    "repeated one with OR. Archived exercises are found by `id` only. " + KEPT,
  query: listQuery,
  ifNoneMatch: true,
  responses: { 200: { description: "A page", schema: exercisePage, headers: CACHING } },
}, async (c, { query, ifNoneMatch }) => {
  const { id, limit, cursor, ...filters } = query;
  const found = await answerOf(c, "list_exercises", {
    filters: { ...filters, ids: id },
    ...pageArguments({ limit, cursor }),
    if_none_match: knownTags(ifNoneMatch),
  });
  return unlessKept(tagged(c, found, page), ifNoneMatch);
});

app.post("/", {
  operationId: "createExercise",
  summary: "Add an own exercise",
  description:
    "It is seen by its owner alone. Only `name` is needed; how its sets are counted follows from `tracking`.",
  body: newExercise,
  responses: {
    201: { ...oneExercise, headers: ["ETag", "Location"] },
    200: { ...oneExercise, headers: ["ETag", "Location"] },
  },
  problems: ["id_taken", "name_taken", "limit_reached", "gone"],
}, async (c, { body }) => {
  return created(c, await answerOf(c, "create_exercise", { payload: withId(body) }));
});

app.get("/facets", {
  operationId: "getExerciseFacets",
  summary: "Every value to filter by, with its number of exercises",
  description:
    "Counted over the library and the own exercises that are not archived: what a filter can be made of. " +
    KEPT,
  ifNoneMatch: true,
  responses: { 200: { description: "The values", schema: exerciseFacets, headers: CACHING } },
}, async (c, { ifNoneMatch }) => {
  const found = await answerOf(c, "exercise_facets", { if_none_match: knownTags(ifNoneMatch) });
  return unlessKept(tagged(c, found, passOn), ifNoneMatch);
});

app.get(
  "/:id",
  {
    operationId: "getExercise",
    summary: "One exercise, by id or slug",
    description: "Of the library or an own one, also when it is archived. What is of the library " +
      "may be kept and asked about with `If-None-Match`.",
    params: byIdOrSlug,
    ifNoneMatch: true,
    responses: { 200: { ...oneExercise, headers: CACHING } },
  },
  async (c, { params, ifNoneMatch }) => {
    const found = await answerOf(c, "get_exercise", { ref: params.id });
    const isOfLibrary = keptIfOfLibrary(c, found);
    const answer = versioned(c, found);
    // An own one may have the slug that somebody else's has, with the same version.
    const isCertain = isOfLibrary || uuid.safeParse(params.id).success;
    return isCertain ? unlessKept(answer, ifNoneMatch) : answer;
  },
);

app.put("/:id", {
  operationId: "replaceExercise",
  summary: "Change an own exercise",
  description: "Takes what GET returned; its slug stays.",
  params: byId,
  body: exerciseReplacement,
  ifMatch: true,
  responses: { 200: oneExercise },
  problems: ["name_taken"],
}, async (c, { params, body, ifMatch }) => {
  const args = { target: params.id, payload: body, if_match: ifMatch };
  return versioned(c, await answerOf(c, "replace_exercise", args));
});

app.delete("/:id", {
  operationId: "archiveExercise",
  summary: "Archive an own exercise",
  description: "It is hidden from lists and search, and still readable, loggable and counted.",
  params: byId,
  responses: { 204: { description: "Archived" } },
}, async (c, { params }) => {
  await callDatabase(c, "archive_exercise", { target: params.id });
  return c.body(null, 204);
});

app.get("/:id/substitutes", {
  operationId: "listSubstitutes",
  summary: "Exercises for the same muscles, best first",
  description:
    "None that a standing constraint among the memories rules out: a filter, which is no " +
    "medical advice.",
  params: byId,
  query: substitutesQuery,
  responses: { 200: exercisePage },
}, async (c, { params, query }) => {
  const found = await answerOf(c, "exercise_substitutes", {
    target: params.id,
    equipment: query.equipment,
    page_limit: query.limit,
  });
  return page(c, found);
});
