import { actionsFor, asksForPlan, type ProposedAction } from "./actions.ts";
import { type Intents, intentsOf } from "./intents.ts";
import { type Learned, learnFrom } from "./learning.ts";
import type { Prompt } from "./prompt.ts";
import { isKnown, recallWorkout, relevantMemories } from "./recall.ts";
import { type MemoryOperation, revise } from "./revising.ts";
import { toneOf } from "./tone.ts";

/** What every first or personal answer says of itself. */
export const DISCLOSURE = "(emulated reply, no language model)";

/** Everything the emulated companion has to say; the requested schema picks from it. */
export interface Draft {
  reply: string;
  mood: "neutral" | "happy" | "proud" | "encouraging" | "concerned" | "playful";
  suggestions: string[];
  actions: ProposedAction[];
  resources: { label: string; url?: string; phone?: string }[];
  memory_operations: MemoryOperation[];
  /** For schemas that ask for a conversation's title or summary. */
  title: string;
  summary: string;
}

function mood(intents: Intents): Draft["mood"] {
  if (intents.crisis || intents.pain || intents.sad) return "concerned";
  if (intents.record) return "proud";
  if (intents.playful) return "playful";
  if (intents.cheerful || intents.thanks) return "happy";
  if (intents.nextDay || intents.lastWorkout) return "encouraging";
  return "neutral";
}

function resources(intents: Intents): Draft["resources"] {
  if (intents.crisis) {
    return [
      {
        label: "Find a free, confidential helpline in your country",
        url: "https://findahelpline.com",
      },
      { label: "Emergency services (European Union and many other countries)", phone: "112" },
    ];
  }
  if (!intents.pain) return [];
  return [{
    label: "When to have a sports injury seen by a professional",
    url: "https://www.nhs.uk/conditions/sports-injuries/",
  }];
}

function suggestions(intents: Intents, learned: Learned[], prompt: Prompt): string[] {
  if (intents.crisis) return ["Who can I talk to right now?", "Can we just talk for a while?"];
  if (intents.pain) return ["Which exercises are easy on it?", "Should I take a rest day?"];
  const candidates = [
    learned.length > 0 ? "What do you remember about me?" : "",
    prompt.plan && !prompt.pause && !intents.nextDay ? "What's next in my plan?" : "",
    prompt.workouts.length > 0 && !intents.lastWorkout ? "How did my last workout go?" : "",
    prompt.memories.length > 0 && learned.length === 0 ? "What do you know about me?" : "",
    prompt.plan ? "" : "Make me a plan",
    "How close are we?",
  ];
  return candidates.filter((text) => text !== "").slice(0, 3);
}

const quoted = (contents: string[]) => contents.map((content) => `“${content}”`).join(", ");

function facts(prompt: Prompt, intents: Intents): string[] {
  const { plan, userName, streakWeeks, level, score } = prompt;
  const about: string[] = [];
  if (intents.userName) {
    about.push(userName ? `Your name is ${userName}.` : "You haven't told me your name yet.");
  }
  if (intents.lastWorkout && intents.question) about.push(recallWorkout(prompt));
  if (intents.nextDay && intents.question && !asksForPlan(prompt.message)) {
    about.push(
      plan
        ? `Next in your plan “${plan.name}” is ${plan.nextDay || "a day of your choice"}.`
        : "You have no active plan yet.",
    );
  }
  if (intents.affinity) {
    const points = score === null ? "" : `, with ${score} points of affinity`;
    about.push(`To me you are a ${level.replace(/_/g, " ")}${points}.`);
  }
  if (intents.streak && streakWeeks !== null) {
    about.push(`Your streak is ${streakWeeks} ${streakWeeks === 1 ? "week" : "weeks"}.`);
  }
  return about;
}

const UNWELL = ["injury", "illness"];

function rest({ pause, lastPause, continued }: Prompt, intents: Intents): string[] {
  if (continued || intents.crisis || intents.pain) return [];
  if (UNWELL.includes(pause)) return [`How is the ${pause}? Take the time that it needs.`];
  if (pause) return ["Enjoy the break."];
  if (UNWELL.includes(lastPause)) return [`Welcome back! How is the ${lastPause}?`];
  return lastPause ? ["Welcome back!"] : [];
}

