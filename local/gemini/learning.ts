import { clauses, person, sentence, thirdPerson } from "./statements.ts";

/** The kinds of memory that the companion keeps. */
export type MemoryKind = "fact" | "preference" | "goal" | "constraint" | "event";

/** Something the message told about its author. */
export interface Learned {
  op: "add";
  kind: MemoryKind;
  content: string;
  importance: number;
}

const IMPORTANCE: Record<MemoryKind, number> = {
  constraint: 0.9,
  goal: 0.8,
  event: 0.6,
  preference: 0.6,
  fact: 0.5,
};

const BODY =
  /\b(?:knees?|shoulders?|backs?|hips?|ankles?|wrists?|elbows?|necks?|hamstrings?|achilles|acl|discs?|hernia|arthritis|asthma|injur\w*|pain\w*|allerg\w*|intoleran\w*|surgery|condition|diabet\w*|pregnan\w*|tendon\w*|scoliosis|sciatica|epilep\w*|blood pressure)\b/i;
const TRANSIENT =
  /\b(?:today|tonight|yesterday|tomorrow|just now|right now|at the moment|this (?:morning|afternoon|evening|session|workout|time)|currently|a (?:bit|little|lot))\b/i;
const PASSING =
  /^(?:(?:so|very|really|all|not|still|feeling) )*(?:tired|sore|fine|ready|done|good|great|ok(?:ay)?|killing|better|worse|going|toast)\b/i;
const DATE =
  /\b(?:next (?:week|month|year|spring|summer|autumn|fall|winter|\w+day)|(?:in|on|this|since|until|last) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|weekend|20\d\d)|on \d)/i;
const NEVER_HAD =
  /^(?:to|been|done|had|trained|finished|just|never|already|not|seen|heard|tried|always|started|made|lost|gained|a (?:question|problem|doubt|idea|moment|feeling|look|go|bit|nice|good|great|request)|an? (?:idea|request)|no (?:idea|clue|doubt|question)|(?:some )?questions?|fun|time)\b/i;

type Rule = [RegExp, (found: RegExpMatchArray) => [MemoryKind, string] | null];

const ACHIEVE =
  "(?:back |front )?(?:squat|bench|deadlift|press|lift|lose|gain|build|run|get|be|become|compete|improve|reach|hit|complete|learn|row|swim|cycle|weigh|put on|increase|stay|look|qualify|clean|snatch|master|grow|drop|cut|bulk)";
const HABIT =
  "train|work out|workout|lift|run|go|exercise|eat|sleep|work|live|drink|take|weigh|use|swim|cycle|play|study|travel|wear|follow|own|do|walk|bench|squat|deadlift|come|speak|coach|teach|avoid|struggle|need|smoke|sit|stand|commute|compete|get up|wake up|have a|watch|skip|share";

