import { invalid } from "./errors.ts";
import type { PromptMemory } from "./prompt.ts";

interface Script {
  match: string;
  text: string;
  left: number;
}

/** Exact replies that a test has written for coming messages. */
export class Scripts {
  #scripts: Script[] = [];

  /** Reads `{ match?, json | text, times? }` and puts it behind the others. */
  add(value: unknown): void {
    const { match = "", json, text, times = 1 } = (value ?? {}) as Record<string, unknown>;
    const written = json === undefined ? text : JSON.stringify(json);
    if (typeof match !== "string" || typeof written !== "string" || typeof times !== "number") {
      throw invalid(
        "A scripted reply is { match?: string, json: any | text: string, times?: number }.",
      );
    }
    this.#scripts.push({ match, text: written, left: times });
  }

  /** Forgets all scripts. */
  clear(): void {
    this.#scripts = [];
  }

  /**
   * The exact text to answer a message with, if one was written for it. `{{memory:some words}}` in it
   * becomes what the prompt calls the memory that holds these words.
   */
  take(message: string, memories: PromptMemory[]): string | null {
    const script = this.#scripts.find(({ match }) => message.includes(match));
    if (!script) return null;
    script.left--;
    this.#scripts = this.#scripts.filter(({ left }) => left > 0);
    return script.text.replace(
      /\{\{memory:([^}]+)\}\}/g,
      (_, words: string) =>
        memories.find(({ content }) => content.includes(words))?.handle ?? "none",
    );
  }
}
