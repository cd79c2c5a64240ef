import { invalid } from "./errors.ts";
import type { Method } from "./models.ts";
import { random } from "./random.ts";

/** How one or more coming requests go wrong. */
export interface Fault {
  /** Only this call. */
  method?: Method;
  /** Only this model. */
  model?: string;
  /** Only requests whose body or message contains this. */
  match?: string;
  /** How many requests it hits; 1 unless said. */
  times?: number;
  /** The share of the matching requests that it hits, 0 to 1; the same ones in every run. */
  probability?: number;
  /** Answers with this status and Google's error body. */
  status?: number;
  /** The error's own words, in place of Google's for the status. */
  message?: string;
  /** The error's `RetryInfo`; 2 for a 429 unless said. */
  retry_delay_s?: number;
  /** Waits before anything is sent. */
  delay_ms?: number;
  /** Waits before each further chunk of a stream. */
  chunk_delay_ms?: number;
  /** `"prompt"`: the input is blocked; else the `finishReason` of a blocked output. */
  block?: string;
  /** Ends with this `finishReason`; `MAX_TOKENS` keeps half the text, the others none. */
  finish?: string;
  /** The answer is no JSON. */
  bad_json?: boolean;
  /** The answer is JSON that does not follow the schema. */
  wrong_schema?: boolean;
  /** `STOP` without any text. */
  empty?: boolean;
  /** Ends a stream cleanly after so many chunks, without `finishReason`. */
  cut?: number;
  /** Breaks the connection; with `after_chunks`, in the middle of a stream. */
  drop?: boolean;
  /** How many chunks a stream sends before `drop`, `block` or `status` takes effect; 0 unless said. */
  after_chunks?: number;
}

const FIELDS: Record<keyof Fault, string> = {
  method: "string",
  model: "string",
  match: "string",
  times: "number",
  probability: "number",
  status: "number",
  message: "string",
  retry_delay_s: "number",
  delay_ms: "number",
  chunk_delay_ms: "number",
  block: "string",
  finish: "string",
  bad_json: "boolean",
  wrong_schema: "boolean",
  empty: "boolean",
  cut: "number",
  drop: "boolean",
  after_chunks: "number",
};

/** Reads a fault from a control request; a misspelt field is refused, since it would pass unnoticed. */
export function readFault(value: unknown): Fault {
  if (typeof value !== "object" || value === null) throw invalid("A fault is an object.");
  for (const [name, given] of Object.entries(value)) {
    const type = FIELDS[name as keyof Fault];
    if (type === undefined) throw invalid(`A fault has no field "${name}".`);
    const actual: string = typeof given;
    if (actual !== type) throw invalid(`"${name}" must be a ${type}.`);
  }
  return value as Fault;
}

const SEED = 0x5eed;

/** The faults that wait for their requests; the first that matches is used up. */
export class Faults {
  #waiting: { fault: Fault; left: number }[] = [];
  #random = random(SEED);

  /** Adds a fault behind the others. */
  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? 1 });
  }

  /** Forgets all faults. */
  clear(): void {
    this.#waiting = [];
    this.#random = random(SEED);
  }

  /** What is still waiting. */
  list(): Fault[] {
    return this.#waiting.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  /** Takes the fault for a request, if one is meant for it. */
  take(method: string, model: string, body: string, message: string): Fault | null {
    for (const waiting of this.#waiting) {
      const { fault } = waiting;
      if (fault.method !== undefined && fault.method !== method) continue;
      if (fault.model !== undefined && fault.model !== model) continue;
      const match = fault.match ?? "";
      if (!body.includes(match) && !message.includes(match)) continue;
      if (fault.probability !== undefined && this.#random() >= fault.probability) continue;
      waiting.left--;
      this.#waiting = this.#waiting.filter(({ left }) => left > 0);
      return fault;
    }
    return null;
  }
}
