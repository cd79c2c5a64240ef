import type { DroppedAction } from "./actions/judge.ts";
import type { Completion } from "./completion.ts";
import type { Match } from "./context.ts";
import type { Figure } from "./figures.ts";
import type { DoneLookup } from "../_shared/lookups/look_up.ts";
import type { Dropped } from "../_shared/gemini/read_leniently.ts";
import { levelOf } from "./prompt/levels.ts";
import { PERSONA_VERSION } from "./prompt/persona.ts";

/** Milliseconds that the parts of an exchange took, by name. */
export class Timings {
  readonly #begun = performance.now();
  readonly #ms: Record<string, number> = {};

  async of<T>(name: string, work: Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work;
    } finally {
      // Asked for several times, it is their sum.
      this.#ms[name] = (this.#ms[name] ?? 0) + Math.round(performance.now() - start);
    }
  }

  /** Takes the time of the first call. */
  first(onDelta: (delta: string) => void): (delta: string) => void {
    return (delta) => {
      this.#ms["first_delta_ms"] ??= Math.round(performance.now() - this.#begun);
      onDelta(delta);
    };
  }

  all(): Record<string, number> {
    return { ...this.#ms, total_ms: Math.round(performance.now() - this.#begun) };
  }
}

interface Facts {
  completion: Completion;
  matches: Match[];
  /** Ids of the memories that the reply rests on. */
  used: string[];
  level: { rank: number; name: string };
  timings: Timings;
  lookups: DoneLookup[];
  figures: Figure[];
  dropped_actions: DroppedAction[];
  dropped: Dropped[];
}

/** Why the companion said what it said, as `GET /chat/messages/{id}/trace` tells it. */
export function traceOf(
  { completion, matches, used, level, timings, lookups, figures, dropped_actions, dropped }: Facts,
) {
  const found = new Map(matches.map((match) => [match.id, match]));
  return {
    memories: used.map((id) => {
      const match = found.get(id);
      if (!match) return { id, score: null, parts: null };
      const { similarity, text_rank, recency, importance, score } = match;
      return { id, score, parts: { similarity, text_rank, recency, importance } };
    }),
    lookups: lookups.map(({ tool, arguments: given, rows }) => ({ tool, arguments: given, rows })),
    affinity_level: level,
    persona_version: PERSONA_VERSION,
    level_version: levelOf(level.rank).version,
    model: completion.model,
    tokens: completion.tokens,
    attempts: completion.attempts,
    timings: timings.all(),
    unsupported_figures: figures,
    dropped_actions,
    dropped,
  };
}
