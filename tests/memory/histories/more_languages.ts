// Portuguese, Dutch, Polish, Turkish, Japanese, Greek.
import {
  add,
  constraint,
  days,
  event,
  fact,
  forget,
  goal,
  preference,
  say,
  update,
} from "../notation.ts";
import type { History } from "../types.ts";

const other = { about: "other" } as const;

export const moreLanguages: History[] = [
  {
    name: "com dor e sem dor",
    language: "pt",
    steps: [
      say(
        "agacho com dor no joelho",
        add("constraint", "Agacha com dor no joelho", "agacho com dor no joelho"),
      ),
      say(
        "agora agacho sem dor no joelho!",
        update("Agacha com dor no joelho", "Agacha sem dor no joelho", "agacho sem dor no joelho", {
          kind: "fact",
        }),
      ),
    ],
    expect: {
      current: [fact("Agacha sem dor no joelho")],
      superseded: ["Agacha com dor no joelho"],
    },
  },
  {
    name: "segunda-feira vira sexta-feira",
    language: "pt",
    steps: [
      say(
        "treino na segunda-feira de manhã",
        add("preference", "Treina na segunda-feira de manhã", "treino na segunda-feira de manhã"),
      ),
      say(
        "mudou pra sexta-feira de manhã",
        update(
          "Treina na segunda-feira de manhã",
          "Treina na sexta-feira de manhã",
          "sexta-feira de manhã",
        ),
      ),
    ],
    expect: {
      current: [preference("Treina na sexta-feira de manhã")],
      superseded: ["Treina na segunda-feira de manhã"],
    },
  },
  {
    name: "minha mãe é alérgica",
    language: "pt",
    steps: [
      say(
        "minha mãe é alérgica a camarão, eu não",
        add("constraint", "A mãe é alérgica a camarão", "minha mãe é alérgica a camarão", other),
      ),
    ],
    expect: { current: [constraint("A mãe é alérgica a camarão", other)] },
  },
  {
    name: "a prova é amanhã",
    language: "pt",
    steps: [
      say(
        "a prova de 10 km é amanhã",
        add("event", "Prova de 10 km em 2026-11-27", "a prova de 10 km é amanhã", {
          valid_until: "2026-11-27",
        }),
      ),
      days(2),
      say("oi"),
    ],
    expect: { current: [], expired: ["Prova de 10 km em 2026-11-27"] },
  },
  {
    name: "era brincadeira",
    language: "pt",
    steps: [
      say("só como açaí", add("preference", "Só come açaí", "só como açaí")),
      say("era brincadeira kkk", forget("Só come açaí", "era brincadeira")),
    ],
    expect: { current: [], forgotten: ["Só come açaí"] },
  },
  {
    name: "niet meer op maandag",
    language: "nl",
    steps: [
      say(
        "ik train op maandag en woensdag",
        add("preference", "Traint op maandag en woensdag", "ik train op maandag en woensdag"),
      ),
      say(
        "niet meer op maandag",
        update("Traint op maandag en woensdag", "Traint op woensdag", "niet meer op maandag"),
      ),
    ],
    expect: {
      current: [preference("Traint op woensdag")],
      superseded: ["Traint op maandag en woensdag"],
    },
  },
  {
    name: "boli lewe kolano, już nie boli",
    language: "pl",
    steps: [
      say("boli mnie lewe kolano", add("constraint", "Boli lewe kolano", "boli mnie lewe kolano")),
      say("kolano już nie boli", forget("Boli lewe kolano", "kolano już nie boli")),
    ],
    expect: { current: [], forgotten: ["Boli lewe kolano"] },
  },
  {
    name: "spor salonu değişti",
    language: "tr",
    steps: [
      say("Kadıköy'de yaşıyorum", add("fact", "Kadıköy'de yaşıyor", "Kadıköy'de yaşıyorum")),
      say(
        "Beşiktaş'a taşındım",
        update("Kadıköy'de yaşıyor", "Beşiktaş'ta yaşıyor", "Beşiktaş’a taşındım"),
      ),
    ],
    expect: { current: [fact("Beşiktaş'ta yaşıyor")], superseded: ["Kadıköy'de yaşıyor"] },
  },
  {
    name: "右膝と左膝",
    language: "ja",
    steps: [
      say("右膝が痛いです。", add("constraint", "右膝が痛い", "右膝が痛い")),
      say("左膝も痛いです。", add("constraint", "左膝が痛い", "左膝も痛い")),
      say("右膝は治りました", forget("右膝が痛い", "右膝は治りました")),
    ],
    expect: { current: [constraint("左膝が痛い")], forgotten: ["右膝が痛い"] },
  },
  {
    name: "１００キロと１２０キロ",
    language: "ja",
    steps: [
      say(
        "目標はスクワット１００キロです",
        add("goal", "目標はスクワット100キロ", "目標はスクワット100キロ"),
      ),
      say(
        "目標は１２０キロに変更",
        update("目標はスクワット100キロ", "目標はスクワット120キロ", "目標は120キロに変更"),
      ),
    ],
    expect: { current: [goal("目標はスクワット120キロ")], superseded: ["目標はスクワット100キロ"] },
  },
  {
    name: "το πρωί, το βράδυ",
    language: "el",
    steps: [
      say("γυμνάζομαι το πρωί", add("preference", "Γυμνάζεται το πρωί", "γυμνάζομαι το πρωί")),
      say(
        "πλέον γυμνάζομαι το βράδυ",
        update("Γυμνάζεται το πρωί", "Γυμνάζεται το βράδυ", "γυμνάζομαι το βράδυ"),
      ),
    ],
    expect: { current: [preference("Γυμνάζεται το βράδυ")], superseded: ["Γυμνάζεται το πρωί"] },
  },
  {
    name: "twee talen in één bericht",
    language: "nl",
    steps: [
      say(
        "Mijn man is vegetariër. My husband runs on Sundays.",
        add("fact", "Man is vegetariër", "Mijn man is vegetariër", other),
        add("event", "Husband runs on Sundays", "My husband runs on Sundays", other),
      ),
    ],
    expect: {
      current: [fact("Man is vegetariër", other), event("Husband runs on Sundays", other)],
    },
  },
];
