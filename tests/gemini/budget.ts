import type { Check, Cost, Run } from "./check.ts";

/** US dollars for a million tokens, as quoted in 2026; they change, so the sum is an estimate. */
const PRICES: [names: RegExp, input: number, output: number][] = [
  [/embedding/, 0.15, 0],
  [/flash-lite/, 0.3, 2.5],
  [/flash/, 1.5, 7.5],
  // Unknown: as dear as the dearest that is known.
  [/./, 2.5, 15],
];

/** Calls beyond the announced ones that retries may take before the suite stops itself. */
const SPARE_CALLS = 30;

/** What some checks cost at most. */
export interface Budget {
  calls: number;
  /** With what retries may take. */
  mostCalls: number;
  input: number;
  output: number;
  dollars: number;
}

/** Adds up what checks say they cost. */
export function budgetOf(
  checks: Check[],
  run: Pick<Run, "times" | "model" | "fallback" | "embedding">,
): Budget {
  const costs = checks.flatMap((check) => check.cost(run));
  const sum = (value: (cost: Cost) => number) => costs.reduce((all, cost) => all + value(cost), 0);
  return {
    calls: sum(({ calls }) => calls),
    mostCalls: sum(({ calls }) => calls) + SPARE_CALLS,
    input: sum(({ input }) => input),
    output: sum(({ output }) => output),
    dollars: sum(({ input, output, of }) => {
      const [, inputPrice, outputPrice] = PRICES.find(([names]) => names.test(run[of]))!;
      return (input * inputPrice + output * outputPrice) / 1e6;
    }),
  };
}
