import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stretch } from '../../../src/check/changes/readable-diff.ts';
import { readableDiff } from '../../../src/check/changes/readable-diff.ts';

const show = (stretches: Stretch[]) =>
  stretches
    .map((stretch) => ('same' in stretch ? stretch.same : `[${stretch.before}→${stretch.after}]`))
    .join('');

test.each([
  ['one character', '模型的導入很快。', '模型的导入很快。', '模型的[導→导]入很快。'],
  ['an insertion', '我们开始吧。', '我们现在开始吧。', '我们[→现在]开始吧。'],
  ['a deletion', '我们现在开始吧。', '我们开始吧。', '我们[现在→]开始吧。'],
  [
    'English by the word',
    'We can adopt it now.',
    'We could adopt it soon.',
    'We [can→could] adopt it [now→soon].',
  ],
  [
    'a rewritten phrase in one piece',
    '他说这个很好用',
    '她讲那个不错用',
    '[他说这个很好→她讲那个不错]用',
  ],
  ['Latin words among Chinese', '用GPT-3来写', '用GPT-4来写', '用GPT-[3→4]来写'],
  ['nothing', '一样', '一样', '一样'],
  ['everything', '甲', '乙', '[甲→乙]'],
])('%s', (_, before, after, shown) => {
  expect(show(readableDiff(before, after))).toBe(shown);
});

test('both texts can be read from it', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('我们说话，。 ab')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const stretches = readableDiff(before, after);
      const side = (name: 'before' | 'after') =>
        stretches.map((stretch) => ('same' in stretch ? stretch.same : stretch[name])).join('');
      expect(side('before')).toBe(before);
      expect(side('after')).toBe(after);
    }),
  );
});
