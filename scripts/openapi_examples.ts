/** What one operation was really sent and answered, as `examples.json` keeps it. */
export interface Example {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  /** By media type, then by what it shows. */
  bodies: Record<string, Record<string, unknown>>;
  /** By status, then by media type. */
  responses: Record<string, Record<string, unknown>>;
}

/** By operationId. */
export type Examples = Record<string, Example>;

/** The example of a parameter, which is a list where the parameter may be repeated. */
export function parameterExample(schema: Record<string, unknown>, sent: unknown) {
  if (sent === undefined) return {};
  const { type } = schema;
  const each = (value: unknown) =>
    type === "integer" ? Number(value) : type === "boolean" ? value === "true" : value;
  return { example: type === "array" ? [sent].flat() : each(sent) };
}

/** The examples of a body, by what each shows. */
export function bodyExamples(bodies: Record<string, unknown> | undefined) {
  if (!bodies) return {};
  return {
    examples: Object.fromEntries(
      Object.entries(bodies).map(([summary, value]) => [nameOf(summary), { summary, value }]),
    ),
  };
}

/** The example of an answer. */
export function responseExample(example: Example | undefined, status: number, type: string) {
  // A repeated request is answered as the first was.
  const answered = example?.responses[status]?.[type] ??
    (status === 200 ? example?.responses[201]?.[type] : undefined);
  return answered === undefined ? {} : { example: answered };
}

function nameOf(summary: string): string {
  return summary.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
}
