import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IdRange } from '../../src/archive/id-ranges.ts';
import {
  byIdNumber,
  formatIdRanges,
  formatRanges,
  parseIdRanges,
  rangesWithout,
} from '../../src/archive/id-ranges.ts';
import { changeLines } from '../../src/archive/ledger-changes.ts';
import { checkLedger } from '../../src/archive/ledger-check.ts';
import { ledgerAdditions } from '../../src/archive/ledger-pages.ts';
import { redirects, resolveMove, tombstones } from '../../src/archive/ledger-state.ts';
import type { Ledger } from '../../src/archive/ledger.ts';
import { parseLedger } from '../../src/archive/ledger.ts';
import type { Archive } from '../../src/archive/model.ts';
import { archiveOf } from './archive.ts';

const DAY = '2026-11-24';
const ledgerOf = (...lines: string[]) => parseLedger(lines.join('\n')).ledger;
const released = (...args: Parameters<typeof archiveOf>) =>
  ledgerOf(...ledgerAdditions(archiveOf(...args), ledgerOf(), DAY));
const broken = (archive: Archive, ledger: Ledger, base?: Ledger) =>
  checkLedger(archive, ledger, base, '2030-01-01').map(
    ({ rule, found, expected }) => `${rule}: ${found} | ${expected}`,
  );

test('a release adds every new address with its ids, and later only what is new', () => {
  const first = ledgerAdditions(
    archiveOf({ a: { 'zh-Hans': 'p1-p3', en: 'p1-p2' } }),
    ledgerOf(),
    DAY,
  );
  expect(first).toEqual([
    `${DAY}\t/speakers/lin/\tlive\t\t林一`,
    `${DAY}\t/talks/a/\tlive\tp1-p3\t题 a · 林一 · 2023-05-17`,
    `${DAY}\t/talks/a/en/\tlive\tp1-p2\t题 a · 林一 · 2023-05-17`,
  ]);
  const ledger = ledgerOf(...first);
  const more = archiveOf({ a: { 'zh-Hans': 'p1-p4 p6', en: 'p1-p2' } });
  const second = ledgerAdditions(more, ledger, '2026-12-01');
  expect(second).toEqual(['2026-12-01\t/talks/a/\tlive\tp4 p6\t题 a · 林一 · 2023-05-17']);
  expect(ledgerAdditions(more, ledgerOf(...first, ...second), DAY)).toEqual([]);
});

test('an archive that keeps its promises has no finding', () => {
  const archive = archiveOf({ a: { 'zh-Hans': 'p1-p3' } });
  const ledger = released({ a: { 'zh-Hans': 'p1-p3' } });
  expect(broken(archive, ledger, ledger)).toEqual([]);
});

test('a line that the base has and the ledger lacks is lost', () => {
  const base = released({ a: { 'zh-Hans': 'p1' } });
  const [line, ...rest] = base.lines.map(({ text }) => text);
  expect(broken(archiveOf({ a: { 'zh-Hans': 'p1' } }), ledgerOf(...rest), base)).toEqual([
    `ledger-lost-line: （无） | ${line ?? ''}`,
  ]);
});

test('a live address without a page, and an id that no page answers to, are lost', () => {
  const ledger = released({ a: { 'zh-Hans': 'p1-p5', en: 'p1' } });
  expect(broken(archiveOf({ a: { 'zh-Hans': 'p1 p3' } }), ledger)).toEqual([
    'ledger-lost-id: p2 p4-p5 | /talks/a/#p2',
    'ledger-lost-page: （无） | /talks/a/en/',
  ]);
});

