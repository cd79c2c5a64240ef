import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { embed, similarity, wireEmbedding } from "../../local/gemini/embeddings.ts";
import { stem } from "../../local/gemini/words.ts";

const near = (left: string, right: string) => similarity(embed(left), embed(right));
const length = (vector: number[]) => Math.hypot(...vector);

Deno.test("embed() gives the same vector of length 1 for the same text", () => {
  assertEquals(embed("Has a bad left knee"), embed("Has a bad left knee"));
  for (const text of ["Has a bad left knee", "what do you", "", "🏋️", "Größe"]) {
    assertEquals(embed(text).length, 768);
    assertAlmostEquals(length(embed(text)), 1, 1e-9);
  }
});

Deno.test("embed() gives any number of dimensions", () => {
  for (const dimensions of [1, 128, 1536, 3072]) {
    assertEquals(embed("squat", dimensions).length, dimensions);
    assertAlmostEquals(length(embed("squat", dimensions)), 1, 1e-9);
  }
});

Deno.test("embed() puts texts near that share words, stems or folded synonyms", () => {
  const pairs: [string, string][] = [
    ["What about my knees?", "Has a bad left knee"],
    ["What is my goal?", "Goal: squat 140 kg"],
    ["When do I prefer to train?", "Prefers training in the morning"],
    ["What's my dog called?", "Dog is called Max"],
    ["squatting", "squats"],
    ["Café au lait", "cafe au lait"],
    ["workout", "training session"],
    ["Which exercise do I hate?", "Hates burpees"],
  ];
  for (const [left, right] of pairs) {
    assert(near(left, right) > 0.3, `${left} | ${right}: ${near(left, right)}`);
  }
});

Deno.test("embed() puts texts near 0 that share nothing but stop words", () => {
  const pairs: [string, string][] = [
    ["What is the weather?", "Has a bad left knee"],
    ["How did my last workout go?", "Dog is called Max"],
    ["What did I have for breakfast?", "Goal: squat 140 kg"],
    ["I like running in the park", "Prefers training in the morning"],
  ];
  for (const [left, right] of pairs) {
    assert(Math.abs(near(left, right)) < 0.12, `${left} | ${right}: ${near(left, right)}`);
  }
});

Deno.test("embed() ranks a misspelling above a stranger", () => {
  assert(near("deadlifft", "deadlift") > near("deadlifft", "burpees") + 0.15);
});

Deno.test("wireEmbedding() is not of length 1 below 3072 dimensions, and points the same way", () => {
  for (const text of ["squat", "bench press", "Has a bad left knee"]) {
    const sent = wireEmbedding(text, 768);
    assert(Math.abs(length(sent) - 1) > 0.01);
    assertAlmostEquals(similarity(sent, embed(text)) / length(sent), 1, 1e-9);
    assertAlmostEquals(length(wireEmbedding(text)), 1, 1e-9);
    assertEquals(wireEmbedding(text).length, 3072);
  }
});

Deno.test("stem() folds inflections", () => {
  const groups = [
    ["squat", "squats", "squatting", "squatted"],
    ["knee", "knees"],
    [
      "press",
      "presses",
      "pressing",
    ],
    ["run", "running", "jogging"],
    ["allergy", "allergies", "allergic"],
  ];
  for (const group of groups) assertEquals(new Set(group.map(stem)).size, 1, group.join());
});
