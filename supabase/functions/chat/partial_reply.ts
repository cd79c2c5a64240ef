const OPENING = /^\s*\{\s*"reply"\s*:\s*"/;
const CHARACTER = /^(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/;

/**
 * What can be read of the reply when the model's JSON broke off; empty when nothing can.
 *
 * @example partialReply('{"reply": "Well done, A') // "Well done, A"
 */
export function partialReply(json: string): string {
  const opening = OPENING.exec(json)?.[0];
  if (opening === undefined) return "";
  const readable = CHARACTER.exec(json.slice(opening.length))?.[0] ?? "";
  const text: string = JSON.parse(`"${readable.replaceAll("\n", "\\n").replaceAll("\t", "\\t")}"`);
  // The border may lie within a surrogate pair.
  return text.replace(/[\ud800-\udbff]$/, "");
}
