import { callDatabase } from "../database/call.ts";
import type { AppContext } from "../http/context.ts";
import { repairText } from "../vocabulary/text.ts";
import type { Tracking } from "../vocabulary/tracking.ts";
import type { ProposedAction, ProposedExercise } from "./proposed_action.ts";
import { readWhen } from "./when.ts";

/** An exercise of the library or the person's own. */
export interface FoundExercise {
  id: string;
  name: string;
  tracking: Tracking;
  /** The standing constraint that rules it out in what is suggested. */
  because: string | null;
}

/** What a name came to: an exercise, or those that come near, of which none is clearly meant. */
export type Found = { exercise: FoundExercise } | { exercise?: undefined; near: string[] };

/** What the database says of the names and times of a reply's actions. */
export interface Resolved {
  /** The database's clock. */
  now: Date;
  /** The exercise that a name means. */
  find(name: string): Found;
  /** The moment at a local time, `YYYY-MM-DDTHH:MM`, of the person's zone. */
  momentAt(local: string): Date | undefined;
}

const LONGEST_NAME = 200;

/** Asks the database for everything that the actions name, in one call; none without actions. */
export async function resolveActions(
  c: AppContext,
  proposed: readonly ProposedAction[],
  localNow: string,
): Promise<Resolved | undefined> {
  if (proposed.length === 0) return undefined;
  const names = [...new Set(proposed.flatMap(namesIn))];
  const moments = [...new Set(proposed.flatMap((action) => momentsIn(action, localNow)))];
  const found = await callDatabase<{ now: string; names: Found[]; moments: string[] }>(
    c,
    "resolve_actions",
    { names, moments },
  );
  const exercises = new Map(names.map((name, i) => [name, found.names[i]!]));
  const times = new Map(moments.map((local, i) => [local, new Date(found.moments[i]!)]));
  return {
    now: new Date(found.now),
    find: (name) => exercises.get(plainName(name)) ?? { near: [] },
    momentAt: (local) => times.get(local),
  };
}

function namesIn({ create_plan, log_workout, open_exercise }: ProposedAction): string[] {
  const exercises: ProposedExercise[] = [
    ...(create_plan?.days ?? []).flatMap((day) => day.exercises ?? []),
    ...(log_workout?.exercises ?? []),
    ...(open_exercise ? [open_exercise] : []),
  ];
  return exercises.map(({ exercise }) => plainName(exercise ?? ""));
}

function momentsIn({ log_workout }: ProposedAction, localNow: string): string[] {
  const when = log_workout?.when && readWhen(log_workout.when, localNow);
  return when ? [when.local] : [];
}

/** A name as it is looked up. */
export function plainName(name: string): string {
  return oneLine(name, LONGEST_NAME);
}

/** A text of the model's as one line that every route takes. */
export function oneLine(text: string, longest: number): string {
  return [...repairText(text).replace(/\s+/g, " ")].slice(0, longest).join("").trim();
}
