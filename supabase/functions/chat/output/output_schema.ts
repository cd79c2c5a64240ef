import { type SchemaNode, schemaNode } from "../../_shared/gemini/output_schema.ts";
import { modelOutput, REQUIRED } from "./model_output.ts";

const schemas: { asking?: SchemaNode; answering?: SchemaNode } = {};

/** Whether the model may still look something up, or has to answer. */
export interface Asking {
  mayLookUp: boolean;
}

/** The JSON Schema that the model is asked to follow. */
export function outputSchema({ mayLookUp }: Asking = { mayLookUp: true }): SchemaNode {
  return mayLookUp
    ? schemas.asking ??= schemaNode(modelOutput, REQUIRED)
    : schemas.answering ??= schemaNode(modelOutput.omit({ lookups: true }), REQUIRED);
}
