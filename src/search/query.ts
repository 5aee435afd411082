import { matchAll } from './match.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './parse-query.ts';
import type { Phrase } from './phrase.ts';
import type { TalkHit } from './rank.ts';
import { rank } from './rank.ts';

/** What was found, before any text of it is read. */
export interface Found {
  query: string;
  phrases: Phrase[];
  /** Best first. Talks that only bear the name have no passages. */
  talks: TalkHit[];
  counts: Counts;
}

export interface Counts {
  /** Talks with a passage that was found. */
  talks: number;
  passages: number;
  occurrences: number;
}

export async function search(index: SearchIndex, query: string): Promise<Found> {
  const phrases = parseQuery(query, index.fold);
  if (phrases.length === 0) {
    return { query, phrases, talks: [], counts: { talks: 0, passages: 0, occurrences: 0 } };
  }
  const matches = await Promise.all(
    index.bundles.map((bundle) => matchAll(bundle, phrases, index.fold)),
  );
  const talks = rank(matches);
  return { query, phrases, talks, counts: countsOf(talks) };
}

function countsOf(talks: readonly TalkHit[]): Counts {
  const spoken = talks.filter(({ passages }) => passages.length > 0);
  return {
    talks: spoken.length,
    passages: spoken.reduce((sum, { passages }) => sum + passages.length, 0),
    occurrences: spoken.reduce((sum, { occurrences }) => sum + occurrences, 0),
  };
}
