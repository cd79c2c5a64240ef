import { z } from "zod";
import { uuid } from "../_shared/vocabulary/fields.ts";
import { log } from "../_shared/log.ts";
import { newPlan } from "../_shared/vocabulary/new_plan.ts";
import { newWorkout } from "../_shared/vocabulary/new_workout.ts";
import type { ModelOutput } from "./output/model_output.ts";

const PAYLOADS = {
  create_plan: newPlan,
  log_workout: newWorkout,
  open_exercise: z.strictObject({ exercise_id: uuid }),
} as const;

/** An action the client may send: its payload fits the route and has an id. */
export interface Action {
  type: keyof typeof PAYLOADS;
  payload: Record<string, unknown>;
}

/** The proposed actions that a client may send, and what was wrong with the others. */
export interface Judged {
  usable: Action[];
  dropped: { type: string; paths: string[] }[];
}

/**
 * Keeps the proposed actions whose payload the route would take, each with a server-made id, so
 * that a double tap creates once. Others are dropped and logged.
 */
export function usableActions(proposed: ModelOutput["actions"]): Judged {
  const judged: Judged = { usable: [], dropped: [] };
  for (const { type, payload_json } of proposed) {
    const parsed = PAYLOADS[type].safeParse(parse(payload_json));
    if (parsed.success) {
      const id = type === "open_exercise" ? {} : { id: crypto.randomUUID() };
      judged.usable.push({ type, payload: { ...parsed.data, ...id } });
    } else {
      const paths = parsed.error.issues.slice(0, 10).map((issue) => issue.path.join("."));
      log("warn", "proposed action dropped", { type, paths });
      judged.dropped.push({ type, paths });
    }
  }
  return judged;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
