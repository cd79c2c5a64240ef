import { html } from "htm/preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Icon } from "./icon.js";

/**
 * A sheet over the page; the browser keeps the focus in it and Escape closes it.
 *
 * @param {{ title: string, onClose: () => void, children: unknown }} props
 */
export function Dialog({ title, onClose, children }) {
  const id = useId();
  const element = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => {
    element.current?.showModal();
    return () => element.current?.close();
  }, []);
  /** @param {MouseEvent} event */
  const onBackdrop = (event) => event.target === element.current && onClose();
  return html`
    <dialog ref=${element} class="sheet" aria-labelledby=${id} onCancel=${onClose}
      onClick=${onBackdrop}>
      <div class="sheet-body">
          <header class="sheet-head">
            <h2 id=${id} tabindex="-1" autofocus>${title}</h2>
            <button class="icon-button" aria-label="Close" onClick=${onClose}><${Icon} name="close" /></button>
          </header>
          ${children}
        </div>
    </dialog>
  `;
}
