import { planAnswer } from "./plan_answer.ts";
import type { CheckIn, CheckInFacts, DatabaseCheckIn } from "./types.ts";
import { wordCheckIn } from "./word.ts";

/** A check-in as the API shows it: with the plan's answer to a stall, and in words. */
export function toldCheckIn({ id, next, reader, ...found }: DatabaseCheckIn): CheckIn {
  const checkIn: CheckInFacts = found.kind === "stall"
    ? { kind: "stall", facts: { ...found.facts, next: planAnswer(next) } }
    : found;
  return { id, text: wordCheckIn(checkIn, reader), ...checkIn } as CheckIn;
}
