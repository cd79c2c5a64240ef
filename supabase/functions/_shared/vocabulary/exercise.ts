/** The values that the database knows, in its order; a test compares them with its types. */
export const CATEGORIES = [
  "strength",
  "olympic_weightlifting",
  "strongman",
  "plyometrics",
  "cardio",
  "mobility",
] as const;

export const LEVELS = ["beginner", "intermediate", "advanced"] as const;

export const FORCES = ["push", "pull", "static"] as const;

export const MECHANICS = ["compound", "isolation"] as const;

export const EQUIPMENT = [
  "barbell",
  "ez_bar",
  "trap_bar",
  "dumbbell",
  "kettlebell",
  "machine",
  "smith_machine",
  "cable",
  "band",
  "bodyweight",
  "suspension",
  "medicine_ball",
  "stability_ball",
  "weight_plate",
  "landmine",
  "sled",
  "cardio_machine",
  "foam_roller",
  "rope",
  "other",
] as const;

export const MUSCLES = [
  "chest",
  "front_delts",
  "side_delts",
  "rear_delts",
  "rotator_cuff",
  "triceps",
  "biceps",
  "forearms",
  "lats",
  "upper_back",
  "traps",
  "lower_back",
  "abs",
  "obliques",
  "hip_flexors",
  "glutes",
  "quads",
  "hamstrings",
  "adductors",
  "abductors",
  "calves",
  "neck",
] as const;
