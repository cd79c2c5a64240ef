import { formatRecord, formatWeight } from "../../_shared/vocabulary/amounts.ts";
import type { RecordKind } from "../../_shared/vocabulary/record_kind.ts";
import { loadIn, type UnitSystem } from "../../_shared/vocabulary/units.ts";
import type { Counted, Words } from "./words/words.ts";

/** Puts values in the place of their names. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/** @example counted(3, ["{n} set", "{n} sets"]) // "3 sets" */
export function counted(n: number, [one, many]: Counted): string {
  return fill(n === 1 ? one : many, { n });
}

/** Amounts as one person reads them: in their units, with the decimal sign of their language. */
export class Amounts {
  constructor(private words: Words, private units: UnitSystem) {}

  load(kg: number): string {
    return this.#local(formatWeight(kg, this.units));
  }

  /** A sum of loads; nobody reads its decimals. */
  volume(kg: number): string {
    const unit = this.units === "metric" ? "kg" : "lb";
    const whole = new Intl.NumberFormat(this.words.locale, { maximumFractionDigits: 0 });
    return `${whole.format(loadIn(unit, kg))} ${unit}`;
  }

  record(kind: RecordKind, value: number): string {
    if (kind === "reps") return counted(value, this.words.reps);
    const amount = this.#local(formatRecord(kind, value, this.units));
    return kind === "estimated_1rm" ? `${this.words.estimated1rm} ${amount}` : amount;
  }

  #local(amount: string): string {
    return this.words.locale === "en" ? amount : amount.replace(/(\d)\.(\d)/g, "$1,$2");
  }
}
