import { readGoogleError } from "../../../supabase/functions/_shared/gemini/google_error.ts";
import { Problem } from "../../../supabase/functions/_shared/http/problem.ts";
import { forgetModels } from "../../../supabase/functions/_shared/gemini/learned.ts";
import type { Check, Run } from "../check.ts";
import { ask, chatRequest, useModel } from "../prompts.ts";
import { post } from "../raw.ts";
import { WRONG_KEY } from "../recorder.ts";

const CONTENTS = { contents: [{ role: "user", parts: [{ text: "Hi" }] }] };
const UNTYPED = {
  ...CONTENTS,
  generationConfig: {
    responseMimeType: "application/json",
    responseJsonSchema: { type: "object", properties: { mood: {} } },
    maxOutputTokens: 64,
  },
};
const UNKNOWN_MODEL = "gemini-0-no-such-model";

/** What comes back for a wrong key, model and schema, whole and as a stream? */
export const errors: Check = {
  name: "errors",
  question:
    "Do the errors of a wrong key, model and schema have the shape that the functions read?",
  cost: () => [{ calls: 10, input: 200, output: 128, of: "model" }],
  async work(run) {
    const calls = ["generateContent", "streamGenerateContent?alt=sse"];
    for (const call of calls) {
      const name = call.startsWith("stream") ? "stream" : "whole";
      const key = await post(run, `${run.model}:${call}`, CONTENTS, WRONG_KEY);
      await run.recorder.keep(`wrong-key-${name}`);
      run.expect(key.status === 400, `a wrong key is 400 (${name})`, key.status);
      const reason = key.error?.details?.find(({ reason }) => reason)?.reason;
      run.expect(reason === "API_KEY_INVALID", `a wrong key says so (${name})`, reason);
      const model = await post(run, `${UNKNOWN_MODEL}:${call}`, CONTENTS);
      await run.recorder.keep(`unknown-model-${name}`);
      run.expect(model.status === 404, `an unknown model is 404 (${name})`, model.status);
      const untyped = await post(run, `${run.model}:${call}`, UNTYPED);
      // Taken, it is the emulator that is stricter than Google, on purpose.
      if (untyped.status !== 200) await run.recorder.keep(`untyped-schema-${name}`);
      run.note(
        `a schema node without a type is ${untyped.status} (${name}): ` +
          `${untyped.error?.message.split("\n")[0] ?? "taken"}`,
      );
    }
    const none = await post(run, `${run.model}:generateContent`, CONTENTS, null);
    await run.recorder.keep("no-key");
    run.expect(none.status === 403, "no key at all is 403", none.status);
    await clientReads(run);
  },
};

/** The same through the client, which nests the body of a stream's error in its own. */
async function clientReads(run: Run): Promise<void> {
  for (const onText of [undefined, () => {}]) {
    useModel(run, UNKNOWN_MODEL);
    const request = chatRequest("Hi");
    const problem = await ask({ ...request, maxOutputTokens: 64 }, onText).then(
      () => undefined,
      (error: unknown) => error,
    );
    forgetModels();
    const cause = problem instanceof Problem ? problem.cause as { reason?: string } : undefined;
    run.expect(
      cause?.reason === "NOT_FOUND",
      `the client's error of ${onText ? "a stream" : "a whole answer"} is unwrapped`,
      cause?.reason ?? readGoogleError(String(problem)).status,
    );
  }
}
