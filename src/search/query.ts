import type { Language } from '../archive/languages.ts';
import { matchAll } from './match.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './parse-query.ts';
import type { Phrase } from './phrase.ts';
import type { PassageHit, TalkHit } from './rank.ts';
import { rank } from './rank.ts';
import { findMarks } from './marks.ts';

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

/** A found talk as it is shown. */
export interface ShownTalk {
  slug: string;
  /** Of the edition that is shown: the one with the best passage. */
  language: Language;
  /** Below the base. */
  path: string;
  title: string;
  date: string;
  named: string[];
  /** Passages found in all its editions. */
  found: number;
  /** The best ones, in the shown edition and the others. */
  passages: ShownPassage[];
}

export interface ShownPassage {
  id: string;
  language: Language;
  path: string;
  text: string;
  /** `[start, end]` of what was found in `text`, in UTF-16 code units. */
  marks: [number, number][];
  /** The chapter that it begins, with what was found there. */
  heading?: { text: string; marks: [number, number][] };
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

/** A talk with the texts of its best passages, `limit` at most. */
export async function show(
  index: SearchIndex,
  { phrases }: Found,
  hit: TalkHit,
  limit: number,
): Promise<ShownTalk> {
  const { bundle } = hit;
  const { table } = bundle;
  const edition = hit.passages[0]?.edition ?? bundle.originalOf(hit.talk);
  const [card, passages] = await Promise.all([
    bundle.card(edition),
    Promise.all(
      hit.passages.slice(0, limit).map((passage) => showPassage(index, phrases, hit, passage)),
    ),
  ]);
  return {
    slug: card.slug,
    language: table.language[edition] ?? 'zh-Hans',
    path: card.path,
    title: card.title,
    date: table.date[edition] ?? '',
    named: [...hit.named],
    found: hit.passages.length,
    passages,
  };
}

async function showPassage(
  index: SearchIndex,
  phrases: readonly Phrase[],
  { bundle }: TalkHit,
  { region, edition }: PassageHit,
): Promise<ShownPassage> {
  const place = bundle.place(region);
  const [{ path }, block] = await Promise.all([bundle.card(edition), bundle.block(place)]);
  const passage = block.passages[place.inBlock];
  if (!passage) throw new RangeError(`no passage ${place.passage} in ${path}`);
  const { id, text, heading } = passage;
  return {
    id,
    language: bundle.table.language[edition] ?? 'zh-Hans',
    path,
    text,
    marks: findMarks(text, phrases, index.fold),
    ...(heading === undefined
      ? {}
      : { heading: { text: heading, marks: findMarks(heading, phrases, index.fold) } }),
  };
}
