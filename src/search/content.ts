import { deflateSync, inflateSync } from 'node:zlib';
import type { Fold } from './fold.ts';
import { SLOT, regionUnits, slotsFor } from './layout.ts';
import type { Region } from './layout.ts';
import { FREQUENT_PLACES, tokenOf } from './tokens.ts';

/** Between two units: Pagefind counts a word without letters as a position and keeps nothing of it. */
const NOTHING = '.';

/** What the pages of a bundle hold for Pagefind, one after another: units in reading order. */
export class BundleContent {
  readonly #fold: Fold;
  /** Packed: all pages wait until it is known which pairs are frequent. */
  readonly #pages: Buffer[] = [];
  readonly #pairs = new Map<string, number>();
  /** Words written with letters, for what is misspelt. */
  readonly lexicon = new Set<string>();

  constructor(fold: Fold) {
    this.#fold = fold;
  }

  /** @returns slots that each region takes */
  addPage(regions: readonly Region[]): number[] {
    const words: string[] = [];
    const slots = regions.map((region) => {
      const units = regionUnits(region, this.#fold);
      const start = words.length;
      const end = start + slotsFor(units) * SLOT;
      for (const { text, position, kind, pair } of units) {
        if (kind === 'letter' && /^[a-z]{4,}$/.test(text)) this.lexicon.add(text);
        if (pair) this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
        fill(words, start + position);
        words.push(pair ?? text);
      }
      fill(words, end);
      return (end - start) / SLOT;
    });
    this.#pages.push(deflateSync(words.join(' '), { level: 1 }));
    return slots;
  }

  /** Pairs that are told apart by what follows them, in a fixed order. */
  frequent(): string[] {
    return [...this.#pairs]
      .filter(([, places]) => places > FREQUENT_PLACES)
      .map(([pair]) => pair)
      .toSorted();
  }

  /** The content of each page. */
  *pages(): Generator<string> {
    const frequent = new Set(this.frequent());
    for (const page of this.#pages) {
      const pairs = inflateSync(page).toString('utf8').split(' ');
      // The pair after a pair begins with its second character.
      yield pairs
        .map((pair, index) =>
          frequent.has(pair)
            ? tokenOf([...Array.from(pair), ...nextOf(pairs[index + 1])], frequent)
            : pair,
        )
        .join(' ');
    }
  }
}

function fill(words: string[], position: number): void {
  while (words.length < position) words.push(NOTHING);
}

/** Second character of a pair, if it is one. */
function nextOf(pair: string | undefined): string[] {
  return Array.from(pair ?? '').slice(1, 2);
}
