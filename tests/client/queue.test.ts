import { assert, assertEquals, assertRejects } from "@std/assert";
import {
  createSlowBurn,
  memoryStorage,
  type QueueEvent,
  type QueueStorage,
  type SlowBurn,
  SlowBurnProblem,
} from "../../client/mod.ts";
import { clientOf, type ClientOfUser, exerciseId, workoutOf } from "../support/client.ts";
import { answerLost, Network, problem } from "../support/network.ts";
import { stack } from "../support/stack.ts";
import { newUser } from "../support/users.ts";

/** A client with a queue that is kept, and what its queue said. */
async function queueOf(storage: QueueStorage = memoryStorage()) {
  const client = await clientOf({ queue: { storage } });
  return { ...client, storage, ...heard(client) };
}

function heard({ slowBurn }: Pick<ClientOfUser, "slowBurn">) {
  const told: QueueEvent[] = [];
  slowBurn.queue.subscribe((event) => void told.push(event));
  return { told, names: () => told.map(({ type }) => type) };
}

/** The next program of the same person on the same device. */
function reopened(
  storage: QueueStorage,
  accessToken: () => Promise<string | null>,
) {
  const network = new Network();
  const { url, publishableKey } = stack;
  const options = { url, publishableKey, accessToken, fetch: network.fetch };
  const slowBurn = createSlowBurn({ ...options, queue: { storage } });
  return { slowBurn, network, ...heard({ slowBurn }) };
}

async function titles(slowBurn: SlowBurn): Promise<(string | null)[]> {
  const { data } = await slowBurn.GET("/workouts");
  return data.data.map(({ title }) => title).reverse();
}

function titled(exercise_id: string, title: string, minutesAgo: number) {
  const finished = Date.now() - minutesAgo * 60_000;
  return {
    ...workoutOf(exercise_id),
    title,
    started_at: new Date(finished - 60_000).toISOString(),
    finished_at: new Date(finished).toISOString(),
  };
}

Deno.test("queue.log() keeps what is logged offline and sends it in order when there is a network", async () => {
  const { slowBurn, network, told, names } = await queueOf();
  const squat = await exerciseId(slowBurn);
  network.isDown = true;
  for (const [at, title] of ["one", "two", "three"].entries()) {
    await slowBurn.queue.log(titled(squat, title, 9 - at));
  }
  await slowBurn.queue.flush();
  const paused = told.find(({ type }) => type === "paused");
  assert(
    paused?.type === "paused" && paused.reason === "offline" &&
      paused.retryInMs! > 0,
  );
  assertEquals(
    (await slowBurn.queue.items()).map(({ state }) => state),
    Array(3).fill("waiting"),
  );
  network.isDown = false;
  globalThis.dispatchEvent(new Event("online"));
  await slowBurn.queue.flush();
  assertEquals(await slowBurn.queue.items(), []);
  assertEquals(await titles(slowBurn), ["one", "two", "three"]);
  const sent = told.filter((event) => event.type === "sent");
  assertEquals(
    sent.map(({ item }) => "title" in item.body && item.body.title),
    [
      "one",
      "two",
      "three",
    ],
  );
  assert(
    sent[0]!.path === "/workouts/log" &&
      sent[0]!.data.workout.volume_kg === 500,
  );
  assertEquals(names().filter((name) => name === "added").length, 3);
  slowBurn.close();
});

Deno.test("queue: what waited when the program ended is sent by the next one", async () => {
  const { slowBurn, network, user, storage } = await queueOf();
  const squat = await exerciseId(slowBurn);
  network.isDown = true;
  await slowBurn.queue.log(titled(squat, "before", 5));
  slowBurn.close();
  const next = reopened(storage, () => Promise.resolve(user.token));
  await new Promise<void>((resolve) => {
    next.slowBurn.queue.subscribe(({ type }) => type === "sent" && resolve());
  });
  assertEquals(await titles(next.slowBurn), ["before"]);
  next.slowBurn.close();
});

