import { signal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { person } from "./session.js";

/**
 * Something of the server, and what of it is known on this device meanwhile.
 *
 * @template T
 * @typedef {object} Resource
 * @property {T | undefined} data the last that is known
 * @property {Error | null} error why it could not be asked for again
 * @property {boolean} isLoading
 */

/** @type {Map<string, { state: import("@preact/signals").Signal<Resource<any>>, load: () => Promise<any>, users: number, turn: number }>} */
const known = new Map();

/**
 * What `load` gives: at once as it was last seen, on this device too, then as it is now.
 *
 * @template T
 * @param {string | null} key null: not now
 * @param {() => Promise<T>} load
 * @returns {Resource<T> & { reload: () => void }}
 */
export function useResource(key, load) {
  const owned = key && `${person.value?.id}:${key}`;
  useEffect(() => {
    if (!owned) return;
    const entry = entryOf(owned);
    entry.load = load;
    entry.users++;
    void ask(owned);
    return () => void entry.users--;
  }, [owned]);
  if (!owned) return { data: undefined, error: null, isLoading: false, reload: () => {} };
  return { ...entryOf(owned).state.value, reload: () => void ask(owned) };
}

/**
 * What is shown of these is asked for again, and the rest when it is next needed.
 *
 * @param {...string} keys beginnings of keys
 */
export function refresh(...keys) {
  for (const [owned, { users }] of known) {
    const key = owned.slice(owned.indexOf(":") + 1);
    if (users > 0 && keys.some((start) => key.startsWith(start))) void ask(owned);
  }
}

/**
 * Shows something before the server has said so.
 *
 * @template T
 * @param {string} key
 * @param {(data: T) => T} change
 */
export function change(key, change) {
  const { state } = entryOf(`${person.value?.id}:${key}`);
  if (state.value.data !== undefined) {
    state.value = { ...state.value, data: change(state.value.data) };
  }
}

/** @param {string} owned */
function entryOf(owned) {
  let entry = known.get(owned);
  if (!entry) {
    const data = stored(owned);
    const state = signal({ data, error: null, isLoading: data === undefined });
    known.set(owned, entry = { state, load: () => Promise.resolve(), users: 0, turn: 0 });
  }
  return entry;
}

/** @param {string} owned */
async function ask(owned) {
  const entry = entryOf(owned);
  const turn = ++entry.turn;
  entry.state.value = { ...entry.state.value, isLoading: true };
  try {
    const data = await entry.load();
    if (turn !== entry.turn) return;
    entry.state.value = { data, error: null, isLoading: false };
    keep(owned, data);
  } catch (error) {
    if (turn !== entry.turn) return;
    entry.state.value = {
      ...entry.state.value,
      error: /** @type {Error} */ (error),
      isLoading: false,
    };
  }
}

/** @param {string} owned */
function stored(owned) {
  try {
    return JSON.parse(localStorage.getItem(`slow-burn-data:${owned}`) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} owned @param {unknown} data */
function keep(owned, data) {
  // What was looked for once is not wanted again.
  if (owned.includes(":search:")) return;
  try {
    localStorage.setItem(`slow-burn-data:${owned}`, JSON.stringify(data));
  } catch {
    // Full: without it the page works, only not offline.
  }
}
