import { repairText } from "../../_shared/vocabulary/text.ts";
import { type Lookup, usableLookup } from "../../_shared/lookups/registry.ts";
import {
  MAX_REPLY,
  MAX_SUGGESTIONS,
  type ModelOutput,
  type ProposedOperation,
} from "./model_output.ts";
import { type Asking, outputSchema } from "./output_schema.ts";
import { readJson, UnusableOutput } from "../../_shared/gemini/read_json.ts";
import { type Dropped, readLeniently } from "../../_shared/gemini/read_leniently.ts";

const MAX_SUGGESTION = 200;
const MAX_RESOURCE = 200;

/** An output as it was read, and what of it could not be. */
export interface ReadOutput extends Omit<ModelOutput, "lookups"> {
  /** What is to be looked up before there is a reply. */
  lookups: Lookup[];
  dropped: Dropped[];
}

/**
 * Reads the model's text: in a code fence or not, with everything left out that does not fit. What
 * is left out or changed stands in `dropped`.
 *
 * @throws {UnusableOutput} when there is neither a reply nor anything to look up in it
 */
export async function parseOutput(text: string, asking?: Asking): Promise<ReadOutput> {
  const dropped: Dropped[] = [];
  return readOutput(await readJson(text, dropped), dropped, asking);
}

/**
 * Reads what the model's JSON says.
 *
 * @throws {UnusableOutput} when there is neither a reply nor anything to look up in it
 */
export function readOutput(
  value: unknown,
  dropped: Dropped[] = [],
  asking?: Asking,
): ReadOutput {
  const read = readLeniently(outputSchema(asking), withEveryOperation(value), dropped) as
    | Partial<ModelOutput>
    | undefined;
  const reply = replyOf(read?.reply ?? "", dropped);
  const lookups = (read?.lookups ?? []).flatMap((proposed) => usableLookup(proposed) ?? []);
  if (reply === "" && lookups.length === 0) {
    throw new UnusableOutput("There was no text in `reply`");
  }
  return {
    lookups,
    reply,
    mood: read?.mood ?? "neutral",
    suggestions: suggestionsOf(read?.suggestions ?? [], dropped),
    memory_operations: (read?.memory_operations ?? []).map(repaired),
    actions: read?.actions ?? [],
    resources: (read?.resources ?? []).flatMap((resource) => resourceOf(resource, dropped)),
    dropped,
  };
}

/** What is no operation at all still gets its receipt, as one that says nothing. */
function withEveryOperation(value: unknown): unknown {
  const { memory_operations } = Object(value) as { memory_operations?: unknown };
  if (!Array.isArray(memory_operations)) return value;
  const operations = memory_operations.map((item) => Object(item) === item ? item : {});
  return { ...Object(value), memory_operations: operations };
}

/** An output of which nothing but the reply is known. */
export function replyAlone(reply: string, dropped: Dropped[] = []): ReadOutput {
  return {
    lookups: [],
    reply: replyOf(reply, dropped),
    mood: "neutral",
    suggestions: [],
    memory_operations: [],
    actions: [],
    resources: [],
    dropped,
  };
}

function replyOf(text: string, dropped: Dropped[]): string {
  const reply = repairText(text);
  const characters = [...reply];
  if (characters.length <= MAX_REPLY) return reply;
  dropped.push({ path: "reply", why: `cut after ${MAX_REPLY} characters` });
  return characters.slice(0, MAX_REPLY).join("").trimEnd();
}

function suggestionsOf(texts: string[], dropped: Dropped[]): string[] {
  const usable = texts.map(repairText).filter((text) =>
    text.length > 0 && [...text].length <= MAX_SUGGESTION
  );
  if (usable.length < texts.length) {
    dropped.push({ path: "suggestions", why: "empty, or too long to be sent by a tap" });
  }
  return usable.slice(0, MAX_SUGGESTIONS);
}

/** What a telephone dials, as people write it; the database takes no other (`check_answer`). */
const PHONE = /^[0-9 +()./-]{1,40}$/;

/** With a link that a browser would open as a page, or without one. */
function resourceOf(resource: ModelOutput["resources"][number], dropped: Dropped[]) {
  const [label, phone] = [resource.label, resource.phone].map((text) => repairText(text ?? ""));
  const isUsable = (text = "") => text.length > 0 && [...text].length <= MAX_RESOURCE;
  if (!isUsable(label)) {
    dropped.push({ path: "resources", why: "without a label, or too long" });
    return [];
  }
  const link = resource.url === undefined ? null : URL.parse(resource.url);
  const isPage = link?.protocol === "https:";
  if (resource.url !== undefined && !isPage) {
    dropped.push({ path: "resources", why: "a link that is no https page" });
  }
  return [{
    label: label!,
    ...(isPage && { url: link.href }),
    ...(PHONE.test(phone!) && { phone: phone! }),
  }];
}

/** The database takes no half characters and no NUL, wherever in it the model wrote them. */
function repaired(operation: ProposedOperation): ProposedOperation {
  const fields = Object.entries(operation);
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === "string" ? repairText(value) : value]),
  );
}