Deno.test("queue: an answer that is lost leaves one workout", async () => {
  const { slowBurn, network, names } = await queueOf();
  const squat = await exerciseId(slowBurn);
  network.next(answerLost);
  await slowBurn.queue.log(titled(squat, "once", 5));
  await slowBurn.queue.flush();
  await slowBurn.queue.flush();
  assertEquals(await titles(slowBurn), ["once"]);
  assertEquals(network.count("POST /workouts/log"), 2);
  assertEquals(names(), ["added", "paused", "sent"]);
  slowBurn.close();
});

Deno.test("queue: 410 and a used id are dropped with an event, and the next one is sent", async () => {
  const { slowBurn, network, told } = await queueOf();
  const squat = await exerciseId(slowBurn);
  const [deleted, used] = [crypto.randomUUID(), crypto.randomUUID()];
  for (const id of [deleted, used]) {
    await slowBurn.POST("/workouts/log", {
      body: { ...titled(squat, "before", 9), id },
    });
  }
  await slowBurn.DELETE("/workouts/{id}", {
    params: { path: { id: deleted } },
  });
  network.isDown = true;
  await slowBurn.queue.log({ ...titled(squat, "late", 8), id: deleted });
  await slowBurn.queue.log({ ...titled(squat, "another", 7), id: used });
  await slowBurn.queue.log(titled(squat, "good", 6));
  network.isDown = false;
  await slowBurn.queue.flush();
  const dropped = told.filter((event) => event.type === "dropped");
  assertEquals(dropped.map(({ item, problem }) => [item.id, problem.code]), [
    [deleted, "gone"],
    [used, "id_taken"],
  ]);
  assertEquals(await slowBurn.queue.items(), []);
  assertEquals(await titles(slowBurn), ["before", "good"]);
  slowBurn.close();
});

Deno.test("queue: 422 is parked with its errors, the next one is sent; corrected it goes too", async () => {
  const { slowBurn, told } = await queueOf();
  const squat = await exerciseId(slowBurn);
  const wrong = { ...titled(squat, "wrong", 9), perceived_exertion: 11 };
  const { id } = await slowBurn.queue.log(wrong);
  await slowBurn.queue.log(titled(squat, "good", 8));
  await slowBurn.queue.flush();
  const parked = told.find((event) => event.type === "parked");
  assertEquals(parked?.problem.errors.map(({ path }) => path), [
    "perceived_exertion",
  ]);
  const [item, ...more] = await slowBurn.queue.items();
  assertEquals([item?.id, item?.state, more], [id, "parked", []]);
  assertEquals(item?.problem?.errors[0]?.code, "out_of_range");
  assertEquals(await titles(slowBurn), ["good"]);
  await slowBurn.queue.retry(id, { ...wrong, perceived_exertion: 10 });
  assertEquals(await slowBurn.queue.items(), []);
  assertEquals(await titles(slowBurn), ["wrong", "good"]);
  slowBurn.close();
});

Deno.test("queue: a parked item can be removed, and is gone", async () => {
  const { slowBurn, names } = await queueOf();
  const { id } = await slowBurn.queue.add("/memories", {
    kind: "fact",
    content: "",
  });
  await slowBurn.queue.flush();
  await slowBurn.queue.remove(id);
  assertEquals(await slowBurn.queue.items(), []);
  assertEquals(names(), ["added", "parked", "removed"]);
  slowBurn.close();
});

Deno.test("queue: what one person logged is never sent for another, and waits for its own", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  const storage = memoryStorage();
  let token: string | null = ada.token;
  const { slowBurn, network } = await clientOf({
    accessToken: () => Promise.resolve(token),
    queue: { storage },
  });
  const squat = await exerciseId(slowBurn);
  network.isDown = true;
  await slowBurn.queue.log(titled(squat, "Ada's", 5));
  await slowBurn.queue.flush();
  network.isDown = false;
  const before = network.count("POST /workouts/log");
  token = null;
  await slowBurn.queue.flush();
  token = ben.token;
  await slowBurn.queue.flush();
  assertEquals(await slowBurn.queue.items(), []);
  assertEquals(network.count("POST /workouts/log"), before);
  await slowBurn.queue.log(titled(squat, "Ben's", 4));
  await slowBurn.queue.flush();
  assertEquals(await titles(slowBurn), ["Ben's"]);
  token = ada.token;
  await slowBurn.queue.flush();
  assertEquals(await titles(slowBurn), ["Ada's"]);
  slowBurn.close();
});

