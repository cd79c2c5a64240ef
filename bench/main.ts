import { parseArgs } from "node:util";
import { startEmulator } from "../local/gemini/emulator.ts";
import { type Stack, startStack } from "../local/stack.ts";
import { messageOf } from "../local/user_error.ts";
import { chatReport, measureChat } from "./chat.ts";
import { coldReport, measureCold } from "./cold.ts";
import { EMBEDDING_MODEL } from "./fixtures.ts";
import { measureMemories, memoriesReport } from "./memories.ts";
import { type ModelDoor, openModelDoor } from "./model_door.ts";
import { measureRoutes, routesReport } from "./routes.ts";
import { measureStart, startReport } from "./start.ts";
import { measureTraining, trainingReport } from "./training.ts";

const HELP = `Measures the backend on this machine, as ratios taken in one run.

  deno task bench [--only routes|training|chat|memories|cold|start] [--runs N] [--json]

  --only PART   routes:   each route against the bare Data API call that it makes
                training: a log with 2,000 earlier workouts against none, imports of large files
                chat:     what the function adds to the model's own time
                memories: a search among 100, 1,000 and 2,000 memories
                cold:     each function's first answer against a bare \`deno serve\`, and its listening
                          against the least that a function imports
                start:    \`deno task dev\` on prepared data, and the idle stack's memory
  --runs N      pairs (routes, training: 30, cold: 5, start: 2), messages (chat: 200), searches (memories: 200)
  --json        the numbers, in place of Markdown
  --help        this text

DATABASE_URL=postgres://… measures all but the start on an empty real PostgreSQL with pgvector.
Progress goes to stderr. What is not done after three minutes is left out.`;

const PARTS = ["routes", "training", "chat", "memories", "cold", "start"];
const LIMIT_MS = 160_000;

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      runs: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const { only, runs } = values;
  if (only !== undefined && !PARTS.includes(only)) {
    throw new Error(`--only: ${PARTS.join(", ")}, not "${only}"`);
  }
  if (runs !== undefined && !/^[1-9]\d{0,3}$/.test(runs)) {
    throw new Error(`--runs: a number from 1 to 9999 is needed, not "${runs}"`);
  }
  return {
    wanted: (part: string) => only === undefined || only === part,
    runs: (usual: number) => Number(runs ?? usual),
    json: values.json === true,
    help: values.help === true,
  };
}

const log = (line: string) => console.error(line);

async function measure({ wanted, runs }: ReturnType<typeof readArguments>) {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    Deno.addSignalListener(name, () => stop.abort());
  }
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(LIMIT_MS)]);
  const results = {
    ...(["routes", "training", "chat", "memories", "cold"].some(wanted)
      ? await withStack(async (stack, door) => ({
        ...(wanted("routes") && { routes: await measureRoutes(stack, runs(30), signal, log) }),
        ...(wanted("training") &&
          { training: await measureTraining(stack, runs(30), signal, log) }),
        ...(wanted("chat") && { chat: await measureChat(stack, door, runs(200), signal, log) }),
        ...(wanted("memories") &&
          { memories: await measureMemories(stack, runs(200), signal, log) }),
        ...(wanted("cold") && { cold: await measureCold(stack, runs(5), signal, log) }),
      }))
      : {}),
    ...(wanted("start") && { start: await measureStart(runs(2), signal, log) }),
  };
  if (signal.aborted) log("stopped before everything was measured");
  return results;
}

async function withStack<T>(work: (stack: Stack, door: ModelDoor) => Promise<T>) {
  const emulator = await startEmulator({ vectors: "lexical" });
  const door = openModelDoor(emulator.url);
  try {
    const databaseUrl = Deno.env.get("DATABASE_URL");
    const stack = await startStack({
      port: 0,
      dataDir: null,
      ...(databaseUrl && { databaseUrl }),
      env: {
        GEMINI_API_KEY: "emulator",
        GEMINI_BASE_URL: door.url,
        GEMINI_EMBEDDING_MODEL: EMBEDDING_MODEL,
        CHAT_RATE_LIMIT: "100000/1m",
        LOG_LEVEL: "error",
      },
    });
    try {
      return await work(stack, door);
    } finally {
      await stack.close();
    }
  } finally {
    await door.close();
    await emulator.close();
  }
}

function report(
  { routes, training, chat, memories, cold, start }: Awaited<ReturnType<typeof measure>>,
): string {
  const machine = `Deno ${Deno.version.deno}, ${Deno.build.os} ${Deno.build.arch}, ` +
    `${navigator.hardwareConcurrency} cores`;
  return [
    `${machine}. Times hold for this machine and this run; compare the ratios.\n`,
    ...(routes ? [routesReport(routes)] : []),
    ...(training ? [trainingReport(training)] : []),
    ...(chat ? [chatReport(chat)] : []),
    ...(memories ? [memoriesReport(memories)] : []),
    ...(cold ? [coldReport(cold)] : []),
    ...(start ? [startReport(start)] : []),
  ].join("\n");
}

try {
  const options = readArguments();
  if (options.help) console.log(HELP);
  else {
    const results = await measure(options);
    console.log(options.json ? JSON.stringify(results, null, 2) : report(results));
  }
  Deno.exit(0);
} catch (error) {
  console.error(`deno task bench: ${messageOf(error)}`);
  Deno.exit(1);
}
