import { asData } from "../../_shared/gemini/as_data.ts";
import { withinBudget } from "./budget.ts";
import type { ChatContext, PastMessage } from "../context.ts";
import { formatRecord } from "../../_shared/vocabulary/amounts.ts";
import { toldCheckIn } from "../check_in/told.ts";
import { formatSet } from "../../_shared/vocabulary/logged_set.ts";
import { coachFacts } from "./coach_facts.ts";

/** A turn of the conversation, as the model takes it. */
export interface Turn {
  role: "user" | "model";
  parts: [{ text: string }];
}

// A long workout is told by its first exercises and sets; the log has the rest.
const MAX_EXERCISES = 12;
const MAX_SETS = 10;

const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

function turn(role: Turn["role"], text: string): Turn {
  return { role, parts: [{ text }] };
}

/** What the database told of the person and the conversation. */
export interface Told {
  context: ChatContext;
  history: PastMessage[];
  refused: { op: string | null; reason: string }[];
  /** What is listed at every message, before what this one brings to mind; all lines unless told. */
  memories?: readonly unknown[];
}

/**
 * The prompt below the system instruction. What changes slowest stands first, so that the provider
 * can keep its beginning: the profile, what is remembered, the conversation so far, and in the last
 * turn what else the message brings to mind, the log, the time and the message.
 *
 * @param memories the lines of `memoryLines`
 */
export function buildPrompt(
  { context, history, refused, memories: listed }: Told,
  memories: string,
  message: string,
): Turn[] {
  const { companion_name, user, affinity, active_plan } = context;
  const profile = asData("profile", {
    companion_name,
    user,
    affinity: { level: affinity.level.name, rank: affinity.level.rank },
  });
  const [standing, recalled] = splitLines(memories, listed?.length);
  const slow = standing === "" ? profile : `${profile}\n${standing}`;
  const now = [
    ...(recalled === "" ? [] : [recalled]),
    asData("context", {
      active_plan,
      ...coachFacts(context),
      streak_weeks: context.streak_weeks,
      affinity_score: affinity.score,
      last_workouts: context.last_workouts.map((workout) => toldWorkout(workout, context)),
      records: context.records.map(({ kind, value, reps, ...record }) => ({
        ...record,
        kind,
        value: `${reps === null ? "" : `${reps} × `}${formatRecord(kind, value, user.unit_system)}`,
      })),
      ...(context.check_in && { check_in: saidFirst(context.check_in) }),
      ...(refused.length > 0 && { not_remembered: refused }),
      now: context.now,
      // Models are poor at telling it from a date, and "next Saturday" hangs on it.
      weekday: weekdayOf(context.now),
    }),
    asData("message", message),
  ].join("\n");
  const turns = [
    ...withinBudget(history, slow.length + now.length).map(({ role, content, date }, i, told) =>
      role === "assistant"
        ? turn("model", content)
        : turn("user", dated(asData("message", content), date, told[i - 1]?.date))
    ),
    turn("user", now),
  ];
  const [first, ...rest] = turns;
  // One turn of the person after the other would be two: the profile opens the first of them.
  return [turn("user", `${slow}\n${first!.parts[0].text}`), ...rest];
}

/** What the person read before they wrote, as the model's own words. */
function saidFirst(checkIn: NonNullable<ChatContext["check_in"]>) {
  const { kind, text, facts } = toldCheckIn(checkIn);
  return { said_by: "you, today, before this message", kind, text, facts };
}

/** A message with its day, where that is another one than of what was said before. */
function dated(message: string, date: string | undefined, before: string | undefined): string {
  return date === undefined || date === before ? message : `${asData("day", date)}\n${message}`;
}

/** The first lines between two tags, and the others between the same. */
function splitLines(block: string, first = Infinity): [string, string] {
  const lines = block.split("\n");
  if (lines.length - 2 <= first) return [block, ""];
  const [open, close] = [lines[0]!, lines.at(-1)!];
  const between = lines.slice(1, -1);
  const tagged = (part: string[]) => part.length === 0 ? "" : [open, ...part, close].join("\n");
  return [tagged(between.slice(0, first)), tagged(between.slice(first))];
}

function weekdayOf(now: string): string {
  return WEEKDAYS[new Date(`${now.slice(0, 10)}T00:00:00Z`).getUTCDay()]!;
}

function toldWorkout(workout: ChatContext["last_workouts"][number], { user }: ChatContext) {
  return {
    ...workout,
    exercises: workout.exercises.slice(0, MAX_EXERCISES).map((exercise) => ({
      ...exercise,
      sets: exercise.sets.slice(0, MAX_SETS).map((set) => formatSet(set, user.unit_system)),
    })),
  };
}
