import { embed } from "../../local/gemini/embeddings.ts";
import { EMBEDDING_MODEL } from "../fixtures.ts";
import type { Backend } from "./backend.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How much one person has done. */
export interface Life {
  workouts: number;
  memories: number;
  exchanges: number;
}

/** Time as the schema sees it can be set while lives are told; `RETURN` puts the clock back. */
export const TRAVEL = `
  create or replace function private.now() returns timestamptz language sql stable
  set search_path = ''
  as $$ select coalesce(nullif(current_setting('growth.now', true), '')::timestamptz, pg_catalog.now()) $$`;
export const RETURN = `
  create or replace function private.now() returns timestamptz language sql stable
  set search_path = ''
  as $$ select pg_catalog.now() $$`;

const WORDS =
  "knee shoulder squat bench run sleep breakfast evening monday coffee partner bike swim row gym pain week"
    .split(" ");

/** Lives a life through the functions of the API, so that all that follows from it is there. */
export async function live(backend: Backend, userId: string, life: Life): Promise<void> {
  const at = async <T>(moment: number, name: string, args: Record<string, unknown>) => {
    await backend.sql`select set_config('growth.now', ${new Date(moment).toISOString()}, false)`;
    return await backend.as(userId, true, () => backend.rpc<T>(name, args));
  };
  const now = Date.now();
  const start = now - (2 * life.workouts + 2) * DAY;
  const { data } = await at<{ data: { id: string }[] }>(start, "list_exercises", {
    filters: { custom: false },
    page_limit: 20,
  });
  const exercises = data.map(({ id }) => id);
  const wanted = planOf(exercises);
  await at(start, "create_plan", { payload: wanted });
  const plan = await at<Plan>(start, "get_plan", { target: wanted.id });
  for (let n = 0; n < life.workouts; n++) {
    const finished = now - 2 * (life.workouts - n) * DAY;
    const day = plan.days[n % plan.days.length]!;
    await at(finished + HOUR / 6, "log_workout", {
      payload: { plan_id: plan.id, plan_day_id: day.id, ...workoutOf(exercises, n, finished) },
    });
  }
  const spread = (n: number, of: number) => start + (now - start) * ((n + 1) / (of + 1));
  const memories = new Map<string, number[]>();
  for (let n = 0; n < life.memories; n++) {
    const content = [0, 1, 2, 3, 4].map((i) => WORDS[(n * (2 * i + 3) + i) % WORDS.length])
      .join(" ") + ` number ${n}`;
    const id = crypto.randomUUID();
    await at(spread(n, life.memories), "create_memory", {
      payload: { id, kind: "fact", content, importance: 0.5 },
    });
    memories.set(id, [...embed(content)]);
  }
  await storeVectors(backend, userId, memories);
  await converse(at, life.exchanges, spread);
  await backend.sql`select set_config('growth.now', '', false)`;
}

interface Plan {
  id: string;
  days: { id: string }[];
}

type At = <T>(moment: number, name: string, args: Record<string, unknown>) => Promise<T>;

async function converse(at: At, exchanges: number, spread: (n: number, of: number) => number) {
  let conversation: string | undefined;
  for (let n = 0; n < exchanges; n++) {
    const moment = spread(n, exchanges);
    const begun = await at<Record<string, string>>(moment, "begin_chat", {
      payload: {
        ...(n % 10 > 0 && conversation && { conversation_id: conversation }),
        message: `How was my workout number ${n}, and what should I do about my knee?`,
        embedding_model: EMBEDDING_MODEL,
      },
    });
    conversation = begun["conversation_id"];
    await at(moment + 3000, "finish_chat", {
      payload: {
        conversation_id: conversation,
        user_message_id: begun["user_message_id"],
        message_id: crypto.randomUUID(),
        reply: "You did five exercises of four sets, and the squat went up by 2.5 kg. ".repeat(4),
        status: "complete",
        mood: "neutral",
        suggestions: ["What is next?", "Show my records"],
        actions: [],
        resources: [],
        memories_used: [],
        memory_operations: [],
      },
    });
  }
}

async function storeVectors(backend: Backend, userId: string, vectors: Map<string, number[]>) {
  for (const [id, vector] of vectors) {
    await backend.sql.unsafe(
      `update public.memories set embedding = $2::text::extensions.halfvec(768), embedding_model = $3
       where id = $1`,
      [id, JSON.stringify(vector), EMBEDDING_MODEL],
    );
  }
  await backend.sql`
    update public.profiles set embedding_model = ${EMBEDDING_MODEL}, language = 'english'
    where id = ${userId}`;
}

/** Three days of four exercises of three sets, the one that is followed. */
function planOf(exercises: string[]) {
  const sets = Array(3).fill({
    type: "working",
    reps_min: 5,
    reps_max: 8,
    weight_kg: 60,
    rest_s: 120,
    amrap: false,
  });
  const day = (n: number) => ({
    name: `Day ${n + 1}`,
    exercises: exercises.slice(4 * n, 4 * n + 4).map((exercise_id) => ({ exercise_id, sets })),
  });
  return { id: crypto.randomUUID(), name: "Three days", is_active: true, days: [0, 1, 2].map(day) };
}

/** Five exercises of four sets, a little heavier from time to time. */
function workoutOf(exercises: string[], n: number, finished: number) {
  const weight_kg = 40 + 2.5 * Math.floor(n / 6) % 100;
  return {
    id: crypto.randomUUID(),
    title: `Day ${n % 3 + 1}`,
    started_at: new Date(finished - HOUR).toISOString(),
    finished_at: new Date(finished).toISOString(),
    sets: exercises.slice(5 * (n % 3), 5 * (n % 3) + 5).flatMap((exercise_id, entry) =>
      [0, 1, 2, 3].map((i) => ({
        exercise_id,
        entry,
        type: "working",
        reps: 5 + (n + i) % 4,
        weight_kg,
        rpe: 8,
      }))
    ),
  };
}
