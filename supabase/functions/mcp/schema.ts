import { z } from "zod";

const object = z.record(z.string(), z.unknown());

/** A request or a notification of JSON-RPC 2.0; a notification has no id. */
export const jsonRpcMessage = z.strictObject({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string().max(200), z.number()]).optional(),
  method: z.string().min(1).max(200).meta({ example: "tools/list" }),
  params: object.optional(),
}).meta({ id: "JsonRpcMessage" });

export type JsonRpcMessage = z.output<typeof jsonRpcMessage>;

/** What a request is answered: `result`, or `error`. */
export const jsonRpcAnswer = z.object({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.number(), z.null()]),
  result: object.optional(),
  error: z.object({ code: z.int(), message: z.string(), data: z.unknown().optional() }).optional(),
}).meta({ id: "JsonRpcAnswer" });
