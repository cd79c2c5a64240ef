import type { Budget } from "./budget.ts";
import type { Outcome } from "./suite.ts";

const SIGNS = { ok: "ok", wrong: "**wrong**", note: "" };

/** What a run found, as Markdown. */
export function reportOf(
  { results, calls, recordings }: Outcome,
  about: { model: string; fallback: string; embedding: string; against: string; budget: Budget },
): string {
  const { model, fallback, embedding, against, budget } = about;
  const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
  return [
    `# Gemini, ${new Date().toISOString().slice(0, 10)}`,
    "",
    `Against ${against}: ${model}, fallback ${fallback}, embeddings ${embedding}. ${calls} calls of ` +
    `${budget.calls} announced; ${recordings.length} recordings.`,
    ...results.flatMap(({ check, findings, seconds }) => [
      "",
      `## ${check.name}`,
      "",
      `${check.question} (${seconds.toFixed(1)} s)`,
      "",
      "| | |",
      "| --- | --- |",
      ...findings.map(({ kind, text }) => `| ${SIGNS[kind]} | ${cell(text)} |`),
    ]),
    "",
  ].join("\n");
}
