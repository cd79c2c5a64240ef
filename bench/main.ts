import { parseArgs } from "node:util";
import { startEmulator } from "../local/gemini/emulator.ts";
import { openPostgresServer, type PostgresServer } from "../local/postgres/server.ts";
import { type Stack, startStack } from "../local/stack.ts";
import { messageOf, UserError } from "../local/user_error.ts";
import { chatReport, measureChat } from "./chat.ts";
import { coldReport, measureCold } from "./cold.ts";
import { EMBEDDING_MODEL } from "./fixtures.ts";
import { measureGrowth } from "./growth/measure.ts";
import { growthReport } from "./growth/report.ts";
import { measureMemories, memoriesReport } from "./memories.ts";
import { type ModelDoor, openModelDoor } from "./model_door.ts";
import { keepResults } from "./results_file.ts";
import { measureRoutes, routesReport } from "./routes.ts";
import { measureStart, startReport } from "./start.ts";
import { measureTraining, trainingReport } from "./training.ts";

const HELP = `Measures the backend on this machine, as ratios taken in one run.

  deno task bench [--only routes|training|chat|memories|cold|start] [--postgres] [--runs N] [--json]
  deno task bench --only growth [--sizes 10000,100000,1000000] [--max-gb N] [--json]

  --only PART   routes:   each route against the bare Data API call that it makes
                training: a log with 2,000 earlier workouts against none, imports of large files
                chat:     what the function adds to the model's own time
                memories: a search among 100, 1,000 and 2,000 memories
                cold:     each function's first answer against a bare \`deno serve\`, and its listening
                          against the least that a function imports
                start:    \`deno task dev\` on prepared data, and the idle stack's memory
                growth:   each route's database CPU beside ever more other users; only when named
  --postgres    on a real PostgreSQL 17 with pgvector, which is prepared as by deno task test:postgres
                (the start remains on the embedded one)
  --sizes N,…   of growth: sets in each database, rising (at most 20000000)
  --max-gb N    of growth: the largest database that is made (12)
  --runs N      pairs (routes, training: 30, cold: 5, start: 2), messages (chat: 200), searches (memories: 200)
  --json        the numbers, in place of Markdown
  --help        this text

DATABASE_URL=postgres://… measures all but the start on an empty real PostgreSQL with pgvector; with
--postgres or growth it names a server, in which databases are made and dropped again.
The report shows ratios; bench/results.json gets them with the times behind them and the machine, a
part at a time. Progress goes to stderr. What is not done after nine minutes is left out; growth may
take an hour.`;

const PARTS = ["routes", "training", "chat", "memories", "cold", "start"];
const LIMIT_MS = 540_000;
const GROWTH_LIMIT_MS = 3_600_000;

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: "string" },
      runs: { type: "string" },
      sizes: { type: "string", default: "10000,100000,1000000" },
      "max-gb": { type: "string", default: "12" },
      postgres: { type: "boolean" },
      json: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  const { only, runs } = values;
  if (only !== undefined && only !== "growth" && !PARTS.includes(only)) {
    throw new UserError(`--only: ${PARTS.join(", ")}, growth, not "${only}"`);
  }
  if (runs !== undefined && !/^[1-9]\d{0,3}$/.test(runs)) {
    throw new UserError(`--runs: a number from 1 to 9999 is needed, not "${runs}"`);
  }
  const sizes = values.sizes.split(",").map(Number);
  const rises = sizes.every((size, i) => Number.isInteger(size) && size > (sizes[i - 1] ?? 999));
  if (!rises || sizes.at(-1)! > 20_000_000) {
    throw new UserError("--sizes: whole numbers from 1000 to 20000000, each above the one before");
  }
  const maxGb = Number(values["max-gb"]);
  if (!(maxGb >= 1 && maxGb <= 500)) throw new UserError("--max-gb: a number from 1 to 500");
  return {
    wanted: (part: string) => only === part || only === undefined && part !== "growth",
    runs: (usual: number) => Number(runs ?? usual),
    sizes,
    maxBytes: maxGb * 1e9,
    postgres: values.postgres === true || only === "growth",
    json: values.json === true,
    help: values.help === true,
  };
}

const log = (line: string) => console.error(line);

async function measure(options: ReturnType<typeof readArguments>) {
  const stop = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const) {
    Deno.addSignalListener(name, () => stop.abort());
  }
  const limit = options.wanted("growth") ? GROWTH_LIMIT_MS : LIMIT_MS;
  const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(limit)]);
  const databaseUrl = Deno.env.get("DATABASE_URL");
  if (!options.postgres) {
    const results = await measureOn(databaseUrl, options, signal);
    return {
      results,
      database: databaseUrl ? "PostgreSQL" : "embedded",
      complete: !signal.aborted,
    };
  }
  const server = await openPostgresServer({ databaseUrl, onProgress: log });
  try {
    const results = options.wanted("growth")
      ? { growth: await measureGrowth(server, { ...options, signal, say: log, withStack }) }
      : await onFreshDatabase(server, (url) => measureOn(url, options, signal));
    return { results, database: server.version, complete: !signal.aborted };
  } finally {
    await server.close();
  }
}

async function measureOn(
  databaseUrl: string | undefined,
  { wanted, runs }: ReturnType<typeof readArguments>,
  signal: AbortSignal,
) {
  return {
    ...(["routes", "training", "chat", "memories", "cold"].some(wanted)
      ? await withStack(databaseUrl, async (stack, door) => ({
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
}

async function onFreshDatabase<T>(server: PostgresServer, work: (url: string) => Promise<T>) {
  const { url, drop } = await server.freshDatabase();
  try {
    return await work(url);
  } finally {
    await drop();
  }
}

async function withStack<T>(
  databaseUrl: string | undefined,
  work: (stack: Stack, door: ModelDoor) => Promise<T>,
) {
  const emulator = await startEmulator({ vectors: "lexical" });
  const door = openModelDoor(emulator.url);
  try {
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

const MACHINE = `Deno ${Deno.version.deno}, ${Deno.build.os} ${Deno.build.arch}, ` +
  `${navigator.hardwareConcurrency} cores`;

type Results =
  & Partial<Awaited<ReturnType<typeof measureOn>>>
  & { growth?: Awaited<ReturnType<typeof measureGrowth>> };

function report(
  { routes, training, chat, memories, cold, start, growth }: Results,
  database: string,
): string {
  return [
    `${MACHINE}; ${database}. The ratios were each taken in one run, on this machine.\n`,
    ...(routes ? [routesReport(routes)] : []),
    ...(training ? [trainingReport(training)] : []),
    ...(chat ? [chatReport(chat)] : []),
    ...(memories ? [memoriesReport(memories)] : []),
    ...(cold ? [coldReport(cold)] : []),
    ...(start ? [startReport(start)] : []),
    ...(growth ? [growthReport(growth)] : []),
  ].join("\n");
}

try {
  const options = readArguments();
  if (options.help) console.log(HELP);
  else {
    const { results, database, complete } = await measure(options);
    if (complete) {
      await keepResults(results, {
        date: new Date().toISOString().slice(0, 10),
        machine: MACHINE,
        database,
      });
    } else log("stopped before everything was measured; bench/results.json stays as it was");
    console.log(options.json ? JSON.stringify(results, null, 2) : report(results, database));
  }
  Deno.exit(0);
} catch (error) {
  if (!(error instanceof UserError)) console.error(error);
  console.error(`deno task bench: ${messageOf(error)}`);
  Deno.exit(1);
}
