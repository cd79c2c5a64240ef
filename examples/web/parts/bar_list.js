import { html } from "htm/preact";

/**
 * Bars that can be read as a list.
 *
 * @param {{ label: string, bars: { name: string, value: number, text: string, note?: string }[] }} props
 */
export function BarList({ label, bars }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return html`<ul class="bars" aria-label=${label}>
    ${
    bars.map(({ name, value, text }) =>
      html`
        <li key=${name}>
          <span class="bar-name">${name}</span>
          <span class="bar" aria-hidden="true"><span style=${{
            width: `${value / most * 100}%`,
          }}></span></span>
          <span class="bar-value">${text}</span>
        </li>
      `
    )
  }
  </ul>`;
}
