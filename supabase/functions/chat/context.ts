import type { RateWindowState } from "../_shared/http/rate_limit.ts";
import type { DatabaseCheckIn } from "./check_in/types.ts";
import type { RecordKind } from "../_shared/vocabulary/record_kind.ts";
import type { DatabasePlanNext } from "../_shared/progression/next_suggestions.ts";
import type { UnitSystem } from "../_shared/vocabulary/units.ts";
import type { KnownMemory } from "../_shared/lookups/memory_lines.ts";
import type { LoggedSet } from "../_shared/vocabulary/logged_set.ts";

/** A memory that a search found, with what its score is made of. */
export interface Match extends KnownMemory {
  similarity: number | null;
  text_rank: number;
  recency: number;
  importance: number;
  score: number;
}

/** Days of rest, both ends inclusive. */
export interface Pause {
  from: string;
  until: string;
  reason: "rest" | "injury" | "holiday" | "illness";
}

/** What `begin_chat` tells of the person besides the memories that match. */
export interface ChatContext {
  now: string;
  companion_name: string;
  user: {
    display_name: string | null;
    unit_system: UnitSystem;
    time_zone: string;
    training_goal: string | null;
    /** The pause that is on or to come. */
    pause: Pause | null;
    /** The one that ended within the last two weeks. */
    last_pause: Pause | null;
  };
  affinity: { score: number; level: { rank: number; name: string } };
  streak_weeks: number;
  active_plan: {
    id: string;
    name: string;
    next_day: {
      id: string;
      name: string;
      exercises: { exercise_id: string; exercise_name: string }[];
    } | null;
    /** The week of the cycle that comes next, where the plan has several. */
    week?: number;
    weeks?: number;
    week_name?: string | null;
  } | null;
  records: {
    exercise_name: string;
    kind: RecordKind;
    value: number;
    reps: number | null;
    date: string;
  }[];
  last_workouts: {
    date: string;
    title: string | null;
    exercises: { id: string; name: string; sets: LoggedSet[] }[];
  }[];
  /** What the companion said first today, the last of it. */
  check_in?: DatabaseCheckIn | null;
  training: TrainingContext;
  /** The day of the reply before this message, in whatever conversation. */
  last_message_on: string | null;
}

/** What a coach has in mind before anything is looked up. */
export interface TrainingContext {
  week: { starts_on: string; done: { workouts: number; titles: string[] } };
  /** Oldest first; the last week is the one that it is. */
  volume: { starts_on: string; muscles: { muscle: string; sets: number }[] }[];
  /** Sets by muscle that the active plan asks for a week. */
  planned: Record<string, number> | null;
  plan: { goal: string | null; days: number; first_on: string | null } | null;
  next: DatabasePlanNext | null;
}

/** A message of the same conversation. */
export interface PastMessage {
  role: "user" | "assistant";
  content: string;
  /** The person's day when it was said. */
  date?: string;
}

/** What `begin_chat` returns: the response that the message had before, or what the model is told. */
export type ChatStart =
  | { replay: Record<string, unknown> }
  | {
    replay?: undefined;
    rate_limits: RateWindowState[];
    conversation_id: string;
    user_message_id: string;
    context: ChatContext;
    /** What is known, oldest first: all of it, or the most useful part. */
    memories: KnownMemory[];
    /** How many there are. */
    memories_total: number;
    /** What of the last reply's changes of memory was not applied, and why; told once. */
    refused: { op: string | null; reason: string }[];
    history: PastMessage[];
  };
