import type { Words } from "./words.ts";

export const en: Words = {
  locale: "en",
  sessions: ["{n} session", "{n} sessions"],
  sets: ["{n} set", "{n} sets"],
  reps: ["{n} rep", "{n} reps"],
  estimated1rm: "estimated 1RM",
  week: {
    review: ["Your last week: {week}.", "Our last week in short: {week}."],
    before: "The week before: {week}.",
    planDone: ["The one day of your plan is done.", "All {n} days of your plan are done."],
    planBegun: ["{n} day of your plan is in it.", "{n} days of your plan are in it."],
    bests: ["A new best: {best}.", "{n} new bests, the latest: {best}."],
  },
  back: {
    rested: [
      "Welcome back. An easy session is a good way in. How was the break?",
      "There you are! How was the break? We start easy.",
    ],
    healed: [
      "Welcome back. It is fine to start easy now. How are you feeling?",
      "Good to have you back! We take it easy at first. How is it by now?",
    ],
  },
  record: {
    best: ["A new best: {best}. Well done.", "Did you see that? A new best: {best}!"],
    was: "before: {value}",
    more: ["And {n} more in the same session.", "And {n} more in the same session."],
  },
  stall: {
    stands: [
      "{exercise} has stayed at {load} for three sessions. That is part of training.",
      "{exercise} has been holding at {load} for three sessions. It happens to everybody.",
    ],
    answer: [
      "Your plan's answer for the next time: {sets}.",
      "The plan has an answer for next time: {sets}.",
    ],
    open: [
      "If you like, I can suggest what to change.",
      "Shall we work out together what to change?",
    ],
  },
  memory: {
    quote: ["You told me: “{content}”.", "I have not forgotten: “{content}”."],
    on: {
      yesterday: "That was yesterday.",
      today: "That is today.",
      tomorrow: "That is tomorrow.",
    },
    from: {
      yesterday: "It began yesterday.",
      today: "It begins today.",
      tomorrow: "It begins tomorrow.",
    },
    until: {
      yesterday: "It ended yesterday.",
      today: "It ends today.",
      tomorrow: "It ends tomorrow.",
    },
    day: {
      before: ["I am thinking of you.", "I will be thinking of you!"],
      after: ["How did it go?", "Tell me, how did it go?"],
    },
    span: {
      before: ["Tell me if we should plan around it.", "Shall we plan around it?"],
      after: ["How are things now?", "So, how are things now?"],
    },
  },
};
