import { html } from "htm/preact";
import { draft } from "../lib/draft.js";
import { route } from "../lib/router.js";
import { isOnline, waiting } from "../lib/waiting.js";
import { Icon } from "./icon.js";
import { ToastList } from "./toast_list.js";

const MAIN =
  /** @type {const} */ ([["today", "Today"], ["chat", "Chat"], ["progress", "Progress"], [
    "plans",
    "Plans",
  ], ["you", "You"]]);
const MORE = /** @type {const} */ ([["memories", "Memories"], ["import", "Import"]]);

/** The frame around a view: where one can go, and what waits. @param {{ children: unknown }} props */
export function Shell({ children }) {
  return html`
    <div class="shell">
      <a class="skip" href="#main" onClick=${skip}>Skip to the content</a>
      <nav class="nav" aria-label="Main">
        <a class="brand"
          href="#/today"><svg width="26" height="26" viewBox="0 0 64 64" aria-hidden="true"><path d="M34 6c3 13 20 18 20 36a22 22 0 0 1-44 0c0-9 4-13 9-18 0 9 4 12 7 12-2-13 1-22 8-30Z" /></svg><span>Slow Burn</span></a>
        <ul>
            ${MAIN.map(([view, label]) =>
              html`<${Item} key=${view} view=${view} label=${label} />`
            )}
            ${MORE.map(([view, label]) =>
              html`<${Item} key=${view} view=${view} label=${label} isMore />`
            )}
          </ul>
        <${Waiting} />
      </nav>
      <main id="main" tabindex="-1">${children}</main>
      <${ToastList} />
    </div>
  `;
}

/** @param {{ view: "today" | "chat" | "progress" | "plans" | "you" | "memories" | "import", label: string, isMore?: boolean }} props */
function Item({ view, label, isMore }) {
  const here = route.value.view;
  const isHere = here === view || (view === "today" && here === "workout");
  return html`
    <li class=${isMore ? "more" : ""}>
      <a href=${`#/${view}`} aria-current=${isHere ? "page" : undefined}>
          <${Icon} name=${view} size=${22} /><span>${label}</span>
          ${view === "today" && draft.value &&
            html`<span class="dot"><span class="visually-hidden">a workout is running</span></span>`}
        </a>
    </li>
  `;
}

function Waiting() {
  const parked = waiting.value.filter(({ state }) => state === "parked").length;
  const count = waiting.value.length - parked;
  if (isOnline.value && waiting.value.length === 0) return null;
  const text = parked > 0
    ? `${parked} workout${parked > 1 ? "s" : ""} could not be saved`
    : count > 0
    ? `${count} workout${count > 1 ? "s" : ""} kept here, to be sent`
    : "Offline: what you log is kept here";
  return html`<p class="waiting" role="status"><${Icon} name="offline" size=${16} /> ${text}</p>`;
}

/** The address says which view it is; so the focus goes there by hand. @param {Event} event */
function skip(event) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}
