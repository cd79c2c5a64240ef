import type { Diary } from "./case.ts";

const squat = "barbell-back-squat";
const bench = "barbell-bench-press";

/** In Lisbon, in kilograms. */
export const LISBON: Diary = {
  speaker: { time_zone: "Europe/Lisbon", unit_system: "metric" },
  logs: [
    {
      said: "Regista supino 3x5 com 80 quilos",
      answer: { exercises: [{ exercise: "Supino Reto", sets: ["3x5 80 kg"] }] },
      meant: [`${bench} 5x80 5x80 5x80`],
      began: null,
    },
    {
      said: "Ontem à noite, 24 de outubro, agachamento 4 séries de 8 com 85",
      answer: {
        when: "2026-10-24 noite",
        exercises: [{ exercise: "Agachamento Livre", sets: ["4 séries de 8 com 85 kg"] }],
      },
      meant: [`${squat} 8x85 8x85 8x85 8x85`],
      began: "2026-10-24T18:00:00Z",
    },
    {
      said: "25 de outubro à noite, agachamento 4x8 com 87,5",
      answer: {
        when: "2026-10-25 noite",
        exercises: [{ exercise: "Agachamento Livre", sets: ["4x8 87,5 kg"] }],
      },
      meant: [`${squat} 8x87.5 8x87.5 8x87.5 8x87.5`],
      began: "2026-10-25T19:00:00Z",
    },
    {
      said: "Levantamento terra 1x5 com 130 no dia 29 de março às 10:00",
      answer: {
        when: "2026-03-29T10:00",
        exercises: [{ exercise: "Levantamento terra", sets: ["1x5 130 kg"] }],
      },
      meant: ["barbell-deadlift 5x130"],
      began: "2026-03-29T09:00:00Z",
    },
    {
      said: "Levantamento terra 1x5 com 127,5 no dia 28 de março às 10:00",
      answer: {
        when: "2026-03-28T10:00",
        exercises: [{ exercise: "Levantamento terra", sets: ["1x5 127,5 kg"] }],
      },
      meant: ["barbell-deadlift 5x127.5"],
      began: "2026-03-28T10:00:00Z",
    },
    {
      said: "Barra fixa 3 séries de 6",
      answer: { exercises: [{ exercise: "Pull-Up", sets: ["3 séries de 6"] }] },
      meant: ["pull-up 6 6 6"],
      began: null,
    },
    {
      said: "Flexões 3x15",
      answer: { exercises: [{ exercise: "Push-Up", sets: ["3x15"] }] },
      meant: ["push-up 15 15 15"],
      began: null,
    },
    {
      said: "Corri 5 km em 28 minutos na manhã de 8 de novembro",
      answer: {
        when: "2026-11-08 manhã",
        minutes: "28",
        exercises: [{ exercise: "Running", sets: ["5 km 28 minutos"] }],
      },
      meant: ["running 5000m+1680s"],
      began: "2026-11-08T08:00:00Z",
      minutes: 28,
    },
    {
      said: "Prancha 3 vezes 30 segundos",
      answer: { exercises: [{ exercise: "Plank", sets: ["3x30 segundos"] }] },
      meant: ["plank 30s 30s 30s"],
      began: null,
    },
    {
      said: "Leg press 4x10 com 160",
      answer: { exercises: [{ exercise: "Leg Press", sets: ["4x10 160 kg"] }] },
      meant: ["leg-press 10x160 10x160 10x160 10x160"],
      began: null,
    },
    {
      said: "Desenvolvimento: aquecimento 10 com 20, depois 3x8 com 35",
      answer: {
        exercises: [{
          exercise: "Overhead Press",
          sets: ["aquecimento 10 x 20 kg", "3x8 35 kg"],
        }],
      },
      meant: ["barbell-overhead-press 10x20w 8x35 8x35 8x35"],
      began: null,
    },
    {
      said: "Supino com 135 libras, 3x10",
      answer: { exercises: [{ exercise: "Supino Reto", sets: ["3x10 135 libras"] }] },
      meant: [`${bench} 10x135lb 10x135lb 10x135lb`],
      began: null,
    },
    {
      said: "Rosca direta 3x12 com 25 quilos na tarde de 11 de novembro",
      answer: {
        when: "2026-11-11 tarde",
        exercises: [{ exercise: "Barbell Curl", sets: ["3x12 25 quilos"] }],
      },
      meant: ["barbell-curl 12x25 12x25 12x25"],
      began: "2026-11-11T15:30:00Z",
    },
    {
      said: "Puxada 3x10 com 45, descanso 60 segundos",
      answer: { exercises: [{ exercise: "Lat Pulldown", sets: ["3x10 45 kg descanso 60 s"] }] },
      meant: ["lat-pulldown 10x45 10x45 10x45"],
      began: null,
    },
    {
      said: "Stiff 3x8 com 70, RPE 7,5",
      answer: { exercises: [{ exercise: "Romanian Deadlift", sets: ["3x8 70 kg RPE 7,5"] }] },
      meant: ["barbell-romanian-deadlift 8x70@7.5 8x70@7.5 8x70@7.5"],
      began: null,
    },
  ],
};
