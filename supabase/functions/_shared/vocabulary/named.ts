import { z } from "zod";

/** What an answer holds in the form of a schema that the document has anyway, by its name there. */
export function named(id: string) {
  return z.record(z.string(), z.unknown()).meta({ named: id });
}

/** The body that each schema of `bodyFor` stands for. */
export const bodies = z.registry<{ body: unknown }>();

/** What an answer holds and a route takes as it is: documented as that route's body. */
export function bodyFor(body: z.ZodType) {
  return z.record(z.string(), z.unknown()).register(bodies, { body });
}
