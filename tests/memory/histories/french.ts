import {
  accept,
  add,
  constraint,
  days,
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

export const french: History[] = [
  {
    name: "je n'aime plus courir",
    language: "fr",
    steps: [
      say(
        "J'aime courir le matin",
        add("preference", "Aime courir le matin", "J'aime courir le matin"),
      ),
      say(
        "Je n'aime plus courir le matin",
        update(
          "Aime courir le matin",
          "N'aime plus courir le matin",
          "Je n'aime plus courir le matin",
        ),
      ),
    ],
    expect: {
      current: [preference("N'aime plus courir le matin")],
      superseded: ["Aime courir le matin"],
    },
  },
  {
    name: "du lundi au vendredi matin",
    language: "fr",
    steps: [
      say(
        "je m'entraîne le lundi matin avant le boulot",
        add(
          "preference",
          "S'entraîne le lundi matin avant le travail",
          "le lundi matin avant le boulot",
        ),
      ),
      say(
        "finalement le vendredi matin avant le boulot",
        update(
          "S'entraîne le lundi matin avant le travail",
          "S'entraîne le vendredi matin avant le travail",
          "le vendredi matin avant le boulot",
        ),
      ),
    ],
    expect: {
      current: [preference("S'entraîne le vendredi matin avant le travail")],
      superseded: ["S'entraîne le lundi matin avant le travail"],
    },
  },
  {
    name: "genou gauche, genou droit",
    language: "fr",
    steps: [
      say(
        "j'ai mal au genou gauche",
        add("constraint", "Mal au genou gauche", "j'ai mal au genou gauche"),
      ),
      say(
        "et maintenant j'ai mal au genou droit",
        add("constraint", "Mal au genou droit", "j'ai mal au genou droit"),
      ),
      say(
        "le gauche va mieux, plus rien",
        forget("Mal au genou gauche", "le gauche va mieux, plus rien"),
      ),
    ],
    expect: { current: [constraint("Mal au genou droit")], forgotten: ["Mal au genou gauche"] },
  },
  {
    name: "avec et sans élastique",
    language: "fr",
    steps: [
      say(
        "tractions avec élastique pour moi",
        add("preference", "Tractions avec élastique", "tractions avec élastique"),
      ),
      say(
        "tractions sans élastique maintenant !",
        update(
          "Tractions avec élastique",
          "Tractions sans élastique",
          "tractions sans élastique maintenant",
        ),
      ),
    ],
    expect: {
      current: [preference("Tractions sans élastique")],
      superseded: ["Tractions avec élastique"],
    },
  },
  {
    name: "mon mari est végétarien",
    language: "fr",
    steps: [
      say(
        "Mon mari est végétarien",
        add("fact", "Le mari est végétarien", "Mon mari est végétarien", other),
      ),
      say(
        "il remange du poulet",
        update("Le mari est végétarien", "Le mari mange du poulet", "il remange du poulet"),
      ),
    ],
    expect: {
      current: [fact("Le mari mange du poulet", other)],
      superseded: ["Le mari est végétarien"],
    },
  },
  {
    name: "l'apostrophe courbe",
    language: "fr",
    steps: [
      say("j'ai de l'asthme", add("constraint", "A de l'asthme", "j'ai de l'asthme")),
      say("rappel : j’ai de l’asthme", add("constraint", "A de l’asthme", "j'ai de l'asthme")),
    ],
    expect: { current: [constraint("A de l'asthme")], changes: [["added"], ["confirmed"]] },
  },
  {
    name: "une espace fine avant le signe",
    language: "fr",
    steps: [
      say("Objectif\u202f: 80\u00a0kg", add("goal", "Objectif : 80 kg", "Objectif : 80 kg")),
      say(
        "objectif : 80 kg, toujours",
        add("goal", "Objectif\u202f: 80\u00a0kg", "objectif : 80 kg"),
      ),
    ],
    expect: { current: [goal("Objectif : 80 kg")], changes: [["added"], ["confirmed"]] },
  },
  {
    name: "la course est dans huit jours",
    language: "fr",
    steps: [
      say(
        "ma course est dans huit jours",
        add("event", "Course le 2026-12-03", "ma course est dans huit jours", {
          valid_until: "2026-12-03",
        }),
      ),
      days(8),
      say("salut"),
    ],
    expect: { current: [], expired: ["Course le 2026-12-03"] },
  },
  {
    name: "je plaisantais",
    language: "fr",
    steps: [
      say("je soulève 400 kg les yeux fermés", add("fact", "Soulève 400 kg", "je soulève 400 kg")),
      say("je plaisantais hein", forget("Soulève 400 kg", "je plaisantais")),
    ],
    expect: { current: [], forgotten: ["Soulève 400 kg"] },
  },
  {
    name: "écrit à la main, changé avec son accord",
    language: "fr",
    steps: [
      post("fact", "Habite à Lyon"),
      say(
        "on a déménagé à Nantes",
        update("Habite à Lyon", "Habite à Nantes", "on a déménagé à Nantes"),
      ),
      accept("Habite à Nantes"),
    ],
    expect: {
      current: [fact("Habite à Nantes")],
      superseded: ["Habite à Lyon"],
      changes: [["proposed"]],
    },
  },
  {
    name: "autorisé, pas autorisé",
    language: "fr",
    steps: [
      say(
        "le kiné m'a interdit les fentes",
        add("constraint", "Fentes interdites", "m'a interdit les fentes"),
      ),
      say(
        "les fentes sont de nouveau autorisées",
        update("Fentes interdites", "Fentes autorisées", "les fentes sont de nouveau autorisées", {
          kind: "fact",
        }),
      ),
    ],
    expect: { current: [fact("Fentes autorisées")], superseded: ["Fentes interdites"] },
  },
];
