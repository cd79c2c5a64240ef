interface Tone {
  /** Opens a conversation. */
  hello(name: string): string;
  /** Opens an answer inside a conversation. */
  again(name: string): string;
  /** Closes an answer. */
  close: string;
}

const comma = (name: string) => name ? `, ${name}` : "";

const TONES: Record<string, Tone> = {
  newcomer: {
    hello: (name) => `Hello${comma(name)}, nice to meet you.`,
    again: (name) => `Okay${comma(name)}.`,
    close: "I'm looking forward to getting to know you.",
  },
  acquaintance: {
    hello: (name) => `Good to see you again${comma(name)}.`,
    again: (name) => `Right${comma(name)}.`,
    close: "We're getting used to each other.",
  },
  training_partner: {
    hello: (name) => `Hey partner${comma(name)}, ready when you are!`,
    again: (name) => `Alright partner${comma(name)}!`,
    close: "Let's get it done together.",
  },
  confidant: {
    hello: (name) => `${name ? `${name}, i` : "I"}t's always good to hear from you, my friend.`,
    again: (name) => `I hear you, my friend${comma(name)}.`,
    close: "You know you can tell me anything.",
  },
  kindred_spirit: {
    hello: (name) => `There you are${comma(name)}, my kindred spirit!`,
    again: (name) => `We know each other by heart${comma(name)}.`,
    close: "Whatever comes next, we do it side by side.",
  },
};

/** How the companion speaks at an affinity level; an unknown level speaks like a newcomer. */
export function toneOf(level: string): Tone {
  return TONES[level] ?? TONES.newcomer as Tone;
}
