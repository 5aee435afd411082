import type { EditionRule, Examples } from '../rule.ts';

/** A passage in which there is nothing to read, made of spaces: it would be given an id for ever. */
export const emptyPassage: EditionRule = {
  name: 'empty-passage',
  severity: 'error',
  scope: 'edition',
  check: ({ file, lines, blocks }) =>
    blocks.flatMap((block) => {
      if (block.type !== 'passage' || /[^\s\p{M}]/u.test(block.text)) return [];
      // An image without words is told of by another rule.
      if (block.html.includes('<img ')) return [];
      return [
        {
          file,
          line: block.line,
          column: 1,
          found: /\S.{0,39}/.exec(lines[block.line - 1] ?? '')?.[0] ?? '（空 · empty）',
          expected: '文字 · text',
          hint: {
            zh: '这一段没有可读的文字：删去它；段与段之间只空一行。',
            en: 'There is nothing to read in this passage: delete it; one blank line parts passages.',
          },
        },
      ];
    }),
};

export const examples: Examples = {
  good: [{ body: '一。\n\n二。' }, { body: '一。\n\n<Unclear/>' }],
  bad: [
    { body: '一。\n\n&nbsp;\n\n二。', found: '&nbsp;' },
    { body: '一。\n\n　\n\n二。', found: '（空 · empty）' },
  ],
};
