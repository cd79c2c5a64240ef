const POLL_MS = 1000;

/**
 * Resolves when the process that started this one is gone. `deno task` and `npx` die from a signal
 * without passing it on, which would leave the stack running with nobody to stop it.
 */
export async function orphaned(): Promise<void> {
  const launchers = await launchersOf(Deno.ppid);
  await new Promise<void>((resolve) => {
    const timer = setInterval(async () => {
      const alive = await Promise.all(
        launchers.map(({ pid, started }) => startTime(pid).then((now) => now === started)),
      );
      if (alive.every(Boolean)) return;
      clearInterval(timer);
      resolve();
    }, POLL_MS);
    Deno.unrefTimer(timer as unknown as number);
  });
}

interface Launcher {
  pid: number;
  started: string;
}

/** The chain of `deno task`, `npx` and their shells above this process. Empty where /proc is not. */
async function launchersOf(pid: number): Promise<Launcher[]> {
  const [stat, command] = await Promise.all([readStat(pid), read(`/proc/${pid}/cmdline`)]);
  const words = command.split("\0");
  if (!stat || !/\bdeno\b|\bnpx\b|\bnpm\b/.test(words.slice(0, 4).join(" "))) return [];
  return [{ pid, started: stat.started }, ...await launchersOf(stat.parent)];
}

async function startTime(pid: number): Promise<string> {
  return (await readStat(pid))?.started ?? "";
}

async function readStat(pid: number): Promise<{ parent: number; started: string } | null> {
  const text = await read(`/proc/${pid}/stat`);
  // The second field is the command in parentheses, which may hold anything.
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  return text ? { parent: Number(fields[1]), started: fields[19] ?? "" } : null;
}

async function read(path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch {
    return "";
  }
}
