import { backgroundSettled } from "../../supabase/functions/_shared/http/background.ts";
import { emulator } from "./emulator.ts";
import type { Recorder } from "./examples.ts";
import { libraryId } from "./training.ts";

const HOUR = 3_600_000;
const FILE = `Date,Workout Name,Exercise Name,Set Order,Weight,Reps
2025-03-30 18:30:00,Evening,Bench Press (Barbell),1,100,5
2025-03-30 18:30:00,Evening,Zercher Thing,2,60,8
`;

/** What one person does with every operation, as the document's examples tell it. */
export async function tellStory(r: Recorder): Promise<void> {
  const bench = await libraryId("barbell-bench-press");
  const squat = await libraryId("barbell-back-squat");
  await beginning(r);
  const { plan, custom } = await planning(r, bench, squat);
  const workout = await training(r, plan, bench, squat);
  await lookingBack(r, bench, squat);
  await remembering(r);
  await talking(r);
  await ending(r, plan, workout, custom);
}

const SHOWN_ONLY = new Set(
  "slug is_custom is_archived version week exercise_name created_at updated_at source volume_kg position"
    .split(" "),
);

/** What GET answered, without what a PUT takes and ignores: tools call that wrong in a request. */
// deno-lint-ignore no-explicit-any
function editable(value: any): any {
  if (Array.isArray(value)) return value.map(editable);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !SHOWN_ONLY.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, editable(inner)]));
}

async function beginning(r: Recorder): Promise<void> {
  await r.ask("getHealth");
  await r.ask("getReadiness");
  await r.ask("getProfile");
  await r.ask("changeProfile", {
    body: {
      display_name: "Ada",
      time_zone: "Europe/Paris",
      training_goal: "strength",
      gym: { equipment: ["barbell", "dumbbell"], bar_kg: 20, plates_kg: [20, 10, 5, 2.5, 1.25] },
      ai_consent: true,
    },
  });
  await r.ask("listExercises", { query: { q: "benchpress", limit: "2" } });
  await r.ask("listExercises", {
    query: { muscle: "chest", equipment: "barbell", level: "beginner", limit: "1" },
  });
  await r.ask("getExerciseFacets");
}

async function planning(r: Recorder, bench: string, squat: string) {
  await r.ask("getExercise", { params: { id: "barbell-bench-press" } });
  await r.ask("listSubstitutes", {
    params: { id: bench },
    query: { equipment: "dumbbell", limit: "1" },
  });
  const { body: custom } = await r.ask("createExercise", {
    body: {
      id: crypto.randomUUID(),
      name: "Sled push, long",
      equipment: "machine",
      primary_muscles: ["quads"],
      tracking: "weight_distance",
    },
    shows: "With an id of the client's own, so that it may be sent again",
  });
  await r.ask("createExercise", { body: { name: "Landmine twist" }, shows: "The least" });
  await r.ask("replaceExercise", {
    params: { id: custom.id },
    body: { ...editable(custom), aliases: ["prowler"] },
    headers: { "If-Match": '"1"' },
  });
  await r.ask("listPlanTemplates", { query: { goal: "strength", days: "3", limit: "1" } });
  await r.ask("getPlanTemplate", { params: { slug: "linear-3-days" } });
  await r.ask("createPlanFromTemplate", { body: { template: "linear-3-days" } });
  await r.ask("draftPlan", {
    body: { goal: "strength", days_per_week: 2, minutes: 45, equipment: ["barbell"] },
  });
  const progression = { kind: "linear", step: 2.5, step_unit: "kg" };
  const sets = Array(3).fill({ reps_min: 5, reps_max: 5, rest_s: 180 });
  const { body: plan } = await r.ask("createPlan", {
    body: {
      id: crypto.randomUUID(),
      name: "Two lifts",
      goal: "strength",
      is_active: true,
      days: [{
        name: "A",
        exercises: [
          { exercise_id: squat, sets, progression },
          { exercise_id: bench, sets, progression },
        ],
      }],
    },
    shows: "A day with two lifts",
  });
  await r.ask("createPlan", {
    body: { name: "Least", days: [{ name: "A", exercises: [{ exercise_id: squat, sets: [{}] }] }] },
    shows: "The least",
  });
  await r.ask("listPlans", { query: { active: "true", limit: "1" } });
  await r.ask("getPlan", { params: { id: plan.id } });
  await r.ask("replacePlan", {
    params: { id: plan.id },
    body: { ...editable(plan), description: "Both every time" },
    headers: { "If-Match": '"1"' },
  });
  await r.ask("changePlan", { params: { id: plan.id }, body: { name: "Two lifts a day" } });
  return { plan, custom };
}

