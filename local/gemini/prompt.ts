/** A turn as it stands in a request's `contents`. */
export interface Turn {
  role?: string;
  parts?: { text?: string; thought?: boolean }[];
}

/** The parts of a `generateContent` body that the emulator looks at. */
export interface GenerateBody {
  contents?: Turn[];
  systemInstruction?: Turn;
  generationConfig?: Record<string, unknown>;
  [field: string]: unknown;
}

/** A memory, as the prompt tells it; `handle` is what operations name it by. */
export interface PromptMemory {
  handle: string;
  content: string;
}

/** What a request holds that an honest answer can repeat; whatever is missing is empty. */
export interface Prompt {
  message: string;
  userName: string;
  memories: PromptMemory[];
  lastWorkout:
    | { date: string; title: string; exercises: { name: string; sets: string[] }[] }
    | null;
  streakWeeks: number | null;
  plan: { name: string; nextDay: string } | null;
  /** What lookups brought, line by line; null before any. */
  lookedUp: string[] | null;
}

type Json = Record<string, unknown>;

const record = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value as Json : {};
const list = (value: unknown): unknown[] => Array.isArray(value) ? value : [];
const text = (value: unknown): string => typeof value === "string" ? value : "";

/** The text of a turn's parts, without thoughts. */
export function turnText(turn: Turn | undefined): string {
  return [turn?.parts ?? []].flat().filter((part) => !part.thought)
    .map((part) => text(part.text)).join("\n");
}

/** The JSON between a prompt's tags, by tag; what is no JSON is left out. */
function sections(source: string): Json {
  const found = source.matchAll(/<(\w+)>([^<]*)<\/\1>/g);
  return Object.fromEntries([...found].flatMap(([, tag = "", json = ""]) => {
    try {
      return [[tag, JSON.parse(json)]];
    } catch {
      return [];
    }
  }));
}

/** The first value of this name anywhere in what the prompt tells, the outer ones first. */
function named(value: unknown, name: string): unknown {
  const level = [value];
  for (const item of level) {
    if (typeof item !== "object" || item === null) continue;
    if (!Array.isArray(item) && Object.hasOwn(item, name)) return (item as Json)[name];
    level.push(...Object.values(item));
  }
  return undefined;
}

/** The memories that a turn lists, one line each: handle first, words last, as a JSON string. */
function memoriesIn(turn: string): PromptMemory[] {
  const blocks = [...turn.matchAll(/<memories>\n([^<]*)<\/memories>/g)].map(([, lines]) => lines!);
  return blocks.join("\n").split("\n").flatMap((line) => {
    const [handle, ...rest] = line.split(" · ");
    const from = line.indexOf(' · "');
    if (!handle || rest.length === 0 || from < 0) return [];
    try {
      return [{ handle, content: text(JSON.parse(line.slice(from + 3))) }];
    } catch {
      return [];
    }
  });
}

/** The lines of the last results of lookups. */
function lookedUpIn(users: string[]): string[] | null {
  const results = users.map((user) =>
    /<lookup_results>\n([^<]*)<\/lookup_results>/.exec(user)?.[1]
  );
  const last = results.findLast((found) => found !== undefined);
  return last?.split("\n").filter((line) => line !== "").map(unescaped) ?? null;
}

function unescaped(line: string): string {
  return line.replaceAll("\\u003c", "<");
}

/** The message of a request: the last that a user turn holds, since a repair's own turn has none. */
export function messageOf(body: GenerateBody): string {
  const users = [body.contents ?? []].flat().filter(({ role }) => role !== "model").map(turnText);
  const told = users.map((user) => sections(user).message).findLast((found) => text(found) !== "");
  return text(told) || (users.at(-1) ?? "");
}

/** Reads a request by the names of its facts, wherever in its tags they stand. */
export function readPrompt(body: GenerateBody): Prompt {
  const users = [body.contents ?? []].flat().filter(({ role }) => role !== "model").map(turnText);
  // The last turn is the newest; the first one holds what changes slowly.
  const facts = users.map(sections).reverse();
  const workout = record(list(named(facts, "last_workouts"))[0]);
  const plan = record(named(facts, "active_plan"));
  const streak = named(facts, "streak_weeks");
  return {
    lookedUp: lookedUpIn(users),
    message: messageOf(body),
    userName: text(named(facts, "display_name")),
    memories: users.flatMap(memoriesIn),
    lastWorkout: Object.keys(workout).length === 0 ? null : {
      date: text(workout.date),
      title: text(workout.title),
      exercises: list(workout.exercises).map(record).map(({ name, sets }) => ({
        name: text(name),
        sets: list(sets).map((set) => typeof set === "string" ? set : JSON.stringify(set)),
      })),
    },
    streakWeeks: typeof streak === "number" ? streak : null,
    plan: text(plan.name)
      ? { name: text(plan.name), nextDay: text(plan.next_day) || text(record(plan.next_day).name) }
      : null,
  };
}
