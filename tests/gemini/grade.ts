import type { Scenario, Wanted } from "./scenarios.ts";

/** An operation as the model proposed it. */
export interface Proposed {
  op?: string | undefined;
  memory?: string | undefined;
  kind?: string | undefined;
  content?: string | undefined;
  about?: string | undefined;
  quote?: string | undefined;
  valid_until?: string | undefined;
}

/** Kinds of mistakes; each is counted by itself. */
export type Mistake = "missed" | "surplus" | "wrong" | "quote";

/**
 * What is wrong with the operations that were proposed for a message: one entry a mistake. To
 * confirm what is listed is never one. Quotes must stand in the message, as the database asks.
 */
export function mistakesIn(scenario: Scenario, proposed: Proposed[]): Mistake[] {
  const left = [...proposed];
  const mistakes: Mistake[] = [];
  for (const wanted of scenario.wanted) {
    const close = left.filter((operation) => isAbout(wanted, operation, scenario));
    const found = close.find((operation) => fits(wanted, operation)) ?? close[0];
    if (!found) {
      mistakes.push("missed");
      continue;
    }
    left.splice(left.indexOf(found), 1);
    if (!fits(wanted, found)) mistakes.push("wrong");
    if (!isQuoted(found, scenario.message)) mistakes.push("quote");
  }
  return [...mistakes, ...left.filter(({ op }) => op !== "confirm").map(() => "surplus" as const)];
}

function isAbout({ op, memory }: Wanted, proposed: Proposed, { memories }: Scenario): boolean {
  if (![op].flat().some((one) => one === proposed.op)) return false;
  if (memory === undefined) return true;
  const place = memories.findIndex(({ content }) => content.includes(memory));
  return proposed.memory === `m${place + 1}`;
}

function fits({ kind, about, says, valid_until }: Wanted, proposed: Proposed): boolean {
  return (kind === undefined || proposed.kind === kind) &&
    (about === undefined || proposed.about === about) &&
    (says === undefined || says.test(proposed.content ?? "")) &&
    (valid_until === undefined || [valid_until].flat().includes(proposed.valid_until ?? ""));
}

function isQuoted({ quote = "" }: Proposed, message: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, " ").replace(/’/g, "'").trim();
  return plain(quote) !== "" && plain(message).includes(plain(quote).replace(/[.!]+$/, ""));
}
