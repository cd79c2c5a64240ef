import { html } from "htm/preact";
import { dismiss, toasts } from "../lib/toasts.js";
import { Icon } from "./icon.js";

/** What the page says for some seconds; read out where screens are read. */
export function ToastList() {
  return html`<div class="toasts" role="status" aria-live="polite">
    ${
    toasts.value.map(({ id, text, tone, action }) =>
      html`<div key=${id} class=${`toast ${tone}`}>
      <span>${text}</span>
      ${
        action &&
        html`<button class="link" onClick=${() => (action.run(),
          dismiss(id))}>${action.label}</button>`
      }
      <button class="icon-button" aria-label="Dismiss" onClick=${() =>
        dismiss(id)}><${Icon} name="close" size=${16} /></button>
    </div>`
    )
  }
  </div>`;
}
