import { z } from "zod";
import { storedCheckIn } from "../../_shared/resources/check_in.ts";
import { chatResponse, message } from "../../_shared/resources/exchange.ts";
import { exercise } from "../../_shared/resources/exercise.ts";
import { memory } from "../../_shared/resources/memory.ts";
import { plan } from "../../_shared/resources/plan.ts";
import { storedTrace } from "../../_shared/resources/trace.ts";
import { workout } from "../../_shared/resources/workout.ts";
import { affinityEvent, pauseReason, profile } from "../schema.ts";

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
    trace: storedTrace.nullable().meta({ description: "Of a reply: why it was given" }),
    answer: chatResponse.nullable().meta({ description: "Of a reply: what `POST /chat` answered" }),
  })),
});

const receipt = z.object({
  resource: z.string().meta({ description: "What kind of row the id is of" }),
  id: z.uuid(),
  payload_hash: z.string().nullable().meta({ description: "SHA-256 of what was sent, in hex" }),
  answer: z.record(z.string(), z.unknown()).nullable().meta({
    description: "The first answer, which a second attempt gets",
  }),
  deleted_at: time.nullable(),
});

/** Everything stored about the user; each list oldest first, receipts by kind. */
export const profileExport = z.object({
  exported_at: time,
  profile,
  language: z.string().nullable().meta({
    description:
      "The language in which the user was found to write; memories are searched by its words",
  }),
  pauses: z.array(pause),
  affinity_events: z.array(affinityEvent.extend({
    day: z.iso.date().nullable().meta({ description: "The day that earned" }),
  })),
  exercises: z.array(exercise),
  plans: z.array(plan),
  workouts: z.array(workout),
  memories: z.array(memory),
  check_ins: z.array(storedCheckIn),
  feedback: z.array(z.object({
    message_id: z.uuid(),
    rating: z.enum(["up", "down"]),
    reason: z.string().nullable(),
    created_at: time,
    updated_at: time,
  })),
  conversations: z.array(conversation),
  receipts: z.array(receipt).meta({
    description:
      "One for each id that was ever created; what is deleted leaves its id and the time",
  }),
}).meta({ id: "ProfileExport" });
