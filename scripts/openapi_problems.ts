import { z } from "zod";
import {
  FIELD_ERROR_CODES,
  type ProblemCode,
  PROBLEMS,
} from "../supabase/functions/_shared/http/problem.ts";
import type { Spec } from "../supabase/functions/_shared/http/operation.ts";
import type { SchemaRegistry } from "./openapi_schemas.ts";

const CODES = Object.keys(PROBLEMS) as ProblemCode[];

const problem = z.object({
  type: z.literal("about:blank"),
  title: z.string(),
  status: z.int(),
  code: z.enum(CODES),
  detail: z.string(),
  errors: z.array(
    z.object({
      path: z.string().meta({ example: "sets.0.reps" }),
      code: z.enum(FIELD_ERROR_CODES),
      message: z.string(),
    }).meta({ id: "FieldError" }),
  ).optional(),
  request_id: z.string(),
}).meta({ id: "Problem" });

/** The response of each problem, which routes refer to. */
export function problemComponents(schemas: SchemaRegistry) {
  schemas.convert(problem, "output");
  const responses = CODES.map((code) => [nameOf(code), {
    description: `\`${code}\`: ${PROBLEMS[code][2]}`,
    headers: Object.fromEntries(
      [...headersOf(code), "X-Request-Id"].map((name) => [name, { schema: { type: "string" } }]),
    ),
    content: contentOf([code]),
  }]);
  return { responses: Object.fromEntries(responses) };
}

/** What can go wrong on a route: what its spec names, and what follows from the spec. */
export function problemResponses(spec: Spec, isSignedIn: boolean) {
  const codes = new Set<ProblemCode>(spec.problems);
  codes.add("validation_failed").add("internal_error");
  if (isSignedIn) codes.add("unauthorized").add("database_unavailable");
  if (isSignedIn && spec.params) codes.add("not_found");
  if (spec.ifMatch) codes.add("precondition_failed");
  if (spec.body || spec.upload) {
    codes.add("malformed_json").add("payload_too_large").add("unsupported_media_type");
  }
  const byStatus = Map.groupBy(
    CODES.filter((code) => codes.has(code)),
    (code) => PROBLEMS[code][0],
  );
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      // Beside an answer of the route's own there is no room for a reference.
      responseOf(group, status in spec.responses),
    ]),
  );
}

function responseOf(codes: ProblemCode[], inline: boolean) {
  if (codes.length === 1 && !inline) return { $ref: `#/components/responses/${nameOf(codes[0]!)}` };
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code][2]}`).join("; "),
    content: contentOf(codes),
  };
}

/** A problem with one of these codes. */
function contentOf(codes: ProblemCode[]) {
  const schema = {
    $ref: "#/components/schemas/Problem",
    properties: { code: { enum: codes }, status: { const: PROBLEMS[codes[0]!][0] } },
  };
  return { "application/problem+json": { schema } };
}

function headersOf(code: ProblemCode): string[] {
  switch (code) {
    case "unauthorized":
      return ["WWW-Authenticate"];
    case "method_not_allowed":
      return ["Allow"];
    case "in_progress":
    case "ai_unavailable":
    case "database_unavailable":
      return ["Retry-After"];
    case "rate_limited":
      return ["Retry-After", "RateLimit", "RateLimit-Policy"];
    default:
      return [];
  }
}

function nameOf(code: ProblemCode): string {
  return code.split("_").map((part) => part[0]!.toUpperCase() + part.slice(1)).join("");
}
