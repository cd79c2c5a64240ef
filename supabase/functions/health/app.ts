import { createApp } from "../_shared/http/app.ts";
import { timed } from "../_shared/http/context.ts";
import { VERSION } from "../_shared/version.ts";
import { reachDatabase } from "./reach_database.ts";
import { health } from "./schema.ts";

export const app = createApp("health");

const OK = { status: "ok", version: VERSION };

app.get("/", {
  operationId: "getHealth",
  summary: "Whether this function runs; asks no database",
  description: "For a monitor: it answers while the function runs, whatever the database does.",
  responses: { 200: health },
}, (c) => c.json(OK));

app.get("/ready", {
  operationId: "getReadiness",
  summary: "Whether the database answers too",
  description: "For a monitor: one small call of the database; 503 when it does not answer.",
  responses: { 200: health },
  problems: ["database_unavailable"],
}, async (c) => {
  await timed(c, "db", () => reachDatabase(c.var.requestId));
  return c.json(OK);
});
