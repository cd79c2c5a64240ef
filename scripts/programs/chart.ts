/** A line of a chart: loads by day since the start. */
export interface Line {
  name: string;
  points: { day: number; kg: number }[];
}

const WIDTH = 760;
const HEIGHT = 300;
const LEFT = 52;
const RIGHT = 150;
const TOP = 14;
const BOTTOM = 34;
const DAYS = 364;
// Told apart with every kind of colour vision; Okabe and Ito, 2008.
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"];

/** Lines over a year as an SVG; the same text for the same lines. */
export function chartOf(title: string, lines: readonly Line[]): string {
  const top =
    Math.ceil(Math.max(...lines.flatMap(({ points }) => points.map(({ kg }) => kg))) / 20) *
    20;
  const x = (day: number) => fixed(LEFT + day / DAYS * (WIDTH - LEFT - RIGHT));
  const y = (kg: number) => fixed(HEIGHT - BOTTOM - kg / top * (HEIGHT - TOP - BOTTOM));
  const step = top > 160 ? 40 : 20;
  const loads = Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  const weeks = [0, 8, 16, 24, 32, 40, 48];
  const ends = spread(lines.map(({ points }) => Number(y(points.at(-1)!.kg))));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" ` +
    `font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...loads.flatMap((kg) => [
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(kg)}" y2="${y(kg)}" stroke="#ddd"/>`,
      `<text x="${LEFT - 6}" y="${y(kg)}" dy="4" text-anchor="end" fill="#444">${kg}${
        kg === loads.at(-1) ? " kg" : ""
      }</text>`,
    ]),
    ...weeks.map((week) =>
      `<text x="${x(week * 7)}" y="${HEIGHT - 14}" text-anchor="middle" fill="#444">${week}</text>`
    ),
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 14}" text-anchor="end" fill="#444">week</text>`,
    ...lines.flatMap(({ name, points }, i) => {
      const colour = COLOURS[i % COLOURS.length];
      const path = points.map(({ day, kg }) => `${x(day)},${y(kg)}`).join(" ");
      return [
        `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="1.5"/>`,
        `<text x="${WIDTH - RIGHT + 6}" y="${fixed(ends[i]!)}" dy="4" fill="${colour}">${
          escaped(name)
        }</text>`,
      ];
    }),
    "</svg>",
    "",
  ].join("\n");
}

/** Labels moved apart so that none covers another. */
function spread(places: number[]): number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place);
  for (let n = 1; n < order.length; n++) {
    order[n]!.place = Math.max(order[n]!.place, order[n - 1]!.place + 14);
  }
  const result = [...places];
  for (const { place, i } of order) result[i] = place;
  return result;
}

function fixed(value: number): string {
  return String(Number(value.toFixed(1)));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
