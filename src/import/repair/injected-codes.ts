import type { Edit, Rule, Suggestion } from '../record.ts';
import { edit, step } from './step.ts';

const NAME = 'injected-codes';
/** Blank-separated scraps of one or two characters, up to the end of a line. */
const SCRAPS = /(?<=^|[^\p{ASCII}])[ \t]*[!-~]{1,2}(?: [!-~]{1,2}){3,30}[ \t]*$/gmu;
/** A letter or digit with a sign that no list and no formula puts there. */
const MIXED = /^(?:[A-Za-z0-9][~@#$%^&*_|{}<>`\\-]|[~@#$%^&*_|{}<>`\\][A-Za-z0-9])$/u;

/**
 * The strings that forum software hides at the ends of lines, so that they come along with a copy:
 * `6 ~, s: G- J, C* R4 e$ r`. They are random, and a page has them on many lines; fewer than three are only
 * listed.
 */
export const injectedCodes: Rule = {
  name: NAME,
  apply(text) {
    const edits: Edit[] = [];
    for (const found of text.matchAll(SCRAPS)) {
      const scraps = found[0].trim().split(' ');
      if (scraps.filter((one) => MIXED.test(one)).length < 2) continue;
      edits.push(edit(NAME, text, found.index, found.index + found[0].length, ''));
    }
    if (edits.length >= 3) return step(text, edits);
    return step(text, [], edits.map(listed));
  },
  examples: [
    {
      before:
        '今天讲三件事。6 ~, s: G- J, C* R4 e$ r\n第一件很小。 G# w2 s^ b, x\n第二件很大。q& 3 x- P* k@',
      after: '今天讲三件事。\n第一件很小。\n第二件很大。',
    },
    { before: '变量是 a, b, c, d, e', after: '变量是 a, b, c, d, e' },
    { before: '公式：x + y - z = w * v', after: '公式：x + y - z = w * v' },
  ],
};

function listed({ start, end, before }: Edit): Suggestion {
  return { rule: NAME, tier: 'suggested', start, end, found: before, candidates: [''] };
}
