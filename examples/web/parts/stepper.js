import { html } from "htm/preact";
import { Icon } from "./icon.js";

/**
 * A number that thumbs can change: less, more, or typed.
 *
 * @param {{ label: string, unit: string, value: number | null, step: number, onChange: (value: number) => void }} props
 */
export function Stepper({ label, unit, value, step, onChange }) {
  const to = (/** @type {number} */ next) => onChange(Math.max(0, Math.round(next * 1000) / 1000));
  /** @param {Event} event */
  const typed = (event) => {
    const text = /** @type {HTMLInputElement} */ (event.currentTarget).value.replace(",", ".");
    if (text !== "" && Number.isFinite(Number(text))) to(Number(text));
  };
  return html`
    <span class="stepper">
      <button aria-label=${`Less: ${label}`}
        onClick=${() => to((value ?? 0) - step)}><${Icon} name="minus" size=${16} /></button>
      <label>
        <span class="visually-hidden">${label}</span>
        <input inputmode="decimal" autocomplete="off" size="4" value=${value ??
          ""} onChange=${typed}
          onFocus=${(/** @type {FocusEvent} */ event) =>
            /** @type {HTMLInputElement} */ (event.currentTarget).select()} />
        <span class="unit" aria-hidden="true">${unit}</span>
      </label>
      <button aria-label=${`More: ${label}`}
        onClick=${() => to((value ?? 0) + step)}><${Icon} name="plus" size=${16} /></button>
    </span>
  `;
}
