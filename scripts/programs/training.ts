import type { App } from "../../supabase/functions/_shared/http/app.ts";
import type { Lifter, NextExercise } from "./lifter.ts";

/** The functions that a lifter uses, and the token that they take. */
export interface Routes {
  plans: App;
  workouts: App;
  token: string;
}

/** A day that was trained: what was suggested, and what was done. */
export interface Session {
  date: Date;
  day: string;
  week: number;
  // deno-lint-ignore no-explicit-any
  next: any;
}

const DAY_MS = 86_400_000;
/** A Monday. */
const START = Date.UTC(2025, 0, 6, 17);

/** Asks for the next day of a plan, does it, and logs it, again and again. */
export async function* trainPlan(
  { plans, workouts, token }: Routes,
  planId: string,
  lifter: Lifter,
  { sessions, daysPerWeek }: { sessions: number; daysPerWeek: number },
): AsyncGenerator<Session> {
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "application/json" };
  for (let n = 0; n < sessions; n++) {
    const answer = await plans.request(`/plans/${planId}/next`, { headers });
    const next = await answer.json();
    if (answer.status !== 200) throw new Error(`next: ${JSON.stringify(next)}`);
    const place = n % daysPerWeek;
    const date = new Date(
      START + (Math.floor(n / daysPerWeek) * 7 + Math.floor(place * 7 / daysPerWeek)) * DAY_MS,
    );
    const body = JSON.stringify({
      plan_id: planId,
      plan_day_id: next.day.id,
      started_at: date.toISOString(),
      finished_at: new Date(date.getTime() + 3_600_000).toISOString(),
      sets: lifter.train(next.exercises as NextExercise[]),
    });
    const logged = await workouts.request("/workouts/log", { method: "POST", headers, body });
    if (logged.status !== 201) throw new Error(`log: ${await logged.text()}`);
    await logged.body?.cancel();
    yield { date, day: next.day.name, week: next.week, next };
  }
}
