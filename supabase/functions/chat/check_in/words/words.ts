/** How it is said to somebody whom the companion hardly knows, and to a training partner. */
export type ByTone = readonly [plain: string, close: string];

/** One of something, and several. */
export type Counted = readonly [one: string, many: string];

type Days = Readonly<Record<"yesterday" | "today" | "tomorrow", string>>;
type Around = Readonly<Record<"before" | "after", ByTone>>;

/**
 * What a check-in is worded from in one language; `{name}` stands for a value. Nothing asks why
 * somebody did not train, and no word depends on anybody's gender.
 */
export interface Words {
  /** BCP 47, for numbers. */
  locale: string;
  sessions: Counted;
  sets: Counted;
  reps: Counted;
  estimated1rm: string;
  week: {
    review: ByTone;
    before: string;
    planDone: Counted;
    planBegun: Counted;
    bests: Counted;
  };
  back: { rested: ByTone; healed: ByTone };
  record: { best: ByTone; was: string; more: Counted };
  stall: { stands: ByTone; answer: ByTone; open: ByTone };
  memory: {
    quote: ByTone;
    on: Days;
    from: Days;
    until: Days;
    day: Around;
    span: Around;
  };
}
