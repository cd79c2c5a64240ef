import type { Check } from "../check.ts";
import { post } from "../raw.ts";
import { FLASH, MISFITS, type Refusal, REFUSED } from "../refusals.ts";

const ALL = [...MISFITS, ...REFUSED];
const OUTPUT = 16;

/** Is what the emulator refuses refused, and in the same words? */
export const refusals: Check = {
  name: "refusals",
  question: "Which planted faults of a request are refused, and in the emulator's words?",
  cost:
    () => [{ calls: ALL.length, input: ALL.length * 60, output: ALL.length * OUTPUT, of: "model" }],
  async work(run) {
    const rows: string[] = [];
    let same = 0;
    for (const refusal of ALL) {
      // Faults that hold for the default model's family are tried on the model under test.
      const model = refusal.model ?? (run.model.includes("flash-lite") ? run.model : FLASH);
      const { status, error } = await post(run, `${model}:generateContent`, bounded(refusal));
      const verdict = status === 200
        ? "taken"
        : status === 404
        ? "model gone"
        : judged(refusal, error?.message);
      if (verdict === "same") same++;
      else rows.push(`${refusal.fault} (${model}): ${verdict}; ${status} ${error?.message ?? ""}`);
      if (status === 400) await run.recorder.keep(`refused-${slug(refusal.fault)}`);
    }
    run.note(`${same} of ${ALL.length} planted faults are refused in the emulator's words`);
    for (const row of rows) run.note(row.replace(/\s+/g, " ").trim());
  },
};

function judged({ message }: Refusal, said = ""): string {
  return said.trim() === message.trim() ? "same" : "refused in other words";
}

/** So that what is taken after all costs little. */
function bounded({ body }: Refusal): unknown {
  if (Array.isArray(body) || typeof body !== "object" || body === null) return body;
  const { generationConfig = {}, ...rest } = body as Record<string, object>;
  return "maxOutputTokens" in generationConfig
    ? body
    : { ...rest, generationConfig: { ...generationConfig, maxOutputTokens: OUTPUT } };
}

const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
