import type { z } from "zod";
import type { AppContext } from "./context.ts";
import type { ProblemCode } from "./problem.ts";

/** Methods that routes can have; HEAD follows GET, OPTIONS is answered everywhere. */
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** A successful answer: the schema of its JSON, or more about it. */
export type ResponseSpec =
  | z.ZodType
  | { description: string; schema?: z.ZodType; mediaType?: string; headers?: readonly string[] }
  /** One of several media types, as the client asks. */
  | { description: string; content: Record<string, z.ZodType>; headers?: readonly string[] };

/** Everything a route states, once: it validates by this and is documented from it. */
export interface Spec {
  /** Unique in the whole API, e.g. `listMemories`. */
  operationId: string;
  summary: string;
  description?: string;
  /** Strict objects; a part without a schema takes nothing. */
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  /** A file in place of a JSON body: in these media types, or as multipart with `options`. */
  upload?: { mediaTypes: readonly string[]; options: z.ZodType };
  /** Bytes; 256 KiB unless said otherwise. */
  bodyLimit?: number;
  /** Needs no token, where the other routes of the function do. */
  isPublic?: true;
  /** Refuses a signed-in user before the body is read. @throws {Problem} */
  admit?: (c: AppContext) => Promise<void>;
  /** Takes `If-Match`, and can answer 412. */
  ifMatch?: true;
  /** Takes `If-None-Match`, and can answer 304. */
  ifNoneMatch?: true;
  /** By status; a 204 needs only a description. */
  responses: Readonly<Record<number, ResponseSpec>>;
  /** What can go wrong here beyond what can everywhere. */
  problems?: readonly ProblemCode[];
}

type OutputOf<S extends Spec, Key extends "params" | "query" | "body"> = S extends
  { [K in Key]: infer Z extends z.ZodType } ? z.output<Z> : Record<string, never>;

type UploadOf<S extends Spec> = S extends { upload: { options: infer Z extends z.ZodType } }
  ? { file: Uint8Array; options: z.output<Z> }
  : undefined;

/** The validated parts of a request. */
export interface Input<S extends Spec> {
  params: OutputOf<S, "params">;
  query: OutputOf<S, "query">;
  body: OutputOf<S, "body">;
  upload: UploadOf<S>;
  /** The version in `If-Match`, as the argument `if_match` in SQL; see `parseIfMatch`. */
  ifMatch: number | null;
  /** The tags in `If-None-Match`; see `parseIfNoneMatch`. */
  ifNoneMatch: string[] | null;
}

/** What a route does with a valid request: one database call, then the answer. */
export type Handler<S extends Spec> = (
  c: AppContext,
  input: Input<S>,
) => Response | Promise<Response>;

/** A registered route, for `405` and for the OpenAPI document. */
export interface Operation {
  method: Method;
  /** Below the function's name, in Hono's style: `/:id`. */
  path: string;
  spec: Spec;
}
