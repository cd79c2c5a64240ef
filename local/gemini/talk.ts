import { Either } from "./fill.ts";
import type { Prompt } from "./prompt.ts";

/** What every reply says of itself. */
export const DISCLOSURE = "(emulated reply, no language model)";

/** What only a model can do, said so that nobody looks for it here. */
const LIMITS = "I repeat what is stored and note plain statements about yourself. Advice, plans, " +
  "logging by chat and a real conversation take a language model: set GEMINI_API_KEY.";

const MOST_TOLD = 5;

interface Statement {
  kind: string;
  content: string;
  quote: string;
}

const KINDS: [RegExp, string][] = [
  [/\b(?:bad|hurts?|pain|injur\w*|allerg\w*|can't|cannot|only have|avoid)\b/i, "constraint"],
  [/\b(?:goal|want to|aim to)\b/i, "goal"],
  [/\b(?:prefer|like|love|enjoy|hate|favou?rite)\b/i, "preference"],
];
const VERBS: Record<string, string> = { "i have": "Has", "i am": "Is", "i'm": "Is" };

/**
 * The sentences in which somebody plainly speaks of themselves ("I have …", "My …"), each with the
 * words that it rests on. It knows no grammar: anything else needs a model.
 */
function statements(message: string): Statement[] {
  const sentences = message.split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.trim());
  const own = sentences.filter((sentence) => /^(?:i|i'm|my)\s/i.test(sentence.replace("’", "'")));
  return own.filter((sentence) => !sentence.endsWith("?")).map((sentence) => {
    const quote = sentence.replace(/[.!]+$/, "");
    const plain = quote.replace("’", "'").replace(/^my /i, "");
    const content = plain.replace(/^(?:i have|i am|i'm)\b/i, (verb) => VERBS[verb.toLowerCase()]!);
    return {
      kind: KINDS.find(([pattern]) => pattern.test(quote))?.[1] ?? "fact",
      content: content.charAt(0).toUpperCase() + content.slice(1, 400),
      quote,
    };
  });
}

const ASKS_HOW_IT_WENT =
  /\bhow (?:has|have|did|is|are) (?:my |the )?(.+?) (?:gone|go|going|been|progress\w*|develop\w*|improv\w*)\b/i;

/** The one lookup that this companion knows to make, for "how has my squat gone?". */
function wanted({ message, lookedUp }: Prompt) {
  const [, exercise] = lookedUp === null ? ASKS_HOW_IT_WENT.exec(message) ?? [] : [];
  return exercise === undefined ? [] : [{ tool: "exercise_history", exercise }];
}

const quoted = (contents: string[]) => contents.map((content) => `“${content}”`).join(", ");

function told({ memories, lastWorkout, streakWeeks, plan, lookedUp }: Prompt): string[] {
  const facts: string[] = [];
  if (lookedUp) facts.push(`What I looked up: ${lookedUp.join("; ")}.`);
  const known = memories.slice(0, MOST_TOLD).map(({ content }) => content);
  if (known.length > 0) facts.push(`What I remember for this: ${quoted(known)}.`);
  if (lastWorkout) {
    const { title, date, exercises } = lastWorkout;
    const done = exercises.map(({ name, sets }) => `${name} ${sets.join(", ")}`).join("; ");
    facts.push(`Your last workout was ${title ? `“${title}” ` : ""}on ${date}: ${done}.`);
  }
  if (streakWeeks) facts.push(`Weeks in a row with a workout: ${streakWeeks}.`);
  if (plan) {
    facts.push(`Next in your plan “${plan.name}” is ${plan.nextDay || "a day of your choice"}.`);
  }
  return facts;
}

/**
 * Everything that the emulated companion has to say, the same for the same prompt: what the prompt
 * holds, what the message plainly states, and what it takes a model for. The requested schema picks
 * from it.
 *
 * @param mayLookUp whether the schema has a field for lookups: then it may want one before it replies
 */
export function compose(prompt: Prompt, mayLookUp = false) {
  const { message, userName, memories } = prompt;
  const known = new Set(memories.map(({ content }) => content.toLowerCase()));
  const learned = statements(message).filter(({ content }) => !known.has(content.toLowerCase()));
  const noted = learned.map(({ content }) => content);
  const lookups = mayLookUp ? wanted(prompt) : [];
  const reply = lookups.length > 0 ? "" : [
    `Hello${userName ? `, ${userName}` : ""} ${DISCLOSURE}.`,
    ...(noted.length > 0 ? [`I'll remember that: ${quoted(noted)}.`] : []),
    ...told(prompt),
    LIMITS,
  ].join(" ");
  return {
    reply,
    mood: "neutral",
    suggestions: memories.length > 0 ? ["What do you know about me?"] : ["I have a bad left knee."],
    actions: [],
    resources: [],
    lookups,
    memory_operations: learned.map(({ kind, content, quote }) => ({
      op: "add",
      kind,
      content,
      quote,
      about: "self",
      importance: new Either([kind === "constraint" ? 0.9 : 0.5, "normal"]),
    })),
    title: message.replace(/\s+/g, " ").trim().slice(0, 60),
    summary: message.replace(/\s+/g, " ").trim().slice(0, 200),
  };
}
