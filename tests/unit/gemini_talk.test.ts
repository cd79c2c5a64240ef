import { assert, assertEquals, assertMatch, assertNotMatch } from "@std/assert";
import { fill, type Schema } from "../../local/gemini/fill.ts";
import { readPrompt } from "../../local/gemini/prompt.ts";
import { compose, DISCLOSURE } from "../../local/gemini/talk.ts";
import { memoryLines } from "../../supabase/functions/_shared/lookups/memory_lines.ts";
import { outputSchema } from "../../supabase/functions/chat/output/output_schema.ts";

const tagged = (tag: string, value: unknown) => `<${tag}>${JSON.stringify(value)}</${tag}>`;

/** A request as the chat makes it: profile, an earlier exchange, what holds now, the message. */
const prompt = (message: string, context: object = {}, memories: string[] = []) =>
  readPrompt({
    contents: [
      {
        role: "user",
        parts: [{
          text: [
            tagged("profile", { user: { display_name: "Ada" } }),
            memoryLines(memories.map((content, i) => ({ id: `${i}`, kind: "fact", content }))).text,
            tagged("message", "Earlier words"),
          ].join("\n"),
        }],
      },
      { role: "model", parts: [{ text: "Earlier answer" }] },
      {
        role: "user",
        parts: [{ text: `${tagged("context", context)}\n${tagged("message", message)}` }],
      },
    ],
  });

const said = (message: string, context: object = {}, memories: string[] = []) =>
  compose(prompt(message, context, memories));

Deno.test("compose() notes a plain statement as a memory that rests on the person's words", () => {
  const { memory_operations, reply } = said("Hi! I have a bad left knee. Can you help?");
  const noted = memory_operations.map(({ op, kind, content, quote }) => [op, kind, content, quote]);
  assertEquals(noted, [
    ["add", "constraint", "Has a bad left knee", "I have a bad left knee"],
  ]);
  assertMatch(reply, /I'll remember that: “Has a bad left knee”/);
});

Deno.test("compose() notes nothing from questions, orders, or what is already known", () => {
  for (const message of ["Do I have a bad knee?", "My knee, again?", "Make me a plan", "Thanks"]) {
    assertEquals(said(message).memory_operations, [], message);
  }
  const memories = ["Has a bad left knee"];
  assertEquals(said("I have a bad left knee.", {}, memories).memory_operations, []);
});

Deno.test("compose() repeats what the prompt holds, and nothing else", () => {
  const { reply } = said("Hello", {
    last_workouts: [{
      date: "2026-11-20",
      title: "Legs",
      exercises: [{ name: "Squat", sets: ["5 × 100 kg"] }],
    }],
    streak_weeks: 3,
    active_plan: { name: "Strong", next_day: "Day B" },
  }, ["Dog is called Max"]);
  for (const fact of ["Ada", "“Dog is called Max”", "“Legs” on 2026-11-20", "Squat 5 × 100 kg"]) {
    assert(reply.includes(fact), `${fact}: ${reply}`);
  }
  assertMatch(reply, /in a row with a workout: 3/);
  assertMatch(reply, /“Strong” is Day B/);
  assertNotMatch(said("Hello").reply, /remember for this|last workout was|in a row|Next in/);
});

Deno.test("compose() says in every reply that it is no model, and what takes one", () => {
  for (const message of ["Hello", "Who are you?", "I have a bad left knee."]) {
    const { reply } = said(message);
    assert(reply.includes(DISCLOSURE), reply);
    assertMatch(reply, /take a language model: set GEMINI_API_KEY/);
  }
});

Deno.test("readPrompt() takes the message of the turn that is repaired", () => {
  const repair = readPrompt({
    contents: [
      { role: "user", parts: [{ text: tagged("message", "I have a bad left knee.") }] },
      { role: "model", parts: [{ text: "no json" }] },
      { role: "user", parts: [{ text: "Give the same answer again as JSON by the schema." }] },
    ],
  });
  assertEquals(repair.message, "I have a bad left knee.");
});

const text = { type: "string" };
const words = (...values: string[]) => ({ type: "string", enum: values });

/** Look-ups first, typed actions, memories by handle: another shape than the one in use. */
const OTHER: Schema = {
  type: "object",
  propertyOrdering: ["lookups", "reply", "mood", "suggestions", "memory_operations", "actions"],
  properties: {
    reply: text,
    mood: words("neutral", "happy"),
    lookups: {
      type: "array",
      items: { type: "object", properties: { tool: text, weeks: { type: "integer" } } },
    },
    suggestions: { type: "array", items: text },
    memory_operations: {
      type: "array",
      items: {
        type: "object",
        properties: {
          op: words("add", "update", "forget", "confirm"),
          memory: text,
          kind: words("fact", "constraint"),
          content: text,
          about: words("self", "other"),
          quote: text,
          importance: words("low", "normal", "high"),
        },
        required: ["op"],
      },
    },
    actions: { type: "array", items: { type: "object", properties: { type: text } } },
  },
  required: ["lookups", "reply", "mood", "suggestions", "memory_operations", "actions"],
};

Deno.test("an answer has the shape that is asked for, today's and another", () => {
  const draft = said("I have a bad left knee.");
  const today = fill(draft, outputSchema() as Schema) as Record<string, unknown[]>;
  assertEquals(today.memory_operations, [{
    op: "add",
    kind: "constraint",
    content: "Has a bad left knee",
    about: "self",
    quote: "I have a bad left knee",
    importance: "normal",
  }]);
  const other = fill(draft, OTHER) as Record<string, unknown[]>;
  assertEquals(Object.keys(other), OTHER.propertyOrdering!);
  assertEquals([other.lookups, other.actions], [[], []]);
  assertEquals(other.memory_operations, [{
    op: "add",
    kind: "constraint",
    content: "Has a bad left knee",
    about: "self",
    quote: "I have a bad left knee",
    importance: "normal",
  }]);
});
