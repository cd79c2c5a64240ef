import { z } from "zod";

const object = z.record(z.string(), z.unknown());

/** A request or a notification of JSON-RPC 2.0; a notification has no id. */
export const jsonRpcMessage = z.strictObject({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string().max(200), z.int()]).optional(),
  method: z.string().min(1).max(200).meta({ example: "tools/list" }),
  params: object.optional(),
}).meta({ id: "JsonRpcMessage" });

export type JsonRpcMessage = z.output<typeof jsonRpcMessage>;

const id = z.union([z.string(), z.int(), z.null()]);

const error = z.object({ code: z.int(), message: z.string(), data: object.optional() });

/** What a request is answered: `result`, or `error`. */
export const jsonRpcAnswer = z.object({
  jsonrpc: z.literal("2.0"),
  id,
  result: object.optional(),
  error: error.optional(),
}).meta({ id: "JsonRpcAnswer" });

/** What a message is answered that is no request of the protocol, or of none that is spoken here. */
export const jsonRpcError = z.object({ jsonrpc: z.literal("2.0"), id, error })
  .meta({ id: "JsonRpcError" });
