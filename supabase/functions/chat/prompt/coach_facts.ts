import { suggestionFor } from "../../_shared/progression/next_suggestions.ts";
import type { ChatContext } from "../context.ts";
import { daysBetween, mondayOf, setsInWords, warningInWords } from "../../_shared/lookups/words.ts";

// A week's muscles in one line each; the smallest are left to a lookup.
const MOST_MUSCLES = 10;
const MOST_EXERCISES = 10;

/**
 * What a coach knows by heart, in few words: this week against the plan and the weeks before, the
 * week of the plan, the next day with its loads, and how long ago the last workout and message were.
 */
export function coachFacts(context: ChatContext): Record<string, unknown> {
  const { training, last_workouts, last_message_on, now } = context;
  const today = now.slice(0, 10);
  const since = (date: string | null | undefined) => date ? daysBetween(date, today) : undefined;
  const { plan } = training;
  return {
    ...(plan && {
      plan_goal: plan.goal,
      plan_days_a_week: plan.days,
      ...(plan.first_on && { week_of_plan: weekOf(plan.first_on, today) }),
    }),
    ...nextDay(context),
    this_week: {
      since: training.week.starts_on,
      workouts: training.week.done.workouts,
      ...(training.week.done.titles.length > 0 && { titles: training.week.done.titles }),
    },
    sets_by_muscle: setsByMuscle(context),
    days_since_last_workout: since(last_workouts[0]?.date),
    days_since_last_message: since(last_message_on),
  };
}

/** Which ISO week of training by it this is, the first one being 1. */
function weekOf(first: string, today: string): number {
  return Math.max(daysBetween(mondayOf(first), mondayOf(today)) / 7, 0) + 1;
}

function nextDay({ training: { next }, user }: ChatContext) {
  if (!next) return {};
  return {
    next_loads: next.exercises.slice(0, MOST_EXERCISES).map((exercise) => {
      const sets = suggestionFor(exercise, next).sets.map((set) => ({ ...set, rpe: null }));
      const warning = warningInWords(exercise, next);
      return `${exercise.exercise_name}: ${setsInWords(sets, user.unit_system)}${warning}`;
    }),
  };
}

/** `this week / mean of the weeks before / plan`, by muscle, the most trained first. */
function setsByMuscle({ training: { volume, planned } }: ChatContext): Record<string, string> {
  const before = volume.slice(0, -1);
  const setsIn = (week: (typeof volume)[number] | undefined, muscle: string) =>
    week?.muscles.find((one) => one.muscle === muscle)?.sets ?? 0;
  const muscles = new Set([
    ...volume.flatMap(({ muscles }) => muscles.map(({ muscle }) => muscle)),
    ...Object.keys(planned ?? {}),
  ]);
  const rows = [...muscles].map((muscle) => {
    const sum = before.reduce((sets, week) => sets + setsIn(week, muscle), 0);
    const mean = Math.round(sum / Math.max(before.length, 1) * 10) / 10;
    const now = setsIn(volume.at(-1), muscle);
    const plan = planned?.[muscle] ?? 0;
    const words = `${now} / ${mean}${planned ? ` / ${plan}` : ""}`;
    return { muscle, weight: Math.max(mean, now, plan), words };
  });
  if (rows.length === 0) return {};
  const head = `this week / mean of the ${before.length} weeks before${planned ? " / plan" : ""}`;
  const most = Object.fromEntries(
    rows.sort((a, b) => b.weight - a.weight).slice(0, MOST_MUSCLES)
      .map(({ muscle, words }) => [muscle, words]),
  );
  return { each: head, ...most };
}
