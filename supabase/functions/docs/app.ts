import { z } from "zod";
import { createApp } from "../_shared/http/app.ts";
import { OPENAPI, OPENAPI_ETAG } from "./openapi.ts";

export const app = createApp("docs");

app.get("/openapi.json", {
  operationId: "getOpenApi",
  summary: "This document: OpenAPI 3.1 of all functions",
  responses: {
    200: {
      description: "The document",
      schema: z.looseObject({ openapi: z.string() }),
      headers: ["ETag", "Cache-Control"],
    },
    304: { description: "The document that `If-None-Match` names is still the one" },
  },
}, (c) => {
  c.header("ETag", OPENAPI_ETAG);
  c.header("Cache-Control", "public, max-age=300");
  const known = c.req.header("if-none-match")?.split(",").map((tag) => tag.trim());
  if (known?.some((tag) => tag === "*" || tag.replace(/^W\//, "") === OPENAPI_ETAG)) {
    return c.body(null, 304);
  }
  return c.json(OPENAPI);
});
