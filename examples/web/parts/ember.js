import { html } from "htm/preact";

const RADIUS = 54;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * The bond as an ember: it glows more with each level, and the ring is the way to the next one.
 *
 * @param {{ rank: number, share: number, size?: number }} props share: of the way, 0–1
 */
export function Ember({ rank, share, size = 128 }) {
  const warmth = Math.min(1, 0.35 + rank * 0.13);
  return html`
    <svg class="ember" width=${size} height=${size} viewBox="0 0 128 128" aria-hidden="true"
      focusable="false" style=${{ "--warmth": warmth }}>
      <defs>
        <radialGradient id="ember-core" cx="50%" cy="58%" r="55%">
          <stop offset="0" stop-color="#fff0c9" />
          <stop offset=".35" stop-color="#ffb35c" />
          <stop offset=".75" stop-color="#e0531f" />
          <stop offset="1" stop-color="#8f2408" />
        </radialGradient>
      </defs>
      <circle class="ember-track" cx="64" cy="64" r=${RADIUS} />
      <circle class="ember-way" cx="64" cy="64" r=${RADIUS} stroke-dasharray=${ROUND}
        stroke-dashoffset=${ROUND * (1 - Math.max(0.015, Math.min(1, share)))}
        transform="rotate(-90 64 64)" />
      <circle class="ember-glow" cx="64" cy="66" r="40" />
      <path class="ember-flame"
        d="M66 27c3 14 22 20 22 43a24 24 0 0 1-48 0c0-9 4-14 9-19 1 9 4 12 8 13-2-15 1-27 9-37Z" />
    </svg>
  `;
}
