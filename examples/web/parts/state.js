import { html } from "htm/preact";
import { plainWords } from "../lib/plain_words.js";

/** Grey lines where something will be. @param {{ lines?: number, label?: string }} props */
export function Loading({ lines = 3, label = "Loading" }) {
  return html`<div class="loading" role="status" aria-label=${label}>
    ${Array.from({ length: lines }, (_, at) => html`<span key=${at} class="bone"></span>`)}
  </div>`;
}

/** What went wrong, and another try. @param {{ error: unknown, retry: () => void }} props */
export function Failure({ error, retry }) {
  return html`
    <div class="card failure" role="alert">
      <p>${plainWords(error)}</p>
      <button class="button quiet" onClick=${retry}>Try again</button>
    </div>
  `;
}

/**
 * Nothing yet, and what to do about it.
 *
 * @param {{ title: string, children?: unknown }} props
 */
export function Empty({ title, children }) {
  return html`<div class="empty">
    <svg width="56" height="56" viewBox="0 0 56 56" aria-hidden="true"><circle cx="28" cy="30" r="17" /><path d="M28 14c1 6 9 9 9 18a9 9 0 0 1-18 0c0-4 2-6 4-8 0 4 2 5 3 5-1-6 0-11 2-15Z" /></svg>
    <h2>${title}</h2>
    ${children}
  </div>`;
}

/**
 * Shows a resource: what is known of it, else that it is coming, or why not.
 *
 * @template T
 * @param {{ of: { data: T | undefined, error: Error | null, reload: () => void }, lines?: number, children: (data: T) => unknown }} props
 */
export function Shown({ of: { data, error, reload }, lines, children }) {
  if (data !== undefined) return children(data);
  return error
    ? html`<${Failure} error=${error} retry=${reload} />`
    : html`<${Loading} lines=${lines} />`;
}