test('a talk that moved takes its translations along; its ids must answer at the new address', () => {
  const before = released({ a: { 'zh-Hans': 'p1-p3', en: 'p1' } });
  const lines = changeLines(before, { state: 'moved', address: '/talks/a/', to: '/talks/b/' }, DAY);
  expect(lines).toEqual([
    `${DAY}\t/talks/a/\tmoved\t/talks/b/\t`,
    `${DAY}\t/talks/a/en/\tmoved\t/talks/b/en/\t`,
  ]);
  const ledger = ledgerOf(...before.lines.map(({ text }) => text), ...lines);
  expect(broken(archiveOf({ b: { 'zh-Hans': 'p1-p3', en: 'p1' } }), ledger)).toEqual([]);
  expect(broken(archiveOf({ b: { 'zh-Hans': 'p1-p2' } }), ledger)).toEqual([
    'ledger-lost-id: p3 | /talks/b/#p3',
    'ledger-moved-nowhere: /talks/b/en/ | /talks/…/',
  ]);
  expect(
    broken(archiveOf({ a: { 'zh-Hans': 'p1-p3' }, b: { 'zh-Hans': 'p1-p3', en: 'p1' } }), ledger),
  ).toEqual(['ledger-page-is-back: /talks/a/ | moved /talks/b/']);
});

test('an address may have very many ranges of ids', () => {
  const ids = Array.from({ length: 200_000 }, (_, index) => `p${2 * index + 1}`).join(' ');
  const ledger = ledgerOf(`2026-01-01\t/talks/a/\tlive\t${ids}\t`);
  expect(broken(archiveOf({ a: { 'zh-Hans': ids } }), ledger)).toEqual([]);
});

test('moves are followed to the end, and in a circle they are found', () => {
  const ledger = ledgerOf(
    `2026-01-01\t/talks/a/\tlive\t\t`,
    `2026-01-02\t/talks/a/\tmoved\t/talks/b/\t`,
    `2026-01-03\t/talks/b/\tmoved\t/talks/c/\t`,
    `2026-01-03\t/speakers/x/\tmoved\t/speakers/y/\t`,
  );
  expect(redirects(ledger)).toEqual([
    { from: '/talks/a/', to: '/talks/c/' },
    { from: '/talks/b/', to: '/talks/c/' },
    { from: '/speakers/x/', to: '/speakers/y/' },
    { from: '/zh-Hant/speakers/x/', to: '/zh-Hant/speakers/y/' },
    { from: '/en/speakers/x/', to: '/en/speakers/y/' },
  ]);
  const circle = ledgerOf(
    `2026-01-02\t/talks/a/\tmoved\t/talks/b/\t`,
    `2026-01-03\t/talks/b/\tmoved\t/talks/a/\t`,
  );
  expect(resolveMove(circle, '/talks/a/')).toBeUndefined();
  expect(broken(archiveOf({}), circle).map((text) => text.split(':')[0])).toEqual([
    'ledger-circle',
    'ledger-circle',
  ]);
});

test('what is withdrawn has a tombstone that says what it was and why', () => {
  const before = released({ a: { 'zh-Hans': 'p1-p3' } });
  const change = { state: 'withdrawn', address: '/talks/a/', reason: '讲者请求撤下' } as const;
  const lines = changeLines(before, change, '2027-01-01');
  const ledger = ledgerOf(...before.lines.map(({ text }) => text), ...lines);
  expect(tombstones(ledger)).toEqual([
    {
      address: '/talks/a/',
      about: '题 a · 林一 · 2023-05-17',
      reason: '讲者请求撤下',
      date: '2027-01-01',
    },
  ]);
  expect(broken(archiveOf({}), ledger)).toEqual([]);
  const back = archiveOf({ a: { 'zh-Hans': 'p1-p3' } });
  expect(broken(back, ledger)).toEqual(['ledger-page-is-back: /talks/a/ | withdrawn 讲者请求撤下']);
  const restored = changeLines(ledger, { state: 'live', address: '/talks/a/' }, '2027-02-01');
  expect(broken(back, ledgerOf(...ledger.lines.map(({ text }) => text), ...restored))).toEqual([]);
});

test('moves that go on and on are found too, soon', () => {
  const chain = ledgerOf(
    ...Array.from({ length: 3000 }, (_, n) => `${DAY}\t/talks/a${n}/\tmoved\t/talks/a${n + 1}/\t`),
  );
  expect(broken(archiveOf({}), chain)).toContain('ledger-circle: /talks/a1/ | /talks/…/');
});

