import { add, constraint, preference, say, update } from "../notation.ts";
import type { History } from "../types.ts";

export const italian: History[] = [
  {
    name: "la spalla destra, anzi la sinistra",
    language: "it",
    steps: [
      say(
        "mi fa male la spalla destra",
        add("constraint", "Ha male alla spalla destra", "mi fa male la spalla destra"),
      ),
      say(
        "scusa, la spalla sinistra",
        update("Ha male alla spalla destra", "Ha male alla spalla sinistra", "la spalla sinistra"),
      ),
    ],
    expect: {
      current: [constraint("Ha male alla spalla sinistra")],
      superseded: ["Ha male alla spalla destra"],
    },
  },
  {
    name: "non mangio più carne",
    language: "it",
    steps: [
      say(
        "mangio carne ogni giorno",
        add("fact", "Mangia carne ogni giorno", "mangio carne ogni giorno"),
      ),
      say(
        "non mangio più carne",
        update("Mangia carne ogni giorno", "Non mangia più carne", "non mangio più carne", {
          kind: "constraint",
        }),
      ),
    ],
    expect: {
      current: [constraint("Non mangia più carne")],
      superseded: ["Mangia carne ogni giorno"],
    },
  },
  {
    name: "prima e dopo cena",
    language: "it",
    steps: [
      say(
        "mi alleno prima di cena",
        add("preference", "Si allena prima di cena", "mi alleno prima di cena"),
      ),
      say(
        "d'ora in poi dopo cena",
        update("Si allena prima di cena", "Si allena dopo cena", "d’ora in poi dopo cena"),
      ),
    ],
    expect: {
      current: [preference("Si allena dopo cena")],
      superseded: ["Si allena prima di cena"],
    },
  },
  {
    name: "arachidi e noci",
    language: "it",
    steps: [
      say(
        "sono allergico alle arachidi",
        add("constraint", "Allergico alle arachidi", "sono allergico alle arachidi"),
      ),
      say(
        "sono allergico alle noci",
        add("constraint", "Allergico alle noci", "sono allergico alle noci"),
      ),
    ],
    expect: { current: [constraint("Allergico alle arachidi"), constraint("Allergico alle noci")] },
  },
];
