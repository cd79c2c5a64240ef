import type { Diary } from "./case.ts";

const squat = "barbell-back-squat";
const bench = "barbell-bench-press";

/** In Berlin, in kilograms. */
export const BERLIN: Diary = {
  speaker: { time_zone: "Europe/Berlin", unit_system: "metric" },
  logs: [
    {
      said: "Trag ein: Kniebeugen 3x5 mit 100 Kilo",
      answer: { exercises: [{ exercise: "Kniebeuge", sets: ["3x5 100 kg"] }] },
      meant: [`${squat} 5x100 5x100 5x100`],
      began: null,
    },
    {
      said: "Gestern Abend, am 24. Oktober, Bankdrücken 3 Sätze à 8 mit 62,5",
      answer: {
        when: "2026-10-24 Abend",
        exercises: [{ exercise: "Bankdrücken", sets: ["3 Sätze à 8 mit 62,5 kg"] }],
      },
      meant: [`${bench} 8x62.5 8x62.5 8x62.5`],
      began: "2026-10-24T17:00:00Z",
    },
    {
      said: "Am 25. Oktober abends Bankdrücken 4 mal 6 mit 70",
      answer: {
        when: "2026-10-25 abends",
        exercises: [{ exercise: "Bankdrücken", sets: ["4x6 70 kg"] }],
      },
      meant: [`${bench} 6x70 6x70 6x70 6x70`],
      began: "2026-10-25T18:00:00Z",
    },
    {
      said: "Am 29. März um 18 Uhr Kreuzheben 1x5 mit 150",
      answer: {
        when: "2026-03-29T18:00",
        exercises: [{ exercise: "Kreuzheben", sets: ["1x5 150 kg"] }],
      },
      meant: ["barbell-deadlift 5x150"],
      began: "2026-03-29T16:00:00Z",
    },
    {
      said: "Am 28. März um 18 Uhr Kreuzheben 1x5 mit 145",
      answer: {
        when: "2026-03-28T18:00",
        exercises: [{ exercise: "Kreuzheben", sets: ["1x5 145 kg"] }],
      },
      meant: ["barbell-deadlift 5x145"],
      began: "2026-03-28T17:00:00Z",
    },
    {
      said: "Klimmzüge: 8, 7 und 6",
      answer: { exercises: [{ exercise: "Klimmzug", sets: ["8 Wdh", "7 Wdh", "6 Wdh"] }] },
      meant: ["pull-up 8 7 6"],
      began: null,
    },
    {
      said: "Unterarmstütz zwei Mal eine Minute",
      answer: { exercises: [{ exercise: "Plank", sets: ["2 x 1 min"] }] },
      meant: ["plank 60s 60s"],
      began: null,
    },
    {
      said: "Am 15.11. früh 10 km in 52:30 gelaufen",
      answer: {
        when: "2026-11-15 früh",
        exercises: [{ exercise: "Running", sets: ["10 km 52:30"] }],
      },
      meant: ["running 10000m+3150s"],
      began: "2026-11-15T07:00:00Z",
    },
    {
      said:
        "Latzug 3x12 mit 50 und Beinpresse 4x10 mit 140, am Nachmittag des 18. November, eine Stunde",
      answer: {
        when: "2026-11-18 Nachmittag",
        minutes: "60",
        exercises: [
          { exercise: "Latzug", sets: ["3x12 50 kg"] },
          { exercise: "Beinpresse", sets: ["4x10 140 kg"] },
        ],
      },
      meant: ["lat-pulldown 12x50 12x50 12x50", "leg-press 10x140 10x140 10x140 10x140"],
      began: "2026-11-18T14:30:00Z",
      minutes: 60,
    },
    {
      said: "Schulterdrücken mit der Langhantel, Aufwärmen 10 mit 20, dann 3x6 mit 45, RPE 8,5",
      answer: {
        exercises: [{
          exercise: "Schulterdrücken (Langhantel)",
          sets: ["10 x 20 kg Aufwärmen", "3x6 45 kg RPE 8,5"],
        }],
      },
      meant: ["barbell-overhead-press 10x20w 6x45@8.5 6x45@8.5 6x45@8.5"],
      began: null,
    },
    {
      said: "Bizepscurls mit Kurzhanteln, 3x12 mit 10 kg",
      answer: { exercises: [{ exercise: "Dumbbell Bicep Curl", sets: ["3x12 10 kg"] }] },
      meant: ["dumbbell-bicep-curl 12x10 12x10 12x10"],
      began: null,
    },
    {
      said: "Liegestütze 3x20",
      answer: { exercises: [{ exercise: "Liegestütze", sets: ["3x20"] }] },
      meant: ["push-up 20 20 20"],
      began: null,
    },
    {
      said: "In Boston trainiert: Bank 185 Pfund amerikanisch, 3x5",
      answer: { exercises: [{ exercise: "Bankdrücken", sets: ["3x5 185 lb"] }] },
      meant: [`${bench} 5x185lb 5x185lb 5x185lb`],
      began: null,
    },
    {
      said: "Beinbeuger liegend 3 mal 12 mit 35, gestern um 20:15, das war der 9. November",
      answer: {
        when: "2026-11-09T20:15:00",
        exercises: [{ exercise: "Lying Leg Curl", sets: ["3 mal 12 mit 35 Kilo"] }],
      },
      meant: ["lying-leg-curl 12x35 12x35 12x35"],
      began: "2026-11-09T19:15:00Z",
    },
    {
      said: "Rudern im Sitzen am Kabel: 3x10 mit 55",
      answer: { exercises: [{ exercise: "Seated Cable Row", sets: ["3x10 55 kg"] }] },
      meant: ["seated-cable-row 10x55 10x55 10x55"],
      began: null,
    },
    {
      said: "Nachts am 25. Oktober um halb drei, die Stunde gibt es zweimal: 15 Liegestütze",
      answer: { when: "2026-10-25T02:30", exercises: [{ exercise: "Liegestütze", sets: ["15"] }] },
      meant: ["push-up 15"],
      began: "2026-10-25T01:30:00Z",
    },
  ],
};