test('a line of a day to come, which would hold against all later ones', () => {
  const ledger = ledgerOf(
    `2030-01-02\t/talks/a/\twithdrawn\twhy\t`,
    `2030-01-03\t/talks/b/\twithdrawn\twhy\t`,
  );
  expect(broken(archiveOf({}), ledger)).toEqual(['ledger-future: 2030-01-03 | 今天 · today']);
});

test('the last line by date holds, in whatever order git has merged them', () => {
  const ledger = ledgerOf(
    `2026-01-02\t/talks/a/\tmoved\t/talks/b/\t`,
    `2026-01-01\t/talks/a/\tlive\tp1\t题`,
  );
  expect(ledger.entries.get('/talks/a/')).toMatchObject({ about: '题', last: { state: 'moved' } });
});

test.each([
  ['fields parted by spaces', '2026-01-01 /talks/a/ live p1 题'],
  ['no day', '2026-13-01\t/talks/a/\tlive\tp1\t题'],
  ['no address', '2026-01-01\ttalks/a\tlive\tp1\t题'],
  ['another site', '2026-01-01\t/talks/a/\tmoved\thttps://example.org/\t'],
  ['a state that is none', '2026-01-01\t/talks/a/\tdead\t\t'],
  ['ids that are none', '2026-01-01\t/talks/a/\tlive\tp1–p3\t题'],
  ['a page that is no talk, speaker, event or topic', '2026-01-01\t/about/\tmoved\t/talks/a/\t'],
  ['a language that there is not', '2026-01-01\t/talks/a/fr/\tlive\t\t'],
  ['a folder outside', '2026-01-01\t/talks/../\tmoved\t/talks/a/\t'],
  ['capitals', '2026-01-01\t/talks/A/\tlive\t\t'],
  ['too many fields', '2026-01-01\t/talks/a/\tlive\tp1\t题\t'],
  ['no reason', '2026-01-01\t/talks/a/\twithdrawn\t\t'],
  ['a mark for a reason', '2026-01-01\t/talks/a/\twithdrawn\t。\t'],
  ['a merge conflict', '<<<<<<< HEAD'],
])('%s: the line is named', (_, line) => {
  const { findings } = parseLedger(`# comment\n\n${line}\n`);
  expect(findings).toMatchObject([{ file: 'ledger.tsv', rule: 'ledger-line', line: 3 }]);
});

test('ids are written as ranges and read back', () => {
  expect(formatIdRanges(['p1', 'p2', 'p3', 'p11', 'p9', 'p10'])).toBe('p1-p3 p11 p9-p10');
  expect(parseIdRanges('p3-p1')).toBeUndefined();
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 300 })), (numbers) => {
      const ids = numbers.map((number) => `p${number}`);
      expect(parseIdRanges(formatIdRanges(ids))).toEqual(ids);
    }),
  );
});

test('whatever is released and edited, what is lost is found and what is kept is not', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1 });
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const ranges = (numbers: number[]) => formatIdRanges(numbers.map((n) => `p${n}`));
      const ledger = released({ a: { 'zh-Hans': ranges(before) } });
      const lost = before.filter((number) => !after.includes(number));
      expect(broken(archiveOf({ a: { 'zh-Hans': ranges(after) } }), ledger)).toHaveLength(
        lost.length > 0 ? 1 : 0,
      );
    }),
  );
});

test('ranges without others are what sets of ids would be', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 8 }))
    .map(([first, more]) => [first, first + more] as const);
  const ids = (ranges: readonly IdRange[]) => parseIdRanges(formatRanges(ranges)) ?? [];
  fc.assert(
    fc.property(fc.array(range), fc.array(range), (ranges, others) => {
      const left = new Set(ids(ranges).filter((id) => !ids(others).includes(id)));
      expect(ids(rangesWithout(ranges, others))).toEqual([...left].toSorted(byIdNumber));
    }),
  );
});
