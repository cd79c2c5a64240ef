import { z } from "zod";
import { createApp } from "../_shared/http/app.ts";
import { unlessKept } from "../_shared/http/responses.ts";

export const app = createApp("docs");

app.get("/openapi.json", {
  operationId: "getOpenApi",
  summary: "This document: OpenAPI 3.1 of all functions",
  description:
    "Made from the schemas that validate. `servers` names the project that answers. Kept by caches; `If-None-Match` with its `ETag` answers 304.",
  responses: {
    200: {
      description: "The document",
      schema: z.looseObject({ openapi: z.string().meta({ example: "3.1.0" }) }),
      headers: ["ETag", "Cache-Control"],
    },
  },
  ifNoneMatch: true,
}, async (c, { ifNoneMatch }) => {
  // Imported at first use: the document is made from this app among others, also while it is broken.
  const { documentText, documentTag } = await import("./document.ts");
  c.header("ETag", await documentTag());
  c.header("Cache-Control", "public, max-age=300");
  const document = c.body(documentText(), 200, { "Content-Type": "application/json" });
  return unlessKept(document, ifNoneMatch);
});
