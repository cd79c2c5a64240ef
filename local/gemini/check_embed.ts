import { checkMessage } from "./check_message.ts";
import { invalidRequest, misfit } from "./errors.ts";
import type { Method } from "./models.ts";
import { type Turn, turnText } from "./prompt.ts";
import { messageType } from "./protos.ts";

/** One text to embed. */
export interface EmbedRequest {
  text: string;
  dimensions: number;
}

interface Body {
  model?: string;
  content?: Turn;
  outputDimensionality?: number | null;
  taskType?: string;
}

const MESSAGES = {
  embedContent: "EmbedContentRequest",
  batchEmbedContents: "BatchEmbedContentsRequest",
};
const MOST_IN_A_BATCH = 100;
const ALL_DIMENSIONS = 3072;

function problemsOf(model: string, { model: named, content, outputDimensionality }: Body) {
  const problems: string[] = [];
  // The client may leave it out of a single request, never of one in a batch.
  if (named !== `models/${model}`) problems.push("model: the model must match the one in the path");
  if (turnText(content).trim() === "") problems.push("content: content is required");
  const dimensions = outputDimensionality ?? ALL_DIMENSIONS;
  if (dimensions < 1 || dimensions > ALL_DIMENSIONS) {
    problems.push(`output_dimensionality: must be between 1 and ${ALL_DIMENSIONS}`);
  }
  return problems;
}

/** Reads the texts of an embedding request. @throws {GoogleError} for what Google refuses */
export async function readEmbeds(
  model: string,
  method: Method,
  body: unknown,
): Promise<EmbedRequest[]> {
  const message = MESSAGES[method as keyof typeof MESSAGES];
  const violations = checkMessage(await messageType(message), body);
  if (violations.length > 0) throw misfit(violations);
  const isBatch = method === "batchEmbedContents";
  const requests = isBatch
    ? [(body as { requests?: Body[] }).requests ?? []].flat()
    : [{ model: `models/${model}`, ...body as Body }];
  if (requests.length === 0) {
    throw invalidRequest([`${message}.requests: requests is not specified`]);
  }
  if (requests.length > MOST_IN_A_BATCH) {
    throw invalidRequest([
      `${message}.requests: at most ${MOST_IN_A_BATCH} requests can be in one batch`,
    ]);
  }
  const problems = requests.flatMap((request, index) =>
    problemsOf(model, request).map((problem) =>
      `${message}.${isBatch ? `requests[${index}].` : ""}${problem}`
    )
  );
  if (problems.length > 0) throw invalidRequest(problems);
  return requests.map(({ content, outputDimensionality }) => ({
    text: turnText(content),
    dimensions: outputDimensionality ?? ALL_DIMENSIONS,
  }));
}
