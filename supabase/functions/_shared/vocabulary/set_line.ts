import { type SetToken, setTokens } from "./set_tokens.ts";
import { isPlausible, metres, MOST_RPE, type SetLine } from "./set_quantities.ts";

export type { SetLine } from "./set_quantities.ts";

const LONGEST = 120;

/**
 * Reads a line such as `3x5 80 kg`, `3 Sätze à 8-12 mit 62,5 kg @8`, `80 kg x 5 x 3` or `3x30 s rest
 * 60 s`, in English, German, French, Spanish, Portuguese or Italian. A number between two signs is
 * sets by repetitions (`3x5`), repetitions by load (`5x80 kg`, `5 × 80 kg`) or load by repetitions
 * by sets (`80 kg x 5 x 3`); a third one is a load in no unit.
 *
 * @returns undefined for a line of which anything is not understood or does not go together
 */
export function readSetLine(line: string): SetLine | undefined {
  if (line.length > LONGEST) return undefined;
  const tokens = setTokens(line);
  return tokens && new Reading(tokens).line();
}

/** A number that has no unit yet; `joined` by a sign of multiplication to what stands before. */
interface Bare {
  value: number;
  to?: number;
  joined: boolean;
}

class Reading {
  #at = 0;
  readonly #read: SetLine = { count: 1 };
  readonly #bare: Bare[] = [];
  #isWrong = false;
  #counted = false;
  /** What the last quantity was: 20 kg a side is another load than 20 kg. */
  #last: "weight" | "other" | undefined;
  #weightFirst = false;

  constructor(readonly tokens: SetToken[]) {}

  line(): SetLine | undefined {
    while (this.#at < this.tokens.length && !this.#isWrong) this.#step();
    this.#settle();
    return this.#isWrong || !isPlausible(this.#read) ? undefined : this.#read;
  }

  #peek(ahead = 0): SetToken | undefined {
    return this.tokens[this.#at + ahead];
  }

  #step(): void {
    const token = this.#peek()!;
    this.#at++;
    if ("clock" in token) return this.#set("duration_s", token.clock);
    if ("number" in token) return this.#quantity(token, this.#isJoined());
    if ("sign" in token) return this.#sign(token.sign);
    const { word } = token;
    if (word === "filler") return;
    if ("type" in word) this.#read.type = word.type;
    else if ("role" in word) this.#role(word.role);
    // A unit without its number.
    else this.#isWrong = true;
  }

  #isJoined(): boolean {
    const before = this.tokens[this.#at - 2];
    return before !== undefined && "sign" in before && before.sign === "times";
  }

  #sign(sign: "times" | "range" | "at" | "plus"): void {
    if (sign === "plus") this.#read.amrap = true;
    if (sign !== "at") return;
    const next = this.#peek();
    if (!next || !("number" in next)) return;
    if (this.#unitOf(1) || next.number > MOST_RPE) return;
    this.#at++;
    this.#set("rpe", next.number);
  }

  #role(role: string): void {
    if (role === "amrap") this.#read.amrap = true;
    if (role === "side" && this.#last === "weight") this.#isWrong = true;
    const next = this.#peek();
    if (role === "rest") return this.#rest(next);
    if ((role !== "rpe" && role !== "rir") || !next || !("number" in next)) return;
    this.#at++;
    this.#set("rpe", role === "rpe" ? next.number : 10 - next.number);
  }

