import { random } from "../../local/gemini/random.ts";

/** A set that counts, in the lifter's own unit. */
export interface DoneSet {
  reps: number;
  load: number;
}

/** One exercise in one workout of an invented log. */
export interface DoneExercise {
  name: string;
  sets: DoneSet[];
}

export interface DoneWorkout {
  /** Local date. */
  date: string;
  title: string;
  exercises: DoneExercise[];
}

/** Somebody who never was, with a year of training. */
export interface Lifter {
  name: string;
  unit: "kg" | "lb";
  timeZone: string;
  /** Words that stand in nobody else's data. */
  memory: string;
  days: { title: string; exercises: [name: string, load: number, step: number][] }[];
  /** Days of the week that they train on, 0 being Monday. */
  weekdays: number[];
}

export const LIFTERS: Lifter[] = [
  {
    name: "Ilse",
    unit: "kg",
    timeZone: "Europe/Berlin",
    memory: "Wants a Quarzmedaille in the spring meet",
    weekdays: [0, 2, 4],
    days: [
      {
        title: "Ilse Kniebeuge",
        exercises: [["Barbell Back Squat", 80, 2.5], ["Barbell Bench Press", 45, 1.25]],
      },
      {
        title: "Ilse Kreuzheben",
        exercises: [["Barbell Deadlift", 100, 2.5], ["Barbell Overhead Press", 30, 1.25]],
      },
      {
        title: "Ilse Rudern",
        exercises: [["Barbell Bent-Over Row", 50, 1.25], ["Barbell Back Squat", 80, 2.5]],
      },
    ],
  },
  {
    name: "Booker",
    unit: "lb",
    timeZone: "America/New_York",
    memory: "Coaches a little league team called Zephyrs",
    weekdays: [1, 3, 5],
    days: [
      {
        title: "Booker Push",
        exercises: [["Barbell Bench Press", 155, 5], ["Dumbbell Shoulder Press", 45, 5]],
      },
      { title: "Booker Pull", exercises: [["Barbell Deadlift", 275, 5], ["Lat Pulldown", 120, 5]] },
      { title: "Booker Legs", exercises: [["Barbell Back Squat", 205, 5], ["Leg Press", 300, 10]] },
    ],
  },
  {
    name: "Tomoe",
    unit: "kg",
    timeZone: "Asia/Tokyo",
    memory: "Lives beside the Kasumi shrine stairs",
    weekdays: [0, 3],
    days: [
      {
        title: "Tomoe Asa",
        exercises: [["Dumbbell Goblet Squat", 16, 2], ["Dumbbell Bench Press", 12, 2], [
          "Lat Pulldown",
          30,
          2.5,
        ]],
      },
      {
        title: "Tomoe Yoru",
        exercises: [["Barbell Romanian Deadlift", 40, 2.5], ["Dumbbell Shoulder Press", 8, 1], [
          "Leg Press",
          60,
          5,
        ]],
      },
    ],
  },
];

export const addDays = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const weekdayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** A year up to yesterday: loads grow, with good days, bad ones and weeks away. */
export function yearOf(lifter: Lifter, today: string, seed: number): DoneWorkout[] {
  const next = random(seed);
  const start = addDays(today, -364);
  const workouts: DoneWorkout[] = [];
  const times = new Map<string, number>();
  let isAway = false;
  for (let date = start; date < today; date = addDays(date, 1)) {
    if (weekdayOf(date) === 0) isAway = next() < 0.08;
    if (isAway || !lifter.weekdays.includes(weekdayOf(date)) || next() < 0.1) continue;
    const day = lifter.days[workouts.length % lifter.days.length]!;
    workouts.push({
      date,
      title: day.title,
      exercises: day.exercises.map(([name, first, step]) => {
        const done = times.get(name) ?? 0;
        times.set(name, done + 1);
        // A step every fourth time, and now and then one too many or too few.
        const drift = next() < 0.15 ? (next() < 0.5 ? -1 : 1) : 0;
        const load = first + step * (Math.floor(done / 4) + drift);
        const sets = [0, 1, 2].map((n) => ({ reps: n === 2 && next() < 0.3 ? 4 : 5, load }));
        return { name, sets };
      }),
    });
  }
  return workouts;
}

/** The log as a tracker exports it, each exercise with a warm-up that must count nowhere. */
export function fileOf(workouts: DoneWorkout[]): string {
  const rows = workouts.flatMap(({ date, title, exercises }) =>
    exercises.flatMap(({ name, sets }) => [
      [date, title, name, "W", sets[0]!.load + 100, 1],
      ...sets.map(({ reps, load }, n) => [date, title, name, n + 1, load, reps]),
    ])
  );
  const lines = rows.map(([date, title, name, order, load, reps]) =>
    `${date} 18:30:00,"${title}",1h 5min,"${name}",${order},${load},${reps},0,0,"",""`
  );
  return [
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes",
    ...lines,
  ].join("\n");
}
