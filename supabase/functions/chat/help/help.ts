import { detect, type Kind, type Language } from "./detect.ts";
import { REPLIES } from "./replies.ts";
import { type Resource, RESOURCES } from "./resources.ts";

/** What a person in need is told, whatever a model would say. */
export interface Help {
  kinds: Kind[];
  language: Language;
  reply: string;
  resources: Resource[];
}

const MAX_RESOURCES = 6;

/**
 * The help that a message needs; undefined for any that speaks neither of self-harm, suicide or an
 * eating disorder, nor of an emergency. What is gravest is answered; resources are for all of it.
 */
export function helpFor(message: string): Help | undefined {
  const found = detect(message);
  if (!found) return undefined;
  const { kinds, language } = found;
  const listed = new Set(kinds.flatMap((kind) => RESOURCES[kind][language]));
  return {
    kinds,
    language,
    reply: REPLIES[kinds[0]!][language],
    resources: [...listed].slice(0, MAX_RESOURCES).map(({ label, url, phone }) => ({
      label,
      ...(url && { url }),
      ...(phone && { phone }),
    })),
  };
}
