import type { Bundle } from './bundle.ts';

/** Positions by region. */
export class RegionHits {
  /** Rising. */
  readonly regions: Uint32Array;
  readonly positions: Uint32Array;
  readonly #from: Uint32Array;
  readonly #index: Map<number, number>;

  constructor(bundle: Bundle, positions: Uint32Array) {
    const regions: number[] = [];
    const from: number[] = [];
    positions.forEach((position, index) => {
      const region = bundle.regionAt(position);
      if (region === regions.at(-1)) return;
      regions.push(region);
      from.push(index);
    });
    this.positions = positions;
    this.regions = Uint32Array.from(regions);
    this.#from = Uint32Array.from([...from, positions.length]);
    this.#index = new Map(regions.map((region, index) => [region, index]));
  }

  in(region: number): Uint32Array {
    const index = this.#index.get(region);
    return index === undefined
      ? new Uint32Array()
      : this.positions.subarray(this.#from[index], this.#from[index + 1]);
  }
}
