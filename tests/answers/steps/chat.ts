import type { Person } from "../recorder.ts";
import { anId, madeBy, otherThan, pagesOf, type World } from "../world.ts";

const MESSAGES = [
  "Hi! I have a bad left knee.",
  "I like training in the morning.",
  "My sister lives in Lyon.",
  "What did I do last week?",
  "Ich habe Schmerzen in der Schulter.",
  "Log 3x5 squat at 100 kg please",
  "Make me a plan for three days",
  "My goal is a bench press of 100 kg.",
  "I do not want to live any more",
  "Thanks!",
];

/** Conversations, their replays, traces, feedback and what the companion says first. */
export async function chat(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  for (let n = 0; n < 4; n++) await oneMessage(world, person);
  await recorder.ask(person, "POST /chat", { body: { message: " " } });
  await pagesOf(world, person, `/chat/conversations?limit=${chance.number(1, 4)}`);
  const conversation = anId(world, person, "conversations");
  await pagesOf(world, person, `/chat/conversations/${conversation}/messages?limit=3`);
  await recorder.ask(
    otherThan(world, person),
    `GET /chat/conversations/${conversation}/messages`,
  );
  const { body } = await recorder.ask(person, "GET /chat/check-in");
  if (body?.check_in && chance.percent(60)) {
    await recorder.ask(otherThan(world, person), `POST /chat/check-in/${body.check_in.id}/seen`);
    await recorder.ask(person, `POST /chat/check-in/${body.check_in.id}/seen`);
    await recorder.ask(person, "GET /chat/check-in");
  }
  if (!chance.percent(30)) return;
  await recorder.ask(person, `DELETE /chat/conversations/${conversation}`);
  await recorder.ask(person, `GET /chat/conversations/${conversation}/messages`);
}

async function oneMessage(world: World, person: Person): Promise<void> {
  const { recorder, chance } = world;
  const id = chance.uuid();
  const known = madeBy(world, person, "conversations");
  const conversation_id = known.length > 0 && chance.percent(50)
    ? chance.one(known)
    : chance.uuid();
  const body = { id, conversation_id, message: chance.one(MESSAGES) };
  const events = chance.percent(25) ? { headers: { Accept: "text/event-stream" } } : {};
  const { status } = await recorder.ask(person, "POST /chat", { body, ...events });
  if (status !== 200) return;
  if (!known.includes(conversation_id)) known.push(conversation_id);
  if (chance.percent(40)) {
    await recorder.ask(person, "POST /chat", { body });
    await recorder.ask(person, "POST /chat", { body: { ...body, message: "Other words" } });
    await recorder.ask(otherThan(world, person), "POST /chat", {
      body: { ...body, id: chance.uuid() },
    });
  }
  await recorder.ask(person, `GET /chat/messages/${id}/trace`);
  await recorder.ask(otherThan(world, person), `GET /chat/messages/${id}/trace`);
  if (chance.percent(40)) {
    const list = await recorder.ask(person, `GET /chat/conversations/${conversation_id}/messages`);
    const reply = list.body.data?.find(({ role }: { role: string }) => role !== "user");
    const rating = chance.one(["up", "down", "sideways"]);
    await recorder.ask(person, `POST /chat/messages/${reply?.id ?? id}/feedback`, {
      body: { rating, reason: "Because" },
    });
  }
}
