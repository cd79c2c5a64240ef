import type { DistanceUnit, WeightUnit } from "../../_shared/vocabulary/units.ts";

/** The unit that a word in a header or a cell means: `kg`, `lbs`. */
export function weightUnitOf(word: string): WeightUnit | undefined {
  if (word === "") return undefined;
  const unit = abbreviated(word);
  if (/^(?:kgs?|kilos?|kilogram\w*|kilogramm)$/.test(unit)) return "kg";
  if (/^(?:lbs?|pounds?|pfund|livres?|libras?|libbre)$/.test(unit)) return "lb";
  return undefined;
}

/** The unit that a word in a header or a cell means: `km`, `mi.`. */
export function distanceUnitOf(word: string): DistanceUnit | undefined {
  if (word === "") return undefined;
  const unit = abbreviated(word);
  if (/^(?:km|kms|kilomet\w*|chilometri|quilometros)$/.test(unit)) return "km";
  if (/^(?:m|met(?:er|re)s?|meter|metros|metri)$/.test(unit)) return "m";
  if (/^(?:mi|miles?|meilen|milles|millas|milhas|miglia)$/.test(unit)) return "mi";
  if (/^(?:ft|feet|foot)$/.test(unit)) return "ft";
  if (/^(?:yd|yds|yards?)$/.test(unit)) return "yd";
  return undefined;
}

function abbreviated(word: string): string {
  return word.trim().toLowerCase().replace(/\.$/, "");
}
