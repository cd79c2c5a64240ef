const HEADER =
  "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";

const EXERCISES = [
  "Squat (Barbell)",
  "Bench Press (Barbell)",
  "Bent Over Row (Barbell)",
  "Overhead Press (Barbell)",
  "Romanian Deadlift (Barbell)",
];
const SETS = 4;
const DAY = 86_400_000;
// Long enough ago for ten thousand workouts, one a day.
const FIRST = Date.UTC(1998, 0, 1, 18);

/** Sets in a workout of these files. */
export const SETS_A_WORKOUT = EXERCISES.length * SETS;

/** A file as Strong exports it: a workout of 20 sets a day, up to a number of workouts or bytes. */
export function strongFile({ workouts = Infinity, bytes = Infinity }): string {
  let file = HEADER;
  for (let n = 0; n < workouts; n++) {
    const workout = workoutRows(n);
    if (file.length + workout.length > bytes) break;
    file += workout;
  }
  return file;
}

function workoutRows(n: number): string {
  const date = new Date(FIRST + n * DAY).toISOString().slice(0, 19).replace("T", " ");
  const rows = EXERCISES.flatMap((name, e) =>
    Array.from({ length: SETS }, (_, s) => {
      const weight = 60 + 10 * e + ((n * 7 + s * 3) % 40) * 1.25;
      return `${date},"Full Body",1h 5min,"${name}",${s + 1},${weight},${
        5 + (n + s) % 4
      },0,0,"","",8\n`;
    })
  );
  return rows.join("");
}
