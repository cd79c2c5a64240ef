import type { MECHANICS, MUSCLES } from "../../vocabulary/exercise.ts";
import type { SuggestedSet } from "../suggest.ts";
import type { Loaded, Makeable } from "./makeable.ts";

/** What decides whether an exercise needs a ramp. */
export interface Heavy extends Loaded {
  mechanic: (typeof MECHANICS)[number] | null;
  primary_muscles: (typeof MUSCLES)[number][];
}

/** Shares of the working load with the repetitions done at them: fewer as it gets heavy. */
const RAMP = [[0.4, 8], [0.55, 5], [0.7, 3], [0.85, 1]] as const;
const EMPTY_BAR_REPS = 10;
/** Two warm-up sets that are nearer, as a share of the working load, are one. */
const NEAR = 0.1;
/** Lighter working loads need no ramp: the first working set is one. */
const LIGHT_KG = { barbell: 40, other: 15 } as const;
const REST_S = 60;

/** Whether an exercise is heavy enough at this load that somebody warms up to it. */
export function isHeavy({ equipment, tracking, mechanic }: Heavy, kg: number | null): boolean {
  const light = equipment === "barbell" ? LIGHT_KG.barbell : LIGHT_KG.other;
  return tracking === "weight_reps" && mechanic !== "isolation" && kg !== null && kg >= light;
}

/**
 * Warm-up sets up to a working load, each heavier than the one before: the empty bar first, fewer
 * repetitions as it gets heavy, all with loads that can be made.
 */
export function rampTo(kg: number, { equipment }: Loaded, makeable: Makeable, bar: number) {
  const sets: SuggestedSet[] = [];
  let last = -Infinity;
  const add = (weight_kg: number, reps: number) => {
    if (weight_kg < last + NEAR * kg || weight_kg >= kg) return;
    last = weight_kg;
    sets.push({
      type: "warmup",
      reps,
      weight_kg,
      duration_s: null,
      distance_m: null,
      rest_s: REST_S,
    });
  };
  if (equipment === "barbell") add(bar, EMPTY_BAR_REPS);
  for (const [share, reps] of RAMP) add(makeable.nearest(kg * share), reps);
  return sets;
}
