import { parseOutput } from "../../../supabase/functions/chat/output/parse_output.ts";
import type { Check } from "../check.ts";
import { ask, chatRequest, inputOf, useModel } from "../prompts.ts";

const REQUEST = chatRequest("Hi! I have a bad left knee. What should I do today?");
const OUTPUT = 400;

/** Is the whole request of the chat accepted, schema and thinking setting included? */
export const schema: Check = {
  name: "schema",
  question: "Do the model and the fallback take the request of the chat, and answer by its schema?",
  cost: () =>
    (["model", "fallback"] as const).map((of) => ({
      calls: 1,
      input: inputOf(REQUEST),
      output: OUTPUT,
      of,
    })),
  async work(run) {
    for (const model of new Set([run.model, run.fallback])) {
      useModel(run, model);
      const mark = run.recorder.mark;
      const { kind, reason, text, tokens } = await ask(REQUEST);
      await run.recorder.keep(`answer-${model}`);
      const [first] = run.recorder.since(mark);
      run.expect(first?.status === 200, `${model} takes the request as it is`, first?.status);
      run.expect(kind === "text", `${model} answers with text`, reason);
      if (kind !== "text") continue;
      const { dropped } = await parseOutput(text);
      run.expect(dropped.length === 0, `${model} answers by the schema`, dropped);
      run.note(
        `${model}: ${tokens.prompt} tokens in (estimated ${inputOf(REQUEST)}), ${tokens.output} ` +
          `out, ${tokens.thoughts ?? 0} of thoughts`,
      );
    }
  },
};
