import { bustle, makePeople } from "./crowd.ts";
import type { Samples } from "./samples.ts";
import { startLoadedStack } from "./stack.ts";

const PAUSE_MS = 2500;
const BEYOND = { seconds: 20, hands: 10, pauseMs: 0 };
const RECOVERY = { seconds: 10, hands: 1, pauseMs: PAUSE_MS };

export interface LoadOptions {
  users: number;
  seconds: number;
  signal: AbortSignal;
  onProgress: (line: string) => void;
}

/**
 * What so many people do at once for so long; then ten requests of each at a time, without a pause; then
 * as before. Prints what each route took.
 *
 * @returns what was not as promised, in words
 */
export async function measureLoad(databaseUrl: string, options: LoadOptions): Promise<string[]> {
  const { users, seconds, signal, onProgress } = options;
  const stack = await startLoadedStack(databaseUrl);
  try {
    const people = await makePeople(stack, users, onProgress);
    onProgress(`${users} users, ${seconds} s`);
    const usual = await bustle(people, { seconds, hands: 1, pauseMs: PAUSE_MS }, signal);
    console.log(
      `\n## ${users} users, ${seconds} s\n\n${summary(usual, seconds)}\n\n${usual.report()}`,
    );
    onProgress(`beyond capacity: ${users * BEYOND.hands} requests at once, ${BEYOND.seconds} s`);
    const beyond = await bustle(people, BEYOND, signal);
    console.log(
      `\n## Beyond capacity: ${users * BEYOND.hands} requests at once\n\n${
        summary(beyond, BEYOND.seconds)
      }`,
    );
    const after = await bustle(people, RECOVERY, signal);
    console.log(`\n## Afterwards\n\n${summary(after, RECOVERY.seconds)}`);
    return [
      ...wrongs("load", usual, (status) => status < 300),
      ...wrongs(
        "beyond capacity",
        beyond,
        (status) => status < 300 || status === 429 || status === 503,
      ),
      ...beyond.all.filter(({ status, retryAfter }) => status >= 400 && !(Number(retryAfter) > 0))
        .slice(0, 5).map(({ route, status }) =>
          `beyond capacity: ${route}: ${status} without Retry-After`
        ),
      // Who said too much in the storm has to wait for the chat, as the limit says.
      ...wrongs(
        "afterwards",
        after,
        (status, route) => status < 300 || status === 429 && isLimited(route),
      ),
    ];
  } finally {
    await stack.close();
  }
}

function isLimited(route: string): boolean {
  return route === "POST /chat" || route === "POST /memories/search";
}

function summary(samples: Samples, seconds: number): string {
  const { length } = samples.all;
  return `${length} answers (${(length / seconds).toFixed(0)} a second), ${samples.statuses()}; ` +
    `p50 ${samples.quantile(0.5).toFixed(0)} ms, p99 ${samples.quantile(0.99).toFixed(0)} ms; ` +
    `${samples.foreign.length} with a foreign mark, ${samples.broken.length} broken off`;
}

function wrongs(
  part: string,
  samples: Samples,
  isRight: (status: number, route: string) => boolean,
): string[] {
  const refused = samples.all.filter(({ status, route }) => !isRight(status, route));
  return [
    ...(samples.all.length === 0 ? [`${part}: nothing was answered`] : []),
    ...(refused.length > 0
      ? [
        `${part}: ${samples.statuses(refused)}, such as ${
          samples.refused.slice(0, 3).join("\n  ")
        }`,
      ]
      : []),
    ...(samples.foreign.length > 0
      ? [`${part}: foreign rows: ${samples.foreign.slice(0, 5).join("; ")}`]
      : []),
    ...(samples.broken.length > 0
      ? [`${part}: broken off: ${samples.broken.slice(0, 5).join("; ")}`]
      : []),
  ];
}
