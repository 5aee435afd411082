import type { Language } from '../archive/languages.ts';
import type { EditionKind } from '../archive/talk.ts';
import type { Names } from './document.ts';

/**
 * What a bundle's folder holds. Every file is compressed with gzip and named without it, so that a
 * plain file server needs no setting and bytes on disk are bytes on the line.
 */
export const BUNDLE = {
  /** Pagefind's, in the order of its words. */
  chunk: (number: number) => `index/${number}.pf_index`,
  table: 'table.json.gz',
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
  /** Slots of each region, as characters (see region-code.ts). */
  regions: string[];
  /** Slots of all its regions: where an edition begins is then known without a look at their slots. */
  slots: number[];
  /** Frequent pairs of Han characters (see tokens.ts). */
  frequent: string[];
  /** First letters that have words. */
  letters: string;
  /** Edition of each of Pagefind's pages. */
  pages: number[];
  /**
   * Pagefind's chunks: words in order of their code points, each chunk from one on to the next chunk's. Of that
   * word there is as much as parts it from the chunk before.
   */
  from: string[];
  /** What each chunk weighs on the line, in units of 1,024 bytes. */
  kilobytes: number[];
}

/** What a card in the results says of its edition. */
export interface Card {
  slug: string;
  path: string;
  title: string;
}

/** Passages that follow one another, as they are shown. */
export interface TextBlock {
  /** In every block: what is shown of a passage is then in one file. */
  card: Card;
  /** Texts of the header's regions, in an edition's first block. */
  header?: string[][];
  passages: { id: string; text: string; heading?: string }[];
}

/** Slots of the passages in a text block, about; some 8,000 bytes of text. */
export const BLOCK_SLOTS = 32;

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
  /** Folders of the bundles, and numbers of the editions in them that are out of date. */
  bundles: { folder: string; without: number[] }[];
}

/** Raise it when the files of an unchanged archive change in form. */
export const INDEX_VERSION = 3;
