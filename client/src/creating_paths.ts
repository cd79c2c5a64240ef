// Made by `deno task client` from supabase/functions/docs/openapi.json.

/** Where a POST creates something under an id that the client may make. */
export const CREATING_PATHS = [
  "/exercises",
  "/plans",
  "/plans/from-template",
  "/workouts/log",
  "/chat",
  "/memories",
] as const;
