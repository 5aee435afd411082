import type { EditionRule, Examples } from '../rule.ts';

/** Timecodes follow the recording, and the recording does not run backwards. */
export const timeOrder: EditionRule = {
  name: 'time-order',
  severity: 'error',
  scope: 'edition',
  check: ({ file, marks }) => {
    let latest = { milliseconds: 0, text: '' };
    return marks.times.flatMap((time) => {
      if (time.milliseconds >= latest.milliseconds) {
        latest = time;
        return [];
      }
      return [
        {
          file,
          line: time.line,
          column: time.column,
          found: time.text,
          expected: `≥ ${latest.text}`,
          hint: {
            zh: `时间倒退了：前面已到 ${latest.text}；核对这两处的时间，格式是 时:分:秒。`,
            en: `The time runs backwards: ${latest.text} comes before; check both, in the form hours:minutes:seconds.`,
          },
        },
      ];
    });
  },
};

export const examples: Examples = {
  good: [
    { body: '<Turn speaker="zhang-fan" at="0:01"/>\n\n谢谢。\n\n<Time at="0:01"/>好。' },
    { body: '<Time at="59:59"/>一。\n\n<Time at="1:00:00"/>二。' },
  ],
  bad: [
    {
      body: '<Turn speaker="zhang-fan" at="0:12:30"/>\n\n谢谢。\n\n<Turn speaker="zhang-fan" at="0:02:30"/>\n\n好。',
      found: '0:02:30',
    },
    { body: '<Time at="1:00"/>一。<Time at="0:59"/>二。', found: '0:59' },
  ],
};
