import type { Bundle } from './bundle.ts';
import type { Found } from './query.ts';
import { answer } from './query.ts';
import type { PassageHit, TalkHit } from './rank.ts';
import { dateOf } from './rank.ts';

export const FACETS = ['year', 'speaker', 'event', 'topic', 'language', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** The values that an answer is narrowed down to, one a facet. */
export type Refinement = Partial<Record<Facet, string>>;

/** Values of a facet with the talks that have them, most first; years newest first. */
export type FacetCounts = Record<Facet, { value: string; talks: number }[]>;

/** What is left of an answer, counted anew. */
export function refine(found: Found, refinement: Refinement): Found {
  const wanted = FACETS.flatMap((facet) => {
    const value = refinement[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  if (wanted.length === 0) return found;
  const fits = (bundle: Bundle, edition: number) =>
    wanted.every(({ facet, value }) => valuesOf(bundle, edition, facet).includes(value));
  const talks = found.talks.flatMap((talk): TalkHit[] => {
    const passages = talk.passages.filter(({ edition }) => fits(talk.bundle, edition));
    const byName = talk.passages.length === 0 && fits(talk.bundle, editionOf(talk));
    if (passages.length === 0 && !byName) return [];
    return [{ ...talk, passages, occurrences: countPlaces(passages) }];
  });
  return { ...found, ...answer(found.query, found.phrases, talks) };
}

export function facetsOf({ talks }: Found): FacetCounts {
  const count = (facet: Facet) => {
    const counts = new Map<string, number>();
    for (const talk of talks) {
      const editions = new Set(talk.passages.map(({ edition }) => edition));
      if (editions.size === 0) editions.add(editionOf(talk));
      const values = [...editions].flatMap((edition) => valuesOf(talk.bundle, edition, facet));
      for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, own]) => ({ value, talks: own }))
      .toSorted((a, b) =>
        facet === 'year' ? Number(b.value) - Number(a.value) : b.talks - a.talks,
      );
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, count(facet)])) as FacetCounts;
}

/** Places by year, from the first to the last, empty years included. */
export function placesByYear({ talks }: Found): { year: string; places: number }[] {
  const counts = new Map<number, number>();
  for (const talk of talks) {
    const year = Number(dateOf(talk).slice(0, 4));
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + talk.occurrences);
  }
  const years = [...counts.keys()];
  const first = Math.min(...years);
  return Array.from(
    { length: years.length === 0 ? 0 : Math.max(...years) - first + 1 },
    (_, n) => ({
      year: String(first + n),
      places: counts.get(first + n) ?? 0,
    }),
  );
}

function editionOf({ bundle, talk }: TalkHit): number {
  return bundle.originalOf(talk);
}

function valuesOf({ table }: Bundle, edition: number, facet: Facet): readonly string[] {
  const one = (value: string | undefined) => (value === undefined || value === '' ? [] : [value]);
  switch (facet) {
    case 'year':
      return one(table.date[edition]?.slice(0, 4));
    case 'speaker':
      return table.speakers[edition] ?? [];
    case 'event':
      return one(table.event[edition]);
    case 'topic':
      return table.topics[edition] ?? [];
    case 'language':
      return one(table.language[edition]);
    case 'kind':
      return one(table.kind[edition]);
  }
}

function countPlaces(passages: readonly PassageHit[]): number {
  return passages.reduce((sum, { occurrences }) => sum + occurrences, 0);
}
