import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { shortDate } from "../../lib/dates.js";
import { useResource } from "../../lib/resource.js";
import { Dialog } from "../../parts/dialog.js";
import { Shown } from "../../parts/state.js";

/** What a memory said before. @param {{ memory: import("./changes.js").Memory, onClose: () => void }} props */
export function History({ memory, onClose }) {
  const history = useResource(
    `search:history:${memory.id}:${memory.updated_at}`,
    async () =>
      (await slowBurn.GET("/memories/{id}/history", { params: { path: { id: memory.id } } })).data
        .data,
  );
  return html`
    <${Dialog} title="How it came to be" onClose=${onClose}>
      <${Shown} of=${history}>${(/** @type {import("./changes.js").Memory[]} */ before) =>
        html`<ol class="timeline">
    ${
          before.filter(({ id }) => id !== memory.id).map(({ id, content, created_at }) =>
            html`
              <li key=${id}>
                <p>${content}</p>
                <p class="hint">${shortDate(created_at)}</p>
              </li>
            `
          )
        }
    <li class="now"><p>${memory.content}</p><p class="hint">since ${
          shortDate(memory.updated_at)
        }</p></li></ol>`}<//><//>
  `;
}
