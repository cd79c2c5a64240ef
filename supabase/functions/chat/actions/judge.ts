import { z } from "zod";
import { log } from "../../_shared/log.ts";
import { newPlan } from "../../_shared/vocabulary/new_plan.ts";
import { newWorkout } from "../../_shared/vocabulary/new_workout.ts";
import { uuid } from "../../_shared/vocabulary/fields.ts";
import type { ProposedAction } from "../../_shared/actions/proposed_action.ts";
import { type Made, planPayload } from "../../_shared/actions/plan_payload.ts";
import type { Resolved } from "../../_shared/actions/resolved.ts";
import { foundOrNoted, type LostReason, Notes } from "../../_shared/actions/sets.ts";
import { type Person, workoutPayload } from "../../_shared/actions/workout_payload.ts";

const PAYLOADS = {
  create_plan: newPlan,
  log_workout: newWorkout,
  open_exercise: z.strictObject({ exercise_id: uuid }),
} as const;

type ActionType = keyof typeof PAYLOADS;

/** An action the client may send. */
export interface Action {
  id: string;
  type: ActionType;
  /** What it would do, by what is in the payload, in the signs of no language. */
  summary: string;
  payload: Record<string, unknown>;
  /** What of it was left out or changed. */
  notes: string[];
}

/** An action that is not offered, for the trace. */
export interface DroppedAction {
  type: ActionType;
  reason: LostReason | "empty" | "invalid";
  paths?: string[];
  exercise?: string;
}

/** The proposed actions that a client may send, and what was wrong with the others. */
export interface Judged {
  usable: Action[];
  dropped: DroppedAction[];
}

const LONGEST_SUMMARY = 500;
const MOST_NOTES = 10;

/**
 * Makes of the proposed actions bodies that the routes take, each with a server-made id, so that a
 * double tap creates once. One of which nothing is left is dropped and logged.
 */
export function judgeActions(
  proposed: readonly ProposedAction[],
  resolved: Resolved | undefined,
  person: Person,
): Judged {
  const judged: Judged = { usable: [], dropped: [] };
  if (!resolved) return judged;
  for (const action of proposed) {
    const type = typeOf(action);
    if (!type) continue;
    const { payload, summary, notes } = made(type, action, resolved, person);
    const id = crypto.randomUUID();
    const body = payload && (type === "open_exercise" ? payload : { id, ...payload });
    const parsed = body && PAYLOADS[type].safeParse(body);
    if (parsed?.success) {
      judged.usable.push({
        id,
        type,
        summary: cut(summary),
        payload: body as Record<string, unknown>,
        notes: [...new Set(notes.texts)].slice(0, MOST_NOTES),
      });
      continue;
    }
    const dropped: DroppedAction = parsed
      ? {
        type,
        reason: "invalid",
        paths: parsed.error.issues.slice(0, 10).map((issue) => issue.path.join(".")),
      }
      : { type, reason: "empty", ...notes.lost[0] };
    log("warn", "proposed action dropped", { type, reason: dropped.reason });
    judged.dropped.push(dropped);
  }
  return judged;
}

const TYPES = Object.keys(PAYLOADS) as ActionType[];

/** What an action is by what it holds, where its type and that differ. */
function typeOf(action: ProposedAction): ActionType | undefined {
  if (action.type && action[action.type]) return action.type;
  return TYPES.find((name) => action[name]) ?? action.type;
}

function made(
  type: ActionType,
  { create_plan = {}, log_workout = {}, open_exercise = {} }: ProposedAction,
  resolved: Resolved,
  person: Person,
): Made<object> {
  if (type === "create_plan") return planPayload(create_plan, resolved, person.unit);
  if (type === "log_workout") return workoutPayload(log_workout, resolved, person);
  const notes = new Notes();
  const exercise = foundOrNoted(open_exercise.exercise, resolved, notes);
  return {
    payload: exercise && { exercise_id: exercise.id },
    summary: exercise?.name ?? "",
    notes,
  };
}

function cut(summary: string): string {
  const characters = [...summary];
  if (characters.length <= LONGEST_SUMMARY) return summary;
  return `${characters.slice(0, LONGEST_SUMMARY - 1).join("").trimEnd()}…`;
}
