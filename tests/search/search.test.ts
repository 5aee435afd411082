import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/open-index.ts';
import { search } from '../../src/search/query.ts';
import { show } from '../../src/search/show.ts';
import { build, edition } from './archive.ts';

const TALKS = [
  edition('int4', ['我们做到了无损量化，', '也就是 int4 压缩。', '数据，民主'], {
    title: '大模型的探索',
    speakers: [{ id: 'zhang-fan', name: { 'zh-Hans': '张帆', en: 'Zhang Fan' }, aliases: [] }],
  }),
  edition('int4', ['We quantise without loss.', 'That is int4.', 'data and democracy'], {
    language: 'en',
    original: false,
    path: '/talks/int4/en/',
    title: 'Exploring large models',
    kind: 'translation',
  }),
  edition('sail', ['張三的帆船。', '開放政府與公民科技', `很長的一段${'話'.repeat(700)}到這裡`], {
    language: 'zh-Hant',
    title: '一帆風順',
  }),
  edition('plan', ['年度計畫書', '年度計劃書', '计划', '划船與畫船'], { language: 'zh-Hant' }),
  edition('open', ['Transparency of open government data', 'government that is not open'], {
    language: 'en',
    title: 'On opening',
  }),
];

const { index, stats } = await build(TALKS);
const found = (query: string, where: SearchIndex = index) => listed(query, where);

async function listed(query: string, where: SearchIndex) {
  const result = await search(where, query);
  const talks = await Promise.all(result.talks.map((talk) => show(where, result, talk)));
  return {
    counts: Object.values(result.counts),
    passages: talks
      .flatMap(({ passages }) => passages.map(({ path: address, id }) => `${address}#${id}`))
      .toSorted(),
    talks: talks.map(({ slug }) => slug),
  };
}

describe('search', () => {
  it.each([
    ['无损量化', ['/talks/int4/#p1']],
    ['無損量化', ['/talks/int4/#p1']],
    ['公民科技', ['/talks/sail/#p2']],
    ['int4', ['/talks/int4/#p2', '/talks/int4/en/#p2']],
    ['transp', ['/talks/open/#p1']],
    ['"open government"', ['/talks/open/#p1']],
    ['open government', ['/talks/open/#p1', '/talks/open/#p2']],
    ['到这里', ['/talks/sail/#p3']],
    ['话话话到', ['/talks/sail/#p3']],
    ['帆', ['/talks/sail/#p1']],
    ['计划', ['/talks/plan/#p1', '/talks/plan/#p2', '/talks/plan/#p3']],
    ['計畫', ['/talks/plan/#p1', '/talks/plan/#p2', '/talks/plan/#p3']],
    ['“年度計畫书”', ['/talks/plan/#p1', '/talks/plan/#p2']],
    ['畫書', ['/talks/plan/#p1']],
  ])('finds %s where it stands and nowhere else', async (query, passages) => {
    expect((await found(query)).passages).toEqual(passages);
  });

  it.each(['量化也就', '数据民主', '张帆的', '开放 量化'])(
    'says that what it gives for %s, which stands nowhere, is only near',
    async (query) => {
      const { near, talks } = await search(index, query);
      expect(talks.length === 0 || near !== undefined).toBe(true);
    },
  );

  it.each(['x'.repeat(40), '，', ''])('finds nothing at all for %s', async (query) => {
    expect((await found(query)).talks).toEqual([]);
  });

  it.each([
    ['无损亮化', 'homophone', ['无损量化'], '/talks/int4/#p1'],
    ['公民可技', 'homophone', ['公民科技'], '/talks/sail/#p2'],
    ['transparancy', 'typo', ['transparency'], '/talks/open/#p1'],
    ['govermnent data', 'typo', ['government', 'data…'], '/talks/open/#p1'],
  ])('takes %s for a %s of %s', async (query, kind, searched, passage) => {
    expect((await search(index, query)).near).toEqual({ kind, searched });
    expect((await found(query)).passages).toEqual([passage]);
  });

  it.each(['张帆', '張帆', 'zhangfan', 'zhang fan', 'Zhang Fan', '大模型'])(
    'puts the talk that bears the name %s first',
    async (query) => {
      expect((await found(query)).talks[0]).toBe('int4');
    },
  );

  it('puts the one who bears a name before a talk whose speakers have its syllables between them', async () => {
    const people = (...names: string[]) =>
      names.map((name) => ({ id: name, name: { 'zh-Hans': name }, aliases: [] }));
    const talks = [
      edition('several', ['话。'], {
        speakers: people('廖洲', '林大', '谢琪'),
        date: '2025-01-01',
      }),
      edition('one', ['话。'], { speakers: people('王平', '廖达琪') }),
    ];
    const { index: named } = await build(talks);
    expect((await found('liao da qi', named)).talks).toEqual(['one', 'several']);
  });

  it('counts places that overlap', async () => {
    expect((await found('話話')).counts).toEqual([1, 1, 699]);
  });
});

it('marks a word in whichever way it is written', async () => {
  const result = await search(index, '计划');
  const talks = await Promise.all(result.talks.map((talk) => show(index, result, talk)));
  const marked = talks.flatMap(({ passages }) =>
    passages.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
  );
  expect(marked.toSorted()).toEqual(['計劃', '計畫', '计划'].toSorted());
});

describe('the index', () => {
  it('gives the same answers from many bundles as from one', async () => {
    const sharded = await build(TALKS, { bundleCharacters: 200 });
    expect(stats.bundles).toBe(1);
    expect(sharded.stats.bundles).toBeGreaterThan(1);
    for (const query of ['int4', '帆', 'open', '开放', 'government that', 'zhangfan', '产种']) {
      expect(await found(query, sharded.index)).toEqual(await found(query));
    }
  });

  it('is the same bytes for the same archive, without fragments', async () => {
    const [one, other] = [await build(TALKS), await build(TALKS.toReversed())];
    const files = readdirSync(one.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(one.folder, path.join(entry.parentPath, entry.name)));
    expect(files.filter((file) => file.includes('fragment'))).toEqual([]);
    for (const file of files) {
      expect(readFileSync(path.join(other.folder, file)), file).toEqual(
        readFileSync(path.join(one.folder, file)),
      );
    }
  });
});
