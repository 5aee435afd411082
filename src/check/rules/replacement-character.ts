import { matchesIn } from '../matches.ts';
import type { Examples, TextRule } from '../rule.ts';

/** U+FFFD stands where a copy lost a character: what was there is not known. */
export const replacementCharacter: TextRule = {
  name: 'replacement-character',
  severity: 'error',
  scope: 'text',
  check: (text) =>
    matchesIn(text, /\uFFFD+/gu).map(({ found, place }) => ({
      ...place,
      found,
      expected: '<Unclear guess="…"/>',
      hint: {
        zh: '这里丢了字：照来源补上；补不出就写 <Unclear guess="猜测" note="理由"/>。',
        en: 'Characters were lost here: restore them from the source, or write <Unclear guess="…" note="…"/>.',
      },
    })),
};

export const examples: Examples = {
  good: [
    { body: '这里听不清 <Unclear note="录音中断"/>。' },
    { body: '屏幕上只有 `\uFFFD` 一个字符。' },
  ],
  bad: [
    { body: '今天讲三件\uFFFD\uFFFD。', found: '\uFFFD\uFFFD' },
    { frontmatter: { title: '大模\uFFFD的实践' }, found: '\uFFFD' },
  ],
};
