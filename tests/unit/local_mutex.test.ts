import { assertEquals, assertRejects } from "@std/assert";
import { Mutex } from "../../local/mutex.ts";

const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

Deno.test("Mutex.run() lets one in at a time, in the order they came", async () => {
  const mutex = new Mutex();
  const events: string[] = [];
  await Promise.all(["a", "b", "c"].map((name) =>
    mutex.run(async () => {
      events.push(`${name} in`);
      await pause();
      events.push(`${name} out`);
    })
  ));
  assertEquals(events, ["a in", "a out", "b in", "b out", "c in", "c out"]);
});

Deno.test("Mutex.run() lets the next one in after a failure", async () => {
  const mutex = new Mutex();
  await assertRejects(() => mutex.run(() => Promise.reject(new Error("no"))), Error, "no");
  assertEquals(await mutex.run(() => Promise.resolve(1)), 1);
});

Deno.test("Mutex.acquire() is given back once, however often release is called", async () => {
  const mutex = new Mutex();
  const release = await mutex.acquire();
  release();
  release();
  const events: string[] = [];
  const second = await mutex.acquire();
  const third = mutex.acquire().then(() => events.push("third"));
  await pause();
  assertEquals(events, []);
  second();
  await third;
  assertEquals(events, ["third"]);
});
