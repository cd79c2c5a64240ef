import type { Stack } from "../local/stack.ts";
import { Client, signUp } from "./client.ts";
import { Fixtures } from "./fixtures.ts";
import { compare, type Comparison, table, timed } from "./stats.ts";
import { SETS_A_WORKOUT, strongFile } from "./strong_file.ts";

const WARM_UP = 3;
const EARLIER_WORKOUTS = 2000;
const LARGEST_FILE = 5 * 1024 * 1024;

interface Import {
  what: string;
  mib: number;
  sets: number;
  ms: number;
}

export interface TrainingResult {
  /** `POST /workouts/log` of 20 sets with 2,000 earlier workouts, against none. */
  log: Comparison;
  imports: Import[];
}

/** What a long history costs, and how fast one moves in. */
export async function measureTraining(
  stack: Stack,
  pairs: number,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<TrainingResult> {
  const veteran = await signUp(stack);
  const imports = [
    await importFile(veteran, "2,000 workouts", { workouts: EARLIER_WORKOUTS }, say),
    await importFile(await signUp(stack), "full file", { bytes: LARGEST_FILE }, say),
  ];
  const fixtures = await Fixtures.prepare(veteran);
  // Exercises of the history, so that each set has 2,000 earlier workouts to be compared with.
  const { body: { data } } = await veteran.route("GET", "/workouts?limit=1");
  const ids = [...new Set<string>(data[0].sets.map((set: Set) => set.exercise_id))];
  const workout = () => fixtures.workout(crypto.randomUUID(), 2, ids);

  say(`logging ${pairs} workouts after ${EARLIER_WORKOUTS} others, and as many without`);
  const measured: { bareMs: number; ms: number }[] = [];
  for (let n = -WARM_UP; n < pairs && !signal.aborted; n++) {
    const novice = await signUp(stack);
    const bare = await timed(() => novice.route("POST", "/workouts/log", workout()));
    const { ms } = await timed(() => veteran.route("POST", "/workouts/log", workout()));
    if (n >= 0) measured.push({ bareMs: bare.ms, ms });
  }
  return { log: compare(measured), imports };
}

interface Set {
  exercise_id: string;
}

async function importFile(
  user: Client,
  what: string,
  size: Parameters<typeof strongFile>[0],
  say: (line: string) => void,
): Promise<Import> {
  const file = strongFile(size);
  say(`importing a file of ${(file.length / 1024 / 1024).toFixed(1)} MiB`);
  const { ms, result } = await timed(() =>
    user.upload("/workouts/import?unit=kg", "text/csv", file)
  );
  const { sets, created } = result as { sets: number; created: number };
  if (created * SETS_A_WORKOUT !== sets) {
    throw new Error(`imported ${created} workouts, ${sets} sets`);
  }
  return { what, mib: file.length / 1024 / 1024, sets, ms };
}

export function trainingReport({ log, imports }: TrainingResult): string {
  return `### Training

\`POST /workouts/log\` of 20 sets, over HTTP, the median of ${log.pairs} pairs in turns.

${
    table(["earlier workouts", "ratio"], [
      ["none", "1.00"],
      ["2,000 of the same exercises", log.ratio.toFixed(2)],
    ])
  }

\`POST /workouts/import\` of one file of 20 sets a workout, once each: what a set takes, against a set of
the log without earlier workouts.

${
    table(
      ["file", "MiB", "sets", "ratio"],
      imports.map(({ what, mib, sets, ms }) => [
        what,
        mib,
        String(sets),
        (ms / sets / (log.bareMs / SETS_A_WORKOUT)).toFixed(3),
      ]),
    )
  }
`;
}
