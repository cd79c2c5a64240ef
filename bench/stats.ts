/** The value that a share `q` of the values does not exceed; NaN of none. */
export function quantile(values: number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * q;
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (below === undefined || above === undefined) return NaN;
  return below + (above - below) * (position - Math.floor(position));
}

export const median = (values: number[]): number => quantile(values, 0.5);

/** Two things measured in turns; times in milliseconds. */
export interface Comparison {
  pairs: number;
  /** Medians. */
  bareMs: number;
  ms: number;
  /** Of the ratios of the pairs, so that noise which both saw cancels out. */
  ratio: number;
  ratioP90: number;
}

export function compare(pairs: { bareMs: number; ms: number }[]): Comparison {
  const ratios = pairs.map(({ bareMs, ms }) => ms / bareMs);
  return {
    pairs: pairs.length,
    bareMs: median(pairs.map(({ bareMs }) => bareMs)),
    ms: median(pairs.map(({ ms }) => ms)),
    ratio: median(ratios),
    ratioP90: quantile(ratios, 0.9),
  };
}

/** How long `work` took, with what it returned. */
export async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/** A Markdown table; numbers stand to the right, with a digit behind the point. */
export function table(headers: string[], rows: (string | number)[][]): string {
  const cell = (value: string | number) =>
    typeof value === "string" ? value : Number.isFinite(value) ? value.toFixed(1) : "–";
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(headers),
    line(headers.map((_, i) => typeof rows[0]?.[i] === "string" ? "---" : "---:")),
    ...rows.map((row) => line(row.map(cell))),
  ].join("\n");
}
