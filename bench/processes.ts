/** Memory of a process and everything below it, in MiB. */
export interface Memory {
  processes: number;
  /** What each process holds; pages that they share count in each of them. */
  rss: number;
  /** The same with each shared page counted once; NaN where the system does not tell. */
  pss: number;
}

interface Process {
  pid: number;
  parent: number;
  rssKiB: number;
}

async function allProcesses(): Promise<Process[]> {
  const { stdout } = await new Deno.Command("ps", { args: ["-A", "-o", "pid=,ppid=,rss="] })
    .output();
  return new TextDecoder().decode(stdout).trim().split("\n").map((line) => {
    const [pid = 0, parent = 0, rssKiB = 0] = line.trim().split(/\s+/).map(Number);
    return { pid, parent, rssKiB };
  });
}

/** The processes that `pid` started itself. */
export async function childrenOf(pid: number): Promise<number[]> {
  return (await allProcesses()).filter(({ parent }) => parent === pid).map(({ pid }) => pid);
}

/** Signals a process, unless it has ended by itself. */
export function signalTo(pid: number, signal: Deno.Signal): void {
  try {
    Deno.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

export async function memoryOf(pid: number): Promise<Memory> {
  const all = await allProcesses();
  const tree = all.filter((process) => process.pid === pid);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  const pss = await Promise.all(tree.map(({ pid }) => pssKiB(pid)));
  return {
    processes: tree.length,
    rss: tree.reduce((sum, { rssKiB }) => sum + rssKiB, 0) / 1024,
    pss: pss.reduce((sum, kib) => sum + kib, 0) / 1024,
  };
}

async function pssKiB(pid: number): Promise<number> {
  try {
    const text = await Deno.readTextFile(`/proc/${pid}/smaps_rollup`);
    return Number(text.match(/^Pss:\s+(\d+)/m)?.[1] ?? NaN);
  } catch {
    return NaN;
  }
}

/** Milliseconds that the processes started by this one have run so far, all threads of each. */
export async function cpuOfChildren(): Promise<number> {
  const times = await Promise.all((await childrenOf(Deno.pid)).map(cpuMs));
  return times.reduce((sum, ms) => sum + ms, 0);
}

/** Of a process that is there; in clock ticks, which Linux has a hundred of in a second. */
async function cpuMs(pid: number): Promise<number> {
  try {
    const stat = await Deno.readTextFile(`/proc/${pid}/stat`);
    // The name stands in brackets and may hold anything; user and system time are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}
