import type { UnitSystem } from "../vocabulary/units.ts";
import { inert } from "../gemini/as_data.ts";
import { type Lookup, TOOLS } from "./registry.ts";
import type { MeantExercise, Told, Tool } from "./tool.ts";

const CHARACTERS_A_TOKEN = 4;

/** What `look_up` in SQL answers for each lookup. */
export interface LookedUp {
  exercise: MeantExercise | null;
  /** Null where there was nothing to look up. */
  found: unknown;
}

/** A lookup's result as the model reads it. */
export interface ToldLookup {
  rows: number;
  text: string;
}

/** Tells what was found in short lines, in the person's units, within the budget of the tool. */
export function tellLookup(
  { tool, arguments: asked }: Lookup,
  { exercise, found }: LookedUp,
  units: UnitSystem,
): ToldLookup {
  const { needs, tokens, tell } = TOOLS[tool] as Tool;
  const title = [tool, ...Object.entries(asked).map(([name, value]) => `${name} ${value}`)];
  const missing = needs !== undefined && asked[needs] === undefined;
  const isUnknown = exercise !== null && exercise.name === null;
  const told: Told = missing
    ? { rows: 0, head: [`nothing looked up: it needs ${needs}`], lines: [] }
    : isUnknown
    ? { rows: 0, head: [], lines: [] }
    : (tell as (found: unknown, teller: unknown) => Told)(found, { units, exercise });
  const head = [title.join(" · "), ...meaning(exercise, isUnknown), ...told.head].map(line);
  return { rows: told.rows, text: within(tokens * CHARACTERS_A_TOKEN, head, told.lines.map(line)) };
}

/** Which exercise is meant, or which ones may be. */
function meaning(exercise: MeantExercise | null, isUnknown: boolean): string[] {
  if (!exercise) return [];
  const { said, name, others } = exercise;
  if (!isUnknown) {
    const more = others.length > 0
      ? `; not trained under that name, but: ${others.join(", ")}`
      : "";
    return [`exercise: ${name}${more}`];
  }
  return [
    others.length > 0
      ? `several exercises may be meant by ${JSON.stringify(said)}: ${others.join(", ")}`
      : `no exercise is called ${JSON.stringify(said)}`,
  ];
}

function line(text: string): string {
  return inert(text.replace(/\s+/g, " ").trim());
}

function within(characters: number, head: string[], lines: string[]): string {
  const kept = [...head];
  let room = characters - head.join("\n").length;
  for (const [i, text] of lines.entries()) {
    room -= text.length + 1;
    if (room < 0) {
      kept.push(`(${lines.length - i} more lines left out)`);
      break;
    }
    kept.push(text);
  }
  return kept.join("\n");
}
