import { signal } from "@preact/signals";

/**
 * @typedef {{ id: number, text: string, tone: "good" | "bad" | "calm", action?: { label: string, run: () => void } | undefined }} Toast
 * @type {import("@preact/signals").Signal<Toast[]>}
 */
export const toasts = signal([]);
let next = 1;

/**
 * Says something for some seconds.
 *
 * @param {string} text
 * @param {Toast["tone"]} [tone]
 * @param {Toast["action"]} [action]
 */
export function say(text, tone = "calm", action) {
  const id = next++;
  toasts.value = [...toasts.value.slice(-2), { id, text, tone, action }];
  setTimeout(() => dismiss(id), action ? 9_000 : 5_000);
}

/** @param {number} id */
export function dismiss(id) {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
