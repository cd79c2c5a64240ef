import type { App } from "../../supabase/functions/_shared/http/app.ts";
import { templateOf } from "../../supabase/functions/plans/templates/find.ts";
import { slugsOf } from "../../supabase/functions/_shared/templates/plan_of.ts";
import type { Line } from "./chart.ts";
import { Lifter, type Strength } from "./lifter.ts";
import { trainPlan } from "./training.ts";

const WEEKS = 52;
const DAY_MS = 86_400_000;

/** What the lifter begins with, in kg, and comes near to. */
const STRENGTHS: Record<string, Strength> = {
  "barbell-back-squat": { now: 100, ceiling: 170 },
  "barbell-deadlift": { now: 120, ceiling: 200 },
  "barbell-bench-press": { now: 75, ceiling: 120 },
  "barbell-overhead-press": { now: 48, ceiling: 75 },
  "barbell-bent-over-row": { now: 65, ceiling: 100 },
  "barbell-romanian-deadlift": { now: 95, ceiling: 150 },
  "hack-squat": { now: 110, ceiling: 200 },
  "leg-press": { now: 160, ceiling: 280 },
};
const OTHER: Strength = { now: 35, ceiling: 60 };
const MOST_LINES = 6;

/** A new lifter with these strengths. */
export function newLifter(idOf: (slug: string) => string): Lifter {
  const known = Object.entries(STRENGTHS).map(([slug, one]) => [idOf(slug), { ...one }] as const);
  return new Lifter(new Map(known), OTHER);
}

/** What of a lifter's best single is a training max: all of it where a plan goes beyond 100 %. */
export function trainingMaxesFor(
  slug: string,
  idOf: (slug: string) => string,
  lifter: Lifter,
): { exercise_id: string; weight_kg: number }[] {
  const template = templateOf(slug)!;
  const shared = template.days.flatMap(({ exercises }) => exercises)
    .filter(({ sets }) => sets.some(({ percent_tm }) => percent_tm !== undefined));
  const most = Math.max(
    0,
    ...shared.flatMap(({ sets }) => sets.map(({ percent_tm = 0 }) => percent_tm)),
  );
  return [...new Set(shared.map((one) => one.slug))].map((one) => ({
    exercise_id: idOf(one),
    weight_kg: Math.round(lifter.strengthOf(idOf(one)).now * (most > 100 ? 1 : 0.9) / 2.5) * 2.5,
  }));
}

/** Heavy and light days of one exercise are lines of their own, as their loads are. */
function keyOf(exercise: string, sets: number, weeks: number): string {
  return weeks === 1 ? `${exercise} ${sets}` : exercise;
}

interface RunningStack {
  url: string;
  publishableKey: string;
  sql(query: string, params: unknown[]): Promise<unknown[]>;
}

/** Trains a program for a year: the heaviest suggested set of each day, by exercise. */
export async function yearOf(
  stack: RunningStack,
  slug: string,
  names: Record<string, string>,
): Promise<{ title: string; lines: Line[] }> {
  const template = templateOf(slug)!;
  const known = [...new Set([...slugsOf(template), ...Object.keys(STRENGTHS)])];
  const rows = await stack.sql(
    "select slug, id from public.exercises where user_id is null and slug = any ($1)",
    [known],
  ) as { slug: string; id: string }[];
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]));
  const idOf = (one: string) => ids.get(one)!;
  const lifter = newLifter(idOf);
  const token = await signUp(stack);
  const { app: plans } = await import("../../supabase/functions/plans/app.ts");
  const { app: workouts } = await import("../../supabase/functions/workouts/app.ts");
  const planId = await fromTemplate(plans, token, {
    template: slug,
    training_maxes: trainingMaxesFor(slug, idOf, lifter),
  });
  const daysPerWeek = template.days_per_week;
  const sessions = WEEKS * daysPerWeek;
  const points = new Map<string, Line["points"]>();
  let start: number | undefined;
  for await (
    const { date, next } of trainPlan({ plans, workouts, token }, planId, lifter, {
      sessions,
      daysPerWeek,
    })
  ) {
    start ??= date.getTime();
    const day = Math.round((date.getTime() - start) / DAY_MS);
    for (const { exercise_id, sets } of next.exercises) {
      const kg = Math.max(
        0,
        ...sets.map((set: { weight_kg: number | null }) => set.weight_kg ?? 0),
      );
      const key = keyOf(exercise_id, sets.length, template.weeks);
      if (kg > 0) points.set(key, [...points.get(key) ?? [], { day, kg }]);
    }
  }
  const lines = Object.keys(STRENGTHS).flatMap((one) =>
    [...points].filter(([key]) => key.startsWith(idOf(one))).map(([key, points]) => {
      const sets = key.split(" ")[1];
      const name = (names[one] ?? one).replace("Barbell ", "");
      return { name: sets === undefined ? name : `${name}, ${sets} sets`, points };
    })
  ).slice(0, MOST_LINES);
  return { title: `${template.name}: a year of loads`, lines };
}

async function signUp({ url, publishableKey }: RunningStack): Promise<string> {
  const response = await fetch(`${url}/auth/v1/signup`, {
    method: "POST",
    headers: { apikey: publishableKey, "Content-Type": "application/json" },
    body: JSON.stringify({ email: `${crypto.randomUUID()}@example.com`, password: "long enough" }),
  });
  return (await response.json()).access_token;
}

async function fromTemplate(plans: App, token: string, body: unknown): Promise<string> {
  const answer = await plans.request("/plans/from-template", {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const plan = await answer.json();
  if (answer.status !== 201) throw new Error(JSON.stringify(plan));
  return plan.id;
}
