import { assert, assertEquals } from "@std/assert";
import { aliasesOf, type LibraryExercise, readLibrary } from "../../scripts/library.ts";
import { renderSeed } from "../../scripts/seed.ts";

const library = await readLibrary();

const key = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
const words = ({ instructions }: LibraryExercise) =>
  new Set(instructions.join(" ").toLowerCase().match(/[a-z]+/g)!);

Deno.test("the library has about 700 exercises, each slug once", () => {
  assert(library.length >= 700, `${library.length} exercises`);
  assertEquals(new Set(library.map(({ slug }) => slug)).size, library.length);
});

Deno.test("renderSeed() quotes what the library holds", () => {
  const exercise = library.find(({ slug }) => slug === "barbell-bench-press")!;
  const sql = renderSeed([{ ...exercise, aliases: ["farmer's walk"], force: null }]);
  assert(sql.includes("array['farmer''s walk'"));
  assert(sql.includes("'strength', 'beginner', null, 'compound', 'barbell', '{chest}'"));
});

Deno.test("no name or alias, in whatever language, means two exercises or stands twice", () => {
  const meanings = new Map<string, string>();
  for (const exercise of library) {
    for (const name of [exercise.name, ...aliasesOf(exercise)]) {
      const known = meanings.get(key(name));
      assertEquals(known, undefined, `"${name}" of ${exercise.slug} is also of ${known}`);
      meanings.set(key(name), exercise.slug);
    }
    const names = aliasesOf(exercise).length;
    assert(names <= 20, `${exercise.slug} has ${names} aliases, the database takes 20`);
  }
});

Deno.test("instructions are a few short sentences, and no exercise borrows those of another", () => {
  const texts = library.map((exercise) => ({ slug: exercise.slug, words: words(exercise) }));
  for (const { slug, instructions } of library) {
    assert(instructions.length >= 2 && instructions.length <= 6, slug);
    for (const line of instructions) {
      assert(line.length >= 10 && line.length <= 200 && line.endsWith("."), `${slug}: ${line}`);
    }
  }
  for (const [index, one] of texts.entries()) {
    for (const other of texts.slice(index + 1)) {
      const shared = [...one.words].filter((word) => other.words.has(word)).length;
      const overlap = shared / (one.words.size + other.words.size - shared);
      assert(overlap < 0.6, `${one.slug} and ${other.slug} share ${overlap.toFixed(2)}`);
    }
  }
});

/** The muscles of which one has to be primary, by what the slug says; the first that fits counts. */
const MUSCLES: [RegExp, string[]][] = [
  [/stretch|foam-roll|mobility|warm-up/, []],
  [/calf-(raise|press|extension)|tibialis/, ["calves"]],
  [/wrist|forearm|pinch/, ["forearms"]],
  [/neck-(curl|extension)/, ["neck"]],
  [/reverse-nordic|leg-extension/, ["quads"]],
  [/leg-curl|hamstring-curl|nordic/, ["hamstrings"]],
  [/reverse-fly|rear-delt|face-pull|reverse-pec/, ["rear_delts"]],
  [/glute-ham/, ["hamstrings"]],
  [/hip-thrust|glute|frog-pump/, ["glutes"]],
  [/lateral-raise|upright-row/, ["side_delts"]],
  [/front-raise/, ["front_delts"]],
  [/jump-shrug|shrug/, ["traps"]],
  [/triceps|skull|pushdown/, ["triceps"]],
  [/reverse-curl|reverse-grip-concentration/, ["forearms"]],
  [/curl/, ["biceps"]],
  [/bench-press|chest-press|fly$|pec-deck|push-up/, ["chest", "triceps", "front_delts"]],
  [/shoulder-press|overhead-press/, ["front_delts", "side_delts"]],
  [/pulldown|pull-up|chin-up/, ["lats", "upper_back"]],
  [/deadlift|good-morning|pull-through/, ["glutes", "hamstrings", "lower_back"]],
  [/thruster/, ["quads"]],
  [/squat|lunge|leg-press|step-up/, ["quads", "glutes"]],
  [/(^|-)row$/, ["lats", "upper_back", "rear_delts"]],
  [/crunch|sit-up|knee-raise|toes-to|plank$/, ["abs", "obliques", "glutes", "adductors"]],
];

Deno.test("the muscles are those that the name promises", () => {
  for (const { slug, primary_muscles } of library) {
    const [, expected] = MUSCLES.find(([pattern]) => pattern.test(slug)) ?? [];
    if (!expected?.length) continue;
    assert(
      primary_muscles.some((muscle) => expected.includes(muscle)),
      `${slug}: ${primary_muscles} without ${expected}`,
    );
  }
});

Deno.test("what is lifted is tracked by weight, and what has none is not", () => {
  const loaded = ["barbell", "ez_bar", "trap_bar", "dumbbell", "kettlebell", "smith_machine"];
  for (const { slug, equipment, tracking } of library) {
    if (["barbell-rollout", "smith-machine-inverted-row"].includes(slug)) continue;
    if (loaded.includes(equipment)) assert(tracking.startsWith("weight_"), `${slug}: ${tracking}`);
    if (["band", "foam_roller"].includes(equipment)) {
      assert(
        ["reps", "duration", "assisted_bodyweight"].includes(tracking),
        `${slug}: ${tracking}`,
      );
    }
    if (equipment === "bodyweight") assert(tracking !== "weight_reps", `${slug}: ${tracking}`);
  }
});
