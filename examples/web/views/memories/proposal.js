import { html } from "htm/preact";
import { accept, refuse } from "./changes.js";

/** A change of something that the person wrote: theirs to take or leave. @param {{ memory: import("./changes.js").Memory, of: import("./changes.js").Memory | undefined }} props */
export function Proposal({ memory, of }) {
  const isForget = memory.proposes?.change === "forget";
  return html`<article class="card proposal">
    ${of && html`<p class="was">${of.content}</p>`}
    <p><strong>${isForget ? "Forget this?" : memory.content}</strong></p>
    ${memory.quote && html`<p class="quote">“${memory.quote}”</p>`}
    <div class="row"><button class="button small" onClick=${() =>
    accept(memory.id)}>Accept</button><button class="button quiet small" onClick=${() =>
    refuse(memory.id)}>Keep as it was</button></div></article>`;
}
