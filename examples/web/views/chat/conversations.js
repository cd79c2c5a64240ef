import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { ago } from "../../lib/dates.js";
import { plainWords } from "../../lib/plain_words.js";
import { useResource } from "../../lib/resource.js";
import { say } from "../../lib/toasts.js";
import { Dialog } from "../../parts/dialog.js";
import { Icon } from "../../parts/icon.js";
import { Shown } from "../../parts/state.js";
import { openConversation, startConversation, talk } from "./talk.js";

/** Earlier conversations, to go on with or to delete. @param {{ onClose: () => void }} props */
export function Conversations({ onClose }) {
  const conversations = useResource(
    "conversations",
    async () =>
      (await slowBurn.GET("/chat/conversations", { params: { query: { limit: 50 } } })).data,
  );
  const remove = async (/** @type {string} */ id) => {
    try {
      await slowBurn.DELETE("/chat/conversations/{id}", { params: { path: { id } } });
      if (talk.value.conversation === id) startConversation();
      conversations.reload();
      say("The conversation is deleted. What it taught me is among the memories.");
    } catch (error) {
      say(plainWords(error), "bad");
    }
  };
  return html`
    <${Dialog} title="Conversations" onClose=${onClose}>
      <${Shown} of=${conversations}>${(/** @type {any} */ { data }) =>
        data.length === 0
          ? html`<p class="hint">None yet.</p>`
          : html`<ul class="pick-list">${
            data.map((/** @type {any} */ { id, title, last_message_at }) =>
              html`<li key=${id} class="with-button">
      <button onClick=${() => (void openConversation(id),
                onClose())}><strong>${title}</strong><span>${ago(last_message_at)}</span></button>
      <button class="icon-button" aria-label=${`Delete “${title}”`} onClick=${() =>
                remove(id)}><${Icon} name="forget" /></button></li>`
            )
          }</ul>`}<//><//>
  `;
}
