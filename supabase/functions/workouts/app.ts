import { createApp } from "../_shared/app.ts";
import { signedIn } from "../_shared/auth.ts";
import { callDatabase } from "../_shared/database.ts";
import { etag } from "../_shared/etag.ts";
import { type DatabasePage, pageArguments, toPage } from "../_shared/pages.ts";
import { created, type Creation, versioned } from "../_shared/responses.ts";
import { byId } from "../_shared/schemas.ts";
import { loggedWorkout, workout, workoutPage } from "./answers.ts";
import { listQuery } from "./list_query.ts";
import { newWorkout } from "./schema.ts";

interface Logged {
  workout: { id: string; version: number };
}

export const app = createApp("workouts", signedIn);

app.post("/log", {
  operationId: "logWorkout",
  summary: "Log a finished workout",
  description: "One transaction: the workout with its sets, personal records and affinity.",
  body: newWorkout,
  responses: { 201: loggedWorkout, 200: loggedWorkout },
  problems: ["id_taken", "gone"],
}, async (c, { body }) => {
  const logged = await callDatabase<Creation<Logged>>(c, "log_workout", { payload: body });
  c.header("ETag", etag(logged.body.workout.version));
  return created(c, logged, logged.body.workout.id);
});

app.get("/", {
  operationId: "listWorkouts",
  summary: "Workouts with their sets, newest first",
  query: listQuery,
  responses: { 200: workoutPage },
}, async (c, { query }) => {
  const { limit, cursor, ...filters } = query;
  const page = await callDatabase<DatabasePage>(c, "list_workouts", {
    filters,
    ...pageArguments({ limit, cursor }),
  });
  return c.json(toPage(page));
});

app.get("/:id", {
  operationId: "getWorkout",
  summary: "One workout",
  params: byId,
  responses: { 200: { description: "The workout", schema: workout, headers: ["ETag"] } },
}, async (c, { params }) => {
  return versioned(c, await callDatabase(c, "get_workout", { target: params.id }));
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
