import { computed, signal } from "@preact/signals";

/** @type {import("@preact/signals").Signal<{ endsAt: number, length: number } | null>} */
const rest = signal(null);
const now = signal(Date.now());
let ticking = 0;

/** Seconds that are left of the rest; null when there is none. */
export const restLeft = computed(() =>
  rest.value && { seconds: (rest.value.endsAt - now.value) / 1000, length: rest.value.length }
);

/** @param {number} seconds */
export function startRest(seconds) {
  rest.value = { endsAt: Date.now() + seconds * 1000, length: seconds };
  clearInterval(ticking);
  tick();
  ticking = setInterval(tick, 250);
}

/** @param {number} seconds */
export function extendRest(seconds) {
  if (rest.value) {
    rest.value = {
      endsAt: rest.value.endsAt + seconds * 1000,
      length: rest.value.length + seconds,
    };
  }
}

export function endRest() {
  rest.value = null;
  clearInterval(ticking);
}

function tick() {
  now.value = Date.now();
  if (!rest.value || now.value < rest.value.endsAt) return;
  endRest();
  navigator.vibrate?.([120, 80, 120]);
}
