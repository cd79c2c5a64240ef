import type { Client } from "./client.ts";

const HOUR = 3_600_000;

export const EMBEDDING_MODEL = "gemini-embedding-001";

type Creation = "create_exercise" | "create_plan" | "log_workout" | "create_memory";

/** What the measured requests send and name; complete, so that a bare call stores the same. */
export class Fixtures {
  private constructor(readonly client: Client, readonly exerciseIds: string[]) {}

  /** With a little history, so that lists and the chat have something to read. */
  static async prepare(client: Client): Promise<Fixtures> {
    const { data } = await client.rpc<{ data: { id: string }[] }>("list_exercises", {
      filters: { custom: false },
      page_limit: 20,
    });
    const fixtures = new Fixtures(client, data.map(({ id }) => id));
    for (let day = 1; day <= 10; day++) {
      await client.rpc("log_workout", {
        payload: fixtures.workout(crypto.randomUUID(), 24 * day),
      });
    }
    return fixtures;
  }

  newExercise = () => this.#make("create_exercise", (id) => this.exercise(id));
  newPlan = () => this.#make("create_plan", (id) => this.plan(id));
  newWorkout = () => this.#make("log_workout", (id) => this.workout(id));
  newMemory = () => this.#make("create_memory", (id) => this.memory(id));

  newConversation = async (): Promise<string> => {
    const begun = await this.client.rpc<{ conversation_id: string }>("begin_chat", {
      payload: { message: "Hello", embedding_model: EMBEDDING_MODEL },
    });
    return begun.conversation_id;
  };

  async #make(rpc: Creation, body: (id: string) => unknown): Promise<string> {
    const id = crypto.randomUUID();
    await this.client.rpc(rpc, { payload: body(id) });
    return id;
  }

  exercise(id: string, instruction = "Push.") {
    return {
      id,
      name: `Bench ${id}`,
      aliases: [],
      category: "strength",
      level: "beginner",
      equipment: "barbell",
      primary_muscles: ["chest"],
      secondary_muscles: ["triceps"],
      instructions: [instruction],
      tracking: "weight_reps",
    };
  }

  /** Three days of four exercises of three sets. */
  plan(id: string, name = "Bench") {
    const sets = Array(3).fill({
      type: "working",
      reps_min: 5,
      reps_max: 8,
      weight_kg: 60,
      rest_s: 120,
      amrap: false,
    });
    const day = (n: number) => ({
      name: `Day ${n}`,
      exercises: this.exerciseIds.slice(4 * n - 4, 4 * n).map((id) => ({ exercise_id: id, sets })),
    });
    return { id, name, is_active: false, days: [1, 2, 3].map(day) };
  }

  /** An hour of five exercises of four sets. */
  workout(id: string, hoursAgo = 2, exerciseIds = this.exerciseIds) {
    const finished = Date.now() - hoursAgo * HOUR;
    const work = { type: "working", reps: 5, weight_kg: 62.5, rpe: 8 };
    return {
      id,
      title: "Bench",
      started_at: new Date(finished - HOUR).toISOString(),
      finished_at: new Date(finished).toISOString(),
      sets: exerciseIds.slice(0, 5).flatMap((exercise_id, entry) =>
        Array(4).fill({ exercise_id, entry, ...work })
      ),
    };
  }

  memory(id: string) {
    return { id, kind: "fact", content: `Trains in garage ${id}`, importance: 0.5 };
  }
}
