import type { Diary } from "./case.ts";

const squat = "barbell-back-squat";
const bench = "barbell-bench-press";

/** In Madrid, in kilograms. */
export const MADRID: Diary = {
  speaker: { time_zone: "Europe/Madrid", unit_system: "metric" },
  logs: [
    {
      said: "Apunta press de banca 3x5 con 80 kilos",
      answer: { exercises: [{ exercise: "Press de banca", sets: ["3x5 80 kg"] }] },
      meant: [`${bench} 5x80 5x80 5x80`],
      began: null,
    },
    {
      said: "Ayer por la noche, el 24 de octubre, sentadilla 5 series de 5 con 95",
      answer: {
        when: "2026-10-24 noche",
        exercises: [{ exercise: "Sentadilla", sets: ["5 series de 5 con 95 kg"] }],
      },
      meant: [`${squat} 5x95 5x95 5x95 5x95 5x95`],
      began: "2026-10-24T19:30:00Z",
    },
    {
      said: "El 25 de octubre por la noche, sentadilla 5x5 con 97,5",
      answer: {
        when: "2026-10-25 noche",
        exercises: [{ exercise: "Sentadilla", sets: ["5x5 97,5 kg"] }],
      },
      meant: [`${squat} 5x97.5 5x97.5 5x97.5 5x97.5 5x97.5`],
      began: "2026-10-25T20:30:00Z",
    },
    {
      said: "Peso muerto 1x5 con 140 el 28 de marzo a las 19:00",
      answer: {
        when: "2026-03-28T19:00",
        exercises: [{ exercise: "Peso muerto", sets: ["1x5 140 kg"] }],
      },
      meant: ["barbell-deadlift 5x140"],
      began: "2026-03-28T18:00:00Z",
    },
    {
      said: "Peso muerto 1x5 con 142,5 el 29 de marzo a las 19:00",
      answer: {
        when: "2026-03-29T19:00",
        exercises: [{ exercise: "Peso muerto", sets: ["1x5 142,5 kg"] }],
      },
      meant: ["barbell-deadlift 5x142.5"],
      began: "2026-03-29T17:00:00Z",
    },
    {
      said: "Dominadas 10, 8 y 7",
      answer: { exercises: [{ exercise: "Dominadas", sets: ["10 reps", "8 reps", "7 reps"] }] },
      meant: ["pull-up 10 8 7"],
      began: null,
    },
    {
      said: "Flexiones, 3 series de 20 repeticiones",
      answer: { exercises: [{ exercise: "Push-Ups", sets: ["3 series de 20 repeticiones"] }] },
      meant: ["push-up 20 20 20"],
      began: null,
    },
    {
      said: "Corrí 6 km en 31 minutos la mañana del 14 de noviembre",
      answer: {
        when: "2026-11-14 mañana",
        minutes: "31",
        exercises: [{ exercise: "Running", sets: ["6 km 31 minutos"] }],
      },
      meant: ["running 6000m+1860s"],
      began: "2026-11-14T07:00:00Z",
      minutes: 31,
    },
    {
      said: "Plancha 3 veces 50 segundos",
      answer: { exercises: [{ exercise: "Plank", sets: ["3 veces 50 segundos"] }] },
      meant: ["plank 50s 50s 50s"],
      began: null,
    },
    {
      said: "Prensa 4x12 con 120 y extensión de piernas 3x15 con 45",
      answer: {
        exercises: [
          { exercise: "Leg Press", sets: ["4x12 120 kg"] },
          { exercise: "Leg Extension", sets: ["3x15 45 kg"] },
        ],
      },
      meant: ["leg-press 12x120 12x120 12x120 12x120", "leg-extension 15x45 15x45 15x45"],
      began: null,
    },
    {
      said: "Press militar: calentamiento 12 con 20, luego 4x6 con 40",
      answer: {
        exercises: [{
          exercise: "Overhead Press",
          sets: ["calentamiento 12 x 20 kg", "4x6 40 kg"],
        }],
      },
      meant: ["barbell-overhead-press 12x20w 6x40 6x40 6x40 6x40"],
      began: null,
    },
    {
      said: "En Miami hice banca con 185 libras, 3x6",
      answer: { exercises: [{ exercise: "Press de banca", sets: ["3x6 185 libras"] }] },
      meant: [`${bench} 6x185lb 6x185lb 6x185lb`],
      began: null,
    },
    {
      said: "Curl con barra 3x10 a 30 kilos la tarde del 6 de noviembre",
      answer: {
        when: "2026-11-06 tarde",
        exercises: [{ exercise: "Barbell Curl", sets: ["3x10 a 30 kg"] }],
      },
      meant: ["barbell-curl 10x30 10x30 10x30"],
      began: "2026-11-06T14:30:00Z",
    },
    {
      said: "Remo con barra 4x8 con 60, descanso 90 segundos",
      answer: { exercises: [{ exercise: "Barbell Row", sets: ["4x8 60 kg descanso 90 s"] }] },
      meant: ["barbell-bent-over-row 8x60 8x60 8x60 8x60"],
      began: null,
    },
    {
      said: "Jalón al pecho 3 de 12 con 50 el 2 de noviembre al mediodía",
      answer: {
        when: "2026-11-02 mediodía",
        exercises: [{ exercise: "Lat Pulldown", sets: ["3x12 50 kg"] }],
      },
      meant: ["lat-pulldown 12x50 12x50 12x50"],
      began: "2026-11-02T11:30:00Z",
    },
    {
      said: "Sentadilla frontal 3x5 con 70, RPE 8",
      answer: { exercises: [{ exercise: "Front Squat", sets: ["3x5 70 kg @8"] }] },
      meant: ["barbell-front-squat 5x70@8 5x70@8 5x70@8"],
      began: null,
    },
  ],
};
