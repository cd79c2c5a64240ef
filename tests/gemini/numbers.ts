/** The value below which a share of the numbers lies; NaN of none. */
export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? NaN;
}

export const median = (numbers: number[]): number => quantile(numbers, 0.5);

/** Of vectors of length 1. */
export function cosine(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

export const percent = (part: number, all: number): string =>
  all === 0 ? "–" : `${(100 * part / all).toFixed(1)} %`;
