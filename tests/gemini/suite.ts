import { setConfig } from "../../supabase/functions/_shared/config.ts";
import { budgetOf } from "./budget.ts";
import type { Check, Finding, Run } from "./check.ts";
import { Recorder, type Recording, type Source } from "./recorder.ts";

/** What to run, and against what. */
export interface Options extends Omit<Run, "recorder" | "ok" | "wrong" | "note" | "expect"> {
  checks: Check[];
  source: Source;
  /** Told what is found, as it is found. */
  say(line: string): void;
}

/** What a run came to. */
export interface Outcome {
  results: { check: Check; findings: Finding[]; seconds: number }[];
  recordings: Recording[];
  calls: number;
}

/** Runs the checks one after the other; one that fails costs none of the others. */
export async function runSuite(options: Options): Promise<Outcome> {
  const { checks, say, source, ...given } = options;
  const { mostCalls } = budgetOf(checks, options);
  const recorder = new Recorder(options.url, options.key, source, mostCalls);
  const results: Outcome["results"] = [];
  recorder.start();
  try {
    for (const check of checks) {
      say(`${check.name}: ${check.question}`);
      const findings: Finding[] = [];
      const started = performance.now();
      const run: Run = { ...given, recorder, ...telling(findings, say) };
      await check.work(run).catch((error) => run.wrong(`it ended with ${told(error)}`));
      results.push({ check, findings, seconds: (performance.now() - started) / 1000 });
    }
  } finally {
    recorder.stop();
    setConfig();
  }
  return { results, recordings: recorder.kept, calls: recorder.calls };
}

const SIGNS = { ok: "ok   ", wrong: "WRONG", note: "     " };

function telling(findings: Finding[], say: (line: string) => void) {
  const tell = (kind: Finding["kind"], text: string) => {
    findings.push({ kind, text });
    say(`  ${SIGNS[kind]} ${text}`);
  };
  return {
    ok: (text: string) => tell("ok", text),
    wrong: (text: string) => tell("wrong", text),
    note: (text: string) => tell("note", text),
    expect(holds: boolean, what: string, seen?: unknown) {
      const but = holds || seen === undefined ? "" : `; seen: ${JSON.stringify(seen)}`;
      tell(holds ? "ok" : "wrong", what + but);
    },
  };
}

function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.message, ...(error.cause instanceof Error ? [error.cause.message] : [])].join(": ");
}
