import { expect, test } from 'vitest';
import { coverage } from '../../src/archive/coverage.ts';
import type { Finding } from '../../src/archive/finding.ts';
import { checkReviewRanges } from '../../src/archive/review-check.ts';
import type { Review } from '../../src/archive/review.ts';
import { passageStates, reviewSchema } from '../../src/archive/review.ts';
import { parseYaml, validate } from '../../src/archive/yaml.ts';
import { archiveOf } from '../ledger/archive.ts';

const FILE = 'talks/a/index.mdx';
const read = (yaml: string) => {
  const { source } = parseYaml(yaml, { file: FILE, firstLine: 1 });
  if (!source) throw new Error('not YAML');
  return source;
};
const RANGES = `review:
  state: draft
  ranges:
    - { from: p2, to: p4, state: proofread, proofreader: 甲 }
    - { from: p4, to: p5, state: validated, proofreader: 甲, validator: 乙 }
`;
const review = (yaml: string) => (read(yaml).value as { review: unknown }).review;
const withRanges = reviewSchema.parse(review(RANGES));

test('passages are checked as far as their edition, or further where a range says so', () => {
  const ids = ['p1', 'p2', 'p9', 'p4', 'p5', 'p6'];
  expect([...passageStates(withRanges, ids)]).toEqual([
    ['p1', 'draft'],
    ['p2', 'proofread'],
    ['p9', 'proofread'],
    ['p4', 'validated'],
    ['p5', 'validated'],
    ['p6', 'draft'],
  ]);
  const proofread: Review = { ...withRanges, state: 'proofread', proofreader: '丙' };
  expect(passageStates(proofread, ids).get('p1')).toBe('proofread');
  expect(passageStates(proofread, ids).get('p4')).toBe('validated');
});

test.each([
  [
    'a validator who also proofread',
    'p2',
    'validated, proofreader: 甲, validator: 甲',
    'two-people',
  ],
  [
    'a validator who also proofread, under the name in the other script',
    'p2',
    'validated, proofreader: 张三, validator: 張三',
    'two-people',
  ],
  ['an end that is no passage id', '第二段', 'proofread, proofreader: 甲', 'passage-id'],
  ['nobody who proofread', 'p2', 'proofread', 'missing-field'],
])('%s is refused at its place', (_, from, state, rule) => {
  const source = read(`state: draft\nranges:\n  - { from: ${from}, to: p4, state: ${state} }\n`);
  expect(validate(source, reviewSchema, FILE).findings).toMatchObject([{ rule, line: 3 }]);
});

test('a range of passages that are not there, that are gone, or in the wrong order', () => {
  const check = (ids: string, retired: Record<string, string> = {}) =>
    checkReviewRanges({ file: FILE, review: withRanges, ids, retired }, read(RANGES)).map(
      ({ line, column, found, expected }) => `${line}:${column} ${found} | ${expected}`,
    );
  expect(check('p1-p6')).toEqual([]);
  expect(check('p1-p4')).toEqual(['5:23 p5 | p1 … p4']);
  expect(check('p1 p3-p6', { p2: 'p3' })).toEqual(['4:15 p2 | p3']);
  expect(check('p4-p6 p1-p3')).toEqual(['4:23 p2 … p4 | p4 … p2']);
});

test('what needs somebody most comes first', () => {
  const archive = archiveOf({
    a: { 'zh-Hans': 'p1-p3' },
    b: { 'zh-Hans': 'p1-p9', en: 'p1-p9' },
    c: { 'zh-Hans': 'p1-p2' },
    d: { 'zh-Hans': 'p1-p5' },
  });
  const [a, b, c, d] = archive.talks.map(({ editions }) => editions[0]);
  if (!a || !b || !c || !d) throw new Error('no editions');
  a.review = { state: 'proofread', proofreader: '甲' };
  c.size.unclear = 1;
  d.review = withRanges;
  const residue = { file: 'talks/c/index.mdx', rule: 'residue' } as Finding;
  const found = coverage(archive, [residue]);
  expect(
    found.editions.map(({ edition, passages, unclear, findings }) => [
      edition.file,
      passages.draft,
      passages.proofread,
      passages.validated,
      unclear + findings,
    ]),
  ).toEqual([
    ['talks/c/index.mdx', 2, 0, 0, 2],
    ['talks/b/en.mdx', 9, 0, 0, 0],
    ['talks/b/index.mdx', 9, 0, 0, 0],
    ['talks/d/index.mdx', 1, 2, 2, 0],
    ['talks/a/index.mdx', 0, 3, 0, 0],
  ]);
  expect(found.passages).toEqual({ draft: 21, proofread: 5, validated: 2 });
});
