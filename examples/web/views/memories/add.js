import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { add } from "./changes.js";

/** @type {[import("./changes.js").Memory["kind"], string][]} */
const KINDS = [["fact", "Fact"], ["preference", "Preference"], ["goal", "Goal"], [
  "constraint",
  "Constraint",
], ["event", "Event"]];

/** Tells the companion something without a conversation. */
export function AddMemory() {
  const [isBusy, setBusy] = useState(false);
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const form = /** @type {HTMLFormElement} */ (event.currentTarget);
    const data = new FormData(form);
    setBusy(true);
    const isAdded = await add(
      /** @type {any} */ (data.get("kind")),
      String(data.get("content")).trim(),
    );
    setBusy(false);
    if (isAdded) form.reset();
  };
  return html`<form class="card add-memory" onSubmit=${submit}>
    <label class="field grow"><span>Something to remember</span><input name="content" required maxlength="400" placeholder="I train at home on weekdays" /></label>
    <label class="field"><span>Kind</span><select name="kind">${
    KINDS.map(([kind, name]) => html`<option key=${kind} value=${kind}>${name}</option>`)
  }</select></label>
    <button class="button" disabled=${isBusy}>Remember</button></form>`;
}
