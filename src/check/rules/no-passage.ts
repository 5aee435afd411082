import type { EditionRule, Examples } from '../rule.ts';

/** An edition without a word of text. */
export const noPassage: EditionRule = {
  name: 'no-passage',
  severity: 'error',
  scope: 'edition',
  check: ({ file, lines, blocks }) =>
    blocks.some(({ type }) => type === 'passage')
      ? []
      : [
          {
            file,
            line: lines.length,
            column: 1,
            found: '（无）',
            expected: '正文 · text',
            hint: {
              zh: '文件里没有正文：在第二行“---”之后空一行，写演讲的文字。',
              en: 'The file has no text: after the second line "---" leave a line blank and write the talk.',
            },
          },
        ],
};

export const examples: Examples = {
  good: [{ body: '谢谢大家。' }],
  bad: [
    { body: '', found: '（无）' },
    { body: '## 只有章名', found: '（无）' },
  ],
};
