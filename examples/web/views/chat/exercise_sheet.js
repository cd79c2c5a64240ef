import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { useResource } from "../../lib/resource.js";
import { words } from "../../lib/units.js";
import { Dialog } from "../../parts/dialog.js";
import { Shown } from "../../parts/state.js";

/** How an exercise is done. @param {{ id: string, onClose: () => void }} props */
export function ExerciseSheet({ id, onClose }) {
  const exercise = useResource(
    `exercise:${id}`,
    async () => (await slowBurn.GET("/exercises/{id}", { params: { path: { id } } })).data,
  );
  return html`
    <${Dialog} title=${exercise.data?.name ?? "Exercise"} onClose=${onClose}>
      <${Shown} of=${exercise}>${(
        /** @type {any} */ { equipment, primary_muscles, instructions },
      ) =>
        html`
          <p class="hint">${words(equipment)} · ${primary_muscles.map(words).join(", ")}</p>
          <ol class="steps">${instructions.map((
            /** @type {string} */ line,
            /** @type {number} */ at,
          ) => html`<li key=${at}>${line}</li>`)}</ol>
        `}<//><//>
  `;
}
