import type { Check } from "./check.ts";
import { cache } from "./checks/cache.ts";
import { cosines } from "./checks/cosines.ts";
import { embeddings } from "./checks/embeddings.ts";
import { errors } from "./checks/errors.ts";
import { memory } from "./checks/memory.ts";
import { plan } from "./checks/plan.ts";
import { refusals } from "./checks/refusals.ts";
import { schema } from "./checks/schema.ts";
import { stream } from "./checks/stream.ts";

/** The live suite, in its order: what everything else rests on first. */
export const CHECKS: Check[] = [
  schema,
  stream,
  errors,
  refusals,
  plan,
  memory,
  embeddings,
  cosines,
  cache,
];
