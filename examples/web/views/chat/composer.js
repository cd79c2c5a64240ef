import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { Icon } from "../../parts/icon.js";

/**
 * Where one says something.
 *
 * @param {{ suggestions: string[], isBusy: boolean, onSend: (text: string) => void }} props
 */
export function Composer({ suggestions, isBusy, onSend }) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const text = field.current?.value.trim();
    if (!text || isBusy || !field.current) return;
    field.current.value = "";
    field.current.focus();
    onSend(text);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) submit(event);
  };
  return html`<form class="composer" onSubmit=${submit}>
    ${
    suggestions.length > 0 &&
    html`<ul class="suggestions" aria-label="Suggestions">${
      suggestions.map((text) =>
        html`<li key=${text}><button type="button" class="chip" onClick=${() =>
          onSend(text)}>${text}</button></li>`
      )
    }</ul>`
  }
    <div class="composer-row">
      <label class="grow"><span class="visually-hidden">Message</span><textarea ref=${field} rows="1" maxlength="4000" placeholder="Tell it anything …" onKeyDown=${onKeyDown}></textarea></label>
      <button class="round-button" aria-label="Send" disabled=${isBusy}><${Icon} name="send" /></button>
    </div></form>`;
}
