/**
 * A typed client of the Slow Burn API: calls, the chat as a stream, and a queue for what is logged
 * without a network.
 *
 * @module
 */
export { createSlowBurn, type SlowBurn, type SlowBurnOptions } from "./src/create.ts";
export type { AccessToken, SupabaseAuth } from "./src/access.ts";
export type { Call, CallOptions, DataOf, HttpMethod, OperationOf, PathWith } from "./src/call.ts";
export type { Chat, ChatStreamEvent, ChatStreamOptions } from "./src/chat/stream.ts";
export type { ImportWorkouts } from "./src/import_workouts.ts";
export type { components, paths } from "./src/openapi.ts";
export type { ListPath, Pages } from "./src/pages.ts";
export { type ProblemDetails, type SlowBurnCode, SlowBurnProblem } from "./src/problem.ts";
export type { LogQueue, QueueOptions } from "./src/queue/queue.ts";
export type { QueueEvent, QueueListener } from "./src/queue/events.ts";
export type { QueuedItem, QueuePath } from "./src/queue/item.ts";
export { memoryStorage, type QueueStorage } from "./src/queue/storage.ts";
export type { RetryOptions } from "./src/retry.ts";
export type { FieldError, ProblemCode, Schemas } from "./src/schemas.ts";
export type { Fetch } from "./src/transport.ts";
