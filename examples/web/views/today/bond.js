import { html } from "htm/preact";
import { slowBurn } from "../../lib/backend.js";
import { useProfile } from "../../lib/profile.js";
import { useResource } from "../../lib/resource.js";
import { words } from "../../lib/units.js";
import { Ember } from "../../parts/ember.js";
import { Shown } from "../../parts/state.js";

export function useAffinity() {
  return useResource(
    "affinity",
    async () =>
      (await slowBurn.GET("/profile/affinity", { params: { query: { limit: 30 } } })).data,
  );
}

/** How far the bond with the companion has come. */
export function Bond() {
  const affinity = useAffinity();
  const companion = useProfile()?.companion_name ?? "your companion";
  return html`
    <section class="card bond" aria-labelledby="bond">
      <${Shown} of=${affinity}>${(/** @type {any} */ { score, level, next }) =>
        html`
          <${Ember} rank=${level.rank} share=${next ? score / next.threshold : 1} size=${112} />
          <div>
            <h2 id="bond" class="small-title">Your bond with ${companion}</h2>
            <p class="level">${words(level.name)}</p>
            <p class="hint">${next
              ? `${score} of ${next.threshold} points to ${words(next.name).toLowerCase()}`
              : `${score} points: as close as it gets`}</p>
          </div>
        `}<//></section>
  `;
}
