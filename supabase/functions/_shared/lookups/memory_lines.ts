import { inert } from "../gemini/as_data.ts";

/** A memory as the prompt shows it. */
export interface KnownMemory {
  id: string;
  kind: string;
  content: string;
  about?: "self" | "other";
  /** Dates: since when and until when it holds. */
  valid_from?: string | null;
  valid_until?: string | null;
  /** When it was learned. */
  created_at?: string;
  /** Set while it is a change that the person has not accepted yet. */
  proposes?: { change: "update" | "forget"; memory_id: string | null } | null;
}

/** What is remembered, as the prompt lists it. */
export interface MemoryList {
  /** The lines between their tags; empty when nothing is known. */
  text: string;
  /** The ids behind the handles, which never go to the model. */
  ids: Map<string, string>;
}

/**
 * One line a memory, `m1 · kind · date · "words"`, counted in the order given: whoever keeps that
 * order keeps the beginning of the prompt. Between date and words stands what else matters: whom it
 * is about, how long it holds, and which memory a proposed change is of.
 */
export function memoryLines(memories: readonly KnownMemory[], tag = "memories"): MemoryList {
  const ids = new Map(memories.map(({ id }, i) => [`m${i + 1}`, id]));
  const handles = new Map([...ids].map(([handle, id]) => [id, handle]));
  const lines = memories.map((memory) =>
    [handles.get(memory.id)!, memory.kind, ...marksOf(memory, handles), wordsOf(memory)].join(" · ")
  );
  return { text: lines.length === 0 ? "" : `<${tag}>\n${lines.join("\n")}\n</${tag}>`, ids };
}

function marksOf(memory: KnownMemory, handles: Map<string, string>): string[] {
  const { created_at, about, valid_from, valid_until, proposes } = memory;
  const marks = [created_at?.slice(0, 10), about === "other" && "about somebody else"];
  if (valid_from) marks.push(`from ${valid_from}`);
  if (valid_until) marks.push(`until ${valid_until}`);
  if (proposes) {
    const of = handles.get(proposes.memory_id ?? "");
    const what = proposes.change === "forget" ? "to be forgotten" : "in place of it";
    marks.push(`not accepted yet: ${what}${of ? ` (${of})` : ""}`);
  }
  return marks.filter((mark): mark is string => Boolean(mark));
}

function wordsOf({ content }: KnownMemory): string {
  return inert(JSON.stringify(content.replace(/\s+/g, " ")));
}
