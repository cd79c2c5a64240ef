// What the person wrote or edited changes by their yes alone; what they deleted stays deleted.
import {
  accept,
  add,
  confirm,
  constraint,
  fact,
  forget,
  goal,
  patch,
  post,
  preference,
  refuse,
  remove,
  say,
  update,
} from "../notation.ts";
import type { History } from "../types.ts";

export const ownWords: History[] = [
  {
    name: "an edited memory: the update waits",
    language: "en",
    steps: [
      say("I squat 80", add("fact", "Squats 80", "I squat 80")),
      patch("Squats 80", { content: "Squats 80 for five" }),
      say(
        "squatting 85 for five now",
        update("Squats 80 for five", "Squats 85 for five", "squatting 85 for five now"),
      ),
    ],
    expect: {
      current: [fact("Squats 80 for five")],
      proposed: ["Squats 85 for five"],
      changes: [["added"], ["proposed"]],
    },
  },
  {
    name: "an edited memory: the update is accepted",
    language: "en",
    steps: [
      post("goal", "Wants to row 2 km"),
      say("2 km is done, 5 km next", update("Wants to row 2 km", "Wants to row 5 km", "5 km next")),
      accept("Wants to row 5 km"),
    ],
    expect: {
      current: [goal("Wants to row 5 km")],
      superseded: ["Wants to row 2 km"],
      changes: [["proposed"]],
    },
  },
  {
    name: "an edited memory: the update is refused",
    language: "en",
    steps: [
      post("goal", "Wants to row 2 km"),
      say("maybe 5 km, who knows", update("Wants to row 2 km", "Wants to row 5 km", "maybe 5 km")),
      refuse("Wants to row 5 km"),
    ],
    expect: { current: [goal("Wants to row 2 km")], changes: [["proposed"]] },
  },
  {
    name: "refused once, told again, accepted",
    language: "en",
    steps: [
      post("goal", "Wants to row 2 km"),
      say("maybe 5 km, who knows", update("Wants to row 2 km", "Wants to row 5 km", "maybe 5 km")),
      refuse("Wants to row 5 km"),
      say("decided: 5 km it is", update("Wants to row 2 km", "Wants to row 5 km", "5 km it is")),
      accept("Wants to row 5 km"),
    ],
    expect: {
      current: [goal("Wants to row 5 km")],
      superseded: ["Wants to row 2 km"],
      changes: [["proposed"], ["proposed"]],
    },
  },
  {
    name: "told again while the proposal stands: one proposal",
    language: "en",
    steps: [
      post("fact", "Lives in Oslo"),
      say("I moved to Bergen", update("Lives in Oslo", "Lives in Bergen", "I moved to Bergen")),
      say(
        "did I mention that I moved to Bergen?",
        update("Lives in Oslo", "Lives in Bergen", "I moved to Bergen"),
      ),
    ],
    expect: {
      current: [fact("Lives in Oslo")],
      proposed: ["Lives in Bergen"],
      changes: [["proposed"], ["proposed"]],
    },
  },
  {
    name: "a newer proposal takes the place of the older",
    language: "en",
    steps: [
      post("fact", "Lives in Oslo"),
      say(
        "I'm moving to Bergen",
        update("Lives in Oslo", "Lives in Bergen", "I'm moving to Bergen"),
      ),
      say("plans changed, it's Tromsø", update("Lives in Oslo", "Lives in Tromsø", "it's Tromsø")),
      accept("Lives in Tromsø"),
    ],
    expect: {
      current: [fact("Lives in Tromsø")],
      superseded: ["Lives in Oslo"],
      changes: [["proposed"], ["proposed"]],
    },
  },
  {
    name: "forgetting what the person wrote waits too",
    language: "en",
    steps: [
      post("constraint", "No running because of the shins"),
      say("shins are fine, I can run", forget("No running because of the shins", "shins are fine")),
    ],
    expect: {
      current: [constraint("No running because of the shins")],
      proposed: ["No running because of the shins"],
      changes: [["proposed"]],
    },
  },
  {
    name: "forgetting what the person wrote, accepted",
    language: "en",
    steps: [
      post("constraint", "No running because of the shins"),
      say("shins are fine, I can run", forget("No running because of the shins", "shins are fine")),
      accept("No running because of the shins"),
    ],
    expect: {
      current: [],
      forgotten: ["No running because of the shins"],
      changes: [["proposed"]],
    },
  },
  {
    name: "forgetting what the person wrote, refused",
    language: "en",
    steps: [
      post("constraint", "No running because of the shins"),
      say("shins feel fine", forget("No running because of the shins", "shins feel fine")),
      refuse("No running because of the shins"),
    ],
    expect: { current: [constraint("No running because of the shins")], changes: [["proposed"]] },
  },
  {
    name: "what was accepted came from the talk, and changes by talking",
    language: "en",
    steps: [
      post("fact", "Works on Sundays"),
      say(
        "I work Saturdays now",
        update("Works on Sundays", "Works on Saturdays", "I work Saturdays now"),
      ),
      accept("Works on Saturdays"),
      say("back to Sundays", update("Works on Saturdays", "Works on Sundays", "back to Sundays")),
    ],
    expect: {
      current: [fact("Works on Sundays")],
      superseded: ["Works on Sundays", "Works on Saturdays"],
      changes: [["proposed"], ["updated"]],
    },
  },
  {
    name: "deleting a memory takes its proposal along",
    language: "en",
    steps: [
      post("fact", "Owns a bike"),
      say("I own two bikes now", update("Owns a bike", "Owns two bikes", "I own two bikes now")),
      remove("Owns a bike"),
    ],
    expect: { current: [], changes: [["proposed"]] },
  },
  {
    name: "the person edits what a proposal is about, and says yes to it all the same",
    language: "en",
    steps: [
      post("preference", "Likes mornings"),
      say("evenings are better", update("Likes mornings", "Likes evenings", "evenings are better")),
      patch("Likes mornings", { content: "Likes early mornings" }),
      accept("Likes evenings"),
    ],
    expect: {
      current: [preference("Likes evenings")],
      superseded: ["Likes early mornings"],
      changes: [["proposed"]],
    },
  },
  {
    name: "confirming what the person wrote needs no yes",
    language: "en",
    steps: [
      post("goal", "Wants to touch the toes"),
      say(
        "still can't touch my toes, still want to",
        confirm("Wants to touch the toes", "still want to"),
      ),
    ],
    expect: { current: [goal("Wants to touch the toes")] },
  },
  {
    name: "a yes in words is no yes: the proposal stands",
    language: "en",
    steps: [
      post("fact", "Lives in Oslo"),
      say("I moved to Bergen", update("Lives in Oslo", "Lives in Bergen", "I moved to Bergen")),
      say("yes, Bergen is right", confirm("Lives in Bergen", "yes, Bergen is right")),
    ],
    expect: {
      current: [fact("Lives in Oslo")],
      proposed: ["Lives in Bergen"],
      changes: [["proposed"], ["confirmed"]],
    },
  },
  {
    name: "a proposal is changed by talking",
    language: "en",
    steps: [
      post("fact", "Lives in Oslo"),
      say("I moved to Bergen", update("Lives in Oslo", "Lives in Bergen", "I moved to Bergen")),
      say("Tromsø, I mean", update("Lives in Bergen", "Lives in Tromsø", "Tromsø, I mean")),
      accept("Lives in Tromsø"),
    ],
    expect: {
      current: [fact("Lives in Tromsø")],
      superseded: ["Lives in Oslo"],
      changes: [["proposed"], ["proposed"]],
    },
  },
  {
    name: "a proposal is taken back by talking",
    language: "en",
    steps: [
      post("fact", "Lives in Oslo"),
      say("I moved to Bergen", update("Lives in Oslo", "Lives in Bergen", "I moved to Bergen")),
      say("kidding, I'm still here", forget("Lives in Bergen", "kidding")),
    ],
    expect: { current: [fact("Lives in Oslo")], changes: [["proposed"], ["forgotten"]] },
  },
];
