import { parseArgs } from "node:util";
import { STACK_VARIABLE, startTestStack } from "../support/stack_server.ts";
import { messageOf } from "../../local/user_error.ts";
import { differencesOf, type Recording } from "./compare.ts";

const HELP =
  `Asks every route and exposed SQL function the same again, and compares what is answered.

  deno task answers --record FILE [--seed N]
  deno task answers --compare FILE [--except PATTERN …]

  --record FILE     some 2,500 answers and the rows of every table at the end, as JSON
  --compare FILE    runs the same script and prints each difference; exit status 1 when there is one
  --except PATTERN  a regular expression: differences in places that match are counted, not failed
  --seed N          another script (default: 1; when comparing, that of the file)
  --help            this text

An optimisation is compared with what was recorded before it, on the same kind of database: the
embedded one, or an empty real PostgreSQL by DATABASE_URL. Ids that the server makes have names in
their place, and the database's clock is set, so that two runs of the same code are equal.`;

const SHOWN = 200;

function readArguments() {
  const { values } = parseArgs({
    options: {
      record: { type: "string" },
      compare: { type: "string" },
      except: { type: "string", multiple: true },
      seed: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.seed !== undefined && !/^\d{1,9}$/.test(values.seed)) {
    throw new Error(`--seed: a whole number is needed, not "${values.seed}"`);
  }
  if (!values.help && (values.record === undefined) === (values.compare === undefined)) {
    throw new Error("either --record FILE or --compare FILE is needed; --help tells more");
  }
  return values;
}

const log = (line: string) => console.error(line);

async function run(seed: number): Promise<Recording> {
  const stack = await startTestStack((line) => log(`  ${line}`));
  try {
    // Functions and helpers read it when they are loaded.
    Deno.env.set(STACK_VARIABLE, JSON.stringify(stack.description));
    const { recordAnswers } = await import("./script.ts");
    return await recordAnswers(seed, log);
  } finally {
    await stack.close();
  }
}

function report(before: Recording, after: Recording, except: RegExp[]): number {
  let differences = 0;
  let excepted = 0;
  for (const { place, before: was, after: is } of differencesOf(before, after)) {
    if (except.some((pattern) => pattern.test(place))) {
      excepted++;
    } else if (++differences <= SHOWN) {
      console.log(`${place}\n  - ${JSON.stringify(was)}\n  + ${JSON.stringify(is)}`);
    }
  }
  if (differences > SHOWN) console.log(`… and ${differences - SHOWN} more`);
  console.log(
    `${after.answers.length} answers compared: ${differences} differences` +
      (excepted > 0 ? `, and ${excepted} that were excepted` : ""),
  );
  return differences > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const { record, compare, except = [], seed, help } = readArguments();
  if (help) {
    console.log(HELP);
    return 0;
  }
  if (record !== undefined) {
    const recording = await run(Number(seed ?? 1));
    await Deno.writeTextFile(record, JSON.stringify(recording));
    log(`${recording.answers.length} answers are in ${record}`);
    return 0;
  }
  const before: Recording = JSON.parse(await Deno.readTextFile(compare!));
  return report(before, await run(before.seed), except.map((pattern) => new RegExp(pattern)));
}

try {
  Deno.exit(await main());
} catch (error) {
  log(messageOf(error));
  Deno.exit(2);
}
