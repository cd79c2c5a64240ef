import { assertEquals } from "@std/assert";
import { learnFrom } from "../../local/gemini/learning.ts";

Deno.test("learnFrom() keeps what a message states about its author", () => {
  const cases: [string, string, string][] = [
    ["I have a bad left knee", "constraint", "Has a bad left knee"],
    ["My goal is to squat 140 kg", "goal", "Goal: squat 140 kg"],
    ["I want to lose 5 kg", "goal", "Goal: lose 5 kg"],
    ["I prefer training in the morning.", "preference", "Prefers training in the morning"],
    ["I'm vegetarian", "fact", "Is vegetarian"],
    ["I hate burpees!", "preference", "Hates burpees"],
    ["btw, my dog is called Max", "fact", "Dog is called Max"],
    ["I train on Mondays and Thursdays", "fact", "Trains on Mondays and Thursdays"],
    ["Remember that the gym closes at 10", "fact", "The gym closes at 10"],
    ["I’m allergic to peanuts", "constraint", "Allergic to peanuts"],
    ["I only have dumbbells at home", "constraint", "Only has dumbbells at home"],
    ["My left knee hurts when I squat", "constraint", "Left knee hurts when squatting"],
    ["I'm getting married on 5 June", "event", "Getting married on 5 June"],
    ["I have a bad back, what should I do?", "constraint", "Has a bad back"],
  ];
  for (const [message, kind, content] of cases) {
    const learned = learnFrom(message).map((item) => ({ kind: item.kind, content: item.content }));
    assertEquals(learned, [{ kind, content }], message);
  }
});

Deno.test("learnFrom() takes each clause of a message for itself", () => {
  const message =
    "Hi Ember! I have a bad left knee and my goal is to run a marathon. What should I do?";
  assertEquals(learnFrom(message).map(({ content }) => content), [
    "Has a bad left knee",
    "Goal: run a marathon",
  ]);
});

Deno.test("learnFrom() learns nothing from questions, small talk and what is only true today", () => {
  const messages = [
    "How are you?",
    "Do I have a bad knee?",
    "If I have a bad knee, can I squat?",
    "My friend says I have a bad knee",
    "What is my goal?",
    "Do you remember my goal?",
    "Thanks, I love it!",
    "I'm tired today",
    "I'm fine",
    "I have a question",
    "I have to go",
    "I want to train legs today",
    "I can't wait!",
    "Make me a plan",
    "My workout was great",
    "I need help",
    "",
  ];
  for (const message of messages) assertEquals(learnFrom(message), [], message);
});
