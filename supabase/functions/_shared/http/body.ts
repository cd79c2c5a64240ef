import { Problem } from "./problem.ts";

/** Largest body of a route that says nothing else. */
export const BODY_LIMIT = 256 * 1024;
const FIRST_ROOM = 16 * 1024;

/**
 * Reads a body of at most `limit` bytes; reading stops at the first byte beyond.
 *
 * @throws {Problem} `payload_too_large`
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > limit) {
    await request.body?.cancel().catch(() => {});
    throw tooLarge(limit);
  }
  if (!request.body) return new Uint8Array();
  // Filled as it comes: a body of several megabytes is there once where its length is declared.
  let bytes: Uint8Array = new Uint8Array(declared || Math.min(limit, FIRST_ROOM));
  let length = 0;
  const reader = request.body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const end = length + part.value.byteLength;
      if (end > limit) {
        await reader.cancel().catch(() => {});
        throw tooLarge(limit);
      }
      if (end > bytes.length) bytes = grown(bytes, Math.min(limit, Math.max(end, 2 * length)));
      bytes.set(part.value, length);
      length = end;
    }
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw new Problem("malformed_json", { detail: "The body broke off", cause });
  }
  return bytes.subarray(0, length);
}

/**
 * Reads a JSON body. A request without a body, which needs no Content-Type, reads as `{}`.
 *
 * @throws {Problem} `unsupported_media_type`, `payload_too_large`, `malformed_json`
 */
export async function readJson(request: Request, limit = BODY_LIMIT): Promise<unknown> {
  if (!isJson(request.headers)) {
    // Only a body that is there can be of the wrong type; one byte is enough to know.
    const empty = await readBytes(request, 0).then(() => true, () => false);
    if (empty) return {};
    throw new Problem("unsupported_media_type");
  }
  const bytes = await readBytes(request, limit);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new Problem("malformed_json");
  }
}

function isJson(headers: Headers): boolean {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  const [type, ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith("charset="));
  return type?.trim() === "application/json" && encoding === "identity" &&
    (charset === undefined || /^charset="?utf-?8"?$/.test(charset));
}

function tooLarge(limit: number): Problem {
  const size = limit >= 1024 * 1024 ? `${limit / 1024 / 1024} MiB` : `${limit / 1024} KiB`;
  return new Problem("payload_too_large", { detail: `The body is larger than ${size}` });
}

function grown(bytes: Uint8Array, length: number): Uint8Array {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
