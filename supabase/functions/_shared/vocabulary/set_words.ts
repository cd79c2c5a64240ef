/** What a word in a line of sets is there for. */
export type SetWord =
  | { unit: "kg" | "lb" }
  | { seconds: number }
  | { metres: number }
  | { role: "sets" | "reps" | "rest" | "rpe" | "rir" | "amrap" | "times" | "to" | "side" }
  | { type: "warmup" | "drop" | "failure" }
  /** Says nothing that counts. */
  | "filler";

const WORDS = new Map<string, SetWord>();

function add(word: SetWord, names: string) {
  for (const name of names.split(" ")) WORDS.set(name, word);
}

// English, German, French, Spanish, Portuguese, Italian, without accents. A German Pfund is half a
// kilogram to some and a pound to others: it stays unknown.
add({ unit: "kg" }, "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes");
add({ unit: "kg" }, "kilogramo kilogramos quilo quilos quilogramas chilo chili chilogrammi");
add({ unit: "lb" }, "lb lbs pound pounds livre livres libra libras libbra libbre");
add({ seconds: 1 }, "s sec secs second seconds sek sekunde sekunden seconde secondes seg");
add({ seconds: 1 }, "segs segundo segundos secondo secondi");
add({ seconds: 60 }, "min mins minute minutes minuten minuto minutos minuti");
add({ seconds: 3600 }, "h hr hrs hour hours std stunde stunden heure heures hora horas ora ore");
add({ metres: 1 }, "m metre metres meter meters metern metro metros metri");
add({ metres: 1000 }, "km kilometre kilometres kilometer kilometers kilometern kilometro");
add({ metres: 1000 }, "kilometros quilometro quilometros chilometro chilometri");
add(
  { metres: 1609.344 },
  "mi mile miles meile meilen mille milla millas milha milhas miglio miglia",
);
add({ metres: 0.9144 }, "yd yds yard yards");
add({ metres: 0.3048 }, "ft foot feet");
add({ role: "sets" }, "set sets satz satze saetze serie series series");
add({ role: "reps" }, "rep reps repetition repetitions wdh whd wiederholung wiederholungen");
add({ role: "reps" }, "repeticion repeticiones repeticao repeticoes ripetizione ripetizioni rip");
add({ role: "rest" }, "rest pause pausen repos descanso descansos pausa recupero riposo");
add({ role: "rpe" }, "rpe");
add({ role: "rir" }, "rir");
add({ role: "amrap" }, "amrap max maximum maximal maximo massimo");
add({ role: "times" }, "x mal fois veces vezes volte times");
add({ role: "to" }, "to bis a");
add(
  { role: "side" },
  "side sides seite seiten cote lado lados lato leg legs bein beine jambe jambes",
);
add(
  { role: "side" },
  "pierna piernas perna pernas gamba gambe arm arms arme bras brazo braco braccio",
);
add(
  { type: "warmup" },
  "warm warmup aufwarmen aufwarmsatz aufwarmsatze echauffement calentamiento",
);
add({ type: "warmup" }, "aquecimento riscaldamento");
add({ type: "drop" }, "drop dropset dropsatz dropsets");
add({ type: "failure" }, "failure versagen muskelversagen echec fallo falha cedimento");
add(
  "filler",
  "of at with and each per for in up the working work e et y und mit je pro auf jeweils",
);
add("filler", "avec par de du des le la chaque con por cada com da di ciascuno ogni bei");
add("filler", "bodyweight bw korpergewicht poids corps peso corporal corpo libero");

/** What a word is there for, in any of the six languages; undefined for one that is not known. */
export function setWord(word: string): SetWord | undefined {
  return WORDS.get(word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase());
}
