import type { Gym } from "../../vocabulary/gym.ts";
import type { EQUIPMENT } from "../../vocabulary/exercise.ts";
import type { Tracking } from "../../vocabulary/tracking.ts";
import { fromKg, KG_PER, toKg, type WeightUnit } from "../../vocabulary/units.ts";
import { type Plates, Reachable } from "./reachable.ts";

/** Loads in kg that can be made. */
export interface Makeable {
  /** The nearest one, the lower of two equally near. */
  nearest(kg: number): number;
  /** The heaviest that is lighter than `kg`; undefined when there is none. */
  below(kg: number): number | undefined;
  /** The lightest one: the empty bar, the smallest dumbbell. */
  lightest: number;
}

/** What decides which loads an exercise can have. */
export interface Loaded {
  equipment: (typeof EQUIPMENT)[number];
  tracking: Tracking;
}

/** The empty bar where the gym names none. */
const BAR = { kg: 20, lb: 45 } as const;
/** Multiples of this are suggested where nothing is known of the gym. */
export const GRID = { kg: 2.5, lb: 5 } as const;
/** The heaviest load of the contract. */
const HEAVIEST_KG = 1500;
/** Rounding of pounds to kg; two loads that differ by less are one. */
const NOISE_KG = 0.005;

/**
 * The loads that this gym can make of an exercise: bar and pairs of plates for `barbell`, its
 * dumbbells, and the steps of machines and cables. Of other equipment, and of what the gym leaves
 * out, nothing is known: undefined.
 */
export function makeableIn(gym: Gym | null, loaded: Loaded, unit: WeightUnit) {
  const { equipment, tracking } = loaded;
  if (!gym) return undefined;
  if (equipment === "barbell" && gym.plates_kg) return barbell(gym, unit);
  if (equipment === "dumbbell" && gym.dumbbells_kg?.length) return listed(gym.dumbbells_kg);
  if ((equipment === "machine" || equipment === "cable") && gym.machine_step_kg) {
    const step = fromKg(gym.machine_step_kg, unit);
    return multiples(step, unit, tracking === "assisted_bodyweight" ? 0 : 1);
  }
  return undefined;
}

/** Multiples of 2.5 kg or 5 lb, or of the step of a progression where that is smaller. */
export function gridOf(unit: WeightUnit, step = Infinity): Makeable {
  return multiples(Math.min(GRID[unit], step), unit, 0);
}

/** The empty bar, in kg. */
export function emptyBar(gym: Gym | null, unit: WeightUnit): number {
  return gym?.bar_kg ?? toKg(BAR[unit], unit);
}

function barbell(gym: Gym, unit: WeightUnit): Makeable {
  const inThousandths = (kg: number) => Math.round(fromKg(kg, unit) * 1000);
  const bar = inThousandths(emptyBar(gym, unit));
  const plates = gym.plates_kg!.map((plate): Plates =>
    typeof plate === "number"
      ? { size: inThousandths(plate), pairs: Infinity }
      : { size: inThousandths(plate.weight_kg), pairs: plate.pairs }
  );
  const most = Math.floor((fromKg(HEAVIEST_KG, unit) * 1000 - bar) / 2);
  const side = new Reachable(plates, most);
  const total = (thousandths: number) => toKg((bar + 2 * thousandths) / 1000, unit);
  // Not to whole quarter pounds: plates of kg read in pounds make loads beside them.
  const wanted = (kg: number) => (kg / KG_PER[unit] * 1000 - bar) / 2;
  const noise = NOISE_KG / KG_PER[unit] * 1000 / 2;
  return {
    lightest: total(0),
    nearest: (kg) => total(side.nearest(wanted(kg), noise)),
    below: (kg) => {
      const [below] = side.around(wanted(kg) - noise);
      return total(below) < kg - NOISE_KG ? total(below) : undefined;
    },
  };
}

function listed(loads: readonly number[]): Makeable {
  const sorted = [...loads].sort((a, b) => a - b);
  return {
    lightest: sorted[0]!,
    nearest: (kg) =>
      sorted.reduce((best, load) => Math.abs(load - kg) < Math.abs(best - kg) ? load : best),
    below: (kg) => sorted.findLast((load) => load < kg - NOISE_KG),
  };
}

function multiples(step: number, unit: WeightUnit, least: 0 | 1): Makeable {
  const last = Math.floor(fromKg(HEAVIEST_KG, unit) / step);
  const load = (n: number) => toKg(Math.min(Math.max(n, least), last) * step, unit);
  return {
    lightest: load(1),
    // Half a step is rounded down; the noise of a division is no more than half.
    nearest: (kg) => load(Math.ceil(Number((fromKg(kg, unit) / step - 0.5).toFixed(6)))),
    below: (kg) => {
      const below = load(Math.ceil(Number((fromKg(kg, unit) / step).toFixed(6))) - 1);
      return below < kg - NOISE_KG ? below : undefined;
    },
  };
}
