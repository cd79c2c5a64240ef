import { html } from "htm/preact";

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 44;
const BOTTOM = 26;
const TOP = 14;

/**
 * A line over time, and the same as a table for who cannot see it.
 *
 * @param {{ title: string, points: { at: string, label: string, value: number }[], format: (value: number) => string }} props
 */
export function LineChart({ title, points, format }) {
  const values = points.map(({ value }) => value);
  const ticks = niceTicks(Math.min(...values), Math.max(...values));
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const times = points.map(({ at }) => Date.parse(at));
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const x = (/** @type {number} */ time) =>
    first === last
      ? (WIDTH + LEFT) / 2
      : LEFT + (time - first) / (last - first) * (WIDTH - LEFT - 14);
  const y = (/** @type {number} */ value) =>
    HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - BOTTOM - TOP);
  const places = points.map(({ value }, at) => [x(times[at] ?? 0), y(value)]);
  const line = places.map((place, at) =>
    `${at ? "L" : "M"}${place.map((n) => n?.toFixed(1)).join(" ")}`
  ).join("");
  const base = HEIGHT - BOTTOM;
  const area = `${line}L${places.at(-1)?.[0]?.toFixed(1)} ${base}L${
    places[0]?.[0]?.toFixed(1)
  } ${base}Z`;
  return html`
    <figure class="chart">
      <svg viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${`${title}: ${
        summary(points, format)
      }`}>
          <defs><linearGradient id="line-fill" x1="0" x2="0" y1="0" y2="1"><stop offset="0" class="fill-top" /><stop offset="1" class="fill-bottom" /></linearGradient></defs>
          ${ticks.map((tick) =>
            html`
              <g key=${tick}>
                <line class="grid" x1=${LEFT} x2=${WIDTH} y1=${y(tick)} y2=${y(tick)} />
                <text class="tick" x=${LEFT - 8} y=${y(tick) + 4} text-anchor="end">${tick
                  .toLocaleString()}</text>
              </g>
            `
          )}
          <path class="area" d=${area} /><path class="line" d=${line} />
          ${places.map(([cx, cy], at) =>
            html`
              <circle key=${at} class="point" cx=${cx} cy=${cy} r=${at === places.length - 1
                ? 5
                : 3}>
                <title>${points[at]?.label}: ${format(points[at]?.value ?? 0)}</title>
              </circle>
            `
          )}
          <text class="tick" x=${LEFT} y=${HEIGHT - 6}>${points[0]?.label}</text>
          ${points.length > 1 &&
            html`<text class="tick" x=${WIDTH - 4} y=${HEIGHT - 6} text-anchor="end">${
              points.at(-1)?.label
            }</text>`}
        </svg>
      <details>
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">${title}</th>
            </tr>
          </thead>
          <tbody>${points.map(({ at, label, value }) =>
            html`
              <tr key=${at}>
                <th scope="row">${label}</th>
                <td>${format(value)}</td>
              </tr>
            `
          )}</tbody>
        </table>
      </details>
    </figure>
  `;
}

/** @param {{ label: string, value: number }[]} points @param {(value: number) => string} format */
function summary(points, format) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "nothing yet";
  return points.length === 1
    ? `${format(first.value)} on ${first.label}`
    : `from ${format(first.value)} on ${first.label} to ${format(last.value)} on ${last.label}`;
}

/** Round numbers around a range. @param {number} low @param {number} high */
function niceTicks(low, high) {
  const range = Math.max(high - low, Math.abs(high) * 0.1, 1);
  const rough = range / 3;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * power).find((size) => size >= rough) ??
    10 * power;
  const ticks = [];
  for (
    let tick = Math.floor(low / step) * step;
    ticks.length === 0 || (ticks.at(-1) ?? 0) < high;
    tick += step
  ) {
    ticks.push(Math.round(tick * 1000) / 1000);
  }
  if (ticks.length === 1) ticks.push((ticks[0] ?? 0) + step);
  return ticks;
}
