import {
  accept,
  add,
  confirm,
  constraint,
  days,
  event,
  fact,
  forget,
  goal,
  post,
  preference,
  say,
  update,
} from "../notation.ts";
import type { History } from "../types.ts";

const other = { about: "other" } as const;

export const german: History[] = [
  {
    name: "gern wird nicht gern",
    language: "de",
    steps: [
      say(
        "Ich laufe gerne morgens.",
        add("preference", "Läuft gerne morgens", "laufe gerne morgens"),
      ),
      say(
        "Ich laufe nicht gerne morgens, hab ich gemerkt.",
        update("Läuft gerne morgens", "Läuft nicht gerne morgens", "laufe nicht gerne morgens"),
      ),
    ],
    expect: {
      current: [preference("Läuft nicht gerne morgens")],
      superseded: ["Läuft gerne morgens"],
    },
  },
  {
    name: "kein Schmerz, doch wieder Schmerz",
    language: "de",
    steps: [
      say(
        "Beim Bankdrücken hab ich Schmerzen in der Schulter",
        add(
          "constraint",
          "Schmerzen in der Schulter beim Bankdrücken",
          "Schmerzen in der Schulter",
        ),
      ),
      say(
        "keine Schmerzen mehr beim Drücken, seit zwei Wochen",
        forget("Schmerzen in der Schulter beim Bankdrücken", "keine Schmerzen mehr beim Drücken"),
      ),
      say(
        "tja, die Schmerzen in der Schulter sind wieder da",
        add(
          "constraint",
          "Schmerzen in der Schulter beim Bankdrücken",
          "die Schmerzen in der Schulter sind wieder da",
        ),
      ),
    ],
    expect: {
      current: [constraint("Schmerzen in der Schulter beim Bankdrücken")],
      forgotten: ["Schmerzen in der Schulter beim Bankdrücken"],
    },
  },
  {
    name: "vor der Arbeit, nach der Arbeit",
    language: "de",
    steps: [
      say(
        "Montags vor der Arbeit passt mir am besten",
        add("preference", "Trainiert montags vor der Arbeit", "Montags vor der Arbeit"),
      ),
      say(
        "geht nur noch montags nach der Arbeit",
        update(
          "Trainiert montags vor der Arbeit",
          "Trainiert montags nach der Arbeit",
          "nur noch montags nach der Arbeit",
        ),
      ),
    ],
    expect: {
      current: [preference("Trainiert montags nach der Arbeit")],
      superseded: ["Trainiert montags vor der Arbeit"],
    },
  },
  {
    name: "links und rechts",
    language: "de",
    steps: [
      say("linkes Knie zwickt", add("constraint", "Linkes Knie zwickt", "linkes Knie zwickt")),
      say(
        "jetzt zwickt auch das rechte Knie",
        add("constraint", "Rechtes Knie zwickt", "zwickt auch das rechte Knie"),
      ),
      say("das linke ist wieder gut", forget("Linkes Knie zwickt", "das linke ist wieder gut")),
    ],
    expect: { current: [constraint("Rechtes Knie zwickt")], forgotten: ["Linkes Knie zwickt"] },
  },
  {
    name: "die Frau ist Vegetarierin",
    language: "de",
    steps: [
      say(
        "Meine Frau ist Vegetarierin, ich nicht",
        add("fact", "Frau ist Vegetarierin", "Meine Frau ist Vegetarierin", other),
      ),
    ],
    expect: { current: [fact("Frau ist Vegetarierin", other)] },
  },
  {
    name: "übernächsten Samstag ist der Lauf",
    language: "de",
    steps: [
      say(
        "Übernächsten Samstag lauf ich den Adventslauf",
        add("event", "Adventslauf am 05.12.2026", "Übernächsten Samstag lauf ich den Adventslauf", {
          valid_until: "2026-12-05",
        }),
      ),
      days(11),
      say("Moin"),
    ],
    expect: { current: [], expired: ["Adventslauf am 05.12.2026"] },
  },
  {
    name: "Kommazahlen",
    language: "de",
    steps: [
      say("Ich wiege 81,5 kg", add("fact", "Wiegt 81,5 kg", "Ich wiege 81,5 kg")),
      say("heute 80,5 kg auf der Waage", update("Wiegt 81,5 kg", "Wiegt 80,5 kg", "heute 80,5 kg")),
    ],
    expect: { current: [fact("Wiegt 80,5 kg")], superseded: ["Wiegt 81,5 kg"] },
  },
  {
    name: "Nüsse und Erdnüsse",
    language: "de",
    steps: [
      say(
        "Allergie gegen Nüsse",
        add("constraint", "Allergie gegen Nüsse", "Allergie gegen Nüsse"),
      ),
      say(
        "Allergie gegen Erdnüsse auch",
        add("constraint", "Allergie gegen Erdnüsse", "Allergie gegen Erdnüsse"),
      ),
    ],
    expect: {
      current: [constraint("Allergie gegen Nüsse"), constraint("Allergie gegen Erdnüsse")],
    },
  },
  {
    name: "mit Gürtel, ohne Gürtel",
    language: "de",
    steps: [
      say(
        "Kreuzheben mach ich mit Gürtel",
        add("preference", "Kreuzheben mit Gürtel", "Kreuzheben mach ich mit Gürtel"),
      ),
      say(
        "ab jetzt ohne Gürtel",
        update("Kreuzheben mit Gürtel", "Kreuzheben ohne Gürtel", "ab jetzt ohne Gürtel"),
      ),
    ],
    expect: {
      current: [preference("Kreuzheben ohne Gürtel")],
      superseded: ["Kreuzheben mit Gürtel"],
    },
  },
  {
    name: "nicht frei, dann frei über Kopf",
    language: "de",
    steps: [
      say(
        "Laut Arzt darf ich nicht über Kopf drücken",
        add("constraint", "Darf nicht über Kopf drücken", "darf ich nicht über Kopf drücken"),
      ),
      say(
        "Freigabe! Ich darf über Kopf drücken",
        update(
          "Darf nicht über Kopf drücken",
          "Darf über Kopf drücken",
          "Ich darf über Kopf drücken",
          { kind: "fact" },
        ),
      ),
    ],
    expect: {
      current: [fact("Darf über Kopf drücken")],
      superseded: ["Darf nicht über Kopf drücken"],
    },
  },
  {
    name: "selbst geschrieben, mit Ja geändert",
    language: "de",
    steps: [
      post("goal", "Will 100 kg beugen"),
      say(
        "100 hab ich, jetzt will ich 120 kg beugen",
        update("Will 100 kg beugen", "Will 120 kg beugen", "jetzt will ich 120 kg beugen"),
      ),
      accept("Will 120 kg beugen"),
    ],
    expect: {
      current: [goal("Will 120 kg beugen")],
      superseded: ["Will 100 kg beugen"],
      changes: [["proposed"]],
    },
  },
  {
    name: "ein Witz war's",
    language: "de",
    steps: [
      say(
        "Ich wohne jetzt im Fitnessstudio",
        add("fact", "Wohnt im Fitnessstudio", "Ich wohne jetzt im Fitnessstudio"),
      ),
      say("war nur Spaß :D", forget("Wohnt im Fitnessstudio", "war nur Spaß")),
    ],
    expect: { current: [], forgotten: ["Wohnt im Fitnessstudio"] },
  },
  {
    name: "erst Deutsch, dann Englisch gesagt",
    language: "de",
    steps: [
      say("Ich hasse Burpees", add("preference", "Hasst Burpees", "Ich hasse Burpees")),
      say("like I said, I hate burpees", confirm("Hasst Burpees", "I hate burpees")),
      say(
        "Nächste Woche Prüfung am Freitag",
        add("event", "Prüfung am 04.12.2026", "Nächste Woche Prüfung am Freitag", {
          valid_until: "2026-12-04",
        }),
      ),
    ],
    expect: {
      current: [
        preference("Hasst Burpees"),
        event("Prüfung am 04.12.2026", { valid_until: "2026-12-04" }),
      ],
    },
  },
];
