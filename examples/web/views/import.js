import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { slowBurn } from "../lib/backend.js";
import { shortDate } from "../lib/dates.js";
import { plainWords } from "../lib/plain_words.js";
import { refresh } from "../lib/resource.js";
import { Icon } from "../parts/icon.js";
import { Loading } from "../parts/state.js";
import { Preview } from "./import/preview.js";

/** @typedef {import("@slow-burn/client").components["schemas"]["ImportResult"]} ImportResult */

/** Brings a history along: looked at first, written only when the person says so. */
export function ImportView() {
  const [file, setFile] = useState(/** @type {File | null} */ (null));
  const [preview, setPreview] = useState(/** @type {ImportResult | null} */ (null));
  const [done, setDone] = useState(/** @type {ImportResult | null} */ (null));
  const [trouble, setTrouble] = useState("");
  const [isBusy, setBusy] = useState(false);
  /** @param {() => Promise<void>} work */
  const attempt = async (work) => {
    setBusy(true);
    setTrouble("");
    try {
      await work();
    } catch (error) {
      setTrouble(plainWords(error));
    }
    setBusy(false);
  };
  const look = (/** @type {File | undefined} */ chosen) =>
    chosen && attempt(async () => {
      setFile(chosen);
      setPreview(null);
      setDone(null);
      setPreview(await slowBurn.importWorkouts(chosen, { dry_run: true }));
    });
  const write = (/** @type {Record<string, string>} */ mapping) =>
    attempt(async () => {
      if (!file) return;
      setDone(await slowBurn.importWorkouts(file, { mapping }));
      setPreview(null);
      refresh("");
    });
  const onDrop = (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    void look(event.dataTransfer?.files[0]);
  };
  return html`<div class="view narrow">
    <header class="view-head"><h1 tabindex="-1">Import</h1></header>
    <p class="lead">Bring your history from Strong, Hevy, FitNotes, Jefit or Liftosaur. You see what would happen first; nothing is written twice.</p>
    <label class="drop" onDragOver=${(/** @type {DragEvent} */ event) =>
    event.preventDefault()} onDrop=${onDrop}>
      <${Icon} name="import" size=${28} /><strong>${
    file ? file.name : "Choose the exported file"
  }</strong><span class="hint">or drop it here (CSV, up to 5 MB)</span>
      <input type="file" class="visually-hidden" accept=".csv,.txt,text/csv" onChange=${(
    /** @type {Event} */ event,
  ) => look(/** @type {HTMLInputElement} */ (event.currentTarget).files?.[0])} />
    </label>
    ${trouble && html`<p class="trouble" role="alert">${trouble}</p>`}
    ${isBusy && html`<${Loading} lines=${3} label="Reading the file" />`}
    ${
    preview && !isBusy &&
    html`<${Preview} key=${file?.name} preview=${preview} onImport=${write} />`
  }
    ${
    done && html`
      <section class="card"
        role="status"><h2 class="display">${done.created} workout${done.created === 1
          ? ""
          : "s"} imported.</h2>
            <p class="hint">${done.duplicates > 0
              ? `${done.duplicates} were there already. `
              : ""}${done.first
              ? `Your log now reaches back to ${shortDate(done.first)} ${
                new Date(done.first).getFullYear()
              }.`
              : ""}</p>
            <a class="button" href="#/progress">See what it came to</a></section>
    `
  }
  </div>`;
}
