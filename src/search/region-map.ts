import { HEADER, SLOT, blockAt } from './layout.ts';
import { readSlots } from './region-code.ts';

/** What a region is: of which edition, and which of its passages (or of its header's fields). */
export interface Place {
  edition: number;
  /** Number of the passage in the edition; header fields come before, as -4 to -1. */
  passage: number;
}

/** Where the text of a region is. */
export interface TextPlace {
  edition: number;
  block: number;
  /** Number of the passage in its text block. */
  inBlock: number;
}

/**
 * The regions of a bundle, numbered through all editions in the order of Pagefind's pages. It is laid out
 * when the bundle is opened, before anything is asked: flat lists of numbers, for hundreds of thousands.
 */
export class RegionMap {
  /** Number of regions. */
  readonly size: number;
  /** Position at which each page begins. */
  readonly pageStart: readonly number[];
  readonly #editionOf: Uint32Array;
  readonly #firstSlot: Uint32Array;
  readonly #regionOfSlot: Uint32Array;
  /** First region of each edition, and the one after its last. */
  readonly #range: [number, number][] = [];

  /**
   * @param pages the edition of each page
   * @param codes the slots of the regions of each edition (see region-code.ts)
   */
  constructor(pages: readonly number[], codes: readonly string[]) {
    let [regions, slots] = [0, 0];
    for (const code of codes) {
      readSlots(code, (own) => {
        regions++;
        slots += own;
      });
    }
    const editionOf = new Uint32Array(regions);
    const firstSlot = new Uint32Array(regions);
    const regionOfSlot = new Uint32Array(slots);
    let [region, slot] = [0, 0];
    this.pageStart = pages.map((edition) => {
      const [first, start] = [region, slot * SLOT];
      readSlots(codes[edition] ?? '', (own) => {
        editionOf[region] = edition;
        firstSlot[region] = slot;
        for (const end = slot + own; slot < end; slot++) regionOfSlot[slot] = region;
        region++;
      });
      this.#range[edition] = [first, region];
      return start;
    });
    this.size = regions;
    this.#editionOf = editionOf;
    this.#firstSlot = firstSlot;
    this.#regionOfSlot = regionOfSlot;
  }

  /** The region that a position is in. */
  at(position: number): number {
    return this.#regionOfSlot[Math.floor(position / SLOT)] ?? 0;
  }

  /** Position at which a region begins. */
  start(region: number): number {
    return (this.#firstSlot[region] ?? 0) * SLOT;
  }

  /** Regions of an edition: its header's fields, then its passages. */
  of(edition: number): number[] {
    const [first = 0, end = 0] = this.#range[edition] ?? [];
    return Array.from({ length: end - first }, (_, index) => first + index);
  }

  /** The region of a passage of an edition, if it has so many. */
  ofPassage(edition: number, passage: number): number | undefined {
    const [, end = 0] = this.#range[edition] ?? [];
    const region = this.#firstPassage(edition) + passage;
    return region < end ? region : undefined;
  }

  edition(region: number): number {
    const edition = this.#editionOf[region];
    if (edition === undefined) throw new RangeError(`no region ${region}`);
    return edition;
  }

  place(region: number): Place {
    const edition = this.edition(region);
    return { edition, passage: region - this.#firstPassage(edition) };
  }

  textPlace(region: number): TextPlace {
    const edition = this.edition(region);
    const first = this.#firstPassage(edition);
    // The header is in the first block. A block is never long: its passages are counted one by one.
    const block = region < first ? 0 : this.#block(first, region);
    let inBlock = 0;
    while (region - inBlock > first && this.#block(first, region - inBlock - 1) === block)
      inBlock++;
    return { edition, block, inBlock };
  }

  #firstPassage(edition: number): number {
    return (this.#range[edition]?.[0] ?? 0) + HEADER.length;
  }

  #block(firstPassage: number, region: number): number {
    const [first = 0, slot = 0] = [this.#firstSlot[firstPassage], this.#firstSlot[region]];
    return blockAt(slot - first);
  }
}
