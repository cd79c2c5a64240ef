import { ReplyReader } from "../../../supabase/functions/chat/output/reply_reader.ts";
import type { Check } from "../check.ts";
import { framingOf, valuesOf } from "../compare.ts";
import { ask, chatRequest, inputOf, useModel } from "../prompts.ts";
import { median } from "../numbers.ts";

const REQUEST = chatRequest("How should I warm up for squats?");
const OUTPUT = 400;
const TIMES = 5;

/** How does an answer arrive, and how soon? */
export const stream: Check = {
  name: "stream",
  question: "What is the shape of a stream, does the reply come first, and when its first word?",
  cost: () => [{
    calls: TIMES,
    input: TIMES * inputOf(REQUEST),
    output: TIMES * OUTPUT,
    of: "model",
  }],
  async work(run) {
    useModel(run, run.model);
    const waits: number[] = [];
    for (let n = 0; n < TIMES; n++) {
      const reader = new ReplyReader();
      const started = performance.now();
      let first = NaN;
      let early = "";
      const { kind, reason } = await ask(REQUEST, (text) => {
        early += reader.push(text);
        if (early && Number.isNaN(first)) first = performance.now() - started;
      });
      waits.push(first);
      if (n > 0) continue;
      const { response } = await run.recorder.keep("stream");
      const values = valuesOf(response.body);
      run.expect(kind === "text", "a stream ends with STOP", reason);
      run.expect(early !== "", "the reply comes first, and is read while it grows");
      run.expect(response.content_type.startsWith("text/event-stream"), "it is sent as events");
      run.note(`${values.length} events; framing ${JSON.stringify(framingOf(response.body))}`);
    }
    run.note(
      `time to the first word: median ${Math.round(median(waits))} ms, slowest ` +
        `${Math.round(Math.max(...waits))} ms, of ${TIMES}`,
    );
  },
};
