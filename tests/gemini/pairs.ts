/** The same said twice: to be merged. */
export const SAME: [string, string][] = [
  ["Has a bad left knee", "Left knee is bad"],
  ["Is vegetarian", "Does not eat meat"],
  ["Trains on Mondays", "Works out every Monday"],
  ["Wants to squat 100 kg", "Goal: squat 100 kg"],
  ["Allergic to peanuts", "Has a peanut allergy"],
  ["Has a dog called Rex", "The dog's name is Rex"],
  ["Prefers training in the morning", "Likes to train in the morning best"],
  ["Has dumbbells up to 20 kg at home", "Owns dumbbells up to 20 kg"],
  ["Hates burpees", "Can't stand burpees"],
  ["Works night shifts as a nurse", "Is a nurse on night shifts"],
  ["Runs a marathon in April", "Has a marathon in April"],
  ["Sleeps badly", "Does not sleep well"],
];

/** Nearly the same words about something else: never to be merged. */
export const DIFFERENT: [string, string][] = [
  ["Has a bad left knee", "Has a bad right knee"],
  ["Is vegetarian", "Is not vegetarian any more"],
  ["Trains on Mondays", "Trains on Tuesdays"],
  ["Wants to squat 100 kg", "Wants to squat 120 kg"],
  ["Allergic to peanuts", "Allergic to latex"],
  ["Has a dog called Rex", "Has a cat called Rex"],
  ["Prefers training in the morning", "Prefers training in the evening"],
  ["Has dumbbells up to 20 kg at home", "Has dumbbells up to 30 kg at home"],
  ["Hates burpees", "Loves burpees"],
  ["Is vegetarian", "Wife is vegetarian"],
  ["Runs a marathon in April", "Runs a half marathon in April"],
  ["Sleeps badly", "Slept badly last night"],
];
