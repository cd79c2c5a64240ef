import type { ModelOutput } from "./model_output.ts";

// Few and unmistakable words: the model reads the rest. English, German, French, Spanish, Portuguese, Italian.
const PATTERNS = [
  /\bsuicid\w*|\bkill(?:ing)? myself\b|\bend(?:ing)? (?:my life|it all)\b|\bself[- ]?harm\w*|\b(?:cut(?:ting)?|hurt(?:ing)?) myself\b(?! (?:at|in|on|while|when|with|doing|during|lifting|squatting|training|shaving))|\bwant to die\b|\bbetter off dead\b|\bno reason to live\b|\bdon'?t want to (?:live|be alive)\b/i,
  /\bstarv(?:e|ing) myself\b|\bmak(?:e|ing) myself (?:vomit|throw up|sick)\b|\b(?:purg(?:e|ing)|throw(?:ing)? up) after (?:i )?(?:eat|eating|meals?)\b|\banorexi\w*|\bbulimi\w*/i,
  /\bselbstmord\w*|\bsuizid\w*|\bmich umbringen\b|\bnicht mehr leben\b|\bselbst(?:verletz|zu verletzen)\w*|\bmich (?:ritze|ritzen)\b|\bmagersucht\b/i,
  /\bme suicider\b|\bme tuer\b|\ben finir avec (?:la|ma) vie\b|\benvie de mourir\b|\bm'automutil\w*|\banorexi\w*|\bboulimi\w*/i,
  /\bsuicidar\w*|\bmatarme\b|\bquitarme la vida\b|\bquiero morir\b|\bautolesi\w*/i,
  /\bme matar\b|\btirar a (?:minha )?(?:própria )?vida\b|\bquero morrer\b|\bautomutil\w*/i,
  /\buccidermi\b|\bsuicidarmi\b|\btogliermi la vita\b|\bvoglio morire\b|\bautolesion\w*/i,
];

const HELP = [
  {
    label: "Find a free, confidential helpline in your country",
    url: "https://findahelpline.com/",
  },
  { label: "Emergency services (112 in most countries, 911 in North America)", phone: "112" },
];

/** Whether a message speaks of self-harm, suicide or an eating disorder in plain words. */
export function isCrisis(message: string): boolean {
  const plain = message.replace(/[\u2018\u2019]/g, "'");
  return PATTERNS.some((pattern) => pattern.test(plain));
}

/** The resources of a response; in a crisis never none, whatever the model left out. */
export function resourcesFor(
  message: string,
  proposed: ModelOutput["resources"],
): ModelOutput["resources"] {
  return proposed.length === 0 && isCrisis(message) ? HELP : proposed;
}
