/** One request, as `GET /_emulator/requests` shows it. */
export interface RecordedRequest {
  /** Counts from 1. */
  seq: number;
  at: string;
  method: string;
  model: string;
  body: unknown;
  /** The text of the user's message, for the calls that generate. */
  message: string;
  /** The status that was answered. */
  status: number;
  /** The text that was answered, for the calls that generate. */
  answer: string;
  /** `aborted`: the client left before a stream was over. */
  outcome: "pending" | "complete" | "aborted" | "dropped";
}

const MOST = 5000;

/** The last requests, oldest first, and how many there were of each kind. */
export class Recorder {
  #requests: RecordedRequest[] = [];
  #counts: Record<string, number> = {};
  #seq = 0;

  /** Keeps a request; the returned entry is completed by whoever answers it. */
  add(method: string, model: string, body: unknown, message: string): RecordedRequest {
    const at = new Date().toISOString();
    const entry: RecordedRequest = {
      seq: ++this.#seq,
      at,
      method,
      model,
      body,
      message,
      status: 0,
      answer: "",
      outcome: "pending",
    };
    this.#requests.push(entry);
    if (this.#requests.length > MOST) this.#requests.shift();
    this.#counts[method] = (this.#counts[method] ?? 0) + 1;
    return entry;
  }

  /** The kept requests, newest last; of one method, after one of them. */
  list(method: string | null, after = 0): RecordedRequest[] {
    return this.#requests.filter((request) =>
      request.seq > after && (method === null || request.method === method)
    );
  }

  /** Requests per method since the last clearing. */
  counts(): Record<string, number> {
    const total = Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
    const zero = {
      generateContent: 0,
      streamGenerateContent: 0,
      embedContent: 0,
      batchEmbedContents: 0,
    };
    return { ...zero, ...this.#counts, total };
  }

  /** Forgets requests and counts. */
  clear(): void {
    this.#requests = [];
    this.#counts = {};
  }
}
