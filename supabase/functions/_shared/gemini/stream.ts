import type { GenerateContentResponse } from "@google/genai/web";

/** A stream that has begun: its first chunk has come, so the request was accepted. */
export interface Begun {
  first: IteratorResult<GenerateContentResponse>;
  chunks: AsyncIterator<GenerateContentResponse>;
}

/** Waits for the first chunk, so that what fails up to there can be tried again. */
export async function begin(
  stream: AsyncIterable<GenerateContentResponse>,
): Promise<Begun> {
  const chunks = stream[Symbol.asyncIterator]();
  return { first: await chunks.next(), chunks };
}

/** What a stream came to: its chunks put together, and whether it broke off. */
export interface Streamed {
  response: GenerateContentResponse;
  text: string;
  error?: unknown;
}

/** Reads a stream to its end; each piece of text goes to `onText` as it comes. */
export async function readStream(
  { first, chunks }: Begun,
  onText: (text: string) => void,
): Promise<Streamed> {
  let text = "";
  let response = {} as GenerateContentResponse;
  try {
    for (let next = first; !next.done; next = await chunks.next()) {
      // The last chunk says how it ended and what it cost.
      response = { ...response, ...next.value } as GenerateContentResponse;
      const piece = textOf(next.value);
      text += piece;
      if (piece) onText(piece);
    }
    return { response, text };
  } catch (error) {
    return { response, text, error };
  }
}

/** The text of a response, without the model's thoughts. */
export function textOf(response: GenerateContentResponse): string {
  return (response.candidates?.[0]?.content?.parts ?? [])
    .filter((part) => !part.thought).map((part) => part.text ?? "").join("");
}
