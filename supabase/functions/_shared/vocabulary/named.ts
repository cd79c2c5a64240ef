import { z } from "zod";

/** What an answer holds in the form of a schema that is declared elsewhere, by its name there. */
export function named(id: string) {
  return z.record(z.string(), z.unknown()).meta({ named: id });
}

/**
 * What an answer holds and a route takes as it is: documented as that route's body.
 *
 * @throws {Error} for a schema that has no name
 */
export function bodyFor(schema: z.ZodType) {
  const id = schema.meta()?.id;
  if (!id) throw new Error("A body that answers hold needs a name: .meta({ id })");
  return named(id);
}
