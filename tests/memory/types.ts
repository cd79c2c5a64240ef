/** The five kinds of a memory. */
export type Kind = "fact" | "preference" | "goal" | "constraint" | "event";

/**
 * One item of the model's `memory_operations`, but for how it names a memory.
 *
 * `memory` holds the words of a memory that is current or proposed at that moment; whoever plays
 * the history puts its handle (`m1`) in their place. `handle` is sent as it stands: what a careless
 * model made up. Every other field goes out untouched, so that it may be missing or of a wrong type.
 */
export interface Operation {
  op?: unknown;
  memory?: string;
  handle?: unknown;
  kind?: unknown;
  content?: unknown;
  about?: unknown;
  /** The words of the message that it rests on. */
  quote?: unknown;
  /** ISO dates. */
  valid_from?: unknown;
  valid_until?: unknown;
  importance?: unknown;
}

/** The person says something, and the model proposes these changes. */
export interface Say {
  say: string;
  operations: Operation[];
  /** What the companion answers; "Noted." unless told. */
  reply?: string;
  /** The same message sent again under the id of its first time. */
  again?: true;
}

/** A call of the memories API; `memory` holds the words of the memory that it is about. */
export type Call =
  | { api: "POST"; body: { kind: Kind; content: string; valid_until?: string } }
  | {
    api: "PATCH";
    memory: string;
    body: { content?: string; kind?: Kind; valid_until?: string | null };
  }
  | { api: "DELETE"; memory: string }
  /**
   * Said to a proposal, which `memory` names: by the new words of an `update`, by the words to be
   * forgotten of a `forget`. To refuse is to `DELETE` it.
   */
  | { api: "accept" | "refuse"; memory: string };

/** One step of a history; `days` lets time pass. */
export type Step = Say | Call | { days: number };

/** A memory as it must be listed. What is undefined is not compared. */
export interface Known {
  kind: Kind;
  content: string;
  about?: "self" | "other";
  valid_from?: string | null;
  valid_until?: string | null;
}

/** Why an operation is not applied. */
export type Reason = "not_said" | "unknown_memory" | "too_many" | "incomplete" | "limit";

/** One entry of `memory_changes`: its `change`, and the `reason` of a refusal behind it. */
export type Change =
  | "added"
  | "updated"
  | "forgotten"
  | "confirmed"
  | "proposed"
  | `refused ${Reason}`;

/** What must be stored at the end, each list complete, in any order. */
export interface Expected {
  current: Known[];
  /** Contents only, here and below; nothing where a list is left out. */
  superseded?: string[];
  expired?: string[];
  forgotten?: string[];
  proposed?: string[];
  /**
   * What each `Say` must answer in `memory_changes`, in the order of its operations. Left out, every
   * operation must have been applied as what it is: `add` added, `update` updated, and so on.
   */
  changes?: Change[][];
}

/** What somebody tells the companion over time, and what must be remembered of it. */
export interface History {
  /** Unique, in plain words. */
  name: string;
  /** ISO 639-1. */
  language: string;
  /** The local day of the first step, an ISO date; {@link TODAY} unless told. */
  today?: string;
  steps: Step[];
  expect: Expected;
}

/** A Thursday. */
export const TODAY = "2026-11-26";

/** Days later, as an ISO date. */
export function dayAfter(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

const APPLIED: Record<string, Change> = {
  add: "added",
  update: "updated",
  forget: "forgotten",
  confirm: "confirmed",
};

/** The receipts of each message: as told, or every operation applied as what it is. */
export function expectedChanges({ steps, expect }: History): Change[][] {
  return expect.changes ??
    steps.filter((step) => "say" in step).map(({ operations }) =>
      operations.map(({ op }) => APPLIED[op as string]!)
    );
}

/** The text of a real ISO date; null for anything else. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}
