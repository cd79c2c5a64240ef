import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { ago, dayMonth } from "../../lib/dates.js";
import { Icon } from "../../parts/icon.js";
import { edit, forget } from "./changes.js";
import { History } from "./history.js";

const SOURCES = { chat: "you said so", user: "you wrote it", workout: "from your log" };

/** One memory. @param {{ memory: import("./changes.js").Memory }} props */
export function MemoryItem({ memory }) {
  const [state, setState] = useState(/** @type {"shown" | "editing" | "history"} */ ("shown"));
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const content = String(
      new FormData(/** @type {HTMLFormElement} */ (event.currentTarget)).get("content"),
    ).trim();
    if (content === memory.content || await edit(memory.id, content)) setState("shown");
  };
  if (state === "editing") {
    return html`
      <li>
        <form class="edit-memory grow"
          onSubmit=${submit}><label class="grow"><span class="visually-hidden">Memory</span><textarea name="content" required maxlength="400" rows="2" autofocus>${memory
            .content}</textarea></label>
            <div class="row"><button class="button small">Save</button><button type="button" class="button bare small" onClick=${() =>
              setState("shown")}>Cancel</button></div></form>
      </li>
    `;
  }
  return html`<li>
    <div class="grow"><p>${memory.content}</p>
      <p class="hint">${SOURCES[memory.source]} · ${ago(memory.created_at)}${
    memory.valid_until ? ` · until ${dayMonth(memory.valid_until)}` : ""
  }${memory.recall_count > 0 ? ` · recalled ${memory.recall_count} ×` : ""}</p>
      ${
    memory.quote && memory.quote !== memory.content && html`<p class="quote">“${memory.quote}”</p>`
  }</div>
    <span class="row tight">
      <button class="icon-button" aria-label=${`Edit: ${memory.content}`} onClick=${() =>
    setState("editing")}><${Icon} name="edit" /></button>
      <button class="icon-button" aria-label=${`History: ${memory.content}`} onClick=${() =>
    setState("history")}><${Icon} name="history" /></button>
      <button class="icon-button" aria-label=${`Forget: ${memory.content}`} onClick=${() =>
    forget(memory.id)}><${Icon} name="forget" /></button>
    </span>
    ${
    state === "history" && html`<${History} memory=${memory} onClose=${() => setState("shown")} />`
  }
  </li>`;
}
