/** Kilograms in each unit of weight. */
export const KG_PER = { kg: 1, lb: 0.45359237 } as const;

export type WeightUnit = keyof typeof KG_PER;

/** Metres in each unit of distance. */
export const METRES_PER = { m: 1, km: 1000, mi: 1609.344, ft: 0.3048, yd: 0.9144 } as const;

export type DistanceUnit = keyof typeof METRES_PER;

export const UNIT_SYSTEMS = ["metric", "imperial"] as const;

/** What a person reads amounts in. */
export type UnitSystem = typeof UNIT_SYSTEMS[number];

/** The heaviest load of the contract, in kg. */
const HEAVIEST = 1500;

// Trackers store pounds as kg with one to three decimals: 225 lb come back as 102.058 or 102.06 kg.
const NOISE_LB = 0.02;

/** To so many decimals. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A load in a unit, unrounded; what conversion left of whole and quarter pounds is taken off. */
export function loadIn(unit: WeightUnit, kg: number): number {
  if (unit === "kg") return kg;
  const pounds = kg / KG_PER.lb;
  const quarter = Math.round(pounds * 4) / 4;
  return Math.abs(pounds - quarter) <= NOISE_LB ? quarter : pounds;
}

/** As `loadIn`, to 3 decimals. */
export function fromKg(kg: number, unit: WeightUnit): number {
  return round(loadIn(unit, kg), 3);
}

/** In kg with 3 decimals, within what a set can have. */
export function toKg(load: number, unit: WeightUnit): number {
  return round(Math.min(Math.max(load * KG_PER[unit], 0), HEAVIEST), 3);
}
