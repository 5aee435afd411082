import type { EditionRule, Examples } from '../rule.ts';

/** A turn in which nothing is said: text was lost, or the line was left over. */
export const emptyTurn: EditionRule = {
  name: 'empty-turn',
  severity: 'warning',
  scope: 'edition',
  check: ({ file, blocks }) => {
    const said = blocks.filter(({ type }) => type !== 'chapter');
    return said.flatMap((block, index) => {
      if (block.type !== 'turn' || said[index + 1]?.type === 'passage') return [];
      return [
        {
          file,
          line: block.line,
          column: 1,
          found: `<Turn speaker="${block.speaker}"/>`,
          expected: '正文 · text',
          hint: {
            zh: '这一轮发言没有内容：补上丢了的话，或删去这一行。',
            en: 'Nothing is said in this turn: restore what was lost, or delete the line.',
          },
        },
      ];
    });
  },
};

export const examples: Examples = {
  good: [
    { body: '<Turn speaker="zhang-fan"/>\n\n谢谢。\n\n<Turn speaker="现场听众"/>\n\n请问。' },
    { body: '<Turn speaker="zhang-fan"/>\n\n## 开场\n\n谢谢。' },
  ],
  bad: [
    {
      body: '<Turn speaker="现场听众"/>\n\n<Turn speaker="zhang-fan"/>\n\n谢谢。',
      found: '<Turn speaker="现场听众"/>',
    },
    {
      body: '<Turn speaker="zhang-fan"/>\n\n谢谢。\n\n<Turn speaker="现场听众"/>',
      found: '<Turn speaker="现场听众"/>',
    },
  ],
};
