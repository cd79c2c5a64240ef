const ASKS =
  /^(?:what|which|who|whom|whose|when|where|why|how|do|does|did|is|are|am|was|were|can|could|should|would|will|shall|may|might|have you|has|if|imagine|suppose|forget|tell me|show me|give me|make me|explain)\b/i;
const POLITE_REMEMBER =
  /^(?:can|could) you (?:please )?(?:remember|note|keep in mind) (?:that )?(?:i|my)\b/i;
const FILLERS =
  /^(?:(?:(?:hi|hello|hey)(?: there| [A-Z]\w+)?(?=[,!.:])|well|hey|hi|hello|ok(?:ay)?|so|also|and|but|by the way|btw|fyi|oh|just so you know|actually|yes|yeah|no|nope|please|sorry|sure|anyway|one more thing|unfortunately|sadly|honestly|in general|you should know(?: that)?|for the record|to be honest|as you know|nowadays|these days|thanks|thank you)[,:!.]*\s+)+/i;
const NEXT_CLAUSE =
  /,?\s+(?:and|but|also|so|because)\s+(?=(?:i|my|i'm|i've|i'd|please remember|remember|can|could|should|what|how|which|do|is)\b)|,\s+(?=(?:i|my|i'm|i've|i'd|what|how|which|can|could|should|is|do|does|did|who|when|where|why)\b)/i;

/** The stating clauses of a message: no questions, no orders, without their opening fillers. */
export function clauses(message: string): string[] {
  const sentences = message.replace(/[\u2018\u2019]/g, "'").split(/(?<=[.!?])\s+|\n+|;\s*/);
  return sentences.flatMap((raw) => {
    const asked = /\?["')\s]*$/.test(raw);
    const text = raw.trim().replace(FILLERS, "");
    if (ASKS.test(text) && !POLITE_REMEMBER.test(text)) return [];
    const parts = text.split(NEXT_CLAUSE);
    const stated = asked && !POLITE_REMEMBER.test(text) ? parts.slice(0, -1) : parts;
    return stated.map((part) =>
      part.replace(FILLERS, "").replace(/^please /i, "").replace(/[\s.!?,]+$/, "")
    )
      .filter((part) => part !== "" && (!ASKS.test(part) || POLITE_REMEMBER.test(part)));
  });
}

/** The third person singular of a verb; only its first word changes ("work out" → "works out"). */
export function thirdPerson(verb: string): string {
  const [first = "", ...rest] = verb.toLowerCase().split(" ");
  const irregular: Record<string, string> = { have: "has", be: "is", do: "does", go: "goes" };
  const ending = /(?:s|x|ch|sh|z|o)$/.test(first)
    ? `${first}es`
    : /[^aeiou]y$/.test(first)
    ? `${first.slice(0, -1)}ies`
    : `${first}s`;
  return [irregular[first] ?? ending, ...rest].join(" ");
}

function gerund(verb: string): string {
  if (/[^e]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/^(?:[^aeiou]*u?[aeiou][bdgmnprt])$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return `${verb}ing`;
}

/** Takes the speaker out of a statement: "hurts when I squat" → "hurts when squatting". */
export function person(statement: string): string {
  return statement
    .replace(
      /\b(when|while|after|before|if) i (\w+)/gi,
      (_, link: string, verb: string) => `${link === "if" ? "when" : link} ${gerund(verb)}`,
    )
    .replace(/\bi(?:'m| am)\b/gi, "they are")
    .replace(/\bi've\b/gi, "they have")
    .replace(/\bi\b/gi, (found) => found === "I" ? "they" : found)
    .replace(/\bmy\b/gi, "their")
    .replace(/\bmyself\b/gi, "themselves")
    .replace(/\bme\b/gi, "them");
}

/** A capital first letter, single spaces, no full stop, at most 400 characters. */
export function sentence(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim().replace(/[.!,;\s]+$/, "");
  const cut = plain.length > 400 ? plain.slice(0, 400).replace(/\s\S*$/, "") : plain;
  return cut.charAt(0).toUpperCase() + cut.slice(1);
}
