import type { Run } from "./check.ts";

/** Sends a request past the client, so that what is wrong with it arrives as it is. */
export async function post(
  run: Pick<Run, "url" | "key">,
  call: string,
  body: unknown,
  key: string | null = run.key,
): Promise<{ status: number; error: GoogleError | undefined }> {
  const response = await fetch(`${run.url}/v1beta/models/${call}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key !== null && { "x-goog-api-key": key }) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, error: errorIn(text) };
}

/** The part of Google's errors that is looked at. */
export interface GoogleError {
  code: number;
  status: string;
  message: string;
  details?: { "@type": string; reason?: string }[];
}

function errorIn(text: string): GoogleError | undefined {
  try {
    const body = JSON.parse(text);
    return (Array.isArray(body) ? body[0] : body)?.error;
  } catch {
    return undefined;
  }
}
