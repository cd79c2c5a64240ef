import type { Diary } from "./case.ts";

const squat = "barbell-back-squat";
const bench = "barbell-bench-press";

/** In Paris, in kilograms. */
export const PARIS: Diary = {
  speaker: { time_zone: "Europe/Paris", unit_system: "metric" },
  logs: [
    {
      said: "Note 3x5 développé couché à 80 kilos",
      answer: { exercises: [{ exercise: "Développé couché", sets: ["3x5 80 kg"] }] },
      meant: [`${bench} 5x80 5x80 5x80`],
      began: null,
    },
    {
      said: "Hier soir, le 24 octobre, squat 4 séries de 6 à 90 kg",
      answer: {
        when: "2026-10-24 soir",
        exercises: [{ exercise: "Squat", sets: ["4 séries de 6 à 90 kg"] }],
      },
      meant: [`${squat} 6x90 6x90 6x90 6x90`],
      began: "2026-10-24T17:00:00Z",
    },
    {
      said: "Le 26 octobre au soir, squat 4 séries de 6 à 92,5 kg",
      answer: {
        when: "2026-10-26 soir",
        exercises: [{ exercise: "Squat", sets: ["4 séries de 6 répétitions à 92,5 kg"] }],
      },
      meant: [`${squat} 6x92.5 6x92.5 6x92.5 6x92.5`],
      began: "2026-10-26T18:00:00Z",
    },
    {
      said: "Soulevé de terre 1x3 à 160 le 30 mars à 12h15",
      answer: {
        when: "2026-03-30T12:15",
        exercises: [{ exercise: "Soulevé de terre", sets: ["1x3 160 kg"] }],
      },
      meant: ["barbell-deadlift 3x160"],
      began: "2026-03-30T10:15:00Z",
    },
    {
      said: "Le 27 mars à midi, soulevé de terre 1x3 à 155",
      answer: {
        when: "2026-03-27 midi",
        exercises: [{ exercise: "Soulevé de terre", sets: ["1x3 155 kg"] }],
      },
      meant: ["barbell-deadlift 3x155"],
      began: "2026-03-27T11:30:00Z",
    },
    {
      said: "Tractions : 3 séries de 8",
      answer: { exercises: [{ exercise: "Tractions", sets: ["3 séries de 8"] }] },
      meant: ["pull-up 8 8 8"],
      began: null,
    },
    {
      said: "Pompes 4x15",
      answer: { exercises: [{ exercise: "Pompes", sets: ["4x15"] }] },
      meant: ["push-up 15 15 15 15"],
      began: null,
    },
    {
      said: "J'ai couru 8 km en 42 minutes ce matin du 21 novembre",
      answer: {
        when: "2026-11-21 matin",
        minutes: "42",
        exercises: [{ exercise: "Running", sets: ["8 km 42 min"] }],
      },
      meant: ["running 8000m+2520s"],
      began: "2026-11-21T07:00:00Z",
      minutes: 42,
    },
    {
      said: "Gainage 3 fois 40 secondes",
      answer: { exercises: [{ exercise: "Plank", sets: ["3 fois 40 secondes"] }] },
      meant: ["plank 40s 40s 40s"],
      began: null,
    },
    {
      said: "Presse à cuisses 3x12 à 150 puis leg curl assis 3x12 à 40",
      answer: {
        exercises: [
          { exercise: "Leg Press", sets: ["3x12 150 kg"] },
          { exercise: "Seated Leg Curl", sets: ["3x12 40 kg"] },
        ],
      },
      meant: ["leg-press 12x150 12x150 12x150", "seated-leg-curl 12x40 12x40 12x40"],
      began: null,
    },
    {
      said: "Développé militaire : échauffement 10 à 20 kg, puis 3x5 à 45 kg",
      answer: {
        exercises: [{
          exercise: "Overhead Press",
          sets: ["échauffement 10 x 20 kg", "3x5 45 kg"],
        }],
      },
      meant: ["barbell-overhead-press 10x20w 5x45 5x45 5x45"],
      began: null,
    },
    {
      said: "À Montréal : développé couché, 155 livres, 3x8",
      answer: { exercises: [{ exercise: "Développé couché", sets: ["3x8 155 livres"] }] },
      meant: [`${bench} 8x155lb 8x155lb 8x155lb`],
      began: null,
    },
    {
      said: "Élévations latérales 3x15 avec 8 kilos le 10 novembre",
      answer: {
        when: "2026-11-10",
        exercises: [{ exercise: "Dumbbell Lateral Raise", sets: ["3x15 8 kg"] }],
      },
      meant: ["dumbbell-lateral-raise 15x8 15x8 15x8"],
      began: "2026-11-10T11:00:00Z",
    },
    {
      said: "Rameur 2000 m en 7:45",
      answer: { exercises: [{ exercise: "Rowing Machine", sets: ["1x2000 m 7:45"] }] },
      meant: ["rowing-machine 2000m+465s"],
      began: null,
    },
    {
      said: "Hip thrust 100 kilos, 3 fois 10, l'après-midi du 5 novembre",
      answer: {
        when: "2026-11-05 après-midi",
        exercises: [{ exercise: "Hip Thrust", sets: ["3 fois 10 à 100 kg"] }],
      },
      meant: ["barbell-hip-thrust 10x100 10x100 10x100"],
      began: "2026-11-05T14:30:00Z",
    },
    {
      said: "Squat avant 5x3 à 80, repos 3 minutes",
      answer: { exercises: [{ exercise: "Front Squat", sets: ["5x3 80 kg repos 3 min"] }] },
      meant: ["barbell-front-squat 3x80 3x80 3x80 3x80 3x80"],
      began: null,
    },
  ],
};
