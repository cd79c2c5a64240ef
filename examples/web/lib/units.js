const KG_PER_LB = 0.45359237;

/** @typedef {"metric" | "imperial"} UnitSystem */

/** @param {UnitSystem | undefined} system */
export const unitOf = (system) => system === "imperial" ? "lb" : "kg";

/** A load as the person thinks of it. @param {number} kg @param {UnitSystem | undefined} system */
export function shownLoad(kg, system) {
  return system === "imperial" ? Math.round(kg / KG_PER_LB * 10) / 10 : Math.round(kg * 100) / 100;
}

/** Back to what the API takes. @param {number} load @param {UnitSystem | undefined} system */
export function kgOf(load, system) {
  return Math.round((system === "imperial" ? load * KG_PER_LB : load) * 1000) / 1000;
}

/** @param {number} kg @param {UnitSystem | undefined} system */
export function load(kg, system) {
  return `${shownLoad(kg, system).toLocaleString()} ${unitOf(system)}`;
}

/** @param {number} kg @param {UnitSystem | undefined} system */
export function volume(kg, system) {
  return `${Math.round(shownLoad(kg, system)).toLocaleString()} ${unitOf(system)}`;
}

/** 95 → "1:35". @param {number} seconds */
export function clock(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** 4500 → "1 h 15 min". @param {number} seconds */
export function duration(seconds) {
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} min`;
  return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
}

/**
 * One line for a set, whatever is measured of it.
 *
 * @param {{ reps?: number | null, weight_kg?: number | null, duration_s?: number | null, distance_m?: number | null }} set
 * @param {UnitSystem | undefined} system
 */
export function setLine({ reps, weight_kg, duration_s, distance_m }, system) {
  const parts = [];
  if (weight_kg) parts.push(load(weight_kg, system));
  if (reps) parts.push(parts.length ? `× ${reps}` : `${reps} reps`);
  if (distance_m) parts.push(`${distance_m.toLocaleString()} m`);
  if (duration_s) parts.push(clock(duration_s));
  return parts.join(" ") || "—";
}

/** @param {string} kind @param {number} value @param {UnitSystem | undefined} system */
export function recordValue(kind, value, system) {
  if (kind === "reps") return `${value} reps`;
  if (kind === "duration") return clock(value);
  if (kind === "distance") return `${value.toLocaleString()} m`;
  if (kind === "volume") return volume(value, system);
  return load(Math.round(value * 10) / 10, system);
}

/** @type {Record<string, string>} */
export const RECORD_NAMES = {
  weight: "Heaviest set",
  reps: "Most reps",
  estimated_1rm: "Estimated 1RM",
  volume: "Most volume",
  duration: "Longest set",
  distance: "Farthest set",
};

/** `upper_back` → "Upper back". @param {string} name */
export function words(name) {
  const spaced = name.replaceAll("_", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
