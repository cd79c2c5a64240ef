import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { answerOf } from "../_shared/database/call.ts";
import { page, passOn } from "../_shared/http/responses.ts";
import { byId } from "../_shared/vocabulary/fields.ts";
import {
  exerciseProgress,
  exerciseQuery,
  lastQuery,
  lastSets,
  muscleVolume,
  recordList,
  recordsQuery,
  summary,
  volumeQuery,
} from "./schema.ts";

export const app = createApp("progress", signedIn);

app.get("/summary", {
  operationId: "getProgressSummary",
  summary: "Totals, streaks, and this week against the plan",
  description: "A streak counts ISO weeks with a workout or frozen by a pause; the current one " +
    "lasts as long as last week belongs to it.",
  responses: { 200: summary },
}, async (c) => passOn(c, await answerOf(c, "progress_summary", {})));

app.get("/records", {
  operationId: "listRecords",
  summary: "Personal records, by exercise and kind",
  description: "A first appearance counts, ties go to the earlier workout, and differences under " +
    "0.05 kg are ties. Of assisted exercises the least help is best.",
  query: recordsQuery,
  responses: { 200: recordList },
}, async (c, { query }) => {
  const args = { exercise_ids: query.exercise_id };
  return page(c, await answerOf(c, "progress_records", args));
});

app.get("/last", {
  operationId: "listLastSets",
  summary: "The sets of the last time that each of these exercises was done",
  description: "In the order asked; what was never done is absent.",
  query: lastQuery,
  responses: { 200: lastSets },
}, async (c, { query }) => {
  const args = { exercise_ids: query.exercise_id };
  return page(c, await answerOf(c, "progress_last", args));
});

app.get("/volume", {
  operationId: "listMuscleVolume",
  summary: "Sets and volume per muscle and ISO week",
  description: "The last `weeks` weeks, this one included, oldest first. Sets are those that are " +
    "no warm-up; a secondary muscle counts half.",
  query: volumeQuery,
  responses: { 200: muscleVolume },
}, async (c, { query }) => {
  return page(c, await answerOf(c, "progress_volume", query));
});

app.get("/exercises/:id", {
  operationId: "getExerciseProgress",
  summary: "An exercise over time: each workout's top set, estimated 1RM and volume",
  description: "Oldest first, all of the range, as a chart needs it.",
  params: byId,
  query: exerciseQuery,
  responses: { 200: exerciseProgress },
}, async (c, { params, query }) => {
  const args = { target: params.id, filters: query };
  return page(c, await answerOf(c, "progress_exercise", args));
});
