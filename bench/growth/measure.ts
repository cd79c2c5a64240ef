import type { Stack } from "../../local/stack.ts";
import type { PostgresServer } from "../../local/postgres/server.ts";
import { casesFor } from "../cases.ts";
import { signUp } from "../client.ts";
import type { Case } from "../route_case.ts";
import { median } from "../stats.ts";
import { Backend, type Cost } from "./backend.ts";
import { LedClient } from "./client.ts";
import { type Crossing, crossingOf } from "./crossing.ts";
import { Filler, type Template } from "./fill.ts";
import { type Life, live, RETURN, TRAVEL } from "./life.ts";
import { type Shape, shapeOf } from "./shape.ts";

const SETS_A_WORKOUT = 20;
const WARM_UP = 6;
const ROUNDS = 5;
/** Cheap calls are made more often: a tick of the clock or a page from elsewhere weighs more in them. */
const callsARound = (cpuMs: number) => cpuMs > 5 ? 5 : cpuMs > 1 ? 9 : 17;

/** A few long histories and many short ones; of a thousand users. */
const LIVES: [Life, number][] = [
  [{ workouts: 2, memories: 3, exchanges: 3 }, 400],
  [{ workouts: 10, memories: 12, exchanges: 12 }, 300],
  [{ workouts: 40, memories: 40, exchanges: 30 }, 180],
  [{ workouts: 100, memories: 90, exchanges: 60 }, 100],
  [{ workouts: 240, memories: 300, exchanges: 150 }, 20],
];
/** The user who is measured, with the same rows beside however many others. */
const TYPICAL: Life = { workouts: 60, memories: 60, exchanges: 40 };

export interface GrowthOptions {
  sizes: number[];
  maxBytes: number;
  signal: AbortSignal;
  say(line: string): void;
  /** A stack on this database. */
  withStack<T>(databaseUrl: string, work: (stack: Stack) => Promise<T>): Promise<T>;
}

export interface GrowthResults {
  /** What the database holds at each size. */
  sizes: Shape[];
  /** What a database that is spread by users would stumble over. */
  crossing: Crossing;
  routes: GrowthRoute[];
}

export interface GrowthRoute {
  route: string;
  /** Milliseconds of database CPU at each size, medians. */
  cpuMs: number[];
  /** The last against the first: of the rounds, each measured in turns, the median. */
  ratio: number;
  /** Of the calls that it makes, at the first size. */
  bytes: number;
  rowsRead: number;
  rowsWritten: number;
}

interface Database {
  backend: Backend;
  drop(): Promise<void>;
}

/** Each route's database CPU for one user, beside ever more others. */
export async function measureGrowth(
  server: PostgresServer,
  options: GrowthOptions,
): Promise<GrowthResults> {
  const { sizes, say, signal } = options;
  const databases: Database[] = [];
  const first = await server.freshDatabase();
  try {
    const { client, cases, templates } = await options.withStack(
      first.url,
      (stack) => tellLives(stack, first.url, say),
    );
    const shapes: Shape[] = [];
    let source = first;
    for (const size of sizes) {
      // The next size goes on from a copy of this one.
      const own = size === sizes[0] ? first : await server.freshDatabase(source.url);
      const backend = await Backend.open(own.url);
      databases.push({ backend, drop: own.drop });
      await fill(backend, templates, size, options);
      shapes.push(await shapeOf(backend.sql, size));
      source = own;
      await backend.close();
      databases.at(-1)!.backend = backend;
    }
    const routes: GrowthRoute[] = [];
    for (const database of databases) database.backend = await database.backend.reopened();
    for (const [i, one] of cases.entries()) {
      if (signal.aborted) break;
      say(`growth ${i + 1}/${cases.length}: ${one.title}`);
      routes.push(await measureOne(client, one, databases.map(({ backend }) => backend)));
    }
    return { sizes: shapes, crossing: await crossingOf(databases[0]!.backend.sql), routes };
  } finally {
    for (const { backend } of databases) await backend.close();
    for (const { drop } of databases.slice(1)) await drop();
    await first.drop();
  }
}

async function tellLives(stack: Stack, url: string, say: (line: string) => void) {
  const typical = await signUp(stack);
  const client = new LedClient(stack, typical.userId, typical.token);
  const backend = await Backend.open(url);
  const templates: Template[] = [];
  try {
    await stack.exec(TRAVEL);
    say(`a user with ${TYPICAL.workouts} workouts`);
    await live(backend, client.userId, TYPICAL);
    for (const [life, perMille] of LIVES) {
      say(`a template with ${life.workouts} workouts`);
      const { userId } = await signUp(stack);
      await live(backend, userId, life);
      templates.push({ userId, perMille, sets: life.workouts * SETS_A_WORKOUT });
    }
    await stack.exec(RETURN);
  } finally {
    await backend.close();
  }
  const cases = (await casesFor(client, stack)).filter(({ title }) => title !== "DELETE /profile");
  return { client, templates, cases: [...cases, eraseAccount(client)] };
}

/** What the auth server does in the end; everything of the user goes with the row. */
function eraseAccount(client: LedClient): Case {
  const erase = async () => {
    const { sql } = client.backend!;
    await sql.unsafe("set local role none");
    await sql.unsafe("delete from auth.users where id = $1", [client.userId]);
  };
  return {
    title: "DELETE /profile",
    bare: "delete from auth.users",
    prepare: () => Promise.resolve(null),
    callBare: erase,
    callRoute: () => Promise.reject(new Error("of the database alone")),
  };
}

async function fill(
  backend: Backend,
  templates: Template[],
  size: number,
  { say, ...limits }: GrowthOptions,
): Promise<void> {
  const filler = await Filler.open(backend.sql, templates);
  await filler.fillTo(size, { ...limits, say: (line) => say(`filling: ${line}`) });
}

async function measureOne(client: LedClient, one: Case, backends: Backend[]): Promise<GrowthRoute> {
  const call = (backend: Backend, withRows = false): Promise<Cost> =>
    backend.as(client.userId, false, async () => {
      client.backend = backend;
      const prepared = await one.prepare();
      return await backend.costOf(() => one.callBare(prepared), withRows);
    });
  let usual = 0;
  for (const backend of backends) {
    for (let n = 0; n < WARM_UP; n++) usual = (await call(backend)).cpuMs;
  }
  const calls = callsARound(usual);
  const rounds: number[][] = backends.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, backend] of backends.entries()) {
      const costs: number[] = [];
      for (let n = 0; n < calls; n++) costs.push((await call(backend)).cpuMs);
      rounds[i]!.push(median(costs));
    }
  }
  const { bytes, rowsRead, rowsWritten } = await call(backends[0]!, true);
  const last = rounds.at(-1)!;
  return {
    route: one.title,
    cpuMs: rounds.map(median),
    ratio: median(rounds[0]!.map((first, i) => last[i]! / first)),
    bytes,
    rowsRead,
    rowsWritten,
  };
}
