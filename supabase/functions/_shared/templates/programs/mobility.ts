import { hold, lift, reps, type Template } from "../notation.ts";

const still = (slug: string, seconds = 45) => lift(slug, hold(2, seconds, { rest_s: 15 }));

export const mobility: Template = {
  slug: "mobility-3-days",
  name: "Mobility, three days",
  description:
    "Twenty quiet minutes for hips, spine and shoulders, three times a week or after training. Hold " +
    "where it pulls, not where it hurts.",
  audience: "anybody who sits a lot, or lifts and feels stiff",
  source: null,
  goal: "mobility",
  level: "beginner",
  days_per_week: 3,
  weeks: 1,
  equipment: [],
  days: [
    {
      name: "Hips",
      exercises: [
        lift("worlds-greatest-stretch", reps(2, 6)),
        still("90-90-hip-stretch"),
        still("couch-stretch", 60),
        still("pigeon-stretch"),
        still("deep-squat-hold", 60),
      ],
    },
    {
      name: "Spine and shoulders",
      exercises: [
        still("cat-cow"),
        still("childs-pose", 60),
        still("doorway-chest-stretch"),
        still("cross-body-shoulder-stretch"),
        still("dead-hang", 30),
      ],
    },
    {
      name: "Legs",
      exercises: [
        still("downward-dog"),
        still("hamstring-stretch", 60),
        still("standing-quad-stretch"),
        still("butterfly-stretch", 60),
        still("calf-stretch"),
      ],
    },
  ],
};
