// Short forms in which the histories are written.
import type { Call, Kind, Known, Operation, Say } from "./types.ts";

type More = Partial<Omit<Operation, "op" | "memory" | "content" | "quote">>;

/** A message, and what the model proposes to keep of it. */
export const say = (message: string, ...operations: Operation[]): Say => ({
  say: message,
  operations,
});

/** The same message under its first id once more. */
export const sayAgain = (message: string, ...operations: Operation[]): Say => ({
  say: message,
  operations,
  again: true,
});

export const add = (kind: Kind, content: string, quote: string, more: More = {}): Operation => ({
  op: "add",
  kind,
  content,
  quote,
  ...more,
});

export const update = (
  memory: string,
  content: string,
  quote: string,
  more: More = {},
): Operation => ({ op: "update", memory, content, quote, ...more });

export const forget = (memory: string, quote: string): Operation => ({
  op: "forget",
  memory,
  quote,
});

export const confirm = (memory: string, quote: string): Operation => ({
  op: "confirm",
  memory,
  quote,
});

export const post = (kind: Kind, content: string, valid_until?: string): Call => ({
  api: "POST",
  body: { kind, content, ...(valid_until && { valid_until }) },
});

export const patch = (
  memory: string,
  body: { content?: string; kind?: Kind; valid_until?: string | null },
): Call => ({ api: "PATCH", memory, body });

export const remove = (memory: string): Call => ({ api: "DELETE", memory });

export const accept = (memory: string): Call => ({ api: "accept", memory });

export const refuse = (memory: string): Call => ({ api: "refuse", memory });

/** Time passes. */
export const days = (n: number): { days: number } => ({ days: n });

const known =
  (kind: Kind) => (content: string, more: Omit<Known, "kind" | "content"> = {}): Known => ({
    kind,
    content,
    ...more,
  });

export const fact = known("fact");
export const preference = known("preference");
export const goal = known("goal");
export const constraint = known("constraint");
export const event = known("event");
