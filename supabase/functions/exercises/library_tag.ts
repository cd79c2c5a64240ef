import type { Answer } from "../_shared/database/answer.ts";
import type { AppContext } from "../_shared/http/context.ts";
import { VERSION } from "../_shared/version.ts";

/** A release may show the same rows otherwise, so what was kept before it counts for nothing. */
const OF_RELEASE = `${VERSION}.`;

/** `no-cache`: kept on the device, and asked about before each use. */
const KEPT = "private, no-cache";

/** Of what `If-None-Match` names, what the database may know: see `library_tag()` in SQL. */
export function knownTags(ifNoneMatch: readonly string[] | null): string[] | null {
  if (!ifNoneMatch) return null;
  return ifNoneMatch.filter((tag) => tag === "*" || tag.startsWith(OF_RELEASE))
    .map((tag) => tag === "*" ? tag : tag.slice(OF_RELEASE.length));
}

/**
 * Answers without the `tag` that SQL put last, which becomes the `ETag`: a weak one, since the same
 * rows may be written as another text. With own exercises among them the answer is personal, and
 * no cache keeps it.
 */
export function tagged(
  c: AppContext,
  answer: Answer,
  respond: (c: AppContext, answer: Answer) => Response,
): Response {
  const { value: tag, rest } = answer.without("tag");
  c.header("ETag", `W/"${OF_RELEASE}${tag}"`);
  const hasOwn = tag.includes(".");
  if (!hasOwn) c.header("Cache-Control", KEPT);
  return respond(c, rest);
}

/** Lets a single exercise be kept when it is one of the library. @returns whether it is */
export function keptIfOfLibrary(c: AppContext, exercise: Answer): boolean {
  const isOfLibrary = exercise.flag("is_custom") === false;
  if (isOfLibrary) c.header("Cache-Control", KEPT);
  return isOfLibrary;
}
