import type { Measured } from "../../bench/results_file.ts";
import { FLAT } from "../../bench/growth/report.ts";
import type { GrowthResults } from "../../bench/growth/measure.ts";
import { table } from "../../bench/stats.ts";
import { distributed } from "./distributed.ts";
import { ASSUMED, COMPUTE, LARGEST_DISK_GB, PRICES, USERS } from "./inputs.ts";
import { type Bill, billFor, limits, type RouteCost, type UserCost } from "./model.ts";

const count = (n: number) => Math.round(n).toLocaleString("en");
const two = (n: number) => Number.isFinite(n) ? n.toFixed(2) : "–";
/** Two significant digits: the model knows no more. */
const rough = (n: number) =>
  n === 0 ? "0" : Number(n.toPrecision(2)).toLocaleString("en", { maximumSignificantDigits: 2 });
const dollars = (n: number) => `$${n === 0 ? "0" : rough(n)}`;

export function page(
  { costs, user, growth, growthRun, functionRun }: {
    costs: RouteCost[];
    user: UserCost;
    growth: GrowthResults;
    growthRun: Measured;
    functionRun: Measured;
  },
): string {
  const bills = USERS.map((users) => billFor(users, user));
  return [
    head(growthRun, functionRun),
    requests(costs),
    flat(growth),
    users(user, growth),
    money(bills),
    firstLimit(user),
    whatThen(costs, user),
    distributed(growth.crossing),
    vectors(user),
  ].join("\n");
}

function head(growth: Measured, functions: Measured): string {
  return `# As it grows

What a request costs, and what that means for many users. Written by \`deno task scale\` from
\`bench/results.json\` (what was measured) and \`scripts/scale/inputs.ts\` (what is assumed, and prices);
change either and run it again.

Database: ${growth.database}; ${growth.machine}; ${growth.date}. Functions: ${functions.machine}, database
${functions.database}; ${functions.date}. Both machines had other work: take two digits for one.
`;
}

function requests(costs: RouteCost[]): string {
  return `## What a request costs

CPU in milliseconds of the database's session and of the function's process (token, validation and JSON
included), rows that the database looked at and wrote, bytes of the answers of the database. The user has
60 workouts of 20 sets, 60 memories and 40 exchanges, beside all others of the largest database. A dash:
not measured over HTTP. \`POST /chat\` without the model. Not in it: \`POST /workouts/import\` (see
[figures](figures.md)) and what the database computes at a commit (no disk was waited for).

${
    table(
      ["route", "database ms", "function ms", "rows read", "rows written", "bytes", "a day"],
      costs.map((cost) => [
        cost.route,
        two(cost.databaseMs),
        two(cost.functionMs),
        count(cost.rowsRead),
        count(cost.rowsWritten),
        count(cost.bytes),
        cost.perDay === 0 ? "" : String(cost.perDay),
      ]),
    )
  }

The last column is the mix that is reckoned with below: requests a day of somebody who is active in the
month, on average over days with training and days without.
`;
}

function flat({ sizes, routes }: GrowthResults): string {
  const steep = routes.filter(({ ratio }) => ratio > FLAT);
  const worst = routes.toSorted((a, b) => b.ratio - a.ratio).slice(0, 5);
  return `## Flat as it grows

\`deno task bench --only growth\` fills a database with ${
    sizes.map(({ sets }) => count(sets)).join(", ")
  } sets (of ${
    sizes.map(({ users }) => count(users)).join(", ")
  } users) and measures the same user in each, in turns. The database CPU of the last against the first:
median ${two(medianOf(routes.map(({ ratio }) => ratio)))}, most ${
    worst.map(({ route, ratio }) => `${two(ratio)} (\`${route}\`)`).join(", ")
  }. ${
    steep.length === 0
      ? `None rises by more than ${FLAT}.`
      : `Above ${FLAT}: ${
        steep.map(({ route }) => `\`${route}\``).join(", ")
      }: a goal that is not met yet, and its cause is not known.`
  } All work is on rows of one user, which indexes that begin with the user or with a parent row find;
of the others what rises is about one more level of a B-tree.
`;
}

function medianOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function users(user: UserCost, { sizes }: GrowthResults): string {
  const shape = sizes.at(-1)!;
  const largest = shape.tables.slice(0, 8).map(({ table, rows, bytes }) => [
    table,
    count(rows),
    two(bytes / 1e6),
    count(bytes / rows),
  ]);
  return `## What a user costs

A day of the mix is ${user.requests.toFixed(1)} requests: ${user.databaseMs.toFixed(0)} ms of the
database's CPU (with ${ASSUMED.besideSqlMs} ms a request for PostgREST, pooler and auth beside it, which is
assumed), ${user.functionMs.toFixed(0)} ms of functions, ${
    count(user.egressBytes / 1000)
  } kB of answers. On disk a user of the filled database takes ${
    two(user.diskBytes / 1e6)
  } MB, and each further year adds ${two(user.diskBytesAYear / 1e6)} MB. A set takes ${
    count(user.bytesASet)
  } bytes with all that follows from it.

${table(["largest tables", "rows", "MB with indexes", "bytes a row"], largest)}
`;
}

