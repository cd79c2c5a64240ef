import { z } from "zod";
import {
  CATEGORIES,
  EQUIPMENT,
  FORCES,
  LEVELS,
  MECHANICS,
  MUSCLES,
} from "../supabase/functions/_shared/vocabulary/exercise.ts";
import { TRACKING_TYPES } from "../supabase/functions/_shared/vocabulary/tracking.ts";

const FOLDER = new URL("../supabase/library/", import.meta.url);

const name = z.string().trim().min(1).max(80);
const muscles = z.array(z.enum(MUSCLES));

const exercise = z.strictObject({
  /** Never changes once released: the id follows from it, and sets are logged against the id. */
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(120),
  name,
  /** Other names and abbreviations in English. */
  aliases: z.array(name),
  /** Names in other languages, by language; aliases too, once in the database. */
  translations: z.partialRecord(z.enum(["de", "es", "fr", "it", "pt"]), z.array(name)).optional(),
  category: z.enum(CATEGORIES),
  level: z.enum(LEVELS),
  force: z.enum(FORCES).nullable(),
  mechanic: z.enum(MECHANICS).nullable(),
  equipment: z.enum(EQUIPMENT),
  primary_muscles: muscles.min(1),
  secondary_muscles: muscles,
  tracking: z.enum(TRACKING_TYPES),
  instructions: z.array(z.string()).min(2).max(5),
});

/** An exercise of the library, as its file has it. */
export type LibraryExercise = z.infer<typeof exercise>;

/**
 * The exercises of `supabase/library/*.json`, by slug.
 *
 * @throws {Error} naming the file and the exercise that is not as it should be
 */
export async function readLibrary(): Promise<LibraryExercise[]> {
  const library: LibraryExercise[] = [];
  for await (const { name: file } of Deno.readDir(FOLDER)) {
    if (!file.endsWith(".json")) continue;
    for (const item of JSON.parse(await Deno.readTextFile(new URL(file, FOLDER)))) {
      const read = exercise.safeParse(item);
      if (!read.success) {
        throw new Error(`supabase/library/${file}: ${item.slug}: ${z.prettifyError(read.error)}`);
      }
      library.push(read.data);
    }
  }
  return library.sort((a, b) => a.slug < b.slug ? -1 : 1);
}

/** All that an exercise is called besides its name. */
export function aliasesOf({ aliases, translations = {} }: LibraryExercise): string[] {
  return [...aliases, ...Object.values(translations).flat()];
}
