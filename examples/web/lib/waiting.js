import { signal } from "@preact/signals";
import { slowBurn } from "./backend.js";
import { plainWords } from "./plain_words.js";
import { refresh } from "./resource.js";
import { say } from "./toasts.js";

/**
 * What was logged and has not reached the server yet.
 *
 * @type {import("@preact/signals").Signal<import("@slow-burn/client").QueuedItem[]>}
 */
export const waiting = signal([]);
/** Whether there is a network, as far as the browser knows. */
export const isOnline = signal(navigator.onLine);
/**
 * What the server said of the workouts that reached it, by their ids.
 *
 * @type {import("@preact/signals").Signal<Record<string, any>>}
 */
export const logged = signal({});

addEventListener("online", () => {
  isOnline.value = true;
  refresh("");
});
addEventListener("offline", () => isOnline.value = false);

export async function readWaiting() {
  waiting.value = await slowBurn.queue.items().catch(() => []);
}

slowBurn.queue.subscribe((event) => {
  void readWaiting();
  if (event.type === "sent" && event.path === "/workouts/log") {
    logged.value = { ...logged.value, [event.item.id]: event.data };
    refresh("");
  }
  if (event.type === "parked") {
    say(`A workout could not be saved: ${plainWords(event.problem)}`, "bad");
  }
  if (event.type === "dropped") {
    say(`A workout was not saved: ${event.problem.message}`, "bad");
  }
  if (event.type === "failed") say("This device has no room left to keep workouts.", "bad");
});
