import type { Words } from "./words.ts";

export const de: Words = {
  locale: "de",
  sessions: ["{n} Einheit", "{n} Einheiten"],
  sets: ["{n} Satz", "{n} Sätze"],
  reps: ["{n} Wiederholung", "{n} Wiederholungen"],
  estimated1rm: "geschätztes 1RM",
  week: {
    review: ["Deine letzte Woche: {week}.", "Unsere letzte Woche in Kürze: {week}."],
    before: "Die Woche davor: {week}.",
    planDone: [
      "Der eine Tag deines Plans ist geschafft.",
      "Alle {n} Tage deines Plans sind geschafft.",
    ],
    planBegun: ["{n} Tag deines Plans ist dabei.", "{n} Tage deines Plans sind dabei."],
    bests: ["Eine neue Bestleistung: {best}.", "{n} neue Bestleistungen, die letzte: {best}."],
  },
  back: {
    rested: [
      "Willkommen zurück. Eine leichte Einheit ist ein guter Einstieg. Wie war die Pause?",
      "Da bist du ja wieder! Wie war die Pause? Wir fangen locker an.",
    ],
    healed: [
      "Willkommen zurück. Du kannst es jetzt ruhig angehen. Wie fühlst du dich?",
      "Schön, dass du wieder da bist! Wir gehen es erst mal ruhig an. Wie ist es inzwischen?",
    ],
  },
  record: {
    best: [
      "Eine neue Bestleistung: {best}. Gut gemacht.",
      "Hast du das gesehen? Neue Bestleistung: {best}!",
    ],
    was: "vorher: {value}",
    more: ["Und noch {n} in derselben Einheit.", "Und noch {n} in derselben Einheit."],
  },
  stall: {
    stands: [
      "{exercise} steht seit drei Einheiten bei {load}. Das gehört zum Training.",
      "{exercise} hält sich seit drei Einheiten bei {load}. Das geht allen mal so.",
    ],
    answer: [
      "Die Antwort deines Plans fürs nächste Mal: {sets}.",
      "Der Plan hat eine Antwort fürs nächste Mal: {sets}.",
    ],
    open: [
      "Wenn du magst, schlage ich dir vor, was sich ändern ließe.",
      "Wollen wir zusammen überlegen, was wir ändern?",
    ],
  },
  memory: {
    quote: ["Du hast mir erzählt: „{content}“.", "Ich habe es nicht vergessen: „{content}“."],
    on: { yesterday: "Das war gestern.", today: "Das ist heute.", tomorrow: "Das ist morgen." },
    from: {
      yesterday: "Das hat gestern angefangen.",
      today: "Das fängt heute an.",
      tomorrow: "Das fängt morgen an.",
    },
    until: {
      yesterday: "Das ist seit gestern vorbei.",
      today: "Das geht bis heute.",
      tomorrow: "Das geht bis morgen.",
    },
    day: {
      before: ["Ich denke an dich.", "Ich denk an dich!"],
      after: ["Wie ist es gelaufen?", "Erzähl, wie ist es gelaufen?"],
    },
    span: {
      before: ["Sag mir, ob wir darum herum planen sollen.", "Wollen wir darum herum planen?"],
      after: ["Wie sieht es jetzt aus?", "Und, wie sieht es jetzt aus?"],
    },
  },
};
