import type { EditionRule, Examples } from '../rule.ts';

/** Turns without a time at the end that are no accident any more. */
const TURNS = 3;

/** Turns have times up to a place and none after it: they were lost, or nobody went on. */
export const timesStop: EditionRule = {
  name: 'times-stop',
  severity: 'warning',
  scope: 'edition',
  check: ({ file, blocks, marks }) => {
    const last = marks.times.at(-1);
    if (!last || marks.times.length < TURNS) return [];
    const after = blocks.filter((block) => block.type === 'turn' && block.line > last.line);
    const [first] = after;
    if (!first || after.length < TURNS) return [];
    return [
      {
        file,
        line: first.line,
        column: 1,
        found: `${after.length} × <Turn>`,
        expected: 'at="…"',
        hint: {
          zh: `时间码到 ${last.text} 为止，此后的发言都没有：照来源补上；来源也没有，就不必理会。`,
          en: `There are times up to ${last.text} and none in the turns after it: add them from the source; if it has none either, leave it.`,
        },
      },
    ];
  },
};

const said = (times: readonly string[]) =>
  times.map((time) => `<Turn speaker="zhang-fan"${time}/>\n\n谢谢。`).join('\n\n');
const TIMED = [' at="0:01"', ' at="0:02"', ' at="0:03"'];

export const examples: Examples = {
  good: [
    { body: said([...TIMED, '', '']) },
    { body: said(['', '', '', '']) },
    { body: said([' at="0:01"', '', '', '', ' at="0:09"', '', ' at="0:10"']) },
    { body: said([' at="0:01"', '', '', '']) },
  ],
  bad: [
    { body: said([...TIMED, '', '', '']), found: '3 × <Turn>' },
    {
      body: `${said([' at="0:01"'])}\n\n<Time at="0:02"/>一。\n\n<Time at="0:03"/>二。\n\n${said(['', '', '', ''])}`,
      found: '4 × <Turn>',
    },
  ],
};
