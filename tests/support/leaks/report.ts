/** Names the file in which test modules say what they found. */
export const LEAKS_VARIABLE = "SLOW_BURN_TEST_LEAKS";

/** A line that holds what it must not, or how many lines a module looked at. */
export type Entry = { module: string } & ({ what: string; line: string } | { lines: number });

/** What the modules found in their lines. */
export interface Report {
  lines: number;
  leaks: { module: string; what: string; line: string }[];
}

/** Reads what the modules wrote; of none, nothing. */
export async function readReport(file: string): Promise<Report> {
  const text = await Deno.readTextFile(file);
  const entries: Entry[] = text.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  return {
    lines: entries.reduce((sum, entry) => sum + ("lines" in entry ? entry.lines : 0), 0),
    leaks: entries.filter((entry) => "what" in entry),
  };
}

const SHOWN = 20;

/** What to print of it. */
export function inWords({ lines, leaks }: Report): string {
  if (leaks.length === 0) return `${lines} log lines hold no secret and nobody's words`;
  const shown = leaks.slice(0, SHOWN).map(({ module, what, line }) =>
    `  ${what}, in a line of ${module}\n    ${line}`
  );
  return [
    `${leaks.length} of ${lines} log lines hold what must not be logged (supabase/functions/_shared/log.ts):`,
    ...shown,
    ...(leaks.length > SHOWN ? [`  and ${leaks.length - SHOWN} more`] : []),
  ].join("\n");
}
