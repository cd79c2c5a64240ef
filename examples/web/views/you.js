import { html } from "htm/preact";
import { useProfile } from "../lib/profile.js";
import { signOut } from "../lib/session.js";
import { words } from "../lib/units.js";
import { shortDate } from "../lib/dates.js";
import { Icon } from "../parts/icon.js";
import { Shown } from "../parts/state.js";
import { Bond, useAffinity } from "./today/bond.js";
import { Settings } from "./you/settings.js";

/** The person: the bond and how it grew, settings, and the way out. */
export function YouView() {
  const profile = useProfile();
  const affinity = useAffinity();
  return html`
    <div class="view">
      <header class="view-head">
        <h1 tabindex="-1">You</h1>
      </header>
      <div class="columns even">
        <section class="stack">
          <${Bond} />
          <section class="card" aria-labelledby="ledger">
            <h2 id="ledger" class="small-title">How it grew</h2>
            <${Shown} of=${affinity}>${(/** @type {any} */ { data }) =>
              data.length === 0
                ? html`<p class="hint">Train or talk: each day that you do counts here.</p>`
                : html`<ul class="rows ledger">${
                  runs(data).map((event) =>
                    html`
                      <li
                        key=${event.id}><span>${words(event.reason)}${event.times > 1
                          ? ` (${event.times} ×)`
                          : ""}<br /><small>${shortDate(
                            event.created_at,
                          )}</small></span><span class="figure ${event.points < 0
                          ? "minus"
                          : "plus"}">${event.points > 0 ? "+" : ""}${event.points}</span></li>
                    `
                  )
                }</ul>`}<//></section>
          </section>
          <section class="stack">
            <nav class="card links" aria-label="More"><a href="#/memories"><${Icon} name="memories" /> What it remembers <${Icon} name="next" /></a><a href="#/import"><${Icon} name="import" /> Import a history <${Icon} name="next" /></a></nav>
            ${profile && html`<${Settings} profile=${profile} />`}
            <section class="card"><p class="hint">Signed in as ${profile?.email ??
              "…"}</p><button class="button quiet" onClick=${signOut}>Sign out</button></section>
          </section>
        </div></div>
  `;
}

/**
 * What is the same many times over, an import for instance, is told once.
 *
 * @param {import("@slow-burn/client").components["schemas"]["AffinityEvent"][]} events
 */
function runs(events) {
  /** @type {(typeof events[number] & { times: number })[]} */
  const told = [];
  for (const event of events) {
    const last = told.at(-1);
    if (
      last && last.reason === event.reason && last.points === event.points &&
      shortDate(last.created_at) === shortDate(event.created_at)
    ) last.times++;
    else told.push({ ...event, times: 1 });
  }
  return told;
}
