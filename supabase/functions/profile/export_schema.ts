import { z } from "zod";
import { chatAnswer, message } from "../chat/schema.ts";
import { exercise } from "../exercises/schema.ts";
import { memory } from "../memories/schema.ts";
import { plan } from "../plans/schema.ts";
import { workout } from "../workouts/answers.ts";
import { affinityEvent, pauseReason, profile } from "./schema.ts";

const time = z.iso.datetime({ offset: true });

const pause = z.object({
  starts_on: z.iso.date(),
  ends_on: z.iso.date(),
  reason: pauseReason,
  created_at: time,
});

const conversation = z.object({
  id: z.uuid(),
  title: z.string(),
  created_at: time,
  last_message_at: time,
  messages: z.array(message.extend({
    reply_to: z.uuid().nullable(),
    answer: chatAnswer.nullable().meta({ description: "Of a reply: what `POST /chat` answered" }),
  })),
});

/** Everything stored about the user; each list oldest first. */
export const profileExport = z.object({
  exported_at: time,
  profile,
  pauses: z.array(pause),
  affinity_events: z.array(affinityEvent.extend({
    day: z.iso.date().nullable().meta({ description: "The day that earned" }),
  })),
  exercises: z.array(exercise),
  plans: z.array(plan),
  workouts: z.array(workout),
  memories: z.array(memory),
  conversations: z.array(conversation),
}).meta({ id: "ProfileExport" });
