import type { SearchEdition } from '../../../src/search/document.ts';
import { foldText } from '../full-scan.ts';

/** A way to search an archive, as the benchmark compares it with others. */
export interface Peer {
  /** With what it was given besides its defaults. */
  name: string;
  build(editions: readonly SearchEdition[]): Promise<BuiltPeer>;
}

export interface BuiltPeer {
  /** Bytes of the whole index, compressed with gzip. */
  indexBytes: number;
  /** Bytes that a reader loads before the first query, script aside, compressed with gzip. */
  firstBytes: number;
  /** Begin anew, as a reader does who opens a page. */
  open(): Promise<Ask>;
}

export type Ask = (query: string) => Promise<PeerAnswer>;

export interface PeerAnswer {
  /** Slugs, best first. */
  talks: string[];
  /** Those of them that were found by a passage, where the peer tells. */
  spoken?: string[];
  /** Each passage that was found, as `slug language passage`, where the peer tells. */
  readPassages?: () => Promise<Set<string>>;
  /** Whether it says that it found nothing but something near. */
  near: boolean;
}

/** What the peers index: one document a passage, and one for what stands above the talk. */
export interface PeerDocument {
  id: number;
  slug: string;
  /** `slug language passage`; empty for what stands above the talk. */
  key: string;
  text: string;
}

export function peerDocuments(editions: readonly SearchEdition[]): PeerDocument[] {
  return editions
    .flatMap(({ slug, language, title, speakers, passages }) => [
      {
        slug,
        key: '',
        text: [title, ...speakers.flatMap(({ name }) => Object.values(name))].join('\n'),
      },
      ...passages.map(({ id, text, heading }) => ({
        slug,
        key: `${slug} ${language} ${id}`,
        text: heading === undefined ? text : `${heading}\n${text}`,
      })),
    ])
    .map((document, id) => ({ id, ...document }));
}

/** Documents in the order of their worth, as an answer. */
export function answerOf(documents: readonly PeerDocument[], near: boolean): PeerAnswer {
  const spoken = documents.filter(({ key }) => key !== '');
  return {
    talks: [...new Set(documents.map(({ slug }) => slug))],
    spoken: [...new Set(spoken.map(({ slug }) => slug))],
    readPassages: () => Promise.resolve(new Set(spoken.map(({ key }) => key))),
    near,
  };
}

const RUNS =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]+|\p{N}+|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])\p{L})+/gu;

/** Folded words, and each run of Han characters as overlapping pairs: the best that the peers can be given. */
export function bigrams(text: string): string[] {
  return (foldText(text).match(RUNS) ?? []).flatMap((run) => {
    const characters = Array.from(run);
    if (characters.length < 2 || !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(run)) return [run];
    return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
  });
}
