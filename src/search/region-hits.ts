import type { Bundle } from './bundle.ts';
import { lowerBound } from './positions.ts';

/** Positions by region. */
export class RegionHits {
  /** Rising. */
  readonly regions: Uint32Array;
  readonly positions: Uint32Array;
  readonly #from: Uint32Array;

  constructor(bundle: Bundle, positions: Uint32Array) {
    const regions = new Uint32Array(positions.length);
    const from = new Uint32Array(positions.length + 1);
    let count = 0;
    for (let index = 0; index < positions.length; index++) {
      const region = bundle.regionAt(positions[index] ?? 0);
      if (count > 0 && regions[count - 1] === region) continue;
      regions[count] = region;
      from[count++] = index;
    }
    from[count] = positions.length;
    this.positions = positions;
    this.regions = regions.subarray(0, count);
    this.#from = from;
  }

  in(region: number): Uint32Array {
    const index = lowerBound(this.regions, region);
    if (this.regions[index] !== region) return new Uint32Array();
    return this.positions.subarray(this.#from[index], this.#from[index + 1]);
  }
}
