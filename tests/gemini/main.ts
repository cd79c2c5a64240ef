import { parseArgs } from "node:util";
import { join } from "@std/path";
import { startEmulator } from "../../local/gemini/emulator.ts";
import { messageOf } from "../../local/user_error.ts";
import { budgetOf } from "./budget.ts";
import { CHECKS } from "./checks.ts";
import type { Recording } from "./recorder.ts";
import { reportOf } from "./report.ts";
import { standIn } from "./stand_in.ts";
import { runSuite } from "./suite.ts";

const GOOGLE = "https://generativelanguage.googleapis.com";
const RECORDINGS = "tests/gemini/recordings";
const SCRATCH = "supabase/.temp/gemini";

const HELP = `Asks the real Gemini what the emulator can only suppose. It costs a little money.

  deno task test:gemini [--only CHECK,…] [--times 3] [--emulated] [--estimate]

  --only CHECK,…  ${CHECKS.map(({ name }) => name).join(", ")}
  --times N       how often each memory scenario is played (3)
  --estimate      says what it would cost, and ends
  --emulated      against the emulator with scripted answers: proves this suite, and no model
  --help          this text

GEMINI_API_KEY is needed but for --emulated; without it nothing is done. GEMINI_MODEL,
GEMINI_FALLBACK_MODEL, GEMINI_EMBEDDING_MODEL and GEMINI_BASE_URL count as they do for the functions.
Calls, tokens and an estimated price are printed first, and no more calls are made than announced
(and thirty for retries). The report goes to ${SCRATCH}/report.md. Recordings, redacted,
go to ${RECORDINGS} when Google answered, as fixtures that the emulator is held
against; to ${SCRATCH}/recordings otherwise. Exit 1 when something is wrong.`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      times: { type: "string", default: "3" },
      estimate: { type: "boolean", default: false },
      emulated: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const names = values.only?.split(",") ?? CHECKS.map(({ name }) => name);
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    throw new Error(`--only: there is no check "${unknown.join(", ")}"; see --help`);
  }
  if (!/^[1-9]$/.test(values.times)) throw new Error("--times: a number from 1 to 9 is needed");
  return {
    ...values,
    times: Number(values.times),
    checks: CHECKS.filter(({ name }) => names.includes(name)),
  };
}

async function main(): Promise<number> {
  const options = readArguments();
  const variable = (name: string) => Deno.env.get(name)?.trim() || undefined;
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  const key = options.emulated ? "emulator" : variable("GEMINI_API_KEY");
  if (!key && !options.estimate) {
    console.log("GEMINI_API_KEY is not set: nothing was asked of Gemini, so nothing is proven.");
    return 0;
  }
  const models = {
    model: variable("GEMINI_MODEL") ?? "gemini-3.5-flash-lite",
    fallback: variable("GEMINI_FALLBACK_MODEL") ?? "gemini-3.8-flash",
    embedding: variable("GEMINI_EMBEDDING_MODEL") ?? "gemini-embedding-001",
  };
  const { checks, times } = options;
  const budget = budgetOf(checks, { times, ...models });
  console.log(
    `${budget.calls} calls (at most ${budget.mostCalls}), about ${budget.input} tokens in and ` +
      `${budget.output} out, estimated ${budget.dollars.toFixed(2)} US dollars.`,
  );
  if (!key || options.estimate) return 0;

  const emulator = options.emulated ? await startEmulator() : undefined;
  try {
    const url = emulator?.url ?? (variable("GEMINI_BASE_URL") ?? GOOGLE).replace(/\/+$/, "");
    if (emulator) await standIn(url, times);
    const source = { kind: url === GOOGLE ? "google" as const : "emulator" as const };
    const outcome = await runSuite({
      checks,
      times,
      ...models,
      url,
      key,
      source,
      say: console.log,
    });
    const against = url === GOOGLE
      ? "Google"
      : `what answers at ${emulator ? "the emulator" : url}`;
    await write(reportOf(outcome, { ...models, against, budget }), outcome.recordings);
    const wrong = outcome.results.flatMap(({ findings }) => findings)
      .filter(({ kind }) => kind === "wrong").length;
    console.log(`${outcome.calls} calls. ${wrong === 0 ? "Nothing is wrong." : `${wrong} wrong.`}`);
    return wrong === 0 ? 0 : 1;
  } finally {
    await emulator?.close();
  }
}

async function write(report: string, recordings: Recording[]): Promise<void> {
  await Deno.mkdir(join(SCRATCH, "recordings"), { recursive: true });
  await Deno.writeTextFile(join(SCRATCH, "report.md"), report);
  for (const recording of recordings) {
    const folder = recording.source.kind === "google" ? RECORDINGS : join(SCRATCH, "recordings");
    await Deno.writeTextFile(
      join(folder, `${recording.name}.json`),
      `${JSON.stringify(recording, null, 2)}\n`,
    );
  }
  console.log(`Report: ${join(SCRATCH, "report.md")}; ${recordings.length} recordings.`);
}

try {
  Deno.exit(await main());
} catch (error) {
  console.error(`deno task test:gemini: ${messageOf(error)}`);
  Deno.exit(1);
}
