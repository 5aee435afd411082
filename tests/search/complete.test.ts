import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPassages, scan } from '../../bench/search/full-scan.ts';
import { randomFrom } from '../../bench/search/random.ts';
import { createFold } from '../../src/search/fold.ts';
import { foldTable } from '../../src/search/fold-table.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { Phrase } from '../../src/search/phrase.ts';
import { search } from '../../src/search/query.ts';
import { FREQUENT_PLACES } from '../../src/search/tokens.ts';
import { build, edition } from './archive.ts';

/** What texts are made of: mostly what goes wrong. */
const PIECES = [
  ...['我', '们', '们', '需', '要', '民', '主', '的', '計畫', '计划', '計劃', '瞭解', '了解'],
  ...[
    '臺',
    '台',
    '裡',
    '裏',
    '里',
    '著',
    '着',
    '𠮷',
    '𠀀',
    '𬬮',
    '〇',
    '々',
    'ガ',
    'カ\u3099',
    'ｶﾞ',
  ],
  ...['AI', 'ai', 'GLM', 'GLM-130B', '１３０Ｂ', '130', '5,000', '4.0', 'Amélie', 'Ame\u0301lie'],
  ...['ﬁn', 'Straße', 'İz', 'don’t', 'open', 'opened', 'government', 'Я', 'й', '①', '²', '㎏', 'Ⅳ'],
  ...[' ', ' ', '\u3000', '\n', '\u00a0', '\t', '\u00ad', '\u200b', '\u200d', '\ufe0f', '，', '。'],
  ...[
    '·',
    '-',
    '‑',
    '_',
    '.',
    '…',
    '——',
    '“',
    '」',
    '(',
    '/',
    '@',
    '#',
    '😀',
    '👨‍👩‍👧',
    '🇹🇼',
    '\u0301',
  ],
];

const random = randomFrom(42);
const pick = <Item>(items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item;
const text = () =>
  Array.from({ length: 3 + Math.floor(random() * 60) }, () => pick(PIECES)).join('');
const TALKS = Array.from({ length: 40 }, (_, number) =>
  edition(
    `talk-${number}`,
    Array.from({ length: 1 + Math.floor(random() * 9) }, text),
    number % 3 === 0 ? { language: 'en' } : {},
  ),
);
// In one talk a few pairs stand so often that the index tells them apart by what follows.
const FREQUENT = edition('frequent', [
  '我们需要'.repeat(FREQUENT_PLACES + 1),
  '我们的，需要。我们AI，民我们',
  '要我们',
]);
const passages = foldPassages([...TALKS, FREQUENT]);
const texts = [...TALKS, FREQUENT].flatMap((talk) => talk.passages.map((passage) => passage.text));
const fold = createFold(foldTable());
const { index } = await build([...TALKS, FREQUENT], { bundleCharacters: 12_000 });

/** Quotation marks mean "as written", which reading everything knows nothing of. */
const QUOTES = /["“”„「」『』《》«»]/;

/** What stands somewhere, whatever characters it begins and ends with; or pieces in any order. */
const queries = fc
  .oneof(
    fc
      .record({
        text: fc.constantFrom(...texts),
        start: fc.nat({ max: 200 }),
        length: fc.integer({ min: 2, max: 12 }),
      })
      .map(({ text, start, length }) => {
        const characters = Array.from(text);
        const from = start % characters.length;
        return characters.slice(from, from + length).join('');
      }),
    fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.join('')),
  )
  .filter((query) => !QUOTES.test(query));

describe('search', () => {
  it('has frequent and other pairs, in more than one bundle', () => {
    expect(index.bundles.length).toBeGreaterThan(1);
    expect(index.bundles.flatMap(({ frequent }) => [...frequent]).toSorted()).toEqual(
      ['们需', '我们', '要我', '需要'].toSorted(),
    );
  });

  it('finds the talks, passages and places that reading everything finds', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const [phrase, ...others] = parseQuery(query, fold);
        fc.pre(phrase !== undefined && others.length === 0 && isSearched(phrase));
        const { counts, near } = await search(index, query);
        const { talks, passages: found, occurrences } = scan(passages, written(phrase));
        const expected = { talks: talks.size, passages: found.size, occurrences };
        const none = { talks: 0, passages: 0, occurrences: 0 };
        expect({ query, ...(near ? none : counts) }).toEqual({ query, ...expected });
      }),
      { numRuns: 800, seed: 7 },
    );
  }, 180_000);

  it('finds for several words the passages that hold all of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(queries, { minLength: 2, maxLength: 3 }), async (parts) => {
        const query = parts.join(' ');
        const phrases = parseQuery(query, fold);
        fc.pre(phrases.length > 1);
        const { counts, near } = await search(index, query);
        const scans = phrases.map((phrase) => scan(passages, written(phrase)));
        const all = [...(scans[0]?.passages ?? [])].filter((key) =>
          scans.every((one) => one.passages.has(key)),
        );
        expect({ query, passages: near ? 0 : counts.passages }).toEqual({
          query,
          passages: all.length,
        });
      }),
      { numRuns: 150, seed: 8 },
    );
  }, 180_000);
});

/** A phrase as a reader would write it. */
function written({ units }: Phrase): string {
  return units
    .map(
      ({ text, kind }, index) =>
        (kind === 'han' && units[index - 1]?.kind === 'han' ? '' : ' ') + text,
    )
    .join('');
}

/** A single Han character is looked up as well, but nothing is promised of it. */
function isSearched({ units }: Phrase): boolean {
  return units.length > 1 || units[0]?.kind !== 'han';
}
