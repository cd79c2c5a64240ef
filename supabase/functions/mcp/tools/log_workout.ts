import { z } from "zod";
import { resolveActions } from "../../_shared/actions/resolved.ts";
import { workoutPayload } from "../../_shared/actions/workout_payload.ts";
import { callDatabase } from "../../_shared/database/call.ts";
import type { Creation } from "../../_shared/database/creation.ts";
import type { AppContext } from "../../_shared/http/context.ts";
import { Problem } from "../../_shared/http/problem.ts";
import { formatRecord } from "../../_shared/vocabulary/amounts.ts";
import { text } from "../../_shared/vocabulary/fields.ts";
import { newWorkout } from "../../_shared/vocabulary/new_workout.ts";
import { recordKind } from "../../_shared/vocabulary/record_kind.ts";
import type { UnitSystem } from "../../_shared/vocabulary/units.ts";
import { idempotencyKey, onceId } from "../once.ts";
import { localTime, personOf } from "../person.ts";
import { spokenExercises, understood } from "../spoken.ts";
import { tool } from "../tool.ts";

const output = z.object({
  workout_id: z.uuid(),
  logged_before: z.boolean().describe("True when an earlier call had logged it already"),
  started_at: z.string(),
  finished_at: z.string(),
  sets: z.int(),
  volume_kg: z.number(),
  personal_records: z.array(z.object({
    exercise_name: z.string(),
    kind: recordKind,
    value: z.number(),
    previous: z.number(),
  })),
  affinity_score: z.int().nullable(),
});

type Output = z.output<typeof output>;

interface StoredWorkout {
  id: string;
  started_at: string;
  finished_at: string;
  sets: unknown[];
  volume_kg: number;
}

interface Logged {
  workout: StoredWorkout;
  personal_records: Output["personal_records"];
  affinity: { score: number };
}

export const logWorkout = tool({
  title: "Log a workout",
  description:
    "Logs a workout that the person says they did: exercises by name, sets in words, and " +
    "when. All of it or nothing: what is not understood is named, so that the call can be mended. " +
    "The same workout twice on one day is one, unless the keys differ.",
  input: z.strictObject({
    exercises: spokenExercises,
    when: text(60).optional().describe(
      "When it began, on the person's clock: 2026-11-25T18:30, 2026-11-25, or a part of the day as " +
        "in 2026-11-25 evening. Leave it out for what was just done",
    ),
    minutes: z.int().min(1).max(1440).optional().describe(
      "How long all of it took, if they say so",
    ),
    title: text(200).optional(),
    idempotency_key: idempotencyKey,
  }),
  output,
  hints: {},
  async call(c, { idempotency_key, minutes, ...said }) {
    const person = await personOf(c);
    const spoken = { ...said, ...(minutes && { minutes: String(minutes) }) };
    const proposed = { type: "log_workout" as const, log_workout: spoken };
    const resolved = await resolveActions(c, [proposed], person.localNow);
    const made = workoutPayload(spoken, resolved!, person);
    const day = made.payload &&
      localTime(new Date(made.payload.started_at), person.time_zone).slice(0, 10);
    const id = await onceId(c, "log_workout", idempotency_key ?? [day, minutes, said]);
    const { logged, isNew } = await logOnce(c, understood(made, newWorkout, id), id);
    const { workout, personal_records = [], affinity } = logged;
    return {
      text: told(made.summary, isNew, personal_records, person.units),
      data: {
        workout_id: workout.id,
        logged_before: !isNew,
        started_at: workout.started_at,
        finished_at: workout.finished_at,
        sets: workout.sets.length,
        volume_kg: workout.volume_kg,
        personal_records: personal_records.map(({ exercise_name, kind, value, previous }) => ({
          exercise_name,
          kind,
          value,
          previous,
        })),
        affinity_score: affinity?.score ?? null,
      },
    };
  },
});

type Found = Pick<Logged, "workout"> & Partial<Logged>;

/** "Just now" is another moment at each call: then the id tells, and what it names is the answer. */
async function logOnce(c: AppContext, payload: z.output<typeof newWorkout>, id: string) {
  try {
    const { created, body } = await callDatabase<Creation<Logged>>(c, "log_workout", { payload });
    return { logged: body as Found, isNew: created };
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "id_taken") throw error;
    const workout = await callDatabase<StoredWorkout>(c, "get_workout", { target: id });
    return { logged: { workout } as Found, isNew: false };
  }
}

function told(
  summary: string,
  isNew: boolean,
  records: Output["personal_records"],
  units: UnitSystem,
): string {
  const lines = records.map(({ exercise_name, kind, value, previous }) =>
    `New record of ${exercise_name} (${kind.replaceAll("_", " ")}): ${
      formatRecord(kind, value, units)
    }, before ${formatRecord(kind, previous, units)}`
  );
  return [isNew ? `Logged: ${summary}` : "Had been logged before; nothing was added.", ...lines]
    .join("\n");
}
