import { slowBurn } from "../../lib/backend.js";
import { plainWords } from "../../lib/plain_words.js";
import { refresh } from "../../lib/resource.js";
import { say } from "../../lib/toasts.js";

/** @typedef {import("@slow-burn/client").components["schemas"]["Memory"]} Memory */

/** Does it, shows what came of it, says why not. @param {() => Promise<unknown>} work @param {string} said */
async function attempt(work, said) {
  try {
    await work();
    refresh("memories", "next");
    say(said, "good");
    return true;
  } catch (error) {
    say(plainWords(error), "bad");
    return false;
  }
}

/** @param {string} id @param {string} content */
export function edit(id, content) {
  return attempt(
    () => slowBurn.PATCH("/memories/{id}", { params: { path: { id } }, body: { content } }),
    "Changed. Your words count from now on.",
  );
}

/** @param {string} id */
export function forget(id) {
  return attempt(
    () => slowBurn.DELETE("/memories/{id}", { params: { path: { id } } }),
    "Forgotten. It will not be learned again from the same message.",
  );
}

/** @param {string} id */
export function accept(id) {
  return attempt(
    () => slowBurn.POST("/memories/{id}/accept", { params: { path: { id } } }),
    "Accepted.",
  );
}

/** @param {string} id */
export function refuse(id) {
  return attempt(
    () => slowBurn.DELETE("/memories/{id}", { params: { path: { id } } }),
    "Refused. Everything stays as it was.",
  );
}

/** @param {Memory["kind"]} kind @param {string} content */
export function add(kind, content) {
  return attempt(() => slowBurn.POST("/memories", { body: { kind, content } }), "Remembered.");
}
