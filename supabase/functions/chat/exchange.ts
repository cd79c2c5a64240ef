/**
 * The words of `chat`, each for one thing:
 *
 * - A **message** is what the person wrote, the body of `POST /chat`.
 * - An **exchange** is one message and what comes of it. It is taken (`take_exchange.ts`: stored,
 *   within the rate limits) and then finished (`finish_exchange.ts`); a message that had its
 *   response before is replayed instead.
 * - The **prompt** is what the model is told (`prompt/`), in **turns** of the person and its own.
 * - A **completion** is what asking the model came to (`completion.ts`): complete, cut or blocked,
 *   after one **attempt** or two; an attempt is one call of the model.
 * - A **conversation** is all that is asked for one reply (`converse.ts`): a completion, or several
 *   with **lookups** between them (`lookups/`), what the model wants to know of the log first.
 * - The **output** is the JSON that the model wrote in an attempt, read and put in order
 *   (`output/`). What it **proposes**, actions and memory operations, is judged before it is
 *   used (`actions.ts`, `memory_operations.ts`).
 * - The **reply** is the text in the output that the person reads (`output/reply_reader.ts`).
 * - **Help** is what a message that needs it gets, whatever the model would say (`help/`).
 * - The **response** is what the API sends for an exchange (`schema.ts`), as one JSON document or at
 *   the end of a stream (`exchange_events.ts`); it is stored for a replay.
 */
import type { z } from "zod";
import type { ChatStart } from "./context.ts";
import type { Help } from "./help/help.ts";
import type { chatResponse } from "../_shared/resources/exchange.ts";
import type { newMessage } from "./schema.ts";

export type ChatResponse = z.output<typeof chatResponse>;
export type NewMessage = z.output<typeof newMessage>;

/** An exchange that is to be finished. */
export interface TakenExchange {
  replay?: undefined;
  /** What the database told when it took the message. */
  start: Exclude<ChatStart, { replay: Record<string, unknown> }>;
  message: NewMessage;
  /** Of the reply to come. */
  message_id: string;
  /** What the message gets in place of a completion, when it speaks of an emergency. */
  help: Help | undefined;
}

/** A message that was taken, or the response that it had before. */
export type Exchange = TakenExchange | { replay: ChatResponse };
