import { type SchemaNode, schemaNode } from "../../_shared/gemini/output_schema.ts";
import { modelOutput, REQUIRED } from "./model_output.ts";

let schema: SchemaNode | undefined;

/** The JSON Schema that the model is asked to follow. */
export function outputSchema(): SchemaNode {
  return schema ??= schemaNode(modelOutput, REQUIRED);
}
