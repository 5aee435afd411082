import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { SearchEdition } from '../../src/search/document.ts';
import type { SearchIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/query.ts';
import { show } from '../../src/search/show.ts';
import { build, edition } from './archive.ts';

const WORDS = [
  '开放',
  '政府',
  '资料',
  '民主',
  '审议',
  '平台',
  '设计',
  '社会',
  '创新',
  'open',
  'data',
];
const words = (number: number, count: number) =>
  Array.from(
    { length: count },
    (_, place) => WORDS[(number * (place + 3) + place * place) % WORDS.length],
  );

function talk(number: number, extra: string[] = []): SearchEdition[] {
  const own = edition(
    `talk-${number}`,
    [words(number, 30).join(''), words(number + 1, 12).join(' '), ...extra],
    {
      title: `第${number}场`,
      date: `2024-01-${String(1 + (number % 28)).padStart(2, '0')}`,
    },
  );
  const english = { language: 'en', original: false, path: `/talks/talk-${number}/en/` } as const;
  return number % 5 === 0 ? [own, edition(own.slug, ['Open data and democracy'], english)] : [own];
}

const talks = (change: (number: number) => SearchEdition[] = talk) =>
  Array.from({ length: 60 }, (_, number) => change(number)).flat();
const options = () => ({ cacheDir: mkdtempSync(path.join(tmpdir(), 'jianglu-patch-')) });
const QUERIES = [
  '开放',
  '开放 政府',
  '民主平台设计',
  'open',
  'data',
  'democracy',
  '第5场',
  '新的话',
  '新得话',
  'opne',
  'talk',
];

async function answers(index: SearchIndex): Promise<unknown[]> {
  return Promise.all(
    QUERIES.map(async (query) => {
      const found = await search(index, query);
      const shown = await Promise.all(found.talks.map((hit) => show(index, found, hit)));
      return {
        query,
        counts: found.counts,
        near: found.near,
        shown: shown.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
      };
    }),
  );
}

it('builds after an edit only what was edited, and answers as a fresh index does', async () => {
  const cache = options();
  await build(talks(), cache);
  const edits: [string, SearchEdition[]][] = [
    ['a passage more', talks((number) => talk(number, number === 10 ? ['新的话'] : []))],
    [
      'another talk too',
      talks((number) => talk(number, number === 10 || number === 3 ? ['新的话'] : [])),
    ],
    ['a talk less', talks((number) => (number === 7 ? [] : talk(number)))],
    ['an edition less', talks((number) => talk(number).slice(0, number === 20 ? 1 : 2))],
    ['a talk more', [...talks(), edition('talk-new', ['新的话'])]],
  ];
  for (const [what, editions] of edits) {
    const patched = await build(editions, cache);
    expect(patched.stats.built, what).toBe(what === 'a talk less' ? 0 : 1);
    const held = patched.index.bundles.map(({ table }) => table.pages.length);
    expect(Math.min(...held.slice(1), 4), what).toBeLessThanOrEqual(4);
    const fresh = await build(editions, options());
    expect(fresh.index.bundles.length).toBe(1);
    expect(await answers(patched.index), what).toEqual(await answers(fresh.index));
  }
});

it('builds a bundle anew when much of it changed', async () => {
  const cache = options();
  await build(talks(), cache);
  const { index } = await build(
    talks((number) => talk(number, number < 20 ? ['新的话'] : [])),
    cache,
  );
  expect(index.bundles.length).toBe(1);
});
