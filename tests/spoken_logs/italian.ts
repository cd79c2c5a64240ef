import type { Diary } from "./case.ts";

const squat = "barbell-back-squat";
const bench = "barbell-bench-press";

/** In Rome, in kilograms. */
export const ROME: Diary = {
  speaker: { time_zone: "Europe/Rome", unit_system: "metric" },
  logs: [
    {
      said: "Segna panca piana 3x5 con 80 chili",
      answer: { exercises: [{ exercise: "Panca piana", sets: ["3x5 80 kg"] }] },
      meant: [`${bench} 5x80 5x80 5x80`],
      began: null,
    },
    {
      said: "Ieri sera, il 24 ottobre, squat 5 serie da 5 con 90 chili",
      answer: {
        when: "2026-10-24 sera",
        exercises: [{ exercise: "Squat", sets: ["5 serie da 5 con 90 chili"] }],
      },
      meant: [`${squat} 5x90 5x90 5x90 5x90 5x90`],
      began: "2026-10-24T17:00:00Z",
    },
    {
      said: "Il 25 ottobre sera, squat 5x5 con 92,5",
      answer: {
        when: "2026-10-25 sera",
        exercises: [{ exercise: "Squat", sets: ["5x5 92,5 kg"] }],
      },
      meant: [`${squat} 5x92.5 5x92.5 5x92.5 5x92.5 5x92.5`],
      began: "2026-10-25T18:00:00Z",
    },
    {
      said: "Stacco 1x3 a 150 il 28 marzo alle 11:00",
      answer: {
        when: "2026-03-28T11:00",
        exercises: [{ exercise: "Deadlift", sets: ["1x3 150 kg"] }],
      },
      meant: ["barbell-deadlift 3x150"],
      began: "2026-03-28T10:00:00Z",
    },
    {
      said: "Stacco 1x3 a 152,5 il 29 marzo alle 11:00",
      answer: {
        when: "2026-03-29T11:00",
        exercises: [{ exercise: "Deadlift", sets: ["1x3 152,5 kg"] }],
      },
      meant: ["barbell-deadlift 3x152.5"],
      began: "2026-03-29T09:00:00Z",
    },
    {
      said: "Trazioni 3 serie da 7",
      answer: { exercises: [{ exercise: "Trazioni", sets: ["3 serie da 7"] }] },
      meant: ["pull-up 7 7 7"],
      began: null,
    },
    {
      said: "Piegamenti 4x12",
      answer: { exercises: [{ exercise: "Push-Up", sets: ["4x12"] }] },
      meant: ["push-up 12 12 12 12"],
      began: null,
    },
    {
      said: "Ho corso 7 km in 38 minuti la mattina del 22 novembre",
      answer: {
        when: "2026-11-22 mattina",
        minutes: "38",
        exercises: [{ exercise: "Running", sets: ["7 km 38 minuti"] }],
      },
      meant: ["running 7000m+2280s"],
      began: "2026-11-22T07:00:00Z",
      minutes: 38,
    },
    {
      said: "Plank 3 volte 45 secondi",
      answer: { exercises: [{ exercise: "Plank", sets: ["3 volte 45 secondi"] }] },
      meant: ["plank 45s 45s 45s"],
      began: null,
    },
    {
      said: "Leg press 3x12 con 130 e leg extension 3x15 con 40",
      answer: {
        exercises: [
          { exercise: "Leg Press", sets: ["3x12 130 kg"] },
          { exercise: "Leg Extension", sets: ["3x15 40 kg"] },
        ],
      },
      meant: ["leg-press 12x130 12x130 12x130", "leg-extension 15x40 15x40 15x40"],
      began: null,
    },
    {
      said: "Lento avanti: riscaldamento 10 con 20, poi 3x6 con 40",
      answer: {
        exercises: [{
          exercise: "Overhead Press",
          sets: ["riscaldamento 10 x 20 kg", "3x6 40 kg"],
        }],
      },
      meant: ["barbell-overhead-press 10x20w 6x40 6x40 6x40"],
      began: null,
    },
    {
      said: "A Chicago: panca 165 libbre, 3x8",
      answer: { exercises: [{ exercise: "Bench Press", sets: ["3x8 165 libbre"] }] },
      meant: [`${bench} 8x165lb 8x165lb 8x165lb`],
      began: null,
    },
    {
      said: "Curl con manubri 3x10 da 12 chili, pomeriggio del 4 novembre",
      answer: {
        when: "2026-11-04 pomeriggio",
        exercises: [{ exercise: "Dumbbell Curl", sets: ["3x10 12 chili"] }],
      },
      meant: ["dumbbell-bicep-curl 10x12 10x12 10x12"],
      began: "2026-11-04T14:30:00Z",
    },
    {
      said: "Rematore con bilanciere 4x8 con 55, recupero 2 minuti",
      answer: { exercises: [{ exercise: "Barbell Row", sets: ["4x8 55 kg recupero 2 min"] }] },
      meant: ["barbell-bent-over-row 8x55 8x55 8x55 8x55"],
      began: null,
    },
    {
      said: "Lat machine 3x12 con 45 il 16 novembre a mezzogiorno",
      answer: {
        when: "2026-11-16 mezzogiorno",
        exercises: [{ exercise: "Lat Pulldown", sets: ["3x12 45 kg"] }],
      },
      meant: ["lat-pulldown 12x45 12x45 12x45"],
      began: "2026-11-16T11:30:00Z",
    },
    {
      said: "Dip alle parallele con 10 chili, 3x8 @9",
      answer: { exercises: [{ exercise: "Chest Dip", sets: ["3x8 10 kg @9"] }] },
      meant: ["chest-dip 8x10@9 8x10@9 8x10@9"],
      began: null,
    },
  ],
};
