import { z } from "zod";
import type {
  Operation,
  ResponseSpec,
  Spec,
} from "../supabase/functions/_shared/http/operation.ts";
import { VERSION } from "../supabase/functions/_shared/version.ts";
import { type JsonSchema, SchemaRegistry } from "./openapi_schemas.ts";
import {
  bodyExamples,
  type Examples,
  parameterExample,
  responseExample,
} from "./openapi_examples.ts";
import { describedHeaders } from "./openapi_headers.ts";
import { problemComponents, problemResponses } from "./openapi_problems.ts";

/** What the document needs to know of a function. */
export interface Documented {
  name: string;
  /** Present when its routes need a signed-in user. */
  guard?: unknown;
  operations: readonly Operation[];
}

const TAGS: Record<string, string> = {
  health: "Whether the backend runs",
  docs: "This document",
  profile: "Settings, affinity, export, erasure",
  exercises: "The library, and the user's own exercises",
  plans: "Training plans",
  workouts: "The log",
  progress: "What the log says",
  chat: "The companion",
  memories: "What the companion knows; the user sees and controls all of it",
  mcp: "The same for other assistants, by the Model Context Protocol",
};

const DESCRIPTION = `Workouts, plans, and a companion that remembers.

Every route that is not marked public needs \`Authorization: Bearer <access token>\` of Supabase Auth.
Every failure is \`application/problem+json\`. Unknown fields and query parameters are refused.
Lists take \`limit\` and \`cursor\`. A creating \`POST\` accepts a client-made \`id\`: sent again with the
same payload it answers 200 with the first answer. \`X-Request-Id\` is accepted, else made, and always
returned.`;

/**
 * The OpenAPI 3.1 document of these functions.
 *
 * @param examples by operationId
 * @throws {Error} on an operationId or schema name that is used twice
 */
export function buildDocument(apps: readonly Documented[], examples: Examples = {}) {
  const schemas = new SchemaRegistry();
  const paths: Record<string, Record<string, unknown>> = {};
  const ids = new Set<string>();
  for (const app of apps) {
    for (const each of app.operations) {
      const { method, path, spec } = each;
      if (ids.has(spec.operationId)) throw new Error(`Two operations are ${spec.operationId}`);
      ids.add(spec.operationId);
      const full = `/${app.name}${path === "/" ? "" : path}`.replace(/:(\w+)/g, "{$1}");
      const operation = describe(app, each, schemas, examples);
      (paths[full] ??= {})[method.toLowerCase()] = operation;
    }
  }
  const problems = problemComponents(schemas, paths);
  return {
    openapi: "3.1.0",
    info: {
      title: "Slow Burn",
      version: VERSION,
      description: DESCRIPTION,
      contact: { name: "Slow Burn" },
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{
      url: "{supabase_url}/functions/v1",
      description: "The functions of a Supabase project, by its URL; here that of the local stack",
      variables: {
        // Its description would be valid; the specification's own JSON Schema misspells the field.
        supabase_url: { default: "http://127.0.0.1:54321" },
      },
    }],
    tags: apps.map(({ name }) => ({ name, description: TAGS[name] ?? name })),
    paths,
    components: {
      securitySchemes: {
        accessToken: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "An access token of Supabase Auth: `access_token` of a session",
        },
      },
      ...problems,
      schemas: schemas.components(),
    },
  };
}

function describe(
  app: Documented,
  { method, spec }: Operation,
  schemas: SchemaRegistry,
  examples: Examples,
) {
  const example = examples[spec.operationId];
  const parameters = [
    ...parametersOf(spec.params, "path", schemas, example?.params),
    ...parametersOf(spec.query, "query", schemas, example?.query),
    ...(spec.ifMatch ? [IF_MATCH] : []),
    ...(spec.ifNoneMatch ? [IF_NONE_MATCH] : []),
  ];
  const isSignedIn = app.guard !== undefined && !spec.isPublic;
  return {
    operationId: spec.operationId,
    tags: [app.name],
    summary: spec.summary,
    ...(spec.description && { description: spec.description }),
    security: isSignedIn ? [{ accessToken: [] }] : [],
    ...(parameters.length > 0 && { parameters }),
    ...(spec.body && { requestBody: bodyOf(spec.body, schemas, example) }),
    ...(spec.upload && { requestBody: uploadOf(spec.upload, schemas, example) }),
    responses: {
      ...Object.fromEntries(
        Object.entries(spec.responses).map(([status, response]) => [
          status,
          responseOf(Number(status), response, schemas, example),
        ]),
      ),
      ...(spec.ifNoneMatch && { 304: responseOf(304, NOT_MODIFIED, schemas, example) }),
      ...Object.fromEntries(
        Object.entries(problemResponses(spec, isSignedIn, method)).map(([status, problem]) => [
          status,
          besideOwn(problem, spec.responses[Number(status)], schemas, example),
        ]),
      ),
    },
  };
}

