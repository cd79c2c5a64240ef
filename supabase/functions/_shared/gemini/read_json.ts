import type { Dropped } from "./read_leniently.ts";

/** Why a text is no output to use, for the repair attempt; it holds rules, no values. */
export class UnusableOutput extends Error {
  override name = "UnusableOutput";
}

/**
 * The value that a model's text is: in a code fence or not, mended where it is no JSON as it stands.
 *
 * @throws {UnusableOutput} when it cannot be mended
 */
export async function readJson(text: string, dropped: Dropped[]): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const { jsonrepair } = await import("jsonrepair");
    try {
      const value = JSON.parse(jsonrepair(text));
      dropped.push({ path: "", why: "no JSON as it stood, mended" });
      // What stood around the object makes a list of it.
      return Array.isArray(value) ? value.find((part) => typeof part === "object") : value;
    } catch {
      throw new UnusableOutput("The answer was not JSON");
    }
  }
}
