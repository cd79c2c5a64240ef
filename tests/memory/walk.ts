import { isSaid, normalise } from "./normalise.ts";
import {
  type Call,
  type Change,
  dayAfter,
  type History,
  isoDate,
  type Known,
  type Operation,
  type Say,
  TODAY,
} from "./types.ts";

type Status = "current" | "proposed" | "superseded" | "forgotten" | "expired";

interface Row extends Required<Known> {
  status: Status;
  own: boolean;
  proposes: { change: "update" | "forget"; of: Row } | null;
}

/** What a history ends in: contents by status, and the receipts of each message. */
export interface Outcome {
  rows: Row[];
  changes: Change[][];
}

const MOST = 12;
const MAX_CONTENT = 400;
const KINDS = ["fact", "preference", "goal", "constraint", "event"];

/**
 * Plays a history by the contract's rules alone, with no server: what the data is checked against.
 *
 * @throws {Error} when a step names a memory that is not there
 */
export function walk({ name, today = TODAY, steps }: History): Outcome {
  const store = new Store(name, today);
  for (const step of steps) {
    if ("days" in step) store.pass(step.days);
    else if ("api" in step) store.call(step);
    else store.say(step);
  }
  return { rows: store.rows, changes: store.changes };
}

class Store {
  rows: Row[] = [];
  changes: Change[][] = [];
  #answered = new Map<string, Change[]>();

  constructor(readonly name: string, public today: string) {}

  pass(days: number): void {
    this.today = dayAfter(this.today, days);
    for (const row of this.rows) this.#expire(row);
  }

  say({ say, operations, again }: Say): void {
    const before = this.#answered.get(say);
    if (again && !before) throw new Error(`${this.name}: "${say}" was never said before`);
    const answer = again ? before! : this.#answer(say, operations);
    this.#answered.set(say, answer);
    this.changes.push(answer);
  }

  call(call: Call): void {
    if (call.api === "POST") {
      const { kind, content, valid_until = null } = call.body;
      this.#expire(this.#insert({ kind, content, valid_until }, { own: true }));
      return;
    }
    const row = this.#named(call.memory, call.api === "accept" || call.api === "refuse");
    if (call.api === "PATCH") this.#expire(Object.assign(row, call.body, { own: true }));
    else if (call.api === "accept") this.#accept(row);
    else this.rows = this.rows.filter((r) => r !== row && r.proposes?.of !== row);
  }

  #answer(message: string, operations: Operation[]): Change[] {
    const tried = operations.map((operation) => {
      const target = this.#target(operation);
      const kind = operation.kind ?? target?.kind;
      const refusal = this.#refusal(operation, message, target);
      return { operation, target, refusal, rank: kind === "constraint" ? 0 : 1 };
    });
    const usable = tried.filter(({ refusal }) => !refusal);
    const kept = new Set(usable.toSorted((a, b) => a.rank - b.rank).slice(0, MOST));
    return tried.map((item) =>
      item.refusal ??
        (kept.has(item) ? this.#apply(item.operation, item.target) : "refused too_many")
    );
  }

  #target({ memory, handle }: Operation): Row | undefined {
    if (memory !== undefined) return this.#named(memory);
    const number = typeof handle === "string" && /^\s*m(\d+)\s*$/i.exec(handle)?.[1];
    return number ? this.#listed()[Number(number) - 1] : undefined;
  }

  #refusal(o: Operation, message: string, target: Row | undefined): Change | undefined {
    const words = (value: unknown) => typeof value === "string" && /[\p{L}\p{N}]/u.test(value);
    const says = (value: unknown) => typeof value === "string" && /\p{L}/u.test(value);
    const needed: Record<string, boolean> = {
      add: says(o.content) && KINDS.includes(o.kind as string),
      update: says(o.content) && (o.memory ?? o.handle) !== undefined,
      forget: (o.memory ?? o.handle) !== undefined,
      confirm: (o.memory ?? o.handle) !== undefined,
    };
    if (!needed[o.op as string] || !words(o.quote)) return "refused incomplete";
    if (o.op !== "add" && !target) return "refused unknown_memory";
    return isSaid(o.quote as string, message) ? undefined : "refused not_said";
  }

  #apply(o: Operation, target: Row | undefined): Change {
    if (o.op === "add") {
      const said = this.#read(o);
      if (this.rows.some((r) => r.status === "current" && same(r, said))) return "confirmed";
      this.#expire(this.#insert(said));
      return "added";
    }
    // An earlier operation of the same message has changed it.
    if (!target || !["current", "proposed"].includes(target.status)) {
      return "refused unknown_memory";
    }
    if (o.op === "confirm") return "confirmed";
    const change = o.op as "update" | "forget";
    const said = change === "update" ? this.#read(o, target) : { ...target };
    const nothingNew = change === "update" && same(said, target) && said.kind === target.kind &&
      (o.valid_until ?? o.valid_from) === undefined;
    if (nothingNew) return "confirmed";
    const of = target.proposes?.of ?? target;
    if (of.own) {
      this.rows = this.rows.filter((r) => r.proposes?.of !== of);
      if (target.proposes && change === "forget") return "forgotten";
      this.#insert(said, { proposes: { change, of }, status: "proposed" });
      return "proposed";
    }
    target.status = change === "update" ? "superseded" : "forgotten";
    if (change === "forget") return "forgotten";
    this.#expire(this.#insert(said));
    return "updated";
  }

  #read(o: Operation, old?: Row): Partial<Row> & Pick<Known, "kind" | "content"> {
    let [from, until] = [isoDate(o.valid_from), isoDate(o.valid_until)];
    if (from && until && until < from) from = until = null;
    return {
      kind: (KINDS.includes(o.kind as string) ? o.kind : old!.kind) as Known["kind"],
      content: cut((o.content as string).trim()),
      about: (o.about ?? old?.about ?? "self") as "self" | "other",
      valid_from: from,
      valid_until: until,
    };
  }

  #accept(proposal: Row): void {
    const { change, of } = proposal.proposes!;
    of.status = change === "update" ? "superseded" : "forgotten";
    if (change === "update") Object.assign(proposal, { status: "current", proposes: null });
    else this.rows = this.rows.filter((r) => r !== proposal);
  }

  #insert(known: Partial<Row> & Pick<Known, "kind" | "content">, more: Partial<Row> = {}): Row {
    const plain = { about: "self", valid_from: null, valid_until: null } as const;
    const state = { status: "current", own: false, proposes: null } as const;
    const row: Row = { ...plain, ...known, ...state, ...more };
    this.rows.push(row);
    return row;
  }

  #expire(row: Row): void {
    if (row.status === "current" && row.valid_until && row.valid_until < this.today) {
      row.status = "expired";
    }
  }

  #listed = (): Row[] => this.rows.filter((r) => ["current", "proposed"].includes(r.status));

  #named(content: string, proposed = false): Row {
    const found = this.#listed().find((r) =>
      r.content === content && (!proposed || r.status === "proposed")
    );
    if (!found) throw new Error(`${this.name}: no memory "${content}" to name`);
    return found;
  }
}

function same(a: Partial<Known>, b: Partial<Known>): boolean {
  return normalise(a.content!) === normalise(b.content!) && a.about === b.about;
}

function cut(content: string): string {
  if (content.length <= MAX_CONTENT) return content;
  const start = content.slice(0, MAX_CONTENT + 1);
  const space = start.lastIndexOf(" ");
  return space > 0 ? start.slice(0, space) : content.slice(0, MAX_CONTENT);
}
