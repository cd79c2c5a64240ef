import { readBytes } from "./body.ts";
import { Problem, validationProblem } from "./problem.ts";

/** A file that was sent, and what came with it. */
export interface Upload {
  file: Uint8Array;
  /** The part `options` as JSON; undefined when the file came alone. */
  options: unknown;
}

const MULTIPART = "multipart/form-data";
const PARTS = new Set(["file", "options"]);
/** Characters; 2,000 names of an import with an id each have half as many. */
const MAX_OPTIONS = 1_000_000;

/**
 * Reads a file of at most `limit` bytes: as the body itself in one of these media types, or as the
 * part `file` of multipart/form-data, beside `options` in JSON.
 *
 * @throws {Problem} `unsupported_media_type`, `payload_too_large`, `malformed_json` (a multipart
 * body that cannot be read), `validation_failed` (other parts than these)
 */
export async function readUpload(
  request: Request,
  mediaTypes: readonly string[],
  limit: number,
): Promise<Upload> {
  const contentType = request.headers.get("content-type") ?? "";
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  const encoding = request.headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (encoding !== "identity" || (type !== MULTIPART && !mediaTypes.includes(type))) {
    throw new Problem("unsupported_media_type", {
      detail: `The body must be ${mediaTypes.join(", ")} or ${MULTIPART}`,
    });
  }
  const bytes = await readBytes(request, limit);
  if (type !== MULTIPART) return { file: bytes, options: undefined };
  return await readParts(bytes, contentType);
}

async function readParts(bytes: Uint8Array, contentType: string): Promise<Upload> {
  const form = await new Response(bytes as BodyInit, { headers: { "content-type": contentType } })
    .formData().catch((cause) => {
      throw new Problem("malformed_json", { detail: "The multipart body cannot be read", cause });
    });
  const unknown = [...new Set(form.keys())].filter((name) => !PARTS.has(name));
  if (unknown.length > 0) {
    throw validationProblem(unknown.map((path) => ({
      path,
      code: "unknown_field" as const,
      message: "Is not known here; known are: file, options",
    })));
  }
  const file = only(form, "file");
  if (file === undefined) {
    throw validationProblem([{ path: "file", code: "required", message: "This part is required" }]);
  }
  const options = only(form, "options");
  return { file: await bytesOf(file), options: options && parsed(await textOf(options)) };
}

function only(form: FormData, name: string): FormDataEntryValue | undefined {
  const [part, ...others] = form.getAll(name);
  if (others.length > 0) {
    throw validationProblem([{ path: name, code: "invalid", message: "Must be given once" }]);
  }
  return part;
}

async function bytesOf(part: FormDataEntryValue): Promise<Uint8Array> {
  if (typeof part === "string") return new TextEncoder().encode(part);
  return new Uint8Array(await part.arrayBuffer());
}

async function textOf(part: FormDataEntryValue): Promise<string> {
  return typeof part === "string" ? part : await part.text();
}

function parsed(text: string): unknown {
  if (text.length > MAX_OPTIONS) {
    const message = `Must have at most ${MAX_OPTIONS} characters`;
    throw validationProblem([{ path: "options", code: "too_long", message }]);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw validationProblem([{ path: "options", code: "invalid", message: "Must be JSON" }]);
  }
}
