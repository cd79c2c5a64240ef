import { CREATING_PATHS } from "./creating_paths.ts";

/** A path whose POST creates something under an id that the client may make. */
export type CreatingPath = typeof CREATING_PATHS[number];

/** Whether a POST there creates something under an id that the client may make. */
export function isCreating(path: string): path is CreatingPath {
  return (CREATING_PATHS as readonly string[]).includes(path);
}

/** The body with an id, its own or a new one, so that a second attempt creates nothing twice. */
export function withId<T extends { id?: string | null }>(
  body: T,
): T & { id: string } {
  return { ...body, id: body.id ?? newId() };
}

/** A random UUID. */
export function newId(): string {
  // React Native and pages without TLS have no `randomUUID`; some have `getRandomValues`.
  if (
    typeof crypto !== "undefined" && typeof crypto.randomUUID === "function"
  ) {
    return crypto.randomUUID();
  }
  const bytes = randomBytes();
  bytes[6] = bytes[6]! & 0x0f | 0x40;
  bytes[8] = bytes[8]! & 0x3f | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  return [8, 12, 16, 20].reduceRight(
    (text, at) => `${text.slice(0, at)}-${text.slice(at)}`,
    hex,
  );
}

function randomBytes(): Uint8Array {
  const bytes = new Uint8Array(16);
  if (
    typeof crypto !== "undefined" &&
    typeof crypto.getRandomValues === "function"
  ) {
    return crypto.getRandomValues(bytes);
  }
  return bytes.map(() => Math.random() * 256);
}
