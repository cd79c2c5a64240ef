/** The movement patterns of the database, in its order; a test compares them. */
export const MOVEMENTS = [
  "squat",
  "lunge",
  "hinge",
  "hip_extension",
  "knee_extension",
  "knee_flexion",
  "hip_abduction",
  "hip_adduction",
  "hip_flexion",
  "calf_raise",
  "horizontal_push",
  "vertical_push",
  "dip",
  "chest_fly",
  "horizontal_pull",
  "vertical_pull",
  "pullover",
  "upright_row",
  "lateral_raise",
  "front_raise",
  "rear_fly",
  "shrug",
  "shoulder_rotation",
  "elbow_flexion",
  "elbow_extension",
  "wrist",
  "trunk_flexion",
  "trunk_stability",
  "trunk_rotation",
  "back_extension",
  "neck",
  "carry",
  "power",
  "jump",
  "conditioning",
  "stretch",
] as const;

export type Movement = (typeof MOVEMENTS)[number];

/** Movements that work against each other at a joint: shoulder, and knee against hip. */
export const BALANCES: readonly [readonly Movement[], readonly Movement[]][] = [
  [["horizontal_push", "vertical_push", "dip"], ["horizontal_pull", "vertical_pull"]],
  [["squat", "lunge", "knee_extension"], ["hinge", "hip_extension", "knee_flexion"]],
];

/** What is done for the heart or for range of motion: it counts in minutes, not in sets of a muscle. */
export const UNCOUNTED: readonly Movement[] = ["conditioning", "stretch"];

/** What no rule picks: it takes a coach to see, or says nothing of a muscle. */
export const UNPICKED: readonly Movement[] = ["power", "jump", "neck"];
