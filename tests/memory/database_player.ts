import { assertEquals } from "@std/assert";
import { dataApi } from "../support/users.ts";
import { prompted } from "./handles.ts";
import { Player, told } from "./runner.ts";
import type { Say } from "./types.ts";

interface Known {
  id: string;
  kind: string;
  content: string;
  created_at: string;
}

interface Begun {
  replay?: { memory_changes: { change: string; reason?: string }[] };
  memories: Known[];
}

/**
 * Plays a history straight at `begin_chat` and `finish_chat`, as the person: what the database makes
 * of the model's operations, whatever reads them from its answer.
 */
export class DatabasePlayer extends Player {
  override async say({ say: message, operations, reply = "Noted.", again }: Say): Promise<void> {
    const id = again ? this.sent.get(message)! : crypto.randomUUID();
    this.sent.set(message, id);
    const shown = await prompted(this.user);
    const begun = await this.#call<Begun>("begin_chat", {
      id,
      conversation_id: this.conversation,
      message,
    });
    if (begun.replay) {
      this.changes.push(begun.replay.memory_changes.map(told));
      return;
    }
    assertEquals(begun.memories.map((known) => known.id), shown.map((known) => known.id));
    const { answer } = await this.#call<{ answer: NonNullable<Begun["replay"]> }>("finish_chat", {
      conversation_id: this.conversation,
      user_message_id: id,
      message_id: crypto.randomUUID(),
      reply,
      status: "complete",
      mood: "neutral",
      suggestions: [],
      actions: [],
      resources: [],
      memories_used: [],
      memory_operations: operations.map((o) => resolved(this.put(o, shown), begun.memories)),
      trace: {},
    });
    this.changes.push(answer.memory_changes.map(told));
  }

  async #call<T>(name: string, payload: unknown): Promise<T> {
    const response = await dataApi(this.user, `/rpc/${name}`, {
      method: "POST",
      body: JSON.stringify({ payload }),
    });
    const body = await response.json();
    assertEquals(response.status, 200, JSON.stringify(body));
    return body;
  }
}

/** An operation whose handle stands for a memory: the n-th that `begin_chat` told of. */
function resolved(operation: Record<string, unknown>, memories: Known[]) {
  const { memory } = operation;
  const number = typeof memory === "string" && /^\s*m(\d+)\s*$/i.exec(memory)?.[1];
  return { ...operation, memory_id: number ? memories[Number(number) - 1]?.id ?? null : null };
}
