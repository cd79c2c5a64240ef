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
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  // What stands around the object: a code fence, or a sentence.
  const object = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  const framed = parsed(object);
  if (framed !== undefined) return framed;
  const { jsonrepair } = await import("jsonrepair");
  for (const part of [object, text]) {
    const value = mended(part, jsonrepair);
    if (Object(value) === value) {
      dropped.push({ path: "", why: "no JSON as it stood, mended" });
      return value;
    }
  }
  throw new UnusableOutput("The answer was not JSON");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function mended(text: string, repair: (text: string) => string): unknown {
  try {
    return JSON.parse(repair(text));
  } catch {
    return undefined;
  }
}
