import { EMBEDDING_FAMILIES, FAMILIES } from "../../supabase/functions/_shared/gemini/families.ts";
import { TOOL_NAMES, TOOLS } from "../../supabase/functions/_shared/lookups/registry.ts";
import { FLASH, MISFITS, REFUSED } from "../../tests/gemini/refusals.ts";
import { partsOf, type Sent } from "./request.ts";

/** Rows as a Markdown table. */
export function table(head: string[], rows: string[][]): string {
  const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
  const line = (cells: string[]) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const code = (value: unknown) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;

export function familiesTable(): string {
  return table(
    ["name", "thinking", "temperature", "its own turn last"],
    FAMILIES.map(({ names, thinking, temperature, takesLastModelTurn }) => [
      code(names.source),
      code(thinking),
      temperature === undefined ? "not sent" : String(temperature),
      takesLastModelTurn ? "taken" : "refused, never sent",
    ]),
  );
}

export function embeddingFamiliesTable(): string {
  return table(
    ["name", "what a text is for is told"],
    EMBEDDING_FAMILIES.map(({ names, purpose }) => [
      code(names.source),
      purpose === "task_type"
        ? "by `taskType`: `RETRIEVAL_QUERY`, `RETRIEVAL_DOCUMENT`"
        : `in front of it: ${code(purpose.query)}, ${code(purpose.document)}`,
    ]),
  );
}

/** What can be looked up. */
export function toolsTable(): string {
  return table(
    ["tool", "arguments", "finds", "most tokens"],
    TOOL_NAMES.map((name) => {
      const { description, arguments: taken, tokens } = TOOLS[name];
      return [code(name), taken.map(code).join(", "), description, String(tokens)];
    }),
  );
}

/** How many tokens each part counts, estimated at four characters each. */
export function tokensTable(sent: Sent): string {
  const sizes = new Map<string, number>();
  for (const { name, text } of partsOf(sent)) {
    sizes.set(name, (sizes.get(name) ?? 0) + text.length);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return table(
    ["part", "characters", "tokens (estimate)"],
    [...sizes, ["together", all] as const].map(([name, size]) => [
      name,
      String(size),
      String(Math.ceil(size / 4)),
    ]),
  );
}

export function refusalsTable(): string {
  return table(
    ["planted fault", "model", "400 says"],
    [...MISFITS, ...REFUSED].map(({ fault, model = FLASH, message }) => [
      fault,
      code(model),
      message.trim().replaceAll("*", "\\*").replaceAll("<", "&lt;"),
    ]),
  );
}
