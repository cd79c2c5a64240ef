import { z } from "zod";
import {
  FIELD_ERROR_CODES,
  type ProblemCode,
  PROBLEMS,
} from "../supabase/functions/_shared/http/problem.ts";
import type { Method, Spec } from "../supabase/functions/_shared/http/operation.ts";
import { describedHeaders } from "./openapi_headers.ts";
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

/** The response of each problem that routes refer to, which are these. */
export function problemComponents(schemas: SchemaRegistry, paths: object) {
  schemas.convert(problem, "output");
  const text = JSON.stringify(paths);
  const used = CODES.filter((code) => text.includes(`"${referenceTo(code)}"`));
  return {
    responses: Object.fromEntries(used.map((code) => [nameOf(code), problemResponse([code])])),
  };
}

/** The response that is one of these problems, which have one status. */
export function problemResponse(codes: readonly ProblemCode[]) {
  const headers = new Set([...codes.flatMap(headersOf), "X-Request-Id"]);
  return {
    description: codes.map((code) => `\`${code}\`: ${PROBLEMS[code][2]}`).join("; "),
    headers: describedHeaders([...headers]),
    content: contentOf(codes),
  };
}

/** What can go wrong on a route: what its spec names, and what follows from the spec. */
export function problemCodes(spec: Spec, isSignedIn: boolean, method: Method): ProblemCode[] {
  const codes = new Set<ProblemCode>(spec.problems);
  codes.add("validation_failed").add("internal_error");
  if (isSignedIn) codes.add("unauthorized").add("database_unavailable");
  // A user's writes are counted, whatever they write.
  if (isSignedIn && method !== "GET") codes.add("rate_limited");
  if (isSignedIn && spec.params) codes.add("not_found");
  if (spec.ifMatch) codes.add("precondition_failed");
  if (spec.body || spec.upload) {
    codes.add("malformed_json").add("payload_too_large").add("unsupported_media_type");
  }
  return CODES.filter((code) => codes.has(code));
}

/** The response of each status of those problems. */
export function problemResponses(spec: Spec, isSignedIn: boolean, method: Method) {
  const byStatus = Map.groupBy(problemCodes(spec, isSignedIn, method), (code) => PROBLEMS[code][0]);
  return Object.fromEntries(
    [...byStatus].map(([status, group]) => [
      status,
      // Beside an answer of the route's own there is no room for a reference.
      responseOf(group, status in spec.responses),
    ]),
  );
}

function responseOf(codes: ProblemCode[], inline: boolean) {
  return codes.length === 1 && !inline ? { $ref: referenceTo(codes[0]!) } : problemResponse(codes);
}

function referenceTo(code: ProblemCode): string {
  return `#/components/responses/${nameOf(code)}`;
}

/** A problem with one of these codes. */
function contentOf(codes: readonly ProblemCode[]) {
  const schema = {
    $ref: "#/components/schemas/Problem",
    properties: { code: { enum: codes }, status: { const: PROBLEMS[codes[0]!][0] } },
  };
  const examples = Object.fromEntries(
    codes.map((code) => [code, { summary: PROBLEMS[code][2], value: exampleOf(code) }]),
  );
  return { "application/problem+json": { schema, examples } };
}

const FIELDS = [
  { path: "sets.0.reps", code: "out_of_range", message: "Must be at most 1000" },
  { path: "colour", code: "unknown_field", message: "Is not known here" },
] as const;

/** A problem as it is answered. */
function exampleOf(code: ProblemCode) {
  const [status, title, detail] = PROBLEMS[code];
  const isInvalid = code === "validation_failed";
  return {
    type: "about:blank",
    title,
    status,
    code,
    detail: isInvalid ? `${FIELDS.length} fields are invalid` : detail,
    ...(isInvalid && { errors: FIELDS }),
    request_id: "6f1f63a5-9a4f-4e0a-8f0b-0d6a2d2b7c11",
  };
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
