import type { Check } from "../check.ts";
import { ask, chatRequest, inputOf, useModel } from "../prompts.ts";

const OUTPUT = 400;
/** The newer models keep nothing shorter. */
const LEAST_TOKENS = 4096;
const PAUSE_MS = 3000;

const history = Array.from({ length: 80 }, (_, n) => [
  {
    role: "user" as const,
    content: `Session ${n}: squats felt ${n % 2 ? "light" : "heavy"} today.`,
  },
  {
    role: "assistant" as const,
    content:
      `Thanks for telling me about session ${n}. Keep the bar path straight and rest well; ` +
      "next time we add a little if the last set moves as it did today.",
  },
]).flat();
const FIRST = chatRequest("What should I mind tomorrow?", { history });
const SECOND = chatRequest("And the day after?", {
  history: [
    ...history,
    { role: "user", content: "What should I mind tomorrow?" },
    { role: "assistant", content: "Sleep, and a longer warm-up." },
  ],
});

/** Does the provider keep the beginning of the prompt? */
export const cache: Check = {
  name: "cache",
  question: "How much of a long prompt is cached in the second turn?",
  cost: () => [{
    calls: 2,
    input: inputOf(FIRST) + inputOf(SECOND),
    output: 2 * OUTPUT,
    of: "model",
  }],
  async work(run) {
    useModel(run, run.model);
    await ask(FIRST);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    const { tokens } = await ask(SECOND);
    run.expect(
      (tokens.prompt ?? 0) >= LEAST_TOKENS,
      `the prompt is long enough to be kept (${LEAST_TOKENS} tokens)`,
      tokens.prompt,
    );
    run.note(`second turn: ${tokens.cached ?? 0} of ${tokens.prompt} tokens came from the cache`);
  },
};
