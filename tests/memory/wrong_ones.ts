import { play } from "./runner.ts";
import type { History } from "./types.ts";

/** Plays histories one after the other; what ends otherwise than as told, with the history's name. */
export async function wrongOnes(
  histories: History[],
  kind?: Parameters<typeof play>[1],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const history of histories) {
    const problems = await play(history, kind).catch((error) => [String(error)]);
    wrong.push(...problems.map((line) => `${history.name}: ${line}`));
  }
  return wrong;
}
