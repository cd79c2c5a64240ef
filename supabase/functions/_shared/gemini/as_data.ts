/**
 * JSON in which no text can open or close a tag: what a person, a memory or an exercise is called
 * stays data.
 */
export function asData(tag: string, value: unknown): string {
  return `<${tag}>${inert(JSON.stringify(value))}</${tag}>`;
}

/** A text inside a tag, which it can neither open nor close. */
export function inert(text: string): string {
  return text.replaceAll("<", "\\u003c");
}
