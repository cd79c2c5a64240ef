import { quantile } from "../../bench/stats.ts";
import { bustle, makePeople } from "./crowd.ts";
import { Person } from "./person.ts";
import { Samples } from "./samples.ts";
import { startLoadedStack } from "./stack.ts";
import type { LoadOptions } from "./load.ts";

const OTHERS = 40;
const PACE = { hands: 1, pauseMs: 1000 };
const TURNS = 4;
const SECONDS = 12;
const MOST = 2;
const IMPORTED_WORKOUTS = 1000;

/** A file that nobody has imported yet: a thousand workouts of six sets. */
function newFile(mark: string): string {
  const lines = [
    "Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE",
  ];
  const title = `Imported ${mark} ${crypto.randomUUID()}`;
  for (let day = 0; day < IMPORTED_WORKOUTS; day++) {
    const date = new Date(Date.now() - (day + 2) * 86_400_000).toISOString().slice(0, 10);
    for (let set = 1; set <= 6; set++) {
      lines.push(`${date} 18:00:00,"${title}","Bench Press (Barbell)",${set},60,5,0,0,"","",`);
    }
  }
  return lines.join("\n");
}

/** One person who imports, writes and searches as fast as they are answered. */
async function beGreedy(person: Person, samples: Samples, isOver: () => boolean): Promise<void> {
  const again = async (work: () => Promise<unknown>) => {
    while (!isOver()) await work();
  };
  await Promise.all([
    again(() =>
      person.ask(samples, "POST /workouts/import", {
        path: "/workouts/import?source=strong&unit=kg",
        body: newFile(person.mark),
        type: "text/csv",
      })
    ),
    again(async () => person.ask(samples, "POST /workouts/log", { body: await person.workout() })),
    again(() => person.ask(samples, "GET /exercises", { path: "/exercises?q=benchpres" })),
    again(() => person.ask(samples, "POST /memories/search", { body: { query: "my cat" } })),
  ]);
}

/**
 * What one greedy person costs everybody else, in turns with and without them, so that what else the
 * machine does meets both.
 *
 * @returns what was not as promised, in words
 */
export async function measureGreedy(databaseUrl: string, options: LoadOptions): Promise<string[]> {
  const { signal, onProgress } = options;
  const stack = await startLoadedStack(databaseUrl);
  try {
    const people = await makePeople(stack, OTHERS, onProgress);
    const greedy = await Person.signUp(stack);
    const theirs = new Samples();
    await greedy.moveIn(theirs);
    const without: Samples[] = [];
    const beside: Samples[] = [];
    for (let turn = 0; turn < TURNS && !signal.aborted; turn++) {
      onProgress(`one greedy user: turn ${turn + 1} of ${TURNS}`);
      without.push(await bustle(people, { ...PACE, seconds: SECONDS }, signal));
      let isOver = false;
      const greed = beGreedy(greedy, theirs, () => isOver || signal.aborted);
      beside.push(await bustle(people, { ...PACE, seconds: SECONDS }, signal));
      isOver = true;
      await greed;
    }
    const times = (all: Samples[]) =>
      all.flatMap((samples) =>
        samples.all.filter(({ status }) => status < 300).map(({ ms }) => ms)
      );
    const [alone, crowded] = [times(without), times(beside)];
    const ratio = quantile(crowded, 0.99) / quantile(alone, 0.99);
    const line = (what: string, values: number[]) =>
      `${what}: ${values.length} answers, p50 ${quantile(values, 0.5).toFixed(0)} ms, p99 ${
        quantile(values, 0.99).toFixed(0)
      } ms`;
    console.log(`\n## One greedy user beside ${OTHERS}\n
${line("without", alone)}
${line("beside", crowded)}
p99 ${ratio.toFixed(2)} times what it is without

${theirs.report()}`);
    const failed = beside.flatMap(({ all }) => all).filter(({ status }) =>
      status >= 500 || status === 429
    );
    return [
      ...(ratio > MOST
        ? [
          `greedy: the others' p99 is ${
            ratio.toFixed(2)
          } times what it is without, more than ${MOST}`,
        ]
        : []),
      ...(failed.length > 0
        ? [`greedy: others were refused: ${new Samples().statuses(failed)}`]
        : []),
      ...theirs.all.filter(({ status }) => status >= 500 && status !== 503)
        .slice(0, 3).map(({ route, status }) => `greedy: ${route}: ${status}`),
    ];
  } finally {
    await stack.close();
  }
}
