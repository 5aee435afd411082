import { matchesIn } from '../matches.ts';
import type { Examples, TextRule } from '../rule.ts';

/** Latin beside Cyrillic; ranges, since every file is searched and `\p{Script=…}` takes five times as long. */
const MIXED =
  /(?:[A-Za-z\u00C0-\u024F][\u0400-\u052F]|[\u0400-\u052F][A-Za-z\u00C0-\u024F])[A-Za-z\u00C0-\u024F\u0400-\u052F]*/g;

/** A word with letters of two alphabets that look alike cannot be found by search. */
export const mixedAlphabet: TextRule = {
  name: 'mixed-alphabet',
  severity: 'warning',
  scope: 'text',
  check: (text) =>
    matchesIn(text, MIXED).map(({ found, place }) => ({
      ...place,
      found,
      expected: 'a-z',
      hint: {
        zh: '这个词里混有形似拉丁字母的西里尔字母：用同一种字母重新输入。',
        en: 'This word mixes Latin letters with Cyrillic ones that look alike: type it again in one alphabet.',
      },
    })),
};

export const examples: Examples = {
  good: [{ body: '俄语的 Москва 与英语的 Moscow。' }, { body: 'α-helix, μm, Ωmega' }],
  bad: [{ body: '请登录 p\u0430ypal 网站。', found: 'p\u0430ypal' }],
};
