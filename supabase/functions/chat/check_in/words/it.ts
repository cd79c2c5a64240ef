import type { Words } from "./words.ts";

export const it: Words = {
  locale: "it",
  sessions: ["{n} allenamento", "{n} allenamenti"],
  sets: ["{n} serie", "{n} serie"],
  reps: ["{n} ripetizione", "{n} ripetizioni"],
  estimated1rm: "1RM stimato",
  week: {
    review: ["La tua ultima settimana: {week}.", "La nostra ultima settimana in breve: {week}."],
    before: "La settimana prima: {week}.",
    planDone: ["Il giorno del tuo piano è fatto.", "Tutti i {n} giorni del tuo piano sono fatti."],
    planBegun: ["Comprende {n} giorno del tuo piano.", "Comprende {n} giorni del tuo piano."],
    bests: ["Un nuovo record: {best}.", "{n} nuovi record, l'ultimo: {best}."],
  },
  back: {
    rested: [
      "Che bello riaverti qui. Un allenamento leggero è un buon inizio. Com'è andata la pausa?",
      "Eccoti! Com'è andata la pausa? Ripartiamo con calma.",
    ],
    healed: [
      "Che bello riaverti qui. Puoi ripartire con calma. Come ti senti?",
      "Che gioia riaverti qui! All'inizio andiamo piano. Come va adesso?",
    ],
  },
  record: {
    best: ["Un nuovo record: {best}. Ottimo lavoro.", "Hai visto? Nuovo record: {best}!"],
    was: "prima: {value}",
    more: ["E {n} in più nello stesso allenamento.", "E {n} in più nello stesso allenamento."],
  },
  stall: {
    stands: [
      "{exercise} resta a {load} da tre allenamenti. Fa parte del percorso.",
      "{exercise} tiene a {load} da tre allenamenti. Capita a chiunque.",
    ],
    answer: [
      "La risposta del tuo piano per la prossima volta: {sets}.",
      "Il piano ha una risposta per la prossima volta: {sets}.",
    ],
    open: [
      "Se vuoi, ti propongo che cosa cambiare.",
      "Guardiamo insieme che cosa cambiare?",
    ],
  },
  memory: {
    quote: ["Mi hai detto: «{content}».", "Non l'ho dimenticato: «{content}»."],
    on: { yesterday: "Era ieri.", today: "È oggi.", tomorrow: "È domani." },
    from: { yesterday: "È iniziato ieri.", today: "Inizia oggi.", tomorrow: "Inizia domani." },
    until: { yesterday: "È finito ieri.", today: "Finisce oggi.", tomorrow: "Finisce domani." },
    day: {
      before: ["Ti penso.", "Ti penserò!"],
      after: ["Com'è andata?", "Racconta, com'è andata?"],
    },
    span: {
      before: ["Dimmi se dobbiamo tenerne conto.", "Ne teniamo conto?"],
      after: ["Come va adesso?", "Allora, come va adesso?"],
    },
  },
};