const RULES: Rule[] = [
  [
    /^my (?:[\w-]+ ){0,3}(?:goals?|targets?|aims?) (?:is|are|=) (?:now )?(?:to )?(.+)/i,
    ([, goal]) => ["goal", `Goal: ${goal}`],
  ],
  [
    new RegExp(
      `^i(?:'d (?:really )?like| would (?:really )?like| (?:really |also )?want| hope| aim|'m aiming| am aiming|'m trying| am trying|'m working| am working) to (${ACHIEVE}\\b.*)`,
      "i",
    ),
    ([, goal = ""]) => TRANSIENT.test(goal) ? null : ["goal", `Goal: ${goal}`],
  ],
  [
    /^i(?:'m| am) (?:training|preparing|practising|practicing) (?:for|towards) (.+)/i,
    ([, what]) => ["goal", `Training for ${what}`],
  ],
  [/^call me (.+)/i, ([, name]) => ["preference", `Prefers to be called ${name}`]],
  [/^i(?:'m| am) (?:\w+ )?allergic to (.+)/i, ([, what]) => ["constraint", `Allergic to ${what}`]],
  [
    /^i (?:can only|can't|cannot|can not) (?!wait|believe|find|see|understand|remember|log|tell|stop|thank|say|help|decide|seem)(.+)/i,
    ([all, what = ""]) =>
      TRANSIENT.test(what)
        ? null
        : /^stand\b/.test(what)
        ? ["preference", `Dislikes ${what.replace(/^stand\s+/, "")}`]
        : ["constraint", `${/^i can only/i.test(all) ? "Can only" : "Cannot"} ${what}`],
  ],
  [
    /^i(?:'ve| have)? only (?:have|got|own) (.+)/i,
    ([, what]) => ["constraint", `Only has ${what}`],
  ],
  [
    /^i (?:do not|don't) (?:have|own) (?!time to talk|a question|questions|any questions|an idea|a clue)(.+)/i,
    ([, what]) => ["constraint", `Does not have ${what}`],
  ],
  [
    /^i (?:do not|don't) (?:eat|drink) (.+)/i,
    ([all, what]) => ["constraint", `Does not ${/drink/i.test(all) ? "drink" : "eat"} ${what}`],
  ],
  [
    /^i (?:really |absolutely |usually |generally |would |also |still |always )*(?:do not|don't) (?:really )?(?:like|enjoy) (?!it\b|that\b|this\b)(.+)/i,
    ([, what]) => ["preference", `Does not like ${what}`],
  ],
  [
    /^i(?:'d)? (?:really |absolutely |usually |generally |would |also |still |much |always )*(prefer|like|love|enjoy|hate|dislike) (?!it\b|that\b|this\b|you\b|your\b|how\b|to (?:know|see|hear|ask|talk|say|log)\b)(.+)/i,
    ([all, verb = "", what = ""]) =>
      /^i(?:'d| would) (?:really |also )*(?:like|love)/i.test(all) || TRANSIENT.test(what)
        ? null
        : ["preference", `${thirdPerson(verb)} ${what}`],
  ],
  [
    /^my favou?rite (.+?) (?:is|are) (.+)/i,
    ([, what, which]) => ["preference", `Favourite ${what}: ${which}`],
  ],
  [/^my name(?:'s| is) (.+)/i, ([, name]) => ["fact", `Is called ${name}`]],
  [
    /^i (?:just |once |recently )?(broke|tore|injured|hurt|sprained|strained|fractured|dislocated|pulled) (?:my |a |an )?(.+)/i,
    ([, verb, what]) => ["constraint", `${verb} ${what}`],
  ],
  [
    /^i (?:just |recently )?(moved (?:to|in|out)|quit|joined|had (?:an? )?(?:\w+ )?(?:surgery|operation|baby|accident|stroke|heart attack|injury)|got (?:married|engaged|divorced|promoted|a new)|ran a|ran my first|won a|started (?:a|an|at|working|running|yoga|university|climbing)|used to) ?(.*)/i,
    (
      [, verb, what = ""],
    ) => [/surgery|operation|injury/i.test(`${verb}`) ? "constraint" : "event", `${verb} ${what}`],
  ],
  [
    /^i(?:'m| am) (recovering|rehabbing|coming back) (.+)/i,
    ([, verb, what]) => ["constraint", `${verb} ${what}`],
  ],
  [
    /^i(?:'m| am) ((?:getting|going|moving|competing|running|flying|travell?ing|having|starting|racing|doing|leaving|turning) .+)/i,
    ([, what = ""]) => DATE.test(what) && !TRANSIENT.test(what) ? ["event", what] : null,
  ],
  [
    /^i(?:'m| am) ((?:an? (?!bit|little|lot|mess|idiot|big fan)|\d+ ?(?:years|yrs|cm|kg|lbs?|pounds)?|from |based in |(?:[\w-]+ )?(?:vegetarian|vegan|pescatarian|diabetic|pregnant|asthmatic|intolerant|c(?:o)?eliac|hypermobile|colou?r-?blind|retired)\b|(?:left|right)[- ]handed|new to |married|lactose|gluten).*)/i,
    ([, what = ""]) =>
      TRANSIENT.test(what.replace(/^a (?:bit|little|lot)/, "")) ? null : [
        BODY.test(what) || /intolerant|celiac|coeliac/i.test(what) ? "constraint" : "fact",
        `Is ${what}`,
      ],
  ],
  [
    /^i(?:'ve| have)(?: got)? (.+)/i,
    ([, what = ""]) =>
      NEVER_HAD.test(what) || TRANSIENT.test(what) ? null : [
        BODY.test(what) || /^(?:no|bad)\b/i.test(what)
          ? "constraint"
          : DATE.test(what) || /\b(?:wedding|competition|meet|race|marathon)\b/i.test(what)
          ? "event"
          : "fact",
        `Has ${what}`,
      ],
  ],
  [
    /^my (?!bad\b|pleasure\b|god\b|word\b|(?:(?:last|next|previous) )?(?:workout|session|set|day|mood|week|weekend|morning|training)\b)((?:(?!says?\b|said\b|thinks?\b|told\b|asks?\b|that\b)[\w'-]+ ){1,5}?)(hurts?|aches?|is|are|has|have|needs?|lives?|works?|likes?|loves?|keeps?|means?|doesn't|don't|can't)\b ?(.*)/i,
    ([, what = "", verb, rest = ""]) =>
      TRANSIENT.test(rest) || PASSING.test(rest) ? null : [
        BODY.test(what) || BODY.test(rest)
          ? "constraint"
          : /\b(?:birthday|wedding|competition|meet|race|marathon|exam)\b/i.test(what)
          ? "event"
          : "fact",
        `${what}${verb} ${rest}`,
      ],
  ],
  [
    new RegExp(
      `^i (usually |always |normally |often |mostly |never |only |rarely |sometimes |also |still |mainly )*(${HABIT})\\b(?! (?:it|that|this|to know|you|not|help|advice|(?:a|an|your|some) (?:plan|program|routine|help|advice|idea|tip|break|rest))\\b) ?(.+)`,
      "i",
    ),
    ([, how = "", verb = "", what = ""]) =>
      TRANSIENT.test(what) || /\byou(?:r|rs)?\b/i.test(what) ? null : [
        /only|never/i.test(how) || /^(?:avoid|struggle)/i.test(verb) ? "constraint" : "fact",
        `${how}${thirdPerson(verb)} ${what}`,
      ],
  ],
];

const REMEMBER =
  /^(?:can you |could you )?(?:remember|note|make a note|keep in mind|don't forget|do not forget|bear in mind)(?: that|:|,)? (?!when\b|how\b|what\b|to\b|the time\b|me\b|it\b|this\b)(.+)/i;

function learn(clause: string, insisted: boolean): Learned | null {
  for (const [pattern, rule] of RULES) {
    const found = clause.match(pattern);
    if (!found) continue;
    const learned = rule(found);
    if (!learned) return null;
    const [kind, content] = learned;
    const importance = insisted ? Math.max(0.8, IMPORTANCE[kind]) : IMPORTANCE[kind];
    return { op: "add", kind, content: sentence(person(content)), importance };
  }
  if (!insisted) return null;
  return {
    op: "add",
    kind: BODY.test(clause) ? "constraint" : "fact",
    content: sentence(person(clause)),
    importance: 0.8,
  };
}

/**
 * What a message states about its author, by rules over its clauses. Questions, small talk, what is
 * only true today, and everything that anybody else said teach nothing.
 *
 * @example learnFrom("I have a bad left knee.") // [{ op: "add", kind: "constraint", content: "Has a bad left knee", importance: 0.9 }]
 */
export function learnFrom(message: string): Learned[] {
  const learned = clauses(message).flatMap((clause) => {
    const insisted = clause.match(REMEMBER)?.[1];
    const found = learn(insisted ?? clause, insisted !== undefined);
    return found ? [found] : [];
  });
  const contents = new Set<string>();
  return learned.filter(({ content }) => !contents.has(content) && contents.add(content)).slice(
    0,
    5,
  );
}
