import { parseArgs } from "node:util";
import { messageOf } from "../../local/user_error.ts";
import { type Fault, Skip } from "./fault.ts";
import { FAULTS } from "./faults.ts";

const width = Math.max(...FAULTS.map(({ name }) => name.length));

const HELP =
  `Breaks what the backend stands on, in real processes, and looks whether its promises hold.

  deno task test:faults [--only NAME …] [--rounds N] [--seconds N]

${FAULTS.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`).join("\n")}

  --only NAME      this one; may be given several times
  --rounds N       how often each is done, 1 to 1000 (its own number unless given)
  --seconds N      how long the database is gone, 1 to 60 (10 unless given)
  --help           this text

  DATABASE_URL=postgres://…   an empty real PostgreSQL with pgvector: database-gone is done to it
                              (by a proxy before it, and by ending its sessions)

All of it takes about a quarter of an hour. Exit 1 when a promise does not hold; what cannot be done
on this machine is skipped, with the reason.`;

interface Row {
  fault: string;
  rounds: string;
  seconds: string;
  result: string;
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true, default: [] },
      rounds: { type: "string" },
      seconds: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  const number = (name: "rounds" | "seconds", most: number) => {
    const text = values[name];
    if (text === undefined) return undefined;
    if (!/^\d+$/.test(text) || Number(text) < 1 || Number(text) > most) {
      throw new Error(`--${name}: a whole number from 1 to ${most} is needed, not "${text}"`);
    }
    return Number(text);
  };
  const unknown = values.only.filter((name) => !FAULTS.some((fault) => fault.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `--only: there is no fault "${unknown[0]}"; there are ${
        FAULTS.map(({ name }) => name).join(", ")
      }`,
    );
  }
  return {
    help: values.help === true,
    chosen: FAULTS.filter(({ name }) => values.only.length === 0 || values.only.includes(name)),
    rounds: number("rounds", 1000),
    seconds: number("seconds", 60),
  };
}

async function inflict(fault: Fault, rounds: number, seconds: number): Promise<[Row, boolean]> {
  const started = performance.now();
  console.log(`${fault.name}: ${fault.title}`);
  const row = (result: string) => ({
    fault: fault.name,
    rounds: String(rounds),
    seconds: ((performance.now() - started) / 1000).toFixed(0),
    result,
  });
  try {
    const log = (line: string) => console.log(`  ${line}`);
    return [row(`holds: ${await fault.run({ rounds, seconds, log })}`), true];
  } catch (error) {
    if (error instanceof Skip) return [row(`skipped: ${error.message}`), true];
    console.error(error);
    return [row(`FAILS: ${messageOf(error).split("\n")[0]}`), false];
  }
}

function table(rows: Row[]): string {
  const columns = ["fault", "rounds", "seconds", "result"] as const;
  const lines = [
    Object.fromEntries(columns.map((name) => [name, name])) as unknown as Row,
    ...rows,
  ];
  const widths = columns.map((name) => Math.max(...lines.map((line) => line[name].length)));
  return lines.map((line) =>
    columns.map((name, i) => i < 3 ? line[name].padEnd(widths[i]!) : line[name]).join(" · ")
  ).join("\n");
}

async function main(): Promise<number> {
  const { help, chosen, ...given } = readArguments();
  if (help) {
    console.log(HELP);
    return 0;
  }
  const done: [Row, boolean][] = [];
  for (const fault of chosen) {
    done.push(await inflict(fault, given.rounds ?? fault.rounds, given.seconds ?? fault.seconds));
  }
  console.log(`\n${table(done.map(([row]) => row))}`);
  return done.every(([, holds]) => holds) ? 0 : 1;
}

try {
  Deno.exit(await main());
} catch (error) {
  console.error(`deno task test:faults: ${messageOf(error)}`);
  Deno.exit(1);
}
