import { BLOCK_SLOTS } from './bundle-files.ts';
import type { SearchPassage } from './document.ts';
import type { Fold } from './fold.ts';
import type { PlacedUnit } from './units.ts';
import { placeUnits, unitsOf } from './units.ts';

/**
 * A region (a header field or a passage) begins at a position that is a multiple of this, so that
 * one small number a region is enough to know in which region a hit is.
 */
export const SLOT = 256;

/** What the index holds before the passages of an edition, one region each. */
export const HEADER = ['title', 'speaker', 'event', 'topic'] as const;
export type HeaderField = (typeof HEADER)[number];

/** Texts that stand together; a gap parts them. */
export type Region = readonly string[];

export function passageRegion({ heading, text }: SearchPassage): Region {
  return heading === undefined ? [text] : [heading, text];
}

/** Units of a region, and the text of the region that each is in. */
export function regionUnits(region: Region, fold: Fold): (PlacedUnit & { part: number })[] {
  const units = region.flatMap((text, part) =>
    unitsOf(text, fold).map((unit, index) => ({
      ...unit,
      gap: unit.gap || (index === 0 && part > 0),
      part,
    })),
  );
  return placeUnits(units).map((unit, index) => ({ ...unit, part: units[index]?.part ?? 0 }));
}

/** The text block of a passage with so many slots of its edition before it: one begins where the last is full. */
export function blockAt(slotsBefore: number): number {
  return Math.floor(slotsBefore / BLOCK_SLOTS);
}

/** The text block of each passage, and its number in it, from the slots of each passage. */
export function blocksOf(slots: readonly number[]): { block: number; inBlock: number }[] {
  let before = 0;
  let last = { block: 0, inBlock: -1 };
  return slots.map((own) => {
    const block = blockAt(before);
    before += own;
    last = { block, inBlock: block === last.block ? last.inBlock + 1 : 0 };
    return last;
  });
}

/** Slots that a region takes, at least one. */
export function slotsFor(units: readonly PlacedUnit[]): number {
  return Math.floor((units.at(-1)?.position ?? 0) / SLOT) + 1;
}
