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

/** A logged workout, as the prompt tells it. */
export interface PromptWorkout {
  date: string;
  title: string;
  volume_kg: number | null;
  exercises: { name: string; sets: string[] }[];
}

/** A memory, as the prompt tells it. */
export interface PromptMemory {
  id: string;
  kind: string;
  content: string;
}

/** What a request holds, read out of its user turns; whatever is missing has a plain default. */
export interface Prompt {
  message: string;
  /** Whether the conversation has earlier turns. */
  continued: boolean;
  now: string | null;
  companionName: string;
  userName: string;
  level: string;
  score: number | null;
  streakWeeks: number | null;
  /** Why the person rests or is to rest; empty when they do not. */
  pause: string;
  /** Why they rested lately. */
  lastPause: string;
  plan: { name: string; nextDay: string } | null;
  workouts: PromptWorkout[];
  memories: PromptMemory[];
  /** Exercises whose ids the prompt gives away, wherever they stand in it. */
  exercises: { id: string; name: string }[];
}

type Json = Record<string, unknown>;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

const record = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? value as Json : {};
const list = (value: unknown): unknown[] => Array.isArray(value) ? value : [];
const text = (value: unknown): string => typeof value === "string" ? value : "";
const number = (value: unknown): number | null => typeof value === "number" ? value : null;

/** The text of a turn's parts, without thoughts. */
export function turnText(turn: Turn | undefined): string {
  return (turn?.parts ?? []).filter((part) => !part.thought).map((part) => part.text ?? "").join(
    "\n",
  );
}

function tagged(source: string, tag: string): unknown {
  const found = source.match(new RegExp(`<${tag}>([^<]*)</${tag}>`));
  if (!found) return undefined;
  try {
    return JSON.parse(found[1] ?? "");
  } catch {
    return undefined;
  }
}

function exercisesIn(value: unknown, key = ""): { id: string; name: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => exercisesIn(item, key));
  if (typeof value !== "object" || value === null) return [];
  const object = value as Json;
  const id = text(object.exercise_id) || (key === "exercises" ? text(object.id) : "");
  const name = text(object.exercise_name) || text(object.name);
  const here = UUID.test(id) ? [{ id, name }] : [];
  return [...here, ...Object.entries(object).flatMap(([inner, item]) => exercisesIn(item, inner))];
}

const LEVELS = ["newcomer", "acquaintance", "training_partner", "confidant", "kindred_spirit"];

function levelOf(affinity: Json): string {
  const nested = record(affinity.level);
  const name = (text(affinity.level) || text(nested.name)).toLowerCase().replace(/[\s-]+/g, "_");
  const rank = number(affinity.rank) ?? number(nested.rank);
  return LEVELS.includes(name) ? name : LEVELS[rank ?? 0] ?? "newcomer";
}

/** Reads a request. A turn that only asks for a repair has no `<message>`; the turn it repairs is used. */
export function readPrompt(body: GenerateBody): Prompt {
  const turns = list(body.contents) as Turn[];
  const users = turns.filter((turn) => turn.role !== "model").map(turnText);
  const last = users.at(-1) ?? "";
  const source = users.findLast((candidate) => typeof tagged(candidate, "message") === "string") ??
    last;
  const message = tagged(source, "message");
  const profiles = users.map((user) => tagged(user, "profile")).filter((found) =>
    found !== undefined
  );
  const context = { ...record(profiles.at(-1)), ...record(tagged(source, "context")) } as Json;
  const user = record(context.user);
  const affinity = record(context.affinity);
  const plan = record(context.active_plan);
  const seen = new Set<string>();
  return {
    message: typeof message === "string" ? message : last,
    continued: users.indexOf(source) > 0,
    now: text(context.now) || null,
    companionName: text(context.companion_name) || "your companion",
    userName: text(user.display_name),
    level: levelOf(affinity),
    score: number(affinity.score) ?? number(context.affinity_score),
    streakWeeks: number(context.streak_weeks),
    pause: text(record(user.pause).reason),
    lastPause: text(record(user.last_pause).reason),
    plan: text(plan.name)
      ? { name: text(plan.name), nextDay: text(plan.next_day) || text(record(plan.next_day).name) }
      : null,
    workouts: list(context.last_workouts).map(record).map((workout) => ({
      date: text(workout.date),
      title: text(workout.title),
      volume_kg: number(workout.volume_kg),
      exercises: list(workout.exercises).map(record).map((exercise) => ({
        name: text(exercise.name),
        sets: list(exercise.sets).map((set) => typeof set === "string" ? set : JSON.stringify(set)),
      })),
    })),
    memories: list(context.memories).map(record).filter((memory) => text(memory.content))
      .map((memory) => ({
        id: text(memory.id),
        kind: text(memory.kind),
        content: text(memory.content),
      })),
    exercises: exercisesIn(context).filter(({ id }) => !seen.has(id) && seen.add(id)),
  };
}
