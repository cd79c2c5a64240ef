import { signal } from "@preact/signals";

/** Where the person is: the parts of the address behind `#/`. */
export const route = signal(read());

addEventListener("hashchange", () => {
  route.value = read();
  scrollTo(0, 0);
  // A reader of screens hears where it is now.
  requestAnimationFrame(() => document.querySelector("h1")?.focus({ preventScroll: true }));
});

/** @param {string} path such as `chat` or `plans/…` */
export function go(path) {
  location.hash = `#/${path}`;
}

function read() {
  const [view = "", ...rest] = location.hash.replace(/^#\/?/, "").split("/").map(
    decodeURIComponent,
  );
  return { view: view || "today", rest };
}
