const OPENING = /^\s*\{\s*"reply"\s*:\s*"/;
const CHARACTER = /^(?:[^"\\]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/;

// JSON allows none within a string, but a model may leave them there.
// deno-lint-ignore no-control-regex
const BARE_CONTROL = /[\u0000-\u001f]/g;

function escaped(character: string): string {
  return JSON.stringify(character).slice(1, -1);
}

/**
 * What can be read of the reply when the model's JSON broke off; empty when nothing can.
 *
 * @example partialReply('{"reply": "Well done, A') // "Well done, A"
 */
export function partialReply(json: string): string {
  const opening = OPENING.exec(json)?.[0];
  if (opening === undefined) return "";
  const readable = CHARACTER.exec(json.slice(opening.length))?.[0] ?? "";
  const text: string = JSON.parse(`"${readable.replace(BARE_CONTROL, escaped)}"`);
  // The border may lie within a surrogate pair.
  return text.replace(/[\ud800-\udbff]$/, "");
}
