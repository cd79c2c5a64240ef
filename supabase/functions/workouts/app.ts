import { createApp } from "../_shared/http/app.ts";
import { signedIn } from "../_shared/http/auth.ts";
import { answerOf, callDatabase } from "../_shared/database/call.ts";
import { withId } from "../_shared/database/with_id.ts";
import { pageArguments } from "../_shared/http/pages.ts";
import { created, page, versioned } from "../_shared/http/responses.ts";
import { byId } from "../_shared/vocabulary/fields.ts";
import { newWorkout } from "../_shared/vocabulary/new_workout.ts";
import { workout } from "../_shared/resources/workout.ts";
import { loggedWorkout, workoutChanges, workoutPage } from "./answers.ts";
import { changesQuery } from "./changes_query.ts";
import { exportFile, exportQuery } from "./export/schema.ts";
import { admitImport, oneImport } from "./import/admission.ts";
import { CSV_TYPES, importOptions, importQuery, importResult } from "./import/schema.ts";
import { listQuery } from "./list_query.ts";
import { workoutReplacement } from "./replacement.ts";

export const app = createApp("workouts", signedIn);

const oneLogged = {
  description: "The workout and what it came to",
  schema: loggedWorkout,
  headers: ["ETag"],
};

app.post("/log", {
  operationId: "logWorkout",
  summary: "Log a finished workout",
  description: "One transaction: the workout with its sets, personal records and affinity.",
  body: newWorkout,
  responses: {
    201: { ...oneLogged, headers: ["ETag", "Location"] },
    200: { ...oneLogged, headers: ["ETag", "Location"] },
  },
  problems: ["id_taken", "gone"],
}, async (c, { body }) => {
  const logged = await answerOf(c, "log_workout", { payload: withId(body) });
  return created(c, logged, ["workout", "id"]);
});

app.post("/import", {
  operationId: "importWorkouts",
  summary: "Import a file that another tracker or this API exported",
  description:
    "Strong, Hevy, FitNotes, Jefit and Liftosaur. As the body, or as multipart with `mapping` in its options. Lines that cannot be " +
    "read are in `rows_rejected`, the rest is imported. A file imported twice, or in a longer " +
    "version later, adds only what is new; what was edited or deleted since stays so. A large file " +
    "is stored piece by piece: after a failure, sending it again goes on. One at a time, a few wait, and sets " +
    "are counted (`RateLimit`), also those that are there already: several files of 5 MiB an hour. " +
    "Imported workouts earn no affinity.",
  query: importQuery,
  upload: { mediaTypes: CSV_TYPES, options: importOptions },
  bodyLimit: 5 * 1024 * 1024,
  admit: admitImport,
  responses: {
    200: {
      description: "What was stored, or would be",
      schema: importResult,
      headers: ["RateLimit", "RateLimit-Policy"],
    },
  },
  problems: ["in_progress"],
}, async (c, { query, upload: { file, options } }) => {
  // Imported at first use, as the export is: workouts are logged and read without.
  const { importWorkouts } = await import("./import/import_workouts.ts");
  const work = () => importWorkouts(c, file, query, options);
  return c.json(await oneImport(c.get("user").id, work));
});

app.get("/", {
  operationId: "listWorkouts",
  summary: "Workouts with their sets, newest first",
  description: "`from` and `to` are days in each workout's own time zone, or moments.",
  query: listQuery,
  responses: { 200: workoutPage },
}, async (c, { query }) => {
  const { limit, cursor, ...filters } = query;
  const found = await answerOf(c, "list_workouts", {
    filters,
    ...pageArguments({ limit, cursor }),
  });
  return page(c, found);
});

app.get("/changes", {
  operationId: "listWorkoutChanges",
  summary: "What happened to each workout since a cursor, oldest first",
  description: "How a second device catches up: `next_cursor` is never null and stays valid for " +
    "ever. An empty page means that there is no news; ask again later from the same cursor. A " +
    "workout stands once, at its last change.",
  query: changesQuery,
  responses: { 200: workoutChanges },
}, async (c, { query }) => {
  return page(c, await answerOf(c, "workout_changes", pageArguments(query)));
});

app.get("/export", {
  operationId: "exportWorkouts",
  summary: "Everything logged, as a file",
  description: "CSV has a line a set; `POST /workouts/import` reads it back. A text that a " +
    "spreadsheet would take for a formula has an apostrophe in front. The file is made while it is " +
    "read: a failure breaks the connection.",
  query: exportQuery,
  responses: { 200: exportFile },
}, async (c, { query }) => {
  const { download } = await import("./export/download.ts");
  return await download(c, query.format);
});

app.get("/:id", {
  operationId: "getWorkout",
  summary: "One workout",
  description: "With its sets in their order, and the `version` that `If-Match` takes.",
  params: byId,
  responses: { 200: { description: "The workout", schema: workout, headers: ["ETag"] } },
}, async (c, { params }) => {
  return versioned(c, await answerOf(c, "get_workout", { target: params.id }));
});

app.put("/:id", {
  operationId: "replaceWorkout",
  summary: "Change a whole workout",
  description: "Takes what GET returned, and answers as logging does. Without `time_zone` the " +
    "workout keeps its own. Records and affinity are as if it had been logged like this.",
  params: byId,
  body: workoutReplacement,
  ifMatch: true,
  responses: { 200: oneLogged },
}, async (c, { params, body, ifMatch }) => {
  const args = { target: params.id, payload: body, if_match: ifMatch };
  return versioned(c, await answerOf(c, "replace_workout", args));
});

app.delete("/:id", {
  operationId: "deleteWorkout",
  summary: "Delete a workout",
  description: "Records and affinity are as if it had not been.",
  params: byId,
  responses: { 204: { description: "Deleted" } },
}, async (c, { params }) => {
  await callDatabase(c, "delete_workout", { target: params.id });
  return c.body(null, 204);
});
