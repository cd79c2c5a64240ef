import type { GrowthResults } from "../../bench/growth/measure.ts";
import type { RouteResults } from "../../bench/routes.ts";
import { ASSUMED, COMPUTE, type Compute, MIX, PRICES } from "./inputs.ts";

const DAY_S = 86_400;
const MONTH_DAYS = 30;
const SETS_A_WORKOUT = 20;

export interface RouteCost {
  route: string;
  perDay: number;
  databaseMs: number;
  functionMs: number;
  rowsRead: number;
  rowsWritten: number;
  bytes: number;
}

/** What one monthly active user takes. */
export interface UserCost {
  requests: number;
  databaseMs: number;
  functionMs: number;
  egressBytes: number;
  /** Of a user as the filled database has them, and what a year of the mix adds. */
  diskBytes: number;
  diskBytesAYear: number;
  bytesASet: number;
  memories: number;
}

export interface Bill {
  users: number;
  databaseCores: number;
  functionCores: number;
  requestsAtPeak: number;
  connections: number;
  diskGb: number;
  memoryGb: number;
  compute: Compute;
  projects: number;
  monthly: { what: string; dollars: number }[];
}

/** Costs of every measured route; the mix names those that count. @throws when one is not measured */
export function costsOf(growth: GrowthResults, functions: RouteResults): RouteCost[] {
  const unknown = Object.keys(MIX).filter((name) =>
    !growth.routes.some(({ route }) => route === name)
  );
  if (unknown.length > 0) throw new Error(`not measured: ${unknown.join(", ")}`);
  return growth.routes.map(({ route, cpuMs, rowsRead, rowsWritten, bytes }) => ({
    route,
    perDay: MIX[route] ?? 0,
    databaseMs: cpuMs.at(-1)!,
    functionMs: functions.routes.find((one) => one.route === route)?.functionCpuMs ?? NaN,
    rowsRead,
    rowsWritten,
    bytes,
  }));
}

export function userCost(costs: RouteCost[], growth: GrowthResults): UserCost {
  const used = costs.filter(({ perDay }) => perDay > 0);
  const sum = (of: (cost: RouteCost) => number) =>
    used.reduce((total, cost) => total + cost.perDay * of(cost), 0);
  const shape = growth.sizes.at(-1)!;
  const bytesOf = (...names: string[]) =>
    shape.tables.filter(({ table }) => names.includes(table)).reduce(
      (n, { bytes }) => n + bytes,
      0,
    );
  const rowsOf = (name: string) => shape.tables.find(({ table }) => table === name)?.rows ?? 0;
  const training = bytesOf(
    "public.workouts",
    "public.workout_sets",
    "private.performances",
    "private.earnings",
    "private.workout_changes",
    "private.receipts",
    "public.affinity_events",
  );
  const bytesASet = training / rowsOf("public.workout_sets");
  const talk = bytesOf("public.messages", "public.message_traces", "public.conversations");
  const bytesAnExchange = talk / (rowsOf("public.messages") / 2);
  return {
    requests: sum(() => 1),
    databaseMs: sum(({ databaseMs }) => databaseMs + ASSUMED.besideSqlMs),
    functionMs: sum(({ functionMs }) => functionMs),
    egressBytes: sum(({ bytes }) => bytes),
    diskBytes: shape.bytes / shape.users,
    diskBytesAYear: 365 *
      (MIX["POST /workouts/log"]! * SETS_A_WORKOUT * bytesASet +
        MIX["POST /chat"]! * bytesAnExchange),
    bytesASet,
    memories: rowsOf("public.memories") / shape.users,
  };
}

export function billFor(users: number, user: UserCost): Bill {
  const atPeak = (perDay: number) => users * perDay / DAY_S * ASSUMED.peak;
  const busyCores = atPeak(user.databaseMs) / 1000;
  const databaseCores = busyCores / ASSUMED.utilisation;
  const diskGb = users * (user.diskBytes + user.diskBytesAYear) / 1e9;
  const memoryGb = diskGb * ASSUMED.hot;
  const fits = (one: Compute, projects: number) =>
    one.cores * projects >= databaseCores && one.memoryGb * projects >= memoryGb &&
    one.diskGb * projects >= diskGb;
  const largest = COMPUTE.at(-1)!;
  const compute = COMPUTE.find((one) => fits(one, 1)) ?? largest;
  let projects = 1;
  while (!fits(compute, projects)) projects++;
  return {
    users,
    databaseCores,
    functionCores: atPeak(user.functionMs) / 1000,
    requestsAtPeak: atPeak(user.requests),
    // A session is held for about twice the time that its database computes.
    connections: busyCores * 2,
    diskGb,
    memoryGb,
    compute,
    projects,
    monthly: monthly(users, user, { compute, projects, diskGb }),
  };
}

function monthly(
  users: number,
  user: UserCost,
  { compute, projects, diskGb }: { compute: Compute; projects: number; diskGb: number },
): Bill["monthly"] {
  const over = (amount: number, included: number) => Math.max(0, amount - included);
  const requests = users * user.requests * MONTH_DAYS;
  const egressGb = users * user.egressBytes * MONTH_DAYS / 1e9;
  const answers = users * MIX["POST /chat"]! * MONTH_DAYS;
  const tokens = answers *
    ((ASSUMED.promptTokens - ASSUMED.cachedTokens) * PRICES.perMillionPromptTokens +
      ASSUMED.cachedTokens * PRICES.perMillionCachedTokens +
      ASSUMED.answerTokens * PRICES.perMillionAnswerTokens +
      ASSUMED.embeddedTokens * PRICES.perMillionEmbeddedTokens) /
    1e6;
  return [
    {
      what: "plan and compute",
      dollars: PRICES.proPlan + projects * compute.dollars - PRICES.computeCredit,
    },
    { what: "disk", dollars: over(diskGb, projects * PRICES.diskIncludedGb) * PRICES.perGbDisk },
    {
      what: "function calls",
      dollars: over(requests, PRICES.invocationsIncluded) / 1e6 * PRICES.perMillionInvocations,
    },
    { what: "egress", dollars: over(egressGb, PRICES.egressIncludedGb) * PRICES.perGbEgress },
    {
      what: "monthly active users",
      dollars: over(users, PRICES.monthlyUsersIncluded) * PRICES.perMonthlyUser,
    },
    { what: "Gemini", dollars: tokens },
  ];
}

/** At how many users the largest project meets each of its limits, the first one first. */
export function limits(user: UserCost): { limit: string; users: number }[] {
  const one = billFor(1_000_000, user);
  const largest = COMPUTE.at(-1)!;
  const at = (limit: string, has: number, needed: number) => ({
    limit,
    users: has / needed * 1_000_000,
  });
  return [
    at(`${largest.cores} cores`, largest.cores, one.databaseCores),
    at(`${largest.memoryGb} GB of memory`, largest.memoryGb, one.memoryGb),
    at(`${largest.diskGb / 1000} TB, the largest database recommended`, largest.diskGb, one.diskGb),
    at(`${largest.connections} connections`, largest.connections, one.connections),
  ].sort((a, b) => a.users - b.users);
}
