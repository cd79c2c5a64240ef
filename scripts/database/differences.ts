import type { Catalog } from "./catalog.ts";

/** A thing that two databases do not have alike. */
export interface Difference {
  /** As the catalog names it: `column public.workouts.location`. */
  thing: string;
  /** What it is in each, as JSON; undefined where it is missing. */
  migrations: string | undefined;
  schemas: string | undefined;
}

/** Everything in which the database of the migrations and that of the schema files differ. */
export function differencesOf(migrations: Catalog, schemas: Catalog): Difference[] {
  const things = new Set([...migrations.keys(), ...schemas.keys()]);
  return [...things].sort()
    .map((thing) => ({
      thing,
      migrations: migrations.get(thing),
      schemas: schemas.get(thing),
    }))
    .filter((difference) => difference.migrations !== difference.schemas);
}

/** One line for a person: what differs, and in what. */
export function tellDifference({ thing, migrations, schemas }: Difference): string {
  if (migrations === undefined) return `${thing}: in the schema files alone`;
  if (schemas === undefined) return `${thing}: in the migrations alone`;
  const parts = differingParts(JSON.parse(migrations), JSON.parse(schemas));
  return `${thing}: ${parts.length > 0 ? `${parts.join(", ")} differ` : "differs"}`;
}

function differingParts(one: unknown, other: unknown): string[] {
  if (!isRecord(one) || !isRecord(other)) return [];
  return Object.keys({ ...one, ...other })
    .filter((key) => JSON.stringify(one[key]) !== JSON.stringify(other[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
