import { assertEquals } from "@std/assert";
import { app as chat } from "../../supabase/functions/chat/app.ts";
import { app as memories } from "../../supabase/functions/memories/app.ts";
import { say } from "../support/chat.ts";
import { emulator } from "../support/emulator.ts";
import { send } from "../support/request.ts";
import { ownerSql } from "../support/stack.ts";
import { newUser, type TestUser } from "../support/users.ts";
import { Calendar } from "./calendar.ts";
import { compare } from "./compare.ts";
import { listed, misshown, prompted } from "./handles.ts";
import type { Call, Change, History, Operation, Say } from "./types.ts";

const STATUSES = ["current", "proposed", "superseded", "forgotten", "expired"];

/**
 * Plays a history through `POST /chat`, with the model's operations scripted, and through the
 * memories API, as a new user.
 *
 * @returns what is not as the history expects, one line each
 */
export async function play(history: History, kind = Player): Promise<string[]> {
  const player = new kind(await newUser(), new Calendar(history));
  for (const step of history.steps) {
    if ("days" in step) await player.pass(step.days);
    else if ("api" in step) await player.call(step);
    else await player.say(step);
  }
  return [...player.problems, ...await player.compared(history)];
}

/** Who plays a history, by `POST /chat`. */
export class Player {
  readonly problems: string[] = [];
  readonly changes: Change[][] = [];
  readonly sent = new Map<string, string>();
  readonly conversation = crypto.randomUUID();

  constructor(readonly user: TestUser, readonly calendar: Calendar) {}

  async say({ say: message, operations, reply = "Noted.", again }: Say): Promise<void> {
    const shown = await prompted(this.user);
    await emulator.reset();
    await emulator.script({
      match: asReceived(message),
      // Also to a repair attempt, so that the emulator's own answer never takes the place of this one.
      times: 9,
      json: {
        reply,
        mood: "neutral",
        memory_operations: operations.map((o) => this.put(o, shown)),
      },
    });
    const id = again ? this.sent.get(message)! : crypto.randomUUID();
    this.sent.set(message, id);
    const { status, body } = await say(this.user, message, {
      id,
      conversation_id: this.conversation,
    });
    assertEquals(status, 200, JSON.stringify(body));
    this.changes.push(body.memory_changes.map(told));
    const trace = await send(chat, this.user, `GET /chat/messages/${body.message_id}/trace`);
    if (JSON.stringify(trace.body.memory_changes) !== JSON.stringify(body.memory_changes)) {
      this.problems.push(`the trace of "${message}" has other changes than the answer`);
    }
    if (!again) this.problems.push(...misshown(await lastPrompt(), shown));
  }

  async call(call: Call): Promise<void> {
    const body = "body" in call ? { body: this.calendar.dated(call.body) } : {};
    const { status, body: answer } = await send(memories, this.user, await this.#route(call), body);
    assertEquals(Math.floor(status / 100), 2, `${call.api}: ${JSON.stringify(answer)}`);
  }

  async pass(days: number): Promise<void> {
    this.calendar.pass(days);
    await ownerSql(
      `update public.memories m
       set created_at = m.created_at - $2 * interval '1 day',
         updated_at = m.updated_at - $2 * interval '1 day',
         valid_from = m.valid_from - $2::integer,
         valid_until = m.valid_until - $2::integer
       where m.user_id = $1`,
      [this.user.id, days],
    );
  }

  async compared(history: History): Promise<string[]> {
    const current = history.expect.current.map((known) => this.calendar.dated(known));
    const expected = { ...history, expect: { ...history.expect, current } };
    return compare(expected, await listed(this.user, STATUSES), this.changes);
  }

  /** The operation as the model writes it: a handle in place of the words that name a memory. */
  put({ memory, handle, ...rest }: Operation, shown: { content: string; handle: string }[]) {
    const named = memory === undefined
      ? handle
      : shown.find(({ content }) => content === memory)?.handle;
    if (memory !== undefined && named === undefined) {
      this.problems.push(`"${memory}" is not there to be named`);
    }
    return this.calendar.dated({ ...rest, ...(named !== undefined && { memory: named }) });
  }

  async #route(call: Call): Promise<string> {
    if (call.api === "POST") return "POST /memories";
    const proposed = call.api === "accept" || call.api === "refuse";
    const found = (await prompted(this.user)).find(({ content, status }) =>
      content === call.memory && (!proposed || status === "proposed")
    );
    if (!found) throw new Error(`${call.api}: no memory "${call.memory}" to name`);
    if (call.api === "accept") return `POST /memories/${found.id}/accept`;
    return `${call.api === "PATCH" ? "PATCH" : "DELETE"} /memories/${found.id}`;
  }
}

/** A message as the model receives it: the API makes every kind of space a plain one. */
const asReceived = (message: string) => message.replace(/[^\S\n]/gu, " ").trim();

export const told = ({ change, reason }: { change: string; reason?: string }): Change =>
  (reason ? `${change} ${reason}` : change) as Change;

async function lastPrompt(): Promise<string> {
  const [request] = (await emulator.requests()).slice(-1);
  const turns = request?.body.contents ?? [];
  return turns.flatMap(({ parts }: { parts: { text?: string }[] }) =>
    parts.map(({ text = "" }) => text)
  ).join("\n");
}
