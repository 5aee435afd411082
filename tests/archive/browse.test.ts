import { expect, test } from 'vitest';
import { countByYear, editionFor, groupTalks } from '../../src/archive/browse.ts';
import type { Language } from '../../src/archive/languages.ts';
import type { Edition, Talk } from '../../src/archive/model.ts';
import { newestFirst } from '../../src/archive/model.ts';

function talk(slug: string, date?: string, languages: Language[] = ['zh-Hans']): Talk {
  const editions = languages.map((language, index) => ({ slug, language, original: index === 0 }));
  return { slug, ...(date ? { date } : {}), editions: editions as Edition[] } as Talk;
}

test('years between the first and the last are counted, also the empty ones', () => {
  const talks = [
    talk('a', '2020-01-02'),
    talk('b', '2022-05-05'),
    talk('c', '2022-06-06'),
    talk('d'),
  ];
  expect(countByYear(talks)).toEqual([
    { year: '2020', count: 1 },
    { year: '2021', count: 0 },
    { year: '2022', count: 2 },
  ]);
});

test('a reader gets the edition in the nearest language', () => {
  const pair = talk('a', '2020-01-02', ['en', 'zh-Hant']);
  expect(editionFor(pair, 'zh-Hans').language).toBe('zh-Hant');
  expect(editionFor(pair, 'en').language).toBe('en');
  expect(editionFor(talk('b', '2020-01-02', ['en']), 'zh-Hant').language).toBe('en');
});

test('newest first; talks of one day by slug; undated ones last', () => {
  const talks = [
    talk('x'),
    talk('b', '2020-01-02'),
    talk('a', '2020-01-02'),
    talk('c', '2021-01-01'),
  ];
  expect(talks.toSorted(newestFirst).map(({ slug }) => slug)).toEqual(['c', 'a', 'b', 'x']);
});

test('a talk stands in every group it has a key for', () => {
  const groups = groupTalks([talk('a'), talk('b')], ({ slug }) => [slug, 'both']);
  expect([...groups].map(([key, talks]) => [key, talks.length])).toEqual([
    ['a', 1],
    ['both', 2],
    ['b', 1],
  ]);
});
