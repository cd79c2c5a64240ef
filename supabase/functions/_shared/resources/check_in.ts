import { z } from "zod";
import { memoryKind } from "../vocabulary/memory.ts";
import { recordKind } from "../vocabulary/record_kind.ts";

const day = z.iso.date();
const time = z.iso.datetime({ offset: true });

const recordTold = z.object({
  exercise_id: z.uuid(),
  exercise_name: z.string(),
  kind: recordKind,
  value: z.number(),
  previous: z.number(),
});

const week = z.object({ sessions: z.int(), sets: z.int(), volume_kg: z.number() });

/** What a check-in of each kind is made of, in metric units. */
export const checkInFacts = {
  return: z.object({
    from: day,
    until: day,
    reason: z.enum(["rest", "injury", "holiday", "illness"]),
    days: z.int(),
  }),
  dated_memory: z.object({
    date: day,
    marks: z.enum(["on", "from", "until"]).meta({
      description: "What the date is to the memory: its day, its first, or its last",
    }),
    memory_kind: memoryKind,
  }),
  record: z.object({
    date: day,
    count: z.int().meta({ description: "Exercises with a record in that workout" }),
    records: z.array(recordTold).meta({ description: "The most telling of each, at most three" }),
  }),
  weekly_review: week.extend({
    week: z.string(),
    starts_on: day,
    records: z.int().meta({ description: "Exercises with a record in that week" }),
    best: recordTold.nullable().meta({ description: "The latest of them" }),
    before: week.nullable().meta({ description: "The week before, when there was training in it" }),
    plan: z.object({ days_planned: z.int(), days_done: z.int() }).nullable(),
  }),
  stall: z.object({
    exercise_id: z.uuid(),
    exercise_name: z.string(),
    sessions: z.int(),
    since: day,
    last_on: day,
    weight_kg: z.number().nullable(),
    estimated_1rm_kg: z.number(),
  }),
};

/** In the order in which they are said: `public.check_in_kind`. */
export const CHECK_IN_KINDS = [
  "return",
  "dated_memory",
  "record",
  "weekly_review",
  "stall",
] as const;

const planAnswer = z.object({
  plan_name: z.string(),
  day_name: z.string(),
  sets: z.array(z.object({ reps: z.int().nullable(), weight_kg: z.number().nullable() })),
}).nullable().meta({
  description: "What the active plan says for the next time: its working sets",
});

function told<Kind extends typeof CHECK_IN_KINDS[number], Facts extends z.ZodType>(
  kind: Kind,
  facts: Facts,
) {
  return z.object({ id: z.uuid(), text: z.string(), kind: z.literal(kind), facts });
}

/** What the companion says before anybody wrote. */
export const checkIn = z.discriminatedUnion("kind", [
  told("return", checkInFacts.return).meta({ id: "ReturnCheckIn" }),
  told("dated_memory", checkInFacts.dated_memory.extend({ content: z.string() }))
    .meta({ id: "DatedMemoryCheckIn" }),
  told("record", checkInFacts.record).meta({ id: "RecordCheckIn" }),
  told("weekly_review", checkInFacts.weekly_review).meta({ id: "WeeklyReviewCheckIn" }),
  told("stall", checkInFacts.stall.extend({ next: planAnswer })).meta({ id: "StallCheckIn" }),
]).meta({ id: "CheckIn" });

/** As it is stored. */
export const storedCheckIn = z.object({
  id: z.uuid(),
  kind: z.enum(CHECK_IN_KINDS),
  day,
  facts: z.union(Object.values(checkInFacts)),
  memory_id: z.uuid().nullable().meta({ description: "The memory that it quotes" }),
  workout_id: z.uuid().nullable(),
  created_at: time,
  shown_at: time,
  seen_at: time.nullable(),
});
