import { parseOutput } from "../../../supabase/functions/chat/output/parse_output.ts";
import type { Check, Run } from "../check.ts";
import { type Mistake, mistakesIn } from "../grade.ts";
import { percent } from "../numbers.ts";
import { ask, chatRequest, inputOf, useModel } from "../prompts.ts";
import { type Scenario, SCENARIOS } from "../scenarios.ts";

const OUTPUT = 250;
/** Below this share of right answers something is wrong with prompt or model. */
const LEAST_RIGHT = 0.8;

const requestOf = ({ message, memories }: Scenario) => chatRequest(message, { memories });

/** Does the model change in what is remembered what a message says, and nothing else? */
export const memory: Check = {
  name: "memory",
  question: "How often are the right changes of memory proposed, in twenty scenarios?",
  cost: ({ times }) => [{
    calls: times * SCENARIOS.length,
    input: times * SCENARIOS.reduce((sum, scenario) => sum + inputOf(requestOf(scenario)), 0),
    output: times * SCENARIOS.length * OUTPUT,
    of: "model",
  }],
  async work(run) {
    useModel(run, run.model);
    const counts = new Map<Mistake, number>();
    let right = 0;
    for (const scenario of SCENARIOS) {
      const played = [];
      for (let n = 0; n < run.times; n++) played.push(await play(scenario));
      const good = played.filter(({ mistakes }) => mistakes.length === 0).length;
      right += good;
      for (const mistake of played.flatMap(({ mistakes }) => mistakes)) {
        counts.set(mistake, (counts.get(mistake) ?? 0) + 1);
      }
      if (good < run.times) run.note(`${scenario.name}: ${good} of ${run.times}; ${told(played)}`);
    }
    report(run, right, counts);
  },
};

interface Played {
  mistakes: Mistake[];
  answered: string;
}

async function play(scenario: Scenario): Promise<Played> {
  const { kind, text, reason } = await ask(requestOf(scenario));
  if (kind !== "text") return { mistakes: ["missed"], answered: reason };
  const { memory_operations } = await parseOutput(text);
  return {
    mistakes: mistakesIn(scenario, memory_operations),
    answered: JSON.stringify(memory_operations),
  };
}

function told(played: Played[]): string {
  const worst = played.find(({ mistakes }) => mistakes.length > 0)!;
  return `${worst.mistakes.join(", ")}: ${worst.answered}`;
}

function report(run: Run, right: number, counts: Map<Mistake, number>): void {
  const all = run.times * SCENARIOS.length;
  run.expect(
    right >= LEAST_RIGHT * all,
    `at least ${100 * LEAST_RIGHT} % of the scenarios are right`,
    `${right} of ${all}, ${percent(right, all)}`,
  );
  const rates = (["missed", "surplus", "wrong", "quote"] as const)
    .map((mistake) => `${mistake} ${counts.get(mistake) ?? 0}`);
  run.note(`${percent(right, all)} of ${all} right; mistakes: ${rates.join(", ")}`);
}
