import { html } from "htm/preact";
import { endRest, extendRest, restLeft } from "../../lib/rest_timer.js";
import { clock } from "../../lib/units.js";

/** The rest after a set, while it lasts. */
export function RestBar() {
  const left = restLeft.value;
  if (!left) return null;
  return html`<section class="rest" aria-label="Rest">
    <span class="rest-way" aria-hidden="true" style=${{
    transform: `scaleX(${Math.max(0, Math.min(1, left.seconds / left.length))})`,
  }}></span>
    <span class="rest-time" role="timer">${
    clock(left.seconds)
  }</span><span class="rest-word">rest</span>
    <button class="button quiet small" onClick=${() => extendRest(15)}>+15 s</button>
    <button class="button small" onClick=${endRest}>Skip</button>
  </section>`;
}