  #rest(next: SetToken | undefined): void {
    if (next && "clock" in next) {
      this.#at++;
      return this.#set("rest_s", next.clock);
    }
    if (!next || !("number" in next)) {
      // 60 s rest.
      const { duration_s } = this.#read;
      delete this.#read.duration_s;
      if (duration_s === undefined) this.#isWrong = true;
      else this.#set("rest_s", duration_s);
      return;
    }
    const unit = this.#unitOf(1);
    this.#at += unit ? 2 : 1;
    const seconds = unit && "seconds" in unit ? unit.seconds : next.number <= 5 ? 60 : 1;
    this.#set("rest_s", Math.round(next.number * seconds));
  }

  #unitOf(ahead: number) {
    const token = this.#peek(ahead);
    if (!token || !("word" in token) || token.word === "filler") return undefined;
    return "role" in token.word || "type" in token.word ? undefined : token.word;
  }

  #quantity({ number, text }: { number: number; text: string }, joined: boolean): void {
    const unit = this.#unitOf(0);
    if (unit) {
      this.#at++;
      if ("unit" in unit) {
        this.#weightFirst ||= this.#bare.length === 0 && !this.#counted;
        this.#set("unit", unit.unit);
        this.#set("weight", number);
        this.#last = "weight";
      } else if ("seconds" in unit) this.#time(number * unit.seconds);
      else this.#set("distance_m", metres(text, number, unit.metres));
      return;
    }
    const role = this.#peek();
    if (role && "word" in role && role.word !== "filler" && "role" in role.word) {
      const named = role.word.role;
      if (named === "sets") {
        this.#at++;
        this.#counted = true;
        return this.#set("count", number);
      }
      const after = this.#peek(1);
      if ((named === "rpe" || named === "rir") && !(after && "number" in after)) {
        this.#at++;
        return this.#set("rpe", named === "rpe" ? number : 10 - number);
      }
    }
    const top = this.#top();
    this.#bare.push({ value: number, joined, ...(top !== undefined && { to: top }) });
    this.#last = "other";
  }

  /** The end of a range that has just begun. */
  #top(): number | undefined {
    const between = this.#peek();
    const end = this.#peek(1);
    if (!between || !end || !("number" in end)) return undefined;
    const isRange = ("sign" in between && between.sign === "range") ||
      ("word" in between && between.word !== "filler" && "role" in between.word &&
        between.word.role === "to");
    // 10 à 60 kg is no range.
    if (!isRange || (this.#unitOf(2) && "word" in between)) return undefined;
    this.#at += 2;
    return end.number;
  }

  /** 1 h 5 min is one time. */
  #time(seconds: number): void {
    const before = this.#read.duration_s;
    const isPart = before !== undefined && before % 60 === 0 && seconds < 3600;
    if (before !== undefined && !isPart) this.#isWrong = true;
    this.#read.duration_s = Math.round((before ?? 0) + seconds);
    this.#last = "other";
  }

  #set<K extends keyof SetLine>(name: K, value: NonNullable<SetLine[K]>): void {
    if (this.#read[name] !== undefined && name !== "count") this.#isWrong = true;
    (this.#read as unknown as Record<string, unknown>)[name] = value;
    this.#last = "other";
  }

  /** What the numbers without a unit are, by how many there are and where they stand. */
  #settle(): void {
    const bare = [...this.#bare];
    const { weight, duration_s, distance_m, amrap } = this.#read;
    const isTimed = duration_s !== undefined || distance_m !== undefined;
    // 80 kg x 5 x 3.
    if (this.#weightFirst && bare.length > 0 && bare[0]!.joined) {
      this.#reps(bare.shift()!);
      if (bare[0]?.joined) this.#read.count = bare.shift()!.value;
    } else if (this.#counted) {
      const reps = bare.shift();
      if (reps) this.#reps(reps);
    } else if (bare.length >= 2 && bare[1]!.joined) {
      this.#read.count = bare.shift()!.value;
      this.#reps(bare.shift()!);
    } else if (bare.length >= 1) {
      // 3x60 s, 3x amrap: sets; 5 × 80 kg: repetitions.
      if (isTimed || (amrap && this.#isBeforeTimes())) this.#read.count = bare.shift()!.value;
      else this.#reps(bare.shift()!);
    }
    const load = bare.shift();
    if (load) {
      if (weight !== undefined || load.to !== undefined) this.#isWrong = true;
      this.#read.weight = load.value;
    }
    if (bare.length > 0) this.#isWrong = true;
  }

  #isBeforeTimes(): boolean {
    return this.tokens.some((token) => "sign" in token && token.sign === "times");
  }

  #reps({ value, to }: Bare): void {
    this.#read.reps = value;
    if (to !== undefined) this.#read.reps_max = to;
  }
}
