import type { Diary } from "./case.ts";

const bench = "barbell-bench-press";
const squat = "barbell-back-squat";

/** In London, in kilograms; summer time ended on 25 October 2026. */
export const LONDON: Diary = {
  speaker: { time_zone: "Europe/London", unit_system: "metric" },
  logs: [
    {
      said: "Log 3x5 bench at 80 kg",
      answer: { exercises: [{ exercise: "bench", sets: ["3x5 80 kg"] }] },
      meant: [`${bench} 5x80 5x80 5x80`],
      began: null,
    },
    {
      said: "I squatted 5 by 5 at 100 yesterday evening, it was 24 October",
      answer: { when: "2026-10-24 evening", exercises: [{ exercise: "Squat", sets: ["5x5 100"] }] },
      meant: [`${squat} 5x100 5x100 5x100 5x100 5x100`],
      began: "2026-10-24T18:00:00Z",
    },
    {
      said: "Sunday 25 October at half past six in the evening: deadlift 1x5 at 140",
      answer: {
        when: "2026-10-25T18:30",
        exercises: [{ exercise: "deadlift", sets: ["1x5 140 kg"] }],
      },
      meant: ["barbell-deadlift 5x140"],
      began: "2026-10-25T18:30:00Z",
    },
    {
      said: "Half past one in the night of 29 March, which the clocks skip: ten pull-ups",
      answer: { when: "2026-03-29T01:30", exercises: [{ exercise: "pull-ups", sets: ["10"] }] },
      meant: ["pull-up 10"],
      began: "2026-03-29T01:30:00Z",
    },
    {
      said: "On 28 March at 7 am I ran 5 k in 25 minutes",
      answer: {
        when: "2026-03-28T07:00",
        minutes: "25",
        exercises: [{ exercise: "Running", sets: ["1x5 km 25 min"] }],
      },
      meant: ["running 5000m+1500s"],
      began: "2026-03-28T07:00:00Z",
      minutes: 25,
    },
    {
      said: "On 30 March at 7 am I ran 5 k in 25 minutes",
      answer: {
        when: "2026-03-30T07:00",
        minutes: "25",
        exercises: [{ exercise: "Running", sets: ["1x5 km 25 min"] }],
      },
      meant: ["running 5000m+1500s"],
      began: "2026-03-30T06:00:00Z",
      minutes: 25,
    },
    {
      said: "Just did three planks of a minute each",
      answer: { exercises: [{ exercise: "plank", sets: ["3x60 s"] }] },
      meant: ["plank 60s 60s 60s"],
      began: null,
    },
    {
      said: "Planks, 3 times 45",
      answer: { exercises: [{ exercise: "Plank", sets: ["3x45"] }] },
      meant: ["plank 45s 45s 45s"],
      began: null,
    },
    {
      said: "Overhead press: warmed up with 10 at 20, then 3 sets of 8 at 40, last one was a 9",
      answer: {
        exercises: [{
          exercise: "overhead press",
          sets: ["1x10 20 kg warmup", "2x8 40 kg", "1x8 40 kg @9"],
        }],
      },
      meant: ["barbell-overhead-press 10x20w 8x40 8x40 8x40@9"],
      began: null,
    },
    {
      said: "Lat pulldown 12, 10 and 8 at 55, 60 and 65",
      answer: {
        exercises: [{ exercise: "Lat Pulldown", sets: ["12x55 kg", "10 x 60 kg", "8x65kg"] }],
      },
      meant: ["lat-pulldown 12x55 10x60 8x65"],
      began: null,
    },
    {
      said:
        "Leg day on 12 November in the morning, took me 75 minutes: squat 3x5 at 110, RDL 3x8 at 80, leg press 3x12 at 160",
      answer: {
        when: "2026-11-12 morning",
        minutes: "75",
        title: "Leg day",
        exercises: [
          { exercise: "squat", sets: ["3x5 110 kg"] },
          { exercise: "RDL", sets: ["3x8 80 kg"] },
          { exercise: "leg press", sets: ["3x12 160 kg"] },
        ],
      },
      meant: [
        `${squat} 5x110 5x110 5x110`,
        "barbell-romanian-deadlift 8x80 8x80 8x80",
        "leg-press 12x160 12x160 12x160",
      ],
      began: "2026-11-12T08:00:00Z",
      minutes: 75,
    },
    {
      said: "Dips with 20 kilos on the belt, 3x6, at noon on the 20th",
      answer: {
        when: "2026-11-20 noon",
        exercises: [{ exercise: "Chest Dip", sets: ["3 sets of 6 reps with 20 kilos"] }],
      },
      meant: ["chest-dip 6x20 6x20 6x20"],
      began: "2026-11-20T12:30:00Z",
    },
    {
      said: "I benched 225 lb for a single today",
      answer: { exercises: [{ exercise: "bench press", sets: ["1x1 225 lb"] }] },
      meant: [`${bench} 1x225lb`],
      began: null,
    },
    {
      said: "Curls with dumbbells, 12s, 3x10 on 3 November",
      answer: {
        when: "2026-11-03",
        exercises: [{ exercise: "dumbbell curl", sets: ["3x10 12 kg"] }],
      },
      meant: ["dumbbell-bicep-curl 10x12 10x12 10x12"],
      began: "2026-11-03T12:00:00Z",
    },
  ],
};

/** In New York, in pounds; summer time ended on 1 November 2026. */
export const NEW_YORK: Diary = {
  speaker: { time_zone: "America/New_York", unit_system: "imperial" },
  logs: [
    {
      said: "Log 3x5 bench at 175",
      answer: { exercises: [{ exercise: "bench", sets: ["3x5 175"] }] },
      meant: [`${bench} 5x175lb 5x175lb 5x175lb`],
      began: null,
    },
    {
      said: "Squats on Halloween, 6 pm: 315 for five, two RIR",
      answer: {
        when: "2026-10-31T18:00",
        exercises: [{ exercise: "squats", sets: ["5x315 lb 2 RIR"] }],
      },
      meant: [`${squat} 5x315lb@8`],
      began: "2026-10-31T22:00:00Z",
    },
    {
      said: "Same on 1 November at 6 pm",
      answer: {
        when: "2026-11-01T18:00",
        exercises: [{ exercise: "squats", sets: ["1x5 315 lb"] }],
      },
      meant: [`${squat} 5x315lb`],
      began: "2026-11-01T23:00:00Z",
    },
    {
      said: "Deadlift 405x3 and 365 2x5 on 2 November, evening",
      answer: {
        when: "2026-11-02 evening",
        exercises: [{ exercise: "Deadlift", sets: ["1x3 405 lbs", "2x5 365 lbs"] }],
      },
      meant: ["barbell-deadlift 3x405lb 5x365lb 5x365lb"],
      began: "2026-11-03T00:00:00Z",
    },
    {
      said: "3 miles on the treadmill, 27 and a half minutes",
      answer: { exercises: [{ exercise: "treadmill running", sets: ["1x3 mi 27:30"] }] },
      meant: ["treadmill-running 4828.032m+1650s"],
      began: null,
    },
    {
      said: "Incline dumbbell press 60s for 3x10",
      answer: { exercises: [{ exercise: "incline dumbbell press", sets: ["3x10 60 lb"] }] },
      meant: ["dumbbell-incline-bench-press 10x60lb 10x60lb 10x60lb"],
      began: null,
    },
    {
      said: "The bar here is in kilos: 100 kg squat, 3x3",
      answer: { exercises: [{ exercise: "back squat", sets: ["3x3 100 kg"] }] },
      meant: [`${squat} 3x100 3x100 3x100`],
      began: null,
    },
  ],
};
