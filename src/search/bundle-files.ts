import type { Language } from '../archive/languages.ts';
import type { EditionKind } from '../archive/talk.ts';
import type { Names } from './document.ts';

/**
 * What a bundle's folder holds, besides Pagefind's own `pagefind.pf_meta` and `index/`. Every file
 * is compressed with gzip and named without it, so that a plain file server needs no setting and
 * bytes on disk are bytes on the line.
 */
export const BUNDLE = {
  meta: 'pagefind.pf_meta',
  chunk: (hash: string) => `index/${hash}.pf_index`,
  table: 'table.json.gz',
  cards: (shard: number) => `cards/${shard}.json.gz`,
  /** Words by their first letter, for what is misspelt. */
  words: (letter: string) => `words/${letter}.json.gz`,
  text: (edition: number, block: number) => `text/${edition}-${block}.json.gz`,
} as const;

/** What is known of every edition before a query: columns by edition, in the bundle's order. */
export interface BundleTable {
  /** Talk of each edition, as a number within the bundle; editions of a talk follow one another. */
  talk: number[];
  language: Language[];
  kind: EditionKind[];
  original: boolean[];
  /** Empty where no source says; so are `event` and the others. */
  date: string[];
  speakers: string[][];
  event: string[];
  topics: string[][];
  /**
   * Slots of each region, as characters: `a` one slot, `b` two, …; a capital where a passage opens
   * a new text block. Regions of more than 26 slots are followed by `+`, one for every 26 more.
   */
  regions: string[];
  /** First letters that have words. */
  letters: string;
  /** Edition of each of Pagefind's pages. */
  pages: number[];
  /** Bytes of each of Pagefind's chunks, in the order of its own table. */
  chunks: number[];
}

/** What a card in the results says of its edition. */
export interface Card {
  slug: string;
  path: string;
  title: string;
}

export const CARDS_A_SHARD = 64;

/** Passages that follow one another, as they are shown. */
export interface TextBlock {
  /** Texts of the header's regions, in an edition's first block. */
  header?: string[][];
  passages: { id: string; text: string; heading?: string }[];
}

/** Text in a block, at most, unless one passage alone has more. In bytes of UTF-8. */
export const BLOCK_BYTES = 16_000;

/** Names by kind and id, for facets and cards. */
export type Registry = Record<
  'speakers' | 'events' | 'topics',
  Record<string, { name: Names; aliases: readonly string[] }>
>;

/** `entry.json`: the only file that is not named by its digest, and the first to be read. */
export interface Entry {
  version: number;
  /** Editions in the archive. */
  editions: number;
  fold: string;
  registry: string;
  /** Characters by sound. */
  sounds: string;
  /** Folders of the bundles. */
  bundles: string[];
}

/** Raise it when the files of an unchanged archive change in form. */
export const INDEX_VERSION = 1;
