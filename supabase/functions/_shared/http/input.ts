import { z } from "zod";
import { BODY_LIMIT, readJson } from "./body.ts";
import type { AppContext } from "./context.ts";
import { type FieldError, validationProblem } from "./problem.ts";
import { parseIfMatch, parseIfNoneMatch } from "./etag.ts";
import type { Input, Method, Spec } from "./operation.ts";
import { queryObject } from "./query.ts";
import { readUpload } from "./upload.ts";
import { check } from "./validation.ts";

const NOTHING = z.strictObject({});

/**
 * Reads and validates what a request brings; the wrong fields of path, query and body come in one
 * answer.
 *
 * @throws {Problem} `unsupported_media_type`, `payload_too_large`, `malformed_json`,
 * `validation_failed`
 */
export async function readInput<S extends Spec>(
  c: AppContext,
  method: Method,
  spec: S,
): Promise<Input<S>> {
  const sent = spec.body ? await readJson(c.req.raw, spec.bodyLimit) : {};
  const params = check(spec.params ?? NOTHING, c.req.param());
  const queried = queryObject(c.req.url);
  const query = check(spec.query ?? NOTHING, queried);
  const body = check(spec.body ?? NOTHING, sent);
  const upload = await uploaded(c, spec);
  const errors = [
    ...params.errors ?? [],
    ...namedOnly(query.errors, queried),
    ...body.errors ?? [],
    ...upload?.errors ?? [],
  ];
  if (method === "PUT" && errors.length === 0) errors.push(...differentId(params.data, body.data));
  if (errors.length > 0) throw validationProblem(errors);
  const ifMatch = parseIfMatch(c.req.header("if-match"));
  return {
    params: params.data,
    query: query.data,
    body: body.data,
    upload: upload?.data,
    ifMatch,
    ifNoneMatch: parseIfNoneMatch(c.req.header("if-none-match")),
  } as Input<S>;
}

async function uploaded(c: AppContext, { upload, bodyLimit = BODY_LIMIT }: Spec) {
  if (!upload) return undefined;
  const { file, options = {} } = await readUpload(c.req.raw, upload.mediaTypes, bodyLimit);
  const { data, errors } = check(upload.options, options);
  return {
    data: { file, options: data },
    errors: errors?.map((error) => ({
      ...error,
      path: error.path === "" ? "options" : `options.${error.path}`,
    })),
  };
}

// A parameter has a name, not a path: `kind`, also when the second of two is wrong.
function namedOnly(errors: FieldError[] = [], queried: Record<string, unknown>): FieldError[] {
  return errors.map((error) => {
    if (error.code === "invalid" && Array.isArray(queried[error.path])) {
      return { ...error, message: "Must be given once" };
    }
    return { ...error, path: error.path.replace(/\.\d+$/, "") };
  });
}

// PUT accepts what GET returned, so the body may hold the id; it is no field to change.
function differentId(params: unknown, body: unknown): FieldError[] {
  const edited = body as { id?: string };
  const { id } = edited;
  delete edited.id;
  if (id === undefined || id === (params as { id?: string }).id) return [];
  return [{ path: "id", code: "invalid", message: "Must be the id in the path" }];
}
