import type { Recorder } from "./recorder.ts";

/** Something that a check found: `wrong` makes the run fail, a `note` does not. */
export interface Finding {
  kind: "ok" | "wrong" | "note";
  text: string;
}

/** What a check may cost at most, as it is printed before the start. */
export interface Cost {
  calls: number;
  /** Tokens of all calls together, at four characters each. */
  input: number;
  output: number;
  /** Which price counts. */
  of: "model" | "fallback" | "embedding";
}

/** What a check works with. */
export interface Run {
  /** Base URL of the API, without a slash at its end. */
  url: string;
  key: string;
  model: string;
  fallback: string;
  embedding: string;
  /** How often each memory scenario is played. */
  times: number;
  recorder: Recorder;
  /** Tells what was found. */
  ok(text: string): void;
  wrong(text: string): void;
  note(text: string): void;
  /** Is it so? `ok` or `wrong`, with the same words and what was seen. */
  expect(holds: boolean, what: string, seen?: unknown): void;
}

/** One part of the live suite. */
export interface Check {
  name: string;
  /** What it answers, for the help and the report. */
  question: string;
  cost(run: Pick<Run, "times">): Cost[];
  work(run: Run): Promise<void>;
}

/** Tokens of a text, estimated at four characters each. */
export const estimated = (text: string): number => Math.ceil(text.length / 4);
