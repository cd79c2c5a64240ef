// What the people of the soak say. Every statement holds a word of its speaker's, so that a prompt
// tells whose memories it was given.

const STATEMENTS: ((word: string) => string)[] = [
  (word) => `My dog is called ${word}.`,
  (word) => `I have a bad left knee from ${word}.`,
  (word) => `I prefer training at ${word} gym.`,
  (word) => `I hate burpees with ${word}.`,
  (word) => `My goal is to win the ${word} cup.`,
  (word) => `I only have the ${word} dumbbells at home.`,
  (word) => `I'm allergic to ${word} powder.`,
  (word) => `I train on Mondays with ${word}.`,
];

const TALK = [
  "How was my last workout?",
  "What's next in my plan?",
  "Thanks, that helps!",
  "What do you know about me?",
  "Good morning!",
  "Tell me a joke.",
  "What is my goal?",
  "Do I have any injuries?",
];

/** A person of the soak, and the word that only they use. */
export interface Person {
  word: string;
  /** The message to send as the n-th. */
  says(n: number): string;
}

/** The n-th person. */
export function person(n: number): Person {
  const word = `Zq${String.fromCharCode(97 + Math.floor(n / 26), 97 + n % 26)}x`;
  return {
    word,
    // Every third message states something, the same things again and again.
    says: (i) =>
      i % 3 === 0
        ? STATEMENTS[(i / 3) % STATEMENTS.length]!(word)
        : `${TALK[i % TALK.length]} (${word})`,
  };
}

/** How many different things a person tells about themselves. */
export const STATEMENTS_A_PERSON = STATEMENTS.length;
