import { validationProblem } from "../../_shared/http/problem.ts";

// Text has none of these; what an app, a photo or an archive begins with soon does.
const SAMPLE = 4096;

/**
 * The text of a file: UTF-8, UTF-16 with its mark, else Windows-1252, as older exports are; line
 * ends become LF.
 *
 * @throws {Problem} `validation_failed` for a file that is empty, or no text
 */
export function decodeFile(bytes: Uint8Array): string {
  const text = decoded(bytes).replace(/\r\n?/g, "\n");
  if (text.trim() === "") throw unreadable("The file is empty");
  return text;
}

/** The problem of a file that cannot be imported. */
export function unreadable(message: string) {
  return validationProblem([{ path: "file", code: "invalid", message }]);
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.subarray(0, SAMPLE).includes(0)) {
    throw unreadable("The file is no text: it must be CSV");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
