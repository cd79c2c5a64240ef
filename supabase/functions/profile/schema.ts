import { z } from "zod";
import { affinityLevel } from "../_shared/vocabulary/affinity.ts";
import { cursorNumber, pageOf, pageQuery } from "../_shared/http/pages.ts";
import { localDate, optional, text } from "../_shared/vocabulary/fields.ts";
import { gym, gymChange } from "../_shared/vocabulary/gym.ts";
import { trainingGoal } from "../_shared/vocabulary/training.ts";
import { UNIT_SYSTEMS } from "../_shared/vocabulary/units.ts";
import { refuse } from "../_shared/http/validation.ts";

const time = z.iso.datetime({ offset: true });

const unitSystem = z.enum(UNIT_SYSTEMS);
export const pauseReason = z.enum(["rest", "injury", "holiday", "illness"]);

export const profile = z.object({
  id: z.uuid(),
  email: z.string().nullable(),
  display_name: z.string().nullable(),
  unit_system: unitSystem,
  time_zone: z.string(),
  training_goal: trainingGoal.nullable(),
  companion_name: z.string(),
  pause: z.object({ from: z.iso.date(), until: z.iso.date(), reason: pauseReason }).nullable(),
  gym: gym.nullable(),
  affinity: z.object({ score: z.int(), level: affinityLevel }),
  created_at: time,
  updated_at: time,
}).meta({ id: "Profile" });

const pauseChange = z.strictObject({
  from: optional(localDate).meta({
    description: "Default: today. Up to 30 days back; days are those of the profile's time zone",
  }),
  until: localDate,
  reason: pauseReason,
}).check((ctx) => {
  const { from, until } = ctx.value;
  if (from && until < from) refuse(ctx, "out_of_range", "Must not lie before `from`", ["until"]);
});

export const profileChange = z.strictObject({
  display_name: text(80).nullable(),
  unit_system: unitSystem,
  time_zone: text(64).meta({ description: "IANA name", example: "Europe/Paris" }),
  training_goal: trainingGoal.nullable(),
  companion_name: text(40),
  pause: pauseChange.nullable(),
  gym: gymChange.nullable(),
}).partial().meta({ id: "ProfileChange" });

export const affinityQuery = z.strictObject(pageQuery(cursorNumber));

export const affinityEvent = z.object({
  id: z.uuid(),
  points: z.int().meta({ description: "Negative when taken back, 0 when nothing was earned" }),
  kind: z.enum(["workout", "workout_edited", "workout_deleted", "recounted", "chat"]).meta({
    description: "`recounted`: a workout is gone or changed, and others had earned more beside it",
  }),
  reason: z.string().meta({
    description: "Why, in words for the person",
    example:
      "Workout logged: 10, +5 for following your plan, +3 for 3 weeks in a row that brought points",
  }),
  workout_id: z.uuid().nullable(),
  created_at: time,
}).meta({ id: "AffinityEvent" });

export const affinityPage = pageOf(affinityEvent).extend({
  score: z.int(),
  level: affinityLevel,
  next: affinityLevel.extend({ threshold: z.int() }).nullable(),
  streak_weeks: z.int().meta({
    description:
      "ISO weeks in a row with a workout or frozen by a pause, up to this week or the last",
  }),
}).meta({ id: "AffinityPage" });

export const eraseConfirmation = z.strictObject({ confirm: z.literal("delete my account") });
