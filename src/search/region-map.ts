import { HEADER, SLOT, blockAt } from './layout.ts';
import { lowerBound } from './positions.ts';
import { regionCount, regionStarts } from './region-code.ts';

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

/** The regions of one edition. */
interface Layout {
  edition: number;
  /** First slot of each region. */
  starts: Uint32Array;
  firstSlot: number;
  /** Number of the region that each slot is in, from the edition's first slot on. */
  regionOfSlot: Uint32Array;
}

/**
 * The regions of a bundle. A region's number is that of its first slot, slots counted through all editions
 * in the order of Pagefind's pages. An edition's regions are laid out when something is found in it.
 */
export class RegionMap {
  /** Position at which each page begins. */
  readonly pageStart: readonly number[];
  readonly #pages: readonly number[];
  readonly #codes: readonly string[];
  /** First slot of each page, and the one after the last page. */
  readonly #firstSlots: Uint32Array;
  readonly #pageOf: number[] = [];
  readonly #layouts: (Layout | undefined)[] = [];

  /**
   * @param pages the edition of each page
   * @param codes the slots of the regions of each edition (see region-code.ts)
   * @param slots of all regions of each edition
   */
  constructor(pages: readonly number[], codes: readonly string[], slots: readonly number[]) {
    this.#pages = pages;
    this.#codes = codes;
    const firstSlots = new Uint32Array(pages.length + 1);
    pages.forEach((edition, page) => {
      this.#pageOf[edition] = page;
      firstSlots[page + 1] = (firstSlots[page] ?? 0) + (slots[edition] ?? 0);
    });
    this.#firstSlots = firstSlots;
    this.pageStart = pages.map((_, page) => (firstSlots[page] ?? 0) * SLOT);
  }

  /** How many regions an edition has. */
  count(edition: number): number {
    return regionCount(this.#codes[edition] ?? '');
  }

  /** The region that a position is in. */
  at(position: number): number {
    const slot = Math.floor(position / SLOT);
    const { starts, firstSlot, regionOfSlot } = this.#layoutAt(slot);
    return starts[regionOfSlot[slot - firstSlot] ?? 0] ?? 0;
  }

  /** Position at which a region begins. */
  start(region: number): number {
    return region * SLOT;
  }

  /** Regions of an edition: its header's fields, then its passages. */
  of(edition: number): Uint32Array {
    return this.#layout(this.#pageOf[edition] ?? 0).starts;
  }

  edition(region: number): number {
    return this.#layoutAt(region).edition;
  }

  place(region: number): Place {
    const { edition, firstSlot, regionOfSlot } = this.#layoutAt(region);
    return { edition, passage: (regionOfSlot[region - firstSlot] ?? 0) - HEADER.length };
  }

  textPlace(region: number): TextPlace {
    const { edition, passage } = this.place(region);
    // The header is in the first block.
    if (passage < 0) return { edition, block: 0, inBlock: 0 };
    const starts = this.of(edition).subarray(HEADER.length);
    const blockOf = (number: number) => blockAt((starts[number] ?? 0) - (starts[0] ?? 0));
    const block = blockOf(passage);
    // A block is never long: its passages are counted one by one.
    let inBlock = 0;
    while (inBlock < passage && blockOf(passage - inBlock - 1) === block) inBlock++;
    return { edition, block, inBlock };
  }

  #layoutAt(slot: number): Layout {
    const page = lowerBound(this.#firstSlots, slot + 1) - 1;
    return this.#layout(page);
  }

  #layout(page: number): Layout {
    return (this.#layouts[page] ??= this.#layOut(page));
  }

  #layOut(page: number): Layout {
    const edition = this.#pages[page];
    const firstSlot = this.#firstSlots[page];
    const end = this.#firstSlots[page + 1];
    if (edition === undefined || firstSlot === undefined || end === undefined)
      throw new RangeError(`no page ${page}`);
    const starts = regionStarts(this.#codes[edition] ?? '', firstSlot);
    const regionOfSlot = new Uint32Array(end - firstSlot);
    starts.forEach((start, region) => {
      regionOfSlot.fill(region, start - firstSlot);
    });
    return { edition, starts, firstSlot, regionOfSlot };
  }
}
