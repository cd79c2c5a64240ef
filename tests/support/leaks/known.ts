import { Secrets } from "./secrets.ts";
import { SentWords } from "./sent_words.ts";

/** What the tests of this module sent, and may be found in no log line. */
export const sentWords = new SentWords();
/** The secrets that they used. */
export const secrets = new Secrets();

/** Remembers a request to a function: what it says and what it is signed with. */
export function noteRequest(path: string, headers: Headers, body: unknown): void {
  secrets.addAuthorization(headers.get("authorization"));
  const query = path.split("?")[1];
  if (query) sentWords.add([...new URLSearchParams(query)].flat());
  if (typeof body === "string") sentWords.addBody(body);
  else if (body instanceof Uint8Array) sentWords.addBody(new TextDecoder().decode(body));
  else if (!(body instanceof ReadableStream)) sentWords.add(body);
}
