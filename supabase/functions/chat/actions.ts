import { z } from "zod";
import { uuid } from "../_shared/schemas.ts";
import { log } from "../_shared/log.ts";
import { newPlan } from "../plans/schema.ts";
import { newWorkout } from "../workouts/schema.ts";
import type { ModelAnswer } from "./model_answer.ts";

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

/**
 * The proposed actions whose payload the route would take, each with a server-made id, so that a
 * double tap creates once. Others are dropped and logged.
 */
export function usableActions(proposed: ModelAnswer["actions"]): Action[] {
  return proposed.flatMap(({ type, payload_json }) => {
    const payload = parse(payload_json);
    const parsed = PAYLOADS[type].safeParse(payload);
    if (!parsed.success) {
      const paths = parsed.error.issues.map((issue) => issue.path.join("."));
      log("warn", "proposed action dropped", { type, paths: paths.slice(0, 10) });
      return [];
    }
    const id = type === "open_exercise" ? {} : { id: crypto.randomUUID() };
    return [{ type, payload: { ...parsed.data, ...id } }];
  });
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
