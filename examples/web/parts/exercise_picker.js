import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { slowBurn } from "../lib/backend.js";
import { useResource } from "../lib/resource.js";
import { words } from "../lib/units.js";
import { Dialog } from "./dialog.js";
import { Shown } from "./state.js";

/**
 * Finds an exercise, whatever people call it and however they spell it.
 *
 * @param {{ onPick: (exercise: { id: string, name: string, tracking: string }) => void, onClose: () => void }} props
 */
export function ExercisePicker({ onPick, onClose }) {
  const [text, setText] = useState("");
  const [q, setQ] = useState("");
  useEffect(() => {
    const soon = setTimeout(() => setQ(text.trim()), 150);
    return () => clearTimeout(soon);
  }, [text]);
  const found = useResource(
    `search:${q}`,
    async () =>
      (await slowBurn.GET("/exercises", { params: { query: { limit: 20, ...(q && { q }) } } }))
        .data,
  );
  return html`
    <${Dialog} title="Add an exercise" onClose=${onClose}>
      <label class="field"><span>Search</span>
          <input type="search" autofocus placeholder="squat, bb row, pullups …" value=${text}
            onInput=${(/** @type {InputEvent} */ event) =>
              setText(/** @type {HTMLInputElement} */ (event.currentTarget).value)} />
        </label>
      <${Shown} of=${found}>${(/** @type {any} */ page) =>
        page.data.length === 0
          ? html`<p class="hint">Nothing is called that. Try another word.</p>`
          : html`<ul class="pick-list">${
            page.data.map((/** @type {any} */ exercise) =>
              html`<li key=${exercise.id}><button onClick=${() => onPick(exercise)}>
          <strong>${exercise.name}</strong>
          <span>${words(exercise.equipment)} · ${
                exercise.primary_muscles.map(words).join(", ")
              }</span>
        </button></li>`
            )
          }</ul>`}
        <//>
      <//>
  `;
}
