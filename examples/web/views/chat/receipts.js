import { html } from "htm/preact";
import { Icon } from "../../parts/icon.js";

/** @type {Record<string, string>} */
const WORDS = {
  added: "Remembered",
  updated: "Now remembers",
  forgotten: "Forgotten",
  confirmed: "Knew already",
  proposed: "Would change what you wrote",
};

/**
 * What a message changed in what the companion knows.
 *
 * @param {{ changes: import("@slow-burn/client").components["schemas"]["MemoryReceipt"][] }} props
 */
export function Receipts({ changes }) {
  const told = changes.filter(({ change, memory }) => memory && WORDS[change]);
  if (told.length === 0) return null;
  return html`<ul class="receipts">${
    told.map(({ change, memory }) =>
      html`
        <li
          key=${change +
            memory
              ?.id}><a class="chip warm" href="#/memories"><${Icon} name="memories" size=${14} /> <span>${WORDS[
              change
            ]}: ${memory?.content}</span></a></li>
      `
    )
  }</ul>`;
}