Deno.test("queue: who signs in while an item is being sent does not send it", async () => {
  const [ada, ben] = [await newUser(), await newUser()];
  let token = ada.token;
  const { slowBurn, network } = await clientOf({
    accessToken: () => Promise.resolve(token),
    queue: { storage: memoryStorage() },
  });
  const squat = await exerciseId(slowBurn);
  network.next(() => {
    token = ben.token;
    return problem(401, "unauthorized")(
      () => Promise.reject(),
      new Request(stack.url),
    );
  });
  await slowBurn.queue.log(titled(squat, "Ada's", 5));
  await slowBurn.queue.flush();
  const logs = network.requests.filter((request) => request.title === "POST /workouts/log");
  assertEquals(logs.map((request) => request.token), [ada.token]);
  assertEquals(await titles(slowBurn), []);
  slowBurn.close();
});

Deno.test("queue: a token that is refused waits for a sign-in, and nothing is lost", async () => {
  const user = await newUser();
  let token = user.token;
  const { slowBurn, network } = await clientOf({
    accessToken: () => Promise.resolve(token),
    queue: { storage: memoryStorage() },
  });
  const { told } = heard({ slowBurn });
  const squat = await exerciseId(slowBurn);
  token = `${user.token.slice(0, -6)}forged`;
  await slowBurn.queue.log(titled(squat, "kept", 5));
  await slowBurn.queue.flush();
  const paused = told.find((event) => event.type === "paused");
  assertEquals([paused?.reason, paused?.retryInMs], ["sign_in", null]);
  token = user.token;
  await slowBurn.queue.flush();
  assertEquals(await titles(slowBurn), ["kept"]);
  assert(network.count("POST /workouts/log") >= 2);
  slowBurn.close();
});

Deno.test("queue.log() works when the token has run out and there is no network to refresh it", async () => {
  const { user, storage, slowBurn } = await queueOf();
  await slowBurn.queue.flush();
  const squat = await exerciseId(slowBurn);
  slowBurn.close();
  let isDown = true;
  const next = reopened(
    storage,
    () => isDown ? Promise.reject(new TypeError("offline")) : Promise.resolve(user.token),
  );
  await next.slowBurn.queue.log(titled(squat, "offline", 5));
  await next.slowBurn.queue.flush();
  assertEquals((await next.slowBurn.queue.items()).length, 1);
  isDown = false;
  await next.slowBurn.queue.flush();
  assertEquals(await titles(next.slowBurn), ["offline"]);
  next.slowBurn.close();
});

Deno.test("queue.log() refuses what belongs to nobody, and an id that waits already", async () => {
  const { slowBurn, network } = await queueOf();
  const squat = await exerciseId(slowBurn);
  network.isDown = true;
  const workout = { ...titled(squat, "one", 5), id: crypto.randomUUID() };
  await slowBurn.queue.log(workout);
  const twice = await assertRejects(
    () => slowBurn.queue.log(workout),
    SlowBurnProblem,
  );
  assertEquals((twice as SlowBurnProblem).code, "id_taken");
  const { slowBurn: nobody } = await clientOf({
    accessToken: () => Promise.resolve(null),
  });
  const refused = await assertRejects(
    () => nobody.queue.log(workout),
    SlowBurnProblem,
  );
  assertEquals((refused as SlowBurnProblem).code, "unauthorized");
  slowBurn.close();
  nobody.close();
});

