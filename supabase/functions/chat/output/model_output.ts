import { z } from "zod";
import { lookup, MAX_LOOKUPS } from "../../_shared/lookups/registry.ts";
import { memoryKind } from "../../_shared/vocabulary/memory.ts";
import { mood } from "../../_shared/resources/exchange.ts";
import { proposedAction, proposedExercise } from "../../_shared/actions/proposed_action.ts";

export const MAX_REPLY = 8000;
export const MAX_SUGGESTIONS = 3;
const MAX_ITEMS = 10;
const MAX_ACTIONS = 3;
/** Operations that get a receipt; what is applied of them the database judges. */
const MAX_OPERATIONS = 100;

// Flat, since models follow it better than a union. Everything may be missing or wrong: an operation
// that makes no sense is refused with a reason, which only one that was read can be.
export const memoryOperation = z.object({
  op: z.enum(["add", "update", "forget", "confirm"]).describe(
    "add: something new about the person. update: a listed memory has changed. forget: a listed " +
      "memory is not so, or not any more. confirm: a listed memory was said again.",
  ),
  memory: z.string().describe(
    "The handle of the listed memory, such as m3; for update, forget and confirm",
  ),
  kind: memoryKind.describe(
    "constraint: pain, injury, illness, allergy, diet, medication, pregnancy, equipment or time " +
      "that limits what they can do. goal, preference, event (happens on a date), fact: the rest.",
  ),
  content: z.string().describe(
    "The whole statement, short, without a subject when it is about themselves (Has a bad left " +
      "knee), with the subject when it is about somebody else (Wife is vegetarian). Dates written " +
      "out as 2026-11-28. For add and update; in the language of the message.",
  ),
  about: z.enum(["self", "other"]).describe("Whom it is about: the person, or somebody else"),
  quote: z.string().describe(
    "The words of the message that say so, copied letter for letter from the message alone",
  ),
  valid_from: z.string().describe("ISO date from which it holds, when they say so"),
  valid_until: z.string().describe("ISO date of its last day, for what ends or happens on a day"),
  importance: z.enum(["low", "normal", "high"]).describe(
    "high: health and safety, main goals. low: passing details.",
  ),
}).partial();

const modelResource = z.object({
  label: z.string().describe("What it is, such as a kind of professional or service"),
  url: z.string().describe("Its https address, when you are certain of it").optional(),
  phone: z.string().describe("Its number, when you are certain of it").optional(),
});

/**
 * What the model answers: one registry, from which the JSON Schema that it is given, the lenient
 * reader and the types are made. What has to be looked up comes first, since nothing can be said
 * before; then the reply, so that it can be read while the rest is still being written.
 */
export const modelOutput = z.object({
  lookups: z.array(lookup).max(MAX_LOOKUPS).describe(
    "What you have to look up before you can answer; mostly empty",
  ),
  reply: z.string().describe("What the person reads, in their language; empty with lookups"),
  mood: mood.describe("Your mood as you say it"),
  suggestions: z.array(z.string()).max(MAX_SUGGESTIONS).describe(
    "Up to three short texts that the person could send next, in their voice",
  ),
  memory_operations: z.array(memoryOperation).max(MAX_OPERATIONS).describe(
    "What this message changes in what you remember; mostly empty",
  ),
  actions: z.array(proposedAction).max(MAX_ACTIONS).describe(
    "What the app should offer to do; mostly empty",
  ),
  resources: z.array(modelResource).max(MAX_ITEMS).describe(
    "Where to find professional help with pain or an injury; mostly empty",
  ),
});

/** What is asked for of objects that are read without it. */
export const REQUIRED: ReadonlyMap<unknown, string[]> = new Map<unknown, string[]>([
  [memoryOperation, ["op", "quote"]],
  [lookup, ["tool"]],
  [proposedAction, ["type"]],
  [proposedExercise, ["exercise", "sets"]],
]);

/** The model's output, as far as it is in order. */
export type ModelOutput = z.output<typeof modelOutput>;

/** An operation as it was read: what did not fit is missing. */
export type ProposedOperation = z.output<typeof memoryOperation>;
