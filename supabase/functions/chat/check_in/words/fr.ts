import type { Words } from "./words.ts";

export const fr: Words = {
  locale: "fr",
  sessions: ["{n} séance", "{n} séances"],
  sets: ["{n} série", "{n} séries"],
  reps: ["{n} répétition", "{n} répétitions"],
  estimated1rm: "1RM estimé",
  week: {
    review: ["Ta semaine passée : {week}.", "Notre semaine passée en bref : {week}."],
    before: "La semaine d'avant : {week}.",
    planDone: ["Le jour de ton programme est fait.", "Les {n} jours de ton programme sont faits."],
    planBegun: [
      "{n} jour de ton programme en fait partie.",
      "{n} jours de ton programme en font partie.",
    ],
    bests: ["Un nouveau record : {best}.", "{n} nouveaux records, le dernier : {best}."],
  },
  back: {
    rested: [
      "Bon retour. Une séance légère est une bonne reprise. Comment s'est passée la pause ?",
      "Te revoilà ! Comment s'est passée la pause ? On reprend en douceur.",
    ],
    healed: [
      "Bon retour. Tu peux reprendre en douceur. Comment te sens-tu ?",
      "Ça fait plaisir de te revoir ! On y va doucement au début. Comment ça va maintenant ?",
    ],
  },
  record: {
    best: ["Un nouveau record : {best}. Bien joué.", "Tu as vu ça ? Nouveau record : {best} !"],
    was: "avant : {value}",
    more: ["Et encore {n} dans la même séance.", "Et encore {n} dans la même séance."],
  },
  stall: {
    stands: [
      "{exercise} reste à {load} depuis trois séances. Ça fait partie de l'entraînement.",
      "{exercise} se maintient à {load} depuis trois séances. Ça arrive à tout le monde.",
    ],
    answer: [
      "La réponse de ton programme pour la prochaine fois : {sets}.",
      "Le programme a une réponse pour la prochaine fois : {sets}.",
    ],
    open: [
      "Si tu veux, je te propose ce qu'on pourrait changer.",
      "On regarde ensemble ce qu'on pourrait changer ?",
    ],
  },
  memory: {
    quote: ["Tu m'as dit : « {content} ».", "Je n'ai pas oublié : « {content} »."],
    on: {
      yesterday: "C'était hier.",
      today: "C'est aujourd'hui.",
      tomorrow: "C'est demain.",
    },
    from: {
      yesterday: "Ça a commencé hier.",
      today: "Ça commence aujourd'hui.",
      tomorrow: "Ça commence demain.",
    },
    until: {
      yesterday: "Ça s'est terminé hier.",
      today: "Ça se termine aujourd'hui.",
      tomorrow: "Ça se termine demain.",
    },
    day: {
      before: ["Je pense à toi.", "Je penserai à toi !"],
      after: ["Comment ça s'est passé ?", "Raconte, comment ça s'est passé ?"],
    },
    span: {
      before: ["Dis-moi s'il faut en tenir compte.", "On en tient compte ensemble ?"],
      after: ["Où en es-tu maintenant ?", "Alors, où en es-tu maintenant ?"],
    },
  },
};