// deno-lint-ignore no-explicit-any
async function training(r: Recorder, plan: any, bench: string, squat: string) {
  const day = plan.days[0].id;
  const log = (hoursAgo: number, kg: number) => {
    const finished = Date.now() - hoursAgo * HOUR;
    return r.ask("logWorkout", {
      body: {
        id: crypto.randomUUID(),
        plan_id: plan.id,
        plan_day_id: day,
        title: "Two lifts",
        started_at: new Date(finished - HOUR).toISOString(),
        finished_at: new Date(finished).toISOString(),
        perceived_exertion: 7,
        sets: [
          { exercise_id: squat, type: "warmup", reps: 5, weight_kg: 40 },
          { exercise_id: squat, reps: 5, weight_kg: kg, rpe: 8, rest_s: 180 },
          { exercise_id: bench, reps: 5, weight_kg: kg - 30 },
        ],
      },
    });
  };
  await log(72, 100);
  const { body: { workout } } = await log(26, 105);
  await r.ask("getNextPlanDay", { params: { id: plan.id }, query: { warmups: "true" } });
  await r.ask("listWorkouts", { query: { plan_id: plan.id, limit: "1" } });
  await r.ask("listWorkoutChanges", { query: { limit: "2" } });
  await r.ask("getWorkout", { params: { id: workout.id } });
  await r.ask("replaceWorkout", {
    params: { id: workout.id },
    body: { ...editable(workout), notes: "Felt light" },
    headers: { "If-Match": '"1"' },
  });
  await r.ask("importWorkouts", {
    query: { unit: "kg", dry_run: "true" },
    body: FILE,
    headers: { "Content-Type": "text/csv" },
    shows: "A file alone",
  });
  const form = new FormData();
  form.append("file", new File([FILE], "strong.csv", { type: "text/csv" }));
  const options = { source: "strong", unit: "kg", mapping: { "Zercher Thing": "skip" } };
  form.append("options", new File([JSON.stringify(options)], "", { type: "application/json" }));
  await r.ask("importWorkouts", { body: form, shows: "A file, and what its names stand for" });
  await r.ask("exportWorkouts", { query: { format: "csv" } });
  await r.ask("exportWorkouts", { query: { format: "json" } });
  return workout;
}

async function lookingBack(r: Recorder, bench: string, squat: string): Promise<void> {
  await r.ask("getProgressSummary");
  await r.ask("listRecords", { query: { exercise_id: squat } });
  await r.ask("listLastSets", { query: { exercise_id: bench } });
  await r.ask("listMuscleVolume", { query: { weeks: "1" } });
  await r.ask("getExerciseProgress", { params: { id: squat }, query: { from: "2025-01-01" } });
  await r.ask("getAffinity", { query: { limit: "2" } });
}

async function remembering(r: Recorder): Promise<void> {
  const { body: memory } = await r.ask("createMemory", {
    body: { id: crypto.randomUUID(), kind: "goal", content: "Wants to row 2 km" },
  });
  await r.ask("changeMemory", {
    params: { id: memory.id },
    body: { importance: 0.8, valid_until: "2027-06-30" },
  });
  await r.ask("listMemories", { query: { kind: "goal", limit: "1" } });
  await r.ask("searchMemories", { body: { query: "rowing", limit: 1 } });
  await r.ask("mcpResourceMetadata");
  await r.ask("mcp", {
    body: {
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "memories", arguments: { query: "row" } },
    },
    shows: "A tool called",
  });
}

async function talking(r: Recorder): Promise<void> {
  await emulator.learns("5 km", { op: "update", memory: "row 2 km", content: "Wants to row 5 km" });
  const first = { id: crypto.randomUUID(), message: "I want to row 5 km by summer." };
  const { body: answer } = await r.ask("chat", { body: first, shows: "A message" });
  const proposal = answer.memory_changes[0].memory.id;
  await r.ask("getMemory", { params: { id: proposal } });
  await r.ask("acceptMemory", { params: { id: proposal } });
  await r.ask("getMemoryHistory", { params: { id: proposal } });
  await emulator.script({
    match: "plan for me",
    json: {
      reply: "Here is one for twice a week.",
      mood: "encouraging",
      actions: [{
        type: "create_plan",
        create_plan: {
          name: "Squat",
          days: [{ name: "A", exercises: [{ exercise: "squats", sets: ["3x5 60 kg"] }] }],
        },
      }],
    },
  });
  await r.ask("chat", {
    body: { message: "A plan for me?", conversation_id: answer.conversation_id },
    headers: { Accept: "text/event-stream" },
    shows: "The next one in a conversation",
  });
  await backgroundSettled();
  const messages = { params: { id: answer.conversation_id }, query: { limit: "2" } };
  await r.ask("listConversations", { query: { limit: "1" } });
  await r.ask("listMessages", messages);
  await r.ask("getTrace", { params: { id: answer.message_id } });
  await r.ask("giveFeedback", {
    params: { id: answer.message_id },
    body: { rating: "up", reason: "It knew what I meant" },
  });
  const { body: { check_in } } = await r.ask("checkIn");
  await r.ask("seeCheckIn", { params: { id: check_in.id } });
}

// deno-lint-ignore no-explicit-any
async function ending(r: Recorder, plan: any, workout: any, custom: any): Promise<void> {
  await r.ask("exportProfile");
  const conversations = await r.ask("listConversations", { query: { limit: "1" } });
  await r.ask("deleteConversation", { params: { id: conversations.body.data[0].id } });
  await r.ask("deleteWorkout", { params: { id: workout.id } });
  await r.ask("deletePlan", { params: { id: plan.id } });
  await r.ask("archiveExercise", { params: { id: custom.id } });
  const memories = await r.ask("listMemories", { query: { kind: "goal", limit: "1" } });
  await r.ask("deleteMemory", { params: { id: memories.body.data[0].id } });
  await r.ask("forgetMemories", { body: { confirm: "forget everything" } });
  await r.ask("eraseAccount", { body: { confirm: "delete my account" } });
}
