import { assert, assertAlmostEquals, assertEquals } from "@std/assert";
import { embed, similarity } from "../../local/gemini/embeddings.ts";
import { encode } from "../../local/gemini/sentence_encoder.ts";
import { type Vectors, wireVectors } from "../../local/gemini/vectors.ts";
import { stem } from "../../local/gemini/words.ts";

const near = (left: string, right: string) => similarity(embed(left), embed(right));
const length = (vector: number[]) => Math.hypot(...vector);
const MODEL = "gemini-embedding-001";

async function sent(texts: string[], dimensions: number, vectors: Vectors, model = MODEL) {
  const wire = await wireVectors(texts.map((text) => ({ text, dimensions })), model, vectors);
  return wire.map(({ values }) => values);
}

Deno.test("encode() puts texts near that mean the same, also without a word in common", async () => {
  const [knee, asked, hurts, diet] = await encode([
    "I have a bad left knee",
    "what injuries do I have?",
    "my knee hurts",
    "I am vegetarian",
  ]);
  assertEquals(knee!.length, 512);
  assertAlmostEquals(length(knee!), 1, 1e-5);
  assert(similarity(knee!, asked!) > 0.5 && similarity(knee!, hurts!) > 0.7);
  assert(similarity(knee!, diet!) < 0.4);
});

for (const vectors of ["sentence", "lexical"] as const) {
  Deno.test(`wireVectors() by ${vectors}: not of length 1 below 3072 dimensions, one direction`, async () => {
    const texts = ["squat", "bench press", "Has a bad left knee"];
    const [short, full] = [await sent(texts, 768, vectors), await sent(texts, 3072, vectors)];
    assertEquals(short.map((values) => values.length), [768, 768, 768]);
    assertEquals(full.map((values) => values.length), [3072, 3072, 3072]);
    for (const [index, values] of short.entries()) {
      assert(Math.abs(length(values) - 1) > 0.01, texts[index]);
      assertAlmostEquals(length(full[index]!), 1, 1e-6);
    }
    const [again] = await sent([texts[0]!], 768, vectors);
    assertAlmostEquals(
      similarity(short[0]!, again!) / length(short[0]!) / length(again!),
      1,
      1e-6,
    );
  });
}

Deno.test("wireVectors(): gemini-embedding-2 normalises what it sends", async () => {
  const [values] = await sent(["squat"], 768, "sentence", "gemini-embedding-2");
  assertAlmostEquals(length(values!), 1, 1e-6);
});

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
