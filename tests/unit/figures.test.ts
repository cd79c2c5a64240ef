import { assertEquals } from "@std/assert";
import { figuresIn, findUnsupportedFigures } from "../../supabase/functions/chat/figures.ts";

const read = (text: string) => figuresIn(text).map(({ value, unit }) => `${value} ${unit}`).sort();

Deno.test("figuresIn() reads weights, repetitions and dates as people write them", () => {
  const cases: [string, string[]][] = [
    ["You lifted 142.5 kg.", ["142.5 kg"]],
    ["That was 62,5kg or 138 lbs", ["138 lb", "62.5 kg"]],
    ["a total of 1,250 kg", ["1250 kg"]],
    ["a 225-pound squat for 5 reps", ["225 lb", "5 reps"]],
    ["5 × 100 kg @8", ["100 kg", "5 reps"]],
    ["3 x 12 push-ups", ["12 reps"]],
    ["three sets of ten", ["10 reps"]],
    ["on 2026-11-20 and on 3 March", ["03-03 date", "2026-11-20 date"]],
    ["on November 20th, 2026", ["2026-11-20 date"]],
    ["level 3, RPE 8, week 12, 30 s, 5 km", []],
    ["kg alone, 5kgx, v1.2.3", []],
  ];
  for (const [text, expected] of cases) assertEquals(read(text), expected, text);
});

const PROMPT = `<context>{"last_workouts":[{"date":"2026-11-20","exercises":[{"name":"Squat",` +
  `"sets":["5 × 142.5 kg @8","12 reps"]}]}],"memories":[{"content":"Goal: bench 225 lb"}]}</context>` +
  `<message>"I did 8 reps at 60 kg"</message>`;

Deno.test("findUnsupportedFigures() finds what the prompt does not hold", () => {
  const cases: [string, string[]][] = [
    ["You squatted 142.5 kg for 5 reps on 20 November.", []],
    ["In pounds that is 314 lb.", []],
    ["225 lb is about 102 kg.", []],
    ["8 reps at 60 kg is solid.", []],
    ["You squatted 150 kg on Friday.", ["150 kg"]],
    ["Nine reps! On 2026-11-19 you had 12 reps.", ["2026-11-19 date", "9 reps"]],
    ["142 kg is strong. Yes, 142 kg!", ["142 kg"]],
    ["Du hast 150 kg gehoben.", ["150 kg"]],
    ["Tu as soulevé 150 kg vendredi.", ["150 kg"]],
    ["Levantaste 150 kg el viernes.", ["150 kg"]],
    ["Hai sollevato 150 kg venerdì.", ["150 kg"]],
  ];
  for (const [reply, expected] of cases) {
    const found = findUnsupportedFigures(reply, PROMPT).map(({ value, unit }) =>
      `${value} ${unit}`
    );
    assertEquals(found.sort(), expected, reply);
  }
});

Deno.test("findUnsupportedFigures() takes no question or proposal for a statement", () => {
  for (
    const reply of [
      "Try 145 kg next time.",
      "How about 6 reps?",
      "Did you lift 200 kg?",
      "You could add 2.5 kg.",
      "Let's aim for 150 kg by 1 March.",
      "Versuch nächstes Mal 145 kg.",
      "Essaie 145 kg la prochaine fois.",
      "Podrías añadir 2,5 kg.",
      "Tente 145 kg no próximo treino.",
      "Potresti provare 145 kg.",
    ]
  ) assertEquals(findUnsupportedFigures(reply, PROMPT), [], reply);
});

Deno.test("findUnsupportedFigures() copes with a reply of nothing but figures", () => {
  const reply = "999 kg ".repeat(1100);
  assertEquals(findUnsupportedFigures(reply, PROMPT).length, 1);
  assertEquals(figuresIn("1".repeat(8000)).length, 0);
  assertEquals(figuresIn("1,".repeat(4000)).length, 0);
});