Deno.test("queue: two tabs that send at once send each item once", async () => {
  const { slowBurn, network, user, storage } = await queueOf();
  const squat = await exerciseId(slowBurn);
  const other = reopened(storage, () => Promise.resolve(user.token));
  network.isDown = true;
  const all = ["a", "b", "c", "d", "e", "f"];
  await Promise.all(
    all.map((title, at) => (at % 2 ? slowBurn : other.slowBurn).queue.log(titled(squat, title, 9))),
  );
  network.isDown = false;
  await Promise.all([slowBurn.queue.flush(), other.slowBurn.queue.flush()]);
  assertEquals(await slowBurn.queue.items(), []);
  assertEquals((await titles(slowBurn)).sort(), all);
  const ids = [...network.requests, ...other.network.requests]
    .filter(({ title }) => title === "POST /workouts/log").map(({ body }) => body.id);
  // One that met the broken network came a second time.
  assert(new Set(ids).size === 6 && ids.length <= 12, `${ids.length}`);
  slowBurn.close();
  other.slowBurn.close();
});

Deno.test("queue: an exercise made offline is there before the workout with it", async () => {
  const { slowBurn, network } = await queueOf();
  network.isDown = true;
  const id = crypto.randomUUID();
  const { id: queued } = await slowBurn.queue.add("/exercises", {
    id,
    name: "Rope pull",
  });
  await slowBurn.queue.log(titled(queued, "rope", 5));
  network.isDown = false;
  await slowBurn.queue.flush();
  assertEquals(await titles(slowBurn), ["rope"]);
  slowBurn.close();
});

Deno.test("queue: a mistake of the server holds up an item, and after five times only that one", async () => {
  const { slowBurn, network, told, names } = await queueOf();
  const squat = await exerciseId(slowBurn);
  network.isDown = true;
  await slowBurn.queue.log(titled(squat, "unlucky", 9));
  await slowBurn.queue.log(titled(squat, "good", 8));
  network.isDown = false;
  for (let time = 1; time <= 5; time++) {
    network.next(problem(500, "internal_error"));
    await slowBurn.queue.flush();
    assertEquals(names().includes("parked"), time === 5);
  }
  assertEquals(await titles(slowBurn), ["good"]);
  const parked = told.find((event) => event.type === "parked");
  await slowBurn.queue.retry(parked!.item.id);
  assertEquals(await titles(slowBurn), ["unlucky", "good"]);
  slowBurn.close();
});

Deno.test("queue: a busy server is asked again after what Retry-After says", async () => {
  const { slowBurn, network, told } = await queueOf();
  const squat = await exerciseId(slowBurn);
  network.next(problem(429, "rate_limited", { "Retry-After": "1" }));
  const before = Date.now();
  const sent = new Promise<void>((resolve) => {
    slowBurn.queue.subscribe(({ type }) => type === "sent" && resolve());
  });
  await slowBurn.queue.log(titled(squat, "patient", 5));
  await slowBurn.queue.flush();
  await slowBurn.queue.flush();
  const paused = told.filter((event) => event.type === "paused");
  assertEquals(paused.map(({ reason, retryInMs }) => [reason, retryInMs]), [[
    "server",
    1000,
  ]]);
  await sent;
  assert(Date.now() - before >= 1000);
  assertEquals(await titles(slowBurn), ["patient"]);
  slowBurn.close();
});

Deno.test("queue: what cannot be read is put aside and told, and the queue goes on", async () => {
  const { slowBurn, user, storage, told } = await queueOf();
  const squat = await exerciseId(slowBurn);
  await storage.setItem(`slow-burn.queue.${user.id}`, '[{"id":');
  await slowBurn.queue.log(titled(squat, "after", 5));
  await slowBurn.queue.flush();
  const unreadable = told.find((event) => event.type === "unreadable");
  assertEquals(await storage.getItem(unreadable!.key), '[{"id":');
  assertEquals(await titles(slowBurn), ["after"]);
  slowBurn.close();
});

Deno.test("queue: a storage that is full refuses the workout instead of losing it", async () => {
  const storage = memoryStorage();
  const full = {
    ...storage,
    setItem: () => Promise.reject(new Error("QuotaExceededError")),
  };
  const { slowBurn, network } = await clientOf({ queue: { storage: full } });
  const squat = await exerciseId(slowBurn);
  await assertRejects(
    () => slowBurn.queue.log(titled(squat, "lost?", 5)),
    Error,
    "Quota",
  );
  assertEquals(network.count("POST /workouts/log"), 0);
  slowBurn.close();
});