function money(bills: Bill[]): string {
  const row = (what: string, of: (bill: Bill) => string) => [what, ...bills.map(of)];
  const items = bills[0]!.monthly.map(({ what }, i) =>
    row(`$ a month: ${what}`, ({ monthly }) => dollars(monthly[i]!.dollars))
  );
  const total = ({ monthly }: Bill) => monthly.reduce((sum, { dollars }) => sum + dollars, 0);
  return `## What many users cost

At ${ASSUMED.peak} times the average in the busiest minutes, a database planned to be ${
    100 * ASSUMED.utilisation
  } % busy then, ${100 * ASSUMED.hot} % of the data wanted in memory, after a year of use.

${
    table(["monthly active users", ...bills.map(({ users }) => count(users))], [
      row("requests a second at the peak", ({ requestsAtPeak }) => rough(requestsAtPeak)),
      row("database cores", ({ databaseCores }) => rough(databaseCores)),
      row(
        "cores that functions keep busy (not billed)",
        ({ functionCores }) => rough(functionCores),
      ),
      row("sessions in use at the peak", ({ connections }) => rough(connections)),
      row("memory, GB", ({ memoryGb }) => rough(memoryGb)),
      row("disk, GB", ({ diskGb }) => rough(diskGb)),
      row(
        "compute",
        ({ projects, compute }) => `${projects > 1 ? `${projects} × ` : ""}${compute.name}`,
      ),
      ...items,
      row("**$ a month, in all**", (bill) => `**${dollars(total(bill))}**`),
      row("$ a user and month", (bill) => `$${(total(bill) / bill.users).toFixed(3)}`),
    ])
  }

The model is dear, not the backend: an answer of the companion is reckoned with ${
    count(ASSUMED.promptTokens)
  } tokens sent (${
    count(ASSUMED.cachedTokens)
  } of them from the model's cache) and ${ASSUMED.answerTokens}
received. How these come about is in [operating](operating.md#what-a-message-costs).

Prices, in dollars: Supabase Pro ${PRICES.proPlan} a month with ${PRICES.computeCredit} of compute; compute
${
    COMPUTE.map(({ name, dollars }) => `${name} ${dollars}`).join(", ")
  }; disk ${PRICES.perGbDisk} a GB beyond
${PRICES.diskIncludedGb}; egress ${PRICES.perGbEgress} a GB beyond ${PRICES.egressIncludedGb}; function calls
${PRICES.perMillionInvocations} a million beyond ${
    PRICES.invocationsIncluded / 1e6
  }; monthly active users
${PRICES.perMonthlyUser} each beyond ${
    count(PRICES.monthlyUsersIncluded)
  } (supabase.com/pricing and docs/guides/platform/compute-and-disk, as stored by public archives, read on
2026-11-26; larger customers get other prices, which are not public). Gemini 3.5 Flash-Lite
${PRICES.perMillionPromptTokens} a million tokens sent, ${PRICES.perMillionCachedTokens} from the cache (from a
reseller's list), ${PRICES.perMillionAnswerTokens} received; gemini-embedding-001
${PRICES.perMillionEmbeddedTokens} (ai.google.dev pricing, read on 2026-10-07). Backups to a point in time, logs,
mails and support are not in it.
`;
}

function firstLimit(user: UserCost): string {
  const largest = COMPUTE.at(-1)!;
  return `## Which limit comes first

Of one project on ${largest.name}, the largest public size, at the same mix:

${
    table(
      ["limit", "met at so many monthly active users"],
      limits(user).map(({ limit, users }) => [limit, rough(users)]),
    )
  }

gp3 disks end at ${
    LARGEST_DISK_GB / 1000
  } TB (io2 at 60 TB). The quota of the model (requests and tokens a minute,
by account) is not public for every tier and may come before all of these.
`;
}

function whatThen(costs: RouteCost[], user: UserCost): string {
  const reads = costs.filter(({ rowsWritten, perDay }) => rowsWritten === 0 && perDay > 0);
  const share = reads.reduce(
    (sum, { perDay, databaseMs }) => sum + perDay * (databaseMs + ASSUMED.besideSqlMs),
    0,
  ) / user.databaseMs;
  return `## What is done then

1. **A larger size.** A change takes a restart of some minutes, nothing in the repository.
2. **Pooling and prepared statements.** The functions speak HTTP to PostgREST, which keeps few sessions and
   prepares its statements by name: no function opens a session of its own. Sessions in use stay below
   the limit at every size above; PostgREST's \`db-pool\` and the pooler are set in the dashboard.
3. **Read replicas.** ${
    (100 * share).toFixed(0)
  } % of the database's CPU is of routes that write nothing and can be a
   second old: ${reads.map(({ route }) => `\`${route}\``).join(", ")}. What a person has just
   written must be seen by their next read, so a client that wrote within the last seconds goes to the
   primary; \`ETag\`s make a stale read harmless for \`PUT\` and \`PATCH\`, which answer 412. Replicas ease CPU
   and nothing else: each holds the whole disk.
4. **Partitions by user.** \`partition by hash (user_id)\` of \`workout_sets\`, \`performances\`, \`workouts\`,
   \`messages\` and \`memories\` keeps vacuum and index builds short from some hundred million rows on; a plan
   needs \`user_id = …\` to look in one partition only. It asks for the same keys as the next step, so the list
   below is its list as well.
5. **Several projects.** No request needs two users: a directory from account to project in front of the
   functions, and the library seeded into each. Nothing in the schema changes; the tokens' issuer does.
6. **A distributed PostgreSQL**, when one database is wanted for all.
`;
}

function vectors(user: UserCost): string {
  const bytes = 768 * 2 + 8;
  const terabytes = 10_000_000 * user.memories * bytes / 1e12;
  return `
## Vectors

A memory's vector is ${
    count(bytes)
  } bytes (\`halfvec(768)\`, inline). A search reads the memories of one person and
nobody else's: it costs the same beside ten million other people, and there is no vector index to build, keep in
memory or rebuild. At ${user.memories.toFixed(0)} memories a user, ten million users have ${
    rough(terabytes)
  } TB of vectors, which
are read only while their owner searches or chats. One person may have 2,000 memories; a search among these is
measured by \`deno task bench --only memories\`. See [memory](memory.md).
`;
}
