import { fromFileUrl } from "@std/path";

const HELP =
  `Asks osv.dev for known advisories of every npm package in deno.lock and in the lock of the linters.

  deno task advisories

Needs the network, so CI asks on GitHub and no gate waits for it. What is judged to do no harm here stands
in scripts/advisories.json with a date and a reason; after 180 days it is reported again.
  ADVISORIES_URL   another server with the API of https://api.osv.dev
  --help           this text`;

const ROOT = new URL("../", import.meta.url);
const DAY_MS = 86_400_000;
const ACCEPTED_DAYS = 180;
const TIMEOUT_MS = 30_000;

/** An exact npm package. */
export interface Package {
  name: string;
  version: string;
}

/** An advisory that was looked at. */
export interface Accepted {
  id: string;
  package: string;
  /** `2026-11-26` */
  date: string;
  reason: string;
}

/** An advisory of a package that is locked. */
export interface Finding extends Package {
  id: string;
}

/** Every npm package of a lock file, once; peers that a key names behind `_` have keys of their own. */
export function lockedPackages(lock: { npm?: Record<string, unknown> }): Package[] {
  const packages = new Map<string, Package>();
  for (const key of Object.keys(lock.npm ?? {})) {
    const [, name, version] = /^(@?[^@]+)@([^_]+)/.exec(key) ?? [];
    if (!name || !version) throw new Error(`deno.lock: "${key}" names no package`);
    packages.set(`${name}@${version}`, { name, version });
  }
  return [...packages.values()];
}

/** What a server with the API of osv.dev knows of the packages. @throws {Error} when it does not answer as documented */
export async function findAdvisories(packages: Package[], server: string): Promise<Finding[]> {
  const queries = packages.map(({ name, version }) => ({
    package: { name, ecosystem: "npm" },
    version,
  }));
  const response = await fetch(`${server}/v1/querybatch`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ queries }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`${server} answered ${response.status}`);
  }
  const { results } = await response.json() as { results?: { vulns?: { id: string }[] }[] };
  if (results?.length !== packages.length) throw new Error(`${server} answered for other packages`);
  return results.flatMap(({ vulns = [] }, i) => vulns.map(({ id }) => ({ id, ...packages[i]! })));
}

/** Those findings that nobody has looked at lately. */
export function unaccepted(findings: Finding[], accepted: Accepted[], now: Date): Finding[] {
  const isRecent = ({ date }: Accepted) =>
    now.getTime() - Date.parse(date) < ACCEPTED_DAYS * DAY_MS;
  return findings.filter(({ id, name }) =>
    !accepted.some((known) => known.id === id && known.package === name && isRecent(known))
  );
}

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const read = async (path: string) =>
    JSON.parse(await Deno.readTextFile(fromFileUrl(new URL(path, ROOT))));
  const locks = [await read("deno.lock"), await read("scripts/openapi_lint.lock")];
  const packages = lockedPackages({ npm: Object.assign({}, ...locks.map(({ npm }) => npm)) });
  const server = Deno.env.get("ADVISORIES_URL") ?? "https://api.osv.dev";
  const findings = await findAdvisories(packages, server);
  const open = unaccepted(findings, await read("scripts/advisories.json"), new Date());
  for (const { name, version, id } of open) {
    console.error(`${name}@${version}: https://osv.dev/vulnerability/${id}`);
  }
  console.log(
    `${packages.length} packages, ${findings.length} advisories, ${open.length} to look at`,
  );
  return open.length > 0 ? 1 : 0;
}

if (import.meta.main) {
  try {
    Deno.exit(await main(Deno.args));
  } catch (error) {
    console.error(`advisories: ${error instanceof Error ? error.message : error}`);
    Deno.exit(2);
  }
}
