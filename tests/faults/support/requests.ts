import { type Route, routes } from "../../support/apps.ts";
import { ask, type Person } from "./person.ts";

/** A request that its route takes, and answers from the database. */
export interface RouteRequest {
  title: string;
  methodAndPath: string;
  isPublic: boolean;
  body?: unknown;
  headers?: Record<string, string>;
}

const CSV = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n" +
  "2026-01-02 10:00:00,Push,Bench Press,1,60,5\n";

/** One request to every route that asks the database; what they name exists, and is `person`'s. */
export async function requestsOf(base: string, person: Person): Promise<RouteRequest[]> {
  const { body: { id: bench } } = await ask(base, person, "GET /exercises/barbell-bench-press");
  const end = Date.now() - 3_600_000;
  const workout = {
    started_at: new Date(end - 3_600_000).toISOString(),
    finished_at: new Date(end).toISOString(),
    sets: [{ exercise_id: bench, reps: 5, weight_kg: 60 }],
  };
  const plan = {
    name: "Plan",
    days: [{ name: "A", exercises: [{ exercise_id: bench, sets: [{}] }] }],
  };
  const exercise = () => ({ name: `Own ${crypto.randomUUID()}` });
  const memory = { kind: "fact", content: "Trains in the morning" };
  const bodies: Record<string, unknown> = {
    "POST /workouts/log": workout,
    "POST /workouts/import": CSV,
    "PUT /workouts/:id": workout,
    "POST /plans": plan,
    "PUT /plans/:id": { ...plan, name: "Other" },
    "PATCH /plans/:id": { name: "Another" },
    "POST /plans/from-template": { template: await firstTemplate(base, person) },
    "POST /plans/draft": { goal: "strength", days_per_week: 2 },
    "POST /exercises": exercise(),
    "PUT /exercises/:id": exercise(),
    "POST /memories": memory,
    "PATCH /memories/:id": { content: "Trains in the evening" },
    "POST /memories/search": { query: "morning" },
    "DELETE /memories": { confirm: "forget everything" },
    "PATCH /profile": { display_name: "Ada" },
    "DELETE /profile": { confirm: "delete my account" },
    "POST /chat": { message: "I have a bad left knee" },
    "POST /chat/messages/:id/feedback": { rating: "up" },
    "POST /mcp": { jsonrpc: "2.0", id: 1, method: "tools/list" },
  };
  const make = async (path: string, body: unknown) => {
    const reply = await ask(base, person, `POST ${path}`, body);
    if (reply.status >= 300) throw new Error(`POST ${path}: ${reply.status} ${reply.text}`);
    return reply.body;
  };
  const said = await make("/chat", { message: "Hello" });
  const ids: Record<string, string> = {
    "/workouts/": (await make("/workouts/log", workout)).workout.id,
    "/plans/": (await make("/plans", plan)).id,
    "/exercises/": (await make("/exercises", exercise())).id,
    "/memories/": (await make("/memories", memory)).id,
    "/progress/": bench,
    "/chat/messages/": said.message_id,
    "/chat/conversations/": said.conversation_id,
  };
  const requests = routes.filter(asksDatabase).map((route) => {
    const [method, pattern] = route.title.split(" ") as [string, string];
    const id = Object.entries(ids).find(([prefix]) => pattern.startsWith(prefix))?.[1];
    const path = pattern.replace(/:\w+/, id ?? crypto.randomUUID());
    const query = pattern === "/progress/last" ? `?exercise_id=${bench}` : "";
    return {
      title: route.title,
      methodAndPath: `${method} ${path}${query}`,
      isPublic: route.isPublic,
      ...(route.title in bodies && { body: bodies[route.title] }),
      ...(route.spec.upload && { headers: { "Content-Type": "text/csv" } }),
    };
  });
  const chat = requests.find(({ title }) => title === "POST /chat")!;
  return [...requests, { ...chat, headers: { Accept: "text/event-stream" } }];
}

function asksDatabase({ app, title }: Route): boolean {
  return app.name !== "docs" && title !== "GET /mcp/oauth-protected-resource" &&
    title !== "GET /health" &&
    !title.startsWith("GET /plans/templates");
}

async function firstTemplate(base: string, person: Person): Promise<string> {
  return (await ask(base, person, "GET /plans/templates")).body.data[0].slug;
}
