import { assert, assertEquals } from "@std/assert";
import { join } from "@std/path";
import openapiTS, { astToString } from "openapi-typescript";
import { ROOT } from "../../local/paths.ts";
import { buildDocument } from "../../scripts/openapi_document.ts";
import { importApps } from "../../scripts/openapi.ts";

/** What a program would write against the types that a generator makes of the document. */
const USES = `
import type { components, operations } from "./types.ts";
type Schemas = components["schemas"];
declare function take<T>(value: T): void;
declare const id: string, time: string;

// The smallest body of each.
take<Schemas["NewMessage"]>({ message: "Hi" });
take<Schemas["NewMemory"]>({ kind: "fact", content: "Runs" });
take<Schemas["NewExercise"]>({ name: "Own" });
take<Schemas["NewWorkout"]>({
  started_at: time,
  finished_at: time,
  sets: [{ exercise_id: id, reps: 5 }],
});
take<Schemas["NewPlan"]>({
  name: "Own",
  days: [{ name: "A", exercises: [{ exercise_id: id, sets: [{}] }] }],
});
take<Schemas["PlanFromTemplate"]>({ template: "gzclp" });
take<Schemas["ProfileChange"]>({});
// @ts-expect-error a workout has sets
take<Schemas["NewWorkout"]>({ started_at: time, finished_at: time });
// @ts-expect-error there is no such kind
take<Schemas["NewMemory"]>({ kind: "wish", content: "Runs" });

// PUT takes what GET returned.
declare const plan: Schemas["Plan"], workout: Schemas["Workout"], exercise: Schemas["Exercise"];
take<Schemas["PlanReplacement"]>(plan);
take<Schemas["WorkoutReplacement"]>(workout);
take<Schemas["ExerciseReplacement"]>(exercise);

// What has a default is there in every answer.
declare const logged: Schemas["LoggedWorkout"];
take<Schemas["SetType"]>(logged.workout.sets[0]!.type);
take<boolean>(plan.is_active);

// What an action holds goes by its type.
declare const action: Schemas["Action"];
if (action.type === "create_plan") take<Schemas["NewPlan"]>(action.payload);
if (action.type === "log_workout") take<Schemas["NewWorkout"]>(action.payload);
if (action.type === "open_exercise") take<string>(action.payload.exercise_id);
// @ts-expect-error not every action has an exercise
take<string>(action.payload.exercise_id);
declare const draft: Schemas["PlanDraft"], template: Schemas["WholePlanTemplate"];
take<Schemas["NewPlan"]>(draft.plan);
take<Schemas["NewPlan"]>(template.plan);

// The events of a chat, by name.
type Answer = operations["chat"]["responses"][200]["content"];
declare const event: Answer["text/event-stream"][number];
if (event.event === "start") take<string>(event.data.user_message_id);
if (event.event === "lookup") take<Schemas["LookupTool"]>(event.data.tool);
if (event.event === "reply") take<string>(event.data.delta);
if (event.event === "done") take<Answer["application/json"]>(event.data);
if (event.event === "error") take<Schemas["Problem"]>(event.data);
// @ts-expect-error there is no such event
if (event.event === "progress") take(event);

// A check-in, by kind.
declare const checkIn: Schemas["CheckIn"];
if (checkIn.kind === "stall") take<number>(checkIn.facts.estimated_1rm_kg);

// The export, down to why something was said.
declare const everything: Schemas["ProfileExport"];
const message = everything.conversations[0]!.messages[0]!;
if (message.trace) take<string>(message.trace.model);
if (message.answer) take<Schemas["Action"]>(message.answer.actions[0]!);

// A file that is imported, as multipart.
type Upload = NonNullable<operations["importWorkouts"]["requestBody"]>["content"];
take<Upload["multipart/form-data"]>({ file: "…", options: { mapping: { Squat: "custom" } } });
// @ts-expect-error there is no such option
take<Upload["multipart/form-data"]>({ file: "…", options: { maping: {} } });

// Parameters with a default may be left out.
take<operations["listPlans"]["parameters"]["query"]>({});
take<operations["listPlans"]["parameters"]["query"]>({ limit: 5, active: true });
`;

Deno.test("types generated from the document, without flags, take what the routes take and tell what they answer", async () => {
  const document = buildDocument(await importApps());
  const types = astToString(
    await openapiTS(document as unknown as Parameters<typeof openapiTS>[0]),
  );
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeTextFile(join(folder, "types.ts"), types);
    await Deno.writeTextFile(join(folder, "uses.ts"), USES);
    const { code, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["check", "--quiet", "--config", join(ROOT, "deno.json"), join(folder, "uses.ts")],
    }).output();
    assertEquals(code, 0, new TextDecoder().decode(stderr));
    assert(types.includes("export interface operations"));
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
