import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../lib/backend.js";
import { useResource } from "../lib/resource.js";
import { words } from "../lib/units.js";
import { Empty, Shown } from "../parts/state.js";
import { AddMemory } from "./memories/add.js";
import { MemoryItem } from "./memories/item.js";
import { Proposal } from "./memories/proposal.js";

const KINDS = /** @type {const} */ (["constraint", "goal", "preference", "fact", "event"]);
const TITLES = {
  constraint: "What your body says no to",
  goal: "What you want",
  preference: "What you like",
  fact: "What is so",
  event: "What happens when",
};

/** @typedef {import("@slow-burn/client").components["schemas"]["Memory"]} Memory */

/** What the companion knows, and the person's say over all of it. */
export function MemoriesView() {
  const [kind, setKind] = useState(/** @type {typeof KINDS[number] | null} */ (null));
  const memories = useResource("memories", loadMemories);
  return html`
    <div class="view narrow">
      <header class="view-head">
        <h1 tabindex="-1">Memories</h1>
      </header>
      <p
        class="lead">Everything your companion knows about you. Change it, or have it forgotten: it is yours.</p>
      <${AddMemory} />
      <${Shown} of=${memories} lines=${5}>${(/** @type {Memory[]} */ all) => {
        const proposals = all.filter(({ status }) => status === "proposed");
        const current = all.filter(({ status }) => status === "current");
        const kinds = KINDS.filter((one) => current.some((memory) => memory.kind === one));
        return html`
          ${proposals.length > 0 &&
            html`<section class="stack"><h2 class="small-title">Waiting for your word</h2>${
              proposals.map((memory) =>
                html`<${Proposal} key=${memory.id} memory=${memory} of=${
                  all.find(({ id }) => id === memory.proposes?.memory_id)
                } />`
              )
            }</section>`}
          ${kinds.length > 1 && html`
            <div class="chips" role="group"
              aria-label="Show"><button class="chip" aria-pressed=${kind === null} onClick=${() =>
                setKind(null)}>All</button>${kinds.map((one) =>
                  html`
                    <button key=${one} class="chip" aria-pressed=${kind === one}
                      onClick=${() => setKind(one)}>${words(one)}s</button>
                  `
                )}</div>
          `}
          ${current.length === 0 && html`
            <${Empty}
              title="A blank page so far"><p>Tell your companion something about you, such as “I have a bad left knee” or “I train at home”, and it shows up here.</p><a class="button" href="#/chat">Say something</a><//>
          `}
          ${kinds.filter((one) => !kind || kind === one).map((one) =>
            html`
              <section key=${one} class="stack">
                <h2 class="small-title">${TITLES[one]}</h2>
                <ul class="card rows memories">${current.filter((memory) => memory.kind === one)
                  .map((memory) => html`<${MemoryItem} key=${memory.id} memory=${memory} />`)}</ul>
              </section>
            `
          )}
        `;
      }}<//>
      </div>
  `;
}

async function loadMemories() {
  const all = [];
  for await (
    const memory of slowBurn.pages("/memories", { status: ["current", "proposed"], limit: 100 })
  ) all.push(memory);
  return all;
}
