import { addDays, type DoneSet, type DoneWorkout, type Lifter, weekdayOf } from "./lifters.ts";

/** A question with what the model wants to know for it, and what it must then have been told. */
export interface Question {
  asks: string;
  lookup: { tool: string; [argument: string]: string };
  facts: string[];
}

/** Muscles of an exercise, as the library has them. */
export type Muscles = (name: string) => { primary: string[]; secondary: string[] };

interface Session {
  date: string;
  sets: DoneSet[];
}

const round = (value: number) => Math.round(value * 100) / 100;
const dayName = (date: string) =>
  `${["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekdayOf(date)]} ${date}`;
const monday = (date: string) => addDays(date, -weekdayOf(date));
const epley = ({ reps, load }: DoneSet) => load * (1 + reps / 30);
const best = <T>(items: T[], value: (item: T) => number) =>
  items.reduce((a, b) => value(b) > value(a) ? b : a);

/** The questions that one lifter asks, with the facts counted from the log as it was invented. */
export function questionsOf(
  lifter: Lifter,
  log: DoneWorkout[],
  today: string,
  muscles: Muscles,
): Question[] {
  const names = [
    ...new Set(lifter.days.flatMap(({ exercises }) => exercises.map(([name]) => name))),
  ];
  const sessionsOf = (name: string, from = "", to = "9999"): Session[] =>
    log.filter(({ date }) => date >= from && date <= to).flatMap(({ date, exercises }) =>
      exercises.filter((one) => one.name === name).map(({ sets }) => ({ date, sets }))
    );
  const shown = (load: number) => `${round(load)} ${lifter.unit}`;
  const estimate = (load: number) => `${Math.round(load * 10 + 1e-6) / 10} ${lifter.unit}`;
  const whole = (load: number) => `${Math.round(load + 1e-6)} ${lifter.unit}`;
  const setOf = (sets: DoneSet[]) => {
    const top = best(sets, ({ reps }) => reps);
    return `${top.reps} × ${shown(top.load)}`;
  };
  const oneRm = ({ sets }: Session) => Math.max(...sets.map(epley));
  const mean = (some: Session[]) => some.reduce((sum, one) => sum + oneRm(one), 0) / some.length;

  const history = (name: string, from = ""): string[] => {
    const sessions = sessionsOf(name, from);
    const [first, last, top] = [sessions[0]!, sessions.at(-1)!, best(sessions, oneRm)];
    const newest = sessions.filter(({ date }) => monday(date) === monday(last.date));
    const weeks = new Set(sessions.map(({ date }) => monday(date))).size;
    const month = sessions.filter(({ date }) => date.slice(0, 7) === last.date.slice(0, 7));
    return [
      `exercise: ${name}`,
      `${sessions.length} sessions`,
      `first ${dayName(first.date)}: ${setOf(first.sets)}`,
      `last ${dayName(last.date)}: ${setOf(last.sets)}`,
      `best estimated 1RM: ${estimate(oneRm(top))} on ${dayName(top.date)}`,
      `trend of estimated 1RM: ${estimate(mean(sessions.slice(0, 3)))} (mean of the first 3) to ${
        estimate(mean(sessions.slice(-3)))
      }`,
      ...(sessions.length <= 12
        ? []
        : weeks <= 26
        ? [`week of ${monday(last.date)}: ${newest.length} session`]
        : [`${last.date.slice(0, 7)}: ${month.length} session`]),
    ];
  };

  const records = (name: string): string[] => {
    const sessions = sessionsOf(name);
    const heaviest = best(sessions, ({ sets }) => sets[0]!.load);
    const volume = ({ sets }: Session) => sets.reduce((sum, s) => sum + s.reps * s.load, 0);
    const [strongest, most] = [best(sessions, oneRm), best(sessions, volume)];
    return [
      `heaviest 5 × ${shown(heaviest.sets[0]!.load)} (${dayName(heaviest.date)})`,
      `estimated 1RM ${estimate(oneRm(strongest))} (${dayName(strongest.date)})`,
      `most volume in a workout ${whole(volume(most))} (${dayName(most.date)})`,
    ];
  };

  const inWorkout = ({ date, title, exercises }: DoneWorkout): string[] => [
    `${dayName(date)}, "${title}"`,
    ...exercises.map(({ name, sets }) =>
      `${name} 1 set: 1 × ${shown(sets[0]!.load + 100)} (warmup), ${
        sets[2]!.reps === 5 ? 3 : 2
      } sets: 5 × ${shown(sets[0]!.load)}`
    ),
  ];

  const volume = (weeks: number): string[] => {
    const mondays = Array.from({ length: weeks }, (_, i) => addDays(monday(today), -7 * i));
    const trained = [...new Set(names.flatMap((name) => muscles(name).primary))];
    return trained.map((muscle) => {
      const counts = mondays.map((start) =>
        log.filter(({ date }) => monday(date) === start).flatMap(({ exercises }) => exercises)
          .reduce((sum, { name, sets }) => {
            const { primary, secondary } = muscles(name);
            const share = primary.includes(muscle) ? 1 : secondary.includes(muscle) ? 0.5 : 0;
            return sum + share * sets.length;
          }, 0)
      );
      return counts.every((count) => count === 0)
        ? ""
        : `${muscle.replaceAll("_", " ")}: this week ${counts[0]}; before, newest first: ${
          counts.slice(1).join(" ")
        }`;
    }).filter((fact) => fact !== "");
  };

  const next = lifter.days[0]!.exercises.map(([name, , step]) => {
    const { sets } = sessionsOf(name).at(-1)!;
    const isMet = sets.every(({ reps }) => reps >= 5);
    return `${name}: 3 sets: 5 × ${shown(sets[0]!.load + (isMet ? step : 0))}`;
  });

  const since = addDays(today, -100);
  const someDay = log[Math.floor(log.length / 3)]!;
  const titled = lifter.days[1]!.title;
  const newestTitled = log.filter(({ title }) => title === titled).slice(-3);
  const [main, second] = names as [string, string];
  const lastOfMain = sessionsOf(main).slice(-3);
  return [
    ...names.flatMap((name): Question[] => [
      {
        asks: `How has my ${name} gone?`,
        lookup: { tool: "exercise_history", exercise: name },
        facts: history(name),
      },
      {
        asks: `How has my ${name} gone since ${since}?`,
        lookup: { tool: "exercise_history", exercise: name.toLowerCase(), from: since },
        facts: history(name, since),
      },
      {
        asks: `What is my best ${name}?`,
        lookup: { tool: "records", exercise: name },
        facts: records(name),
      },
      {
        asks: `When did I last do ${name}, and how much?`,
        lookup: { tool: "workouts", exercise: name, limit: "1" },
        facts: [dayName(sessionsOf(name).at(-1)!.date), setOf(sessionsOf(name).at(-1)!.sets)],
      },
    ]),
    {
      asks: `What did I do on ${someDay.date}?`,
      lookup: { tool: "workouts", from: someDay.date, to: someDay.date },
      facts: inWorkout(someDay),
    },
    {
      asks: `What were my last three ${titled} days?`,
      lookup: { tool: "workouts", query: titled.toLowerCase(), limit: "3" },
      facts: newestTitled.flatMap(inWorkout),
    },
    {
      asks: `Did I train ${main} often lately?`,
      lookup: { tool: "workouts", exercise: main, limit: "3" },
      facts: lastOfMain.map(({ date }) => dayName(date)),
    },
    {
      asks: "Am I doing enough for each muscle?",
      lookup: { tool: "training_volume", weeks: "4" },
      facts: volume(4),
    },
    {
      asks: "And over the last eight weeks?",
      lookup: { tool: "training_volume", weeks: "8" },
      facts: volume(8),
    },
    {
      asks: "What do I train next, and how heavy?",
      lookup: { tool: "next_workout" },
      facts: [`plan "${lifter.name}'s plan", next is "${lifter.days[0]!.title}"`, ...next],
    },
    {
      asks: `What can I do in place of ${second}?`,
      lookup: { tool: "find_exercises", exercise: second, limit: "10" },
      facts: muscles(second).primary.map((muscle) => muscle.replaceAll("_", " ")),
    },
    {
      asks: "Anything with dumbbells for the chest?",
      lookup: { tool: "find_exercises", query: "dumbbell chest" },
      facts: ["Dumbbell Bench Press: dumbbell"],
    },
    {
      asks: "What do you know of that thing of mine?",
      lookup: { tool: "memories", query: lifter.memory.split(" ").slice(-3).join(" ") },
      facts: [lifter.memory],
    },
    {
      asks: "What are my records?",
      lookup: { tool: "records" },
      facts: names.map((name) =>
        `${name}: heaviest 5 × ${
          shown(Math.max(...sessionsOf(name).map(({ sets }) => sets[0]!.load)))
        }`
      ),
    },
  ];
}
