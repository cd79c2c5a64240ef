import { assert, assertEquals } from "@std/assert";
import { newUser } from "../support/users.ts";
import { BUILT_IN, CORPUS } from "./corpus.ts";
import {
  isAmongFive,
  isFirst,
  measureNames,
  measureQueries,
  namesTable,
  queriesTable,
  score,
} from "./measure.ts";
import { QUERIES } from "./queries.ts";

const user = await newUser();

Deno.test("the corpus holds at least 900 names, a third of them back, none with two meanings", () => {
  const unique = new Map<string, (typeof CORPUS)[number]>();
  for (const entry of CORPUS) {
    const key = entry.name.trim().toLowerCase();
    const { slug, likely } = unique.get(key) ?? entry;
    assertEquals([entry.slug, entry.likely], [slug, likely], entry.name);
    unique.set(key, entry);
  }
  const held = [...unique.values()].filter(({ split }) => split === "held").length / unique.size;
  assert(unique.size >= 900, `${unique.size} names`);
  assert(held > 0.28 && held < 0.39, `${held} are held back`);
  assertEquals(Object.keys(QUERIES).length, 300);
});

Deno.test("POST /workouts/import?dry_run=true: what the names of other trackers and of people become", async () => {
  const measured = await measureNames(user, CORPUS);
  console.log(`\n${namesTable(measured)}`);
  const tune = measured.filter(({ split }) => split === "tune");
  const wrong = tune.filter(({ got, slug }) => got !== null && got !== slug);
  for (const { source, name, slug, got } of wrong) {
    console.log(`  wrong: ${source}: ${name}: ${got}, not ${slug}`);
  }
  const missed = tune.filter(({ source, got, slug }) =>
    source in BUILT_IN && got === null && slug !== null
  );
  for (const { source, name, slug } of missed) {
    console.log(`  missed: ${source}: ${name}: ${slug}`);
  }
  const builtIn = measured.filter(({ source }) => source in BUILT_IN);
  const ofBuiltIn = score(builtIn);
  assert(ofBuiltIn.precision >= 0.995, `precision of built-in names: ${ofBuiltIn.precision}`);
  assert(ofBuiltIn.recall >= 0.97, `recall of built-in names: ${ofBuiltIn.recall}`);
  const ofAll = score(measured);
  assert(ofAll.precision >= 0.995, `precision of all names: ${ofAll.precision}`);
  assert(ofAll.recall >= 0.98, `recall of all names: ${ofAll.recall}`);
  // Where nothing was mapped, what was meant is among the suggestions.
  assert(ofAll.suggested >= 0.7, `suggestions: ${ofAll.suggested}`);
  const held = score(measured.filter(({ split }) => split === "held"));
  assert(held.precision >= 0.995, `precision of the names held back: ${held.precision}`);
  assert(held.recall >= 0.97, `recall of the names held back: ${held.recall}`);
  const free = score(measured.filter(({ source }) => !(source in BUILT_IN)));
  assert(free.recall >= 0.94, `recall of names of people's own: ${free.recall}`);
});

Deno.test("GET /exercises?q=: what 300 queries find", async () => {
  const searched = await measureQueries(user, QUERIES);
  console.log(`\n${queriesTable(searched)}`);
  for (const result of searched.filter((s) => !isFirst(s))) {
    const { query, wanted, found } = result;
    console.log(`  ${isAmongFive(result) ? "below" : "absent"}: ${query}: ${wanted[0]}: ${found}`);
  }
  const share = (test: typeof isFirst) => searched.filter(test).length / searched.length;
  assert(share(isFirst) >= 0.95, `${share(isFirst)} of the queries find theirs on top`);
  assert(
    share(isAmongFive) >= 0.995,
    `${share(isAmongFive)} of the queries find theirs among five`,
  );
});
