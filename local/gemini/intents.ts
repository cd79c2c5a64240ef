/** What a message is about, by its wording. Several may hold at once. */
export interface Intents {
  question: boolean;
  greeting: boolean;
  thanks: boolean;
  identity: boolean;
  userName: boolean;
  knowledge: boolean;
  lastWorkout: boolean;
  nextDay: boolean;
  affinity: boolean;
  streak: boolean;
  sad: boolean;
  pain: boolean;
  crisis: boolean;
  record: boolean;
  cheerful: boolean;
  playful: boolean;
}

const PATTERNS: Record<keyof Intents, RegExp> = {
  question:
    /\?|^\s*(?:what|which|who|when|where|why|how|do|does|did|is|are|can|could|should|would|will|tell me|show me|remind me)\b/i,
  greeting: /^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening)|yo|hiya)\b/i,
  thanks: /\b(?:thanks|thank you|cheers)\b/i,
  identity:
    /\b(?:who|what) are you\b|\byour name\b|\bare you (?:an? )?(?:ai|bot|robot|human|real|language model|llm|chatgpt|gemini)\b|\bintroduce yourself\b/i,
  userName: /\b(?:what(?:'s| is) my name|who am i|do you know my name)\b/i,
  knowledge:
    /\b(?:what|everything|anything|all)\b.*\b(?:you )?(?:know|remember|learned|learnt)\b.*\b(?:me|i told)\b|\bwhat have i told you\b|\bdo you remember me\b/i,
  lastWorkout:
    /\b(?:last|latest|previous|most recent) (?:\w+ )?(?:session|workout|training|time|exercise)\b|\bwhat did i (?:\w+ )?(?:do|train|lift|squat|bench|deadlift|press|run|row)\b|\bhow did (?:my|the|it)\b.*\b(?:go|session|workout)\b|\b(?:session|workout|training) (?:i )?(?:did|logged)\b/i,
  nextDay:
    /\bnext (?:day|session|workout|training|in my plan|on my plan)\b|\bwhat(?:'s| is) (?:next|up next|planned|on today|my plan|the plan)\b|\bwhat should i (?:train|do|lift)\b|\b(?:today|tomorrow)'s (?:workout|session|training|plan)\b|\bwhat(?:'s| is) on (?:the|my) plan\b|\bmy (?:active |current )?plan\b/i,
  affinity:
    /\baffinity\b|\bhow close are we\b|\bour (?:friendship|relationship|bond|level)\b|\bwhat(?:'s| is) (?:my|our) level\b/i,
  streak: /\bstreak\b/i,
  sad:
    /\b(?:sad|depressed|down today|feeling down|unmotivated|demotivated|no motivation|stressed|anxious|burn(?:ed|t) out|exhausted|awful|terrible|lonely|hopeless|give up|giving up|failed|frustrated|disappointed|worthless)\b/i,
  pain:
    /\b(?:pain|painful|hurts?|hurting|ache[sd]?|aching|(?<!\bany )injur(?:y|ies|ed)|sprain(?:ed)?|strain(?:ed)?|tore|torn|swollen|dizzy|fainted|chest tightness|numb)\b/i,
  crisis:
    /\b(?:suicid\w*|kill(?:ing)? myself|end(?:ing)? (?:my life|it all)|self[- ]?harm\w*|cut(?:ting)? myself|hurting myself|want to (?:hurt myself|die)|don't want to (?:live|be alive)|do not want to live|better off dead|no reason to live|starv(?:e|ing) myself|mak(?:e|ing) myself (?:vomit|throw up|sick))\b/i,
  record:
    /\b(?:new |hit (?:a )?|my )?(?:pr|pb)s?\b|\bpersonal (?:record|best)\b|\bnew (?:record|max|best)\b|\bfinally (?:squatted|benched|deadlifted|pressed|did|hit|managed|ran)\b/i,
  cheerful:
    /\b(?:great|awesome|amazing|happy|excited|love it|feeling good|fantastic|stoked|yay|won)\b/i,
  playful: /\b(?:joke|haha+|lol|funny|fun fact|tease|meme)\b|[😂🤣😜]/u,
};

/** Reads a message's intents. */
export function intentsOf(message: string): Intents {
  const plain = message.replace(/[\u2018\u2019]/g, "'");
  return Object.fromEntries(
    Object.entries(PATTERNS).map(([name, pattern]) => [name, pattern.test(plain)]),
  ) as unknown as Intents;
}
