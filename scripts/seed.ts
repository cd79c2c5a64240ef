import { aliasesOf, type LibraryExercise, readLibrary } from "./library.ts";

const HELP = `deno task seed [--check]

Writes supabase/seed.sql from the exercises of supabase/library/*.json.

  --check   write nothing; exit 1 when the committed file is not what would be written
  --help    this text
`;

const TARGET = new URL("../supabase/seed.sql", import.meta.url);

const text = (value: string | null) => value === null ? "null" : `'${value.replaceAll("'", "''")}'`;
const set = (values: string[]) => `'{${values.join(",")}}'`;

function row(exercise: LibraryExercise): string {
  const { category, level, force, mechanic, equipment, tracking } = exercise;
  const aliases = aliasesOf(exercise).map(text).join(", ");
  const columns = [
    ...[category, level, force, mechanic, equipment].map(text),
    set(exercise.primary_muscles),
    set(exercise.secondary_muscles),
    text(tracking),
  ];
  return `    (${text(exercise.slug)}, ${text(exercise.name)},
      array[${aliases}]::text[],
      ${columns.join(", ")},
      array[
${exercise.instructions.map((line) => `        ${text(line)}`).join(",\n")}
      ])`;
}

/** The statement that puts the library into the database, or brings it up to date there. */
export function renderSeed(library: LibraryExercise[]): string {
  return `-- Written by \`deno task seed\` from supabase/library/*.json; do not edit.
-- The exercise library. Applied again, it updates what changed and keeps every id: an id is made from the slug.
-- Nothing is deleted: sets may have been logged with it.
insert into public.exercises as e (
  id, user_id, slug, name, aliases, category, level, force, mechanic, equipment, primary_muscles, secondary_muscles,
  tracking, instructions
)
select
  private.exercise_id(s.slug), null, s.slug, s.name, s.aliases, s.category::public.exercise_category,
  s.level::public.exercise_level, s.force::public.exercise_force, s.mechanic::public.exercise_mechanic,
  s.equipment::public.equipment, s.primary_muscles::public.muscle[], s.secondary_muscles::public.muscle[],
  s.tracking::public.tracking_type, s.instructions
from (
  values
${library.map(row).join(",\n")}
) s (slug, name, aliases, category, level, force, mechanic, equipment, primary_muscles, secondary_muscles, tracking,
  instructions)
on conflict (id) do update
set name = excluded.name,
  aliases = excluded.aliases,
  category = excluded.category,
  level = excluded.level,
  force = excluded.force,
  mechanic = excluded.mechanic,
  equipment = excluded.equipment,
  primary_muscles = excluded.primary_muscles,
  secondary_muscles = excluded.secondary_muscles,
  tracking = excluded.tracking,
  instructions = excluded.instructions;
`;
}

async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !["--check", "--help", "-h"].includes(arg));
  if (unknown) {
    console.error(`Unknown option ${unknown}\n\n${HELP}`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    console.log(HELP);
    return 0;
  }
  const wanted = renderSeed(await readLibrary());
  const current = await Deno.readTextFile(TARGET).catch(() => "");
  if (wanted === current) {
    console.log("The seed is up to date.");
    return 0;
  }
  if (args.includes("--check")) {
    console.error("The seed is out of date: run `deno task seed` and commit.");
    return 1;
  }
  await Deno.writeTextFile(TARGET, wanted);
  console.log("Wrote supabase/seed.sql");
  return 0;
}

if (import.meta.main) Deno.exit(await main(Deno.args));