function recollection(prompt: Prompt, intents: Intents, known: Learned[]): string[] {
  if (intents.knowledge) {
    const contents = prompt.memories.slice(0, 8).map(({ content }) => content);
    return [
      contents.length > 0
        ? `This is what I remember: ${quoted(contents)}.`
        : "I know nothing about you yet.",
    ];
  }
  if (known.length > 0) return [`I remember that: ${quoted(known.map(({ content }) => content))}.`];
  const contents = relevantMemories(prompt).map(({ content }) => content);
  return contents.length > 0 ? [`You told me: ${quoted(contents)}.`] : [];
}

function feelings(intents: Intents): string[] {
  if (intents.crisis) {
    return [
      "I'm really glad you told me, and I'm worried about you. Please talk to somebody right now: a helpline is free and confidential, and in immediate danger call your local emergency number.",
    ];
  }
  if (intents.pain) {
    return [
      "I'm sorry that hurts. Stop what causes it, and have it looked at if it doesn't settle.",
    ];
  }
  if (intents.sad) return ["That sounds hard. Small steps count too, and I'm here."];
  if (intents.record) return ["A new record, I'm proud of you!"];
  if (intents.playful) return ["Why did the barbell stay calm? It was well balanced."];
  if (intents.thanks) return ["You're welcome!"];
  return [];
}

function action(prompt: Prompt, actions: ProposedAction[]): string[] {
  const [first] = actions;
  if (first?.type === "create_plan") {
    return ["Here is a small plan to start from. Have a look before you keep it."];
  }
  if (first?.type === "log_workout") {
    return ["I've written the workout down. Check it before you log it."];
  }
  if (first?.type === "open_exercise") return ["Here is that exercise."];
  return asksForPlan(prompt.message)
    ? [
      "For a plan I need to know which exercises you do. Log a workout first, or pick some from the library.",
    ]
    : [];
}

/** Composes the companion's answer, the same for the same prompt. */
export function compose(prompt: Prompt): Draft {
  const { message, companionName, userName } = prompt;
  const intents = intentsOf(message);
  const stated = learnFrom(message);
  const learned = stated.filter(({ content }) => !isKnown(content, prompt.memories));
  const known = stated.filter((statement) => !learned.includes(statement));
  const operations = revise(message, learned, prompt.memories);
  const forgotten = operations.filter(({ op }) => op === "forget");
  const actions = actionsFor(prompt);
  const tone = toneOf(prompt.level);

  const opening = prompt.continued && !intents.greeting
    ? tone.again(userName)
    : tone.hello(userName);
  const disclosed = !prompt.continued || intents.greeting || intents.identity;
  const introduced = intents.identity ? [`I'm ${companionName}, your training companion.`] : [];
  const noted = learned.length > 0
    ? [`I'll remember that: ${quoted(learned.map(({ content }) => content))}.`]
    : [];
  const dropped = forgotten.length > 0
    ? [`I'll forget that: ${quoted(forgotten.map(({ content }) => content))}.`]
    : [];
  const substance = [
    ...introduced,
    ...rest(prompt, intents),
    ...dropped,
    ...feelings(intents),
    ...noted,
    ...facts(prompt, intents),
    ...action(prompt, actions),
    ...(intents.crisis || forgotten.length > 0 ? [] : recollection(prompt, intents, known)),
  ];
  if (substance.length === 0) {
    substance.push(
      intents.question
        ? "I don't know that yet. Tell me, and I'll remember it."
        : "I'm here. Tell me about your training, or ask me about your last workout.",
    );
  }
  const first = disclosed
    ? `${opening.replace(/[.!]$/, "")} ${DISCLOSURE}${opening.at(-1)}`
    : opening;
  const plain = message.replace(/\s+/g, " ").trim();
  return {
    reply: `${first} ${substance.join(" ")}${intents.crisis ? "" : `\n\n${tone.close}`}`,
    mood: mood(intents),
    suggestions: suggestions(intents, learned, prompt),
    actions,
    resources: resources(intents),
    memory_operations: operations,
    title: plain.split(" ").slice(0, 6).join(" "),
    summary: plain.slice(0, 200),
  };
}
