import { correct, countOf } from './correct.ts';
import type { Correction } from './correct.ts';
import { matchLoosely } from './loose.ts';
import { matchAll } from './match.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './parse-query.ts';
import type { Phrase } from './phrase.ts';
import { wordsOf } from './phrase.ts';
import type { TalkHit } from './rank.ts';
import { rank, rankLoose } from './rank.ts';

/** What was found, before any text of it is read. */
export interface Found {
  query: string;
  /** What is marked in the texts. */
  phrases: Phrase[];
  /** Best first. Talks that only bear the name have no passages. */
  talks: TalkHit[];
  counts: Counts;
  /** Given where nothing holds the query as it is: these are answers to something near it. */
  near?: Near;
}

export interface Counts {
  /** Talks with a passage that was found. */
  talks: number;
  passages: number;
  occurrences: number;
}

export interface Near {
  /** `parts`: passages that hold only some of what was asked. */
  kind: Correction | 'parts';
  /** What was searched instead, each as it was searched. */
  searched: string[];
}

/** What a talk's page is to mark: the query, or what was searched in its place. */
export function markedQuery({ query, near }: Found): string {
  return near ? near.searched.join(' ') : query;
}

/** Ask an archive. The answer is complete: it holds every passage that holds the query. */
export async function search(index: SearchIndex, query: string): Promise<Found> {
  const phrases = parseQuery(query, index.fold);
  if (phrases.length === 0) return answer(query, phrases, []);
  const exact = await matchPhrases(index, phrases);
  if (exact.length > 0) return answer(query, phrases, exact);
  return (await searchNear(index, query, phrases)) ?? answer(query, phrases, []);
}

async function searchNear(
  index: SearchIndex,
  query: string,
  phrases: readonly Phrase[],
): Promise<Found | undefined> {
  const corrected = await Promise.all(
    phrases.map(async (phrase) =>
      (await countOf(index, phrase)) > 0
        ? { phrase }
        : ((await correct(index, phrase)) ?? { phrase }),
    ),
  );
  const kind = corrected.map((one) => ('kind' in one ? one.kind : undefined)).find(Boolean);
  const meant = corrected.map(({ phrase }) => phrase);
  if (kind) {
    const talks = await matchPhrases(index, meant);
    if (talks.length > 0) {
      return { ...answer(query, meant, talks), near: { kind, searched: meant.map(wordsOf) } };
    }
  }
  const { parts, matches } = await matchLoosely(index, meant);
  if (matches.length === 0) return undefined;
  const talks = rankLoose(matches);
  return { ...answer(query, parts, talks), near: { kind: 'parts', searched: parts.map(wordsOf) } };
}

async function matchPhrases(index: SearchIndex, phrases: readonly Phrase[]): Promise<TalkHit[]> {
  return rank(
    await Promise.all(index.bundles.map((bundle) => matchAll(bundle, phrases, index.fold))),
  );
}

/** An answer with its counts. */
export function answer(query: string, phrases: Phrase[], talks: TalkHit[]): Found {
  const spoken = talks.filter(({ passages }) => passages.length > 0);
  const counts = {
    talks: spoken.length,
    passages: spoken.reduce((sum, { passages }) => sum + passages.length, 0),
    occurrences: spoken.reduce((sum, { occurrences }) => sum + occurrences, 0),
  };
  return { query, phrases, talks, counts };
}
