/** A size of plate, in thousandths of a unit, and how many pairs of it there are. */
export interface Plates {
  size: number;
  pairs: number;
}

const UNIT = 1000;

/**
 * The weights that one side of a bar can have, in thousandths of a unit: the nearest one is found
 * without trying every way to load it. Grows as far as it is asked, up to `most`.
 */
export class Reachable {
  readonly #grain: number;
  readonly #largest: number;
  #cells = new Uint8Array([1]);

  constructor(readonly plates: readonly Plates[], readonly most: number) {
    this.#grain = plates.map(({ size }) => size).reduce(greatestCommonDivisor, 0) || UNIT;
    this.#largest = Math.max(0, ...plates.map(({ size }) => size));
  }

  /** The nearest weight that can be made, the lower of two that are, but for `noise`, equally near. */
  nearest(wanted: number, noise = 0): number {
    const [below, above] = this.around(wanted);
    return above === undefined || wanted - below <= above - wanted + noise ? below : above;
  }

  /** The next weights at or below, and above, `wanted`; without the latter when there is none. */
  around(wanted: number): [below: number, above: number | undefined] {
    const place = Math.min(Math.max(wanted, 0), this.most) / this.#grain;
    this.#growTo(Math.ceil(place + this.#largest / this.#grain));
    let below = Math.floor(place);
    while (!this.#cells[below]) below--;
    let above = Math.floor(place) + 1;
    while (above < this.#cells.length && !this.#cells[above]) above++;
    const isMade = above < this.#cells.length && above * this.#grain <= this.most;
    return [below * this.#grain, isMade ? above * this.#grain : undefined];
  }

  #growTo(cell: number): void {
    if (cell < this.#cells.length) return;
    const length = 2 * cell + 1;
    const cells = new Uint8Array(length);
    cells[0] = 1;
    for (const { size, pairs } of this.plates) {
      const step = size / this.#grain;
      const used = new Uint32Array(length);
      for (let at = step; at < length; at++) {
        if (!cells[at] && cells[at - step] && used[at - step]! < pairs) {
          cells[at] = 1;
          used[at] = used[at - step]! + 1;
        }
      }
    }
    this.#cells = cells;
  }
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