/** A problem where the route has an answer of its own with that status: either may come. */
function besideOwn(
  problem: object,
  own: ResponseSpec | undefined,
  schemas: SchemaRegistry,
  example: Examples[string] | undefined,
) {
  if (!own) return problem;
  const [one, other] = [responseOf(400, own, schemas, example), problem] as {
    description: string;
    headers: object;
    content: object;
  }[];
  return {
    description: `${one!.description}; or ${other!.description}`,
    headers: { ...one!.headers, ...other!.headers },
    content: { ...one!.content, ...other!.content },
  };
}

const IF_MATCH = {
  name: "If-Match",
  in: "header",
  required: false,
  description: "The `ETag` that the change is based on; without it the last write wins",
  schema: { type: "string" },
  example: '"3"',
};

const IF_NONE_MATCH = {
  name: "If-None-Match",
  in: "header",
  required: false,
  description: "The `ETag` of the answer that is kept, or several: 304 while it is still the same",
  schema: { type: "string" },
  example: '"3"',
};

const NOT_MODIFIED = {
  description: "What `If-None-Match` names is still the same",
  headers: ["ETag", "Cache-Control"],
};

function parametersOf(
  schema: z.ZodType | undefined,
  where: string,
  schemas: SchemaRegistry,
  examples: Record<string, unknown> | undefined,
) {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemas.convert(schema, "input") as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = property;
    return {
      name,
      in: where,
      required: where === "path" || required.includes(name),
      description: description ?? (rest["type"] === "array" ? REPEATED : ABOUT[name]),
      schema: rest,
      ...parameterExample(rest, examples?.[name]),
    };
  });
}

const REPEATED = "One of these; a repeated one is OR";

/** Parameters that mean the same wherever they stand. */
const ABOUT: Record<string, string> = {
  id: "Its id",
  slug: "Its slug",
  limit: "The most to answer with",
  exercise_id: "Those with this exercise",
  plan_id: "Those of this plan",
  active: "Only the active one, or only the others",
  format: "CSV with a line a set, or JSON",
  weeks: "How many, this one included",
};

function bodyOf(schema: z.ZodType, schemas: SchemaRegistry, example: Examples[string] | undefined) {
  return {
    required: !schema.safeParse({}).success,
    content: {
      "application/json": {
        schema: schemas.convert(schema, "input"),
        ...bodyExamples(example?.bodies["application/json"]),
      },
    },
  };
}

function uploadOf(
  { mediaTypes, options }: NonNullable<Spec["upload"]>,
  schemas: SchemaRegistry,
  example: Examples[string] | undefined,
) {
  const file = { type: "string", format: "binary" };
  const parts = { file, options: schemas.convert(options, "input") };
  return {
    required: true,
    content: {
      ...Object.fromEntries(mediaTypes.map((type) => [
        type,
        { schema: file, ...bodyExamples(example?.bodies["text/csv"]) },
      ])),
      "multipart/form-data": {
        schema: {
          type: "object",
          properties: parts,
          required: ["file"],
          additionalProperties: false,
        },
        encoding: { options: { contentType: "application/json" } },
        ...bodyExamples(example?.bodies["multipart/form-data"]),
      },
    },
  };
}

const PHRASES: Record<number, string> = {
  200: "OK",
  201: "Created",
  204: "Done",
};

function responseOf(
  status: number,
  response: ResponseSpec,
  schemas: SchemaRegistry,
  example: Examples[string] | undefined,
) {
  const { description, headers = [], content } = response instanceof z.ZodType
    ? {
      description: undefined,
      headers: status === 201 ? ["Location"] : [],
      content: json(response),
    }
    : { ...response, content: "content" in response ? response.content : only(response) };
  const named = [...headers, "X-Request-Id"];
  const bodies = Object.entries(content).map(([type, schema]) => [
    type,
    { schema: schemas.convert(schema, "output"), ...responseExample(example, status, type) },
  ]);
  return {
    description: description ?? PHRASES[status] ?? String(status),
    headers: describedHeaders(named),
    ...(bodies.length > 0 && { content: Object.fromEntries(bodies) }),
  };
}

function json(schema: z.ZodType): Record<string, z.ZodType> {
  return { "application/json": schema };
}

function only(
  { schema, mediaType = "application/json" }: { schema?: z.ZodType; mediaType?: string },
) {
  return schema ? { [mediaType]: schema } : {};
}
