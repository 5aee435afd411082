import type { EditionRule, Examples } from '../rule.ts';

/** A line of dashes or stars says nothing and is not shown. */
export const thematicBreak: EditionRule = {
  name: 'thematic-break',
  severity: 'warning',
  scope: 'edition',
  check: ({ file, lines, marks }) =>
    marks.breaks.map((place) => ({
      file,
      ...place,
      found: lines[place.line - 1] ?? '---',
      expected: '## …',
      hint: {
        zh: '分隔线不会显示：分章写“## 章名”，不分章就删去。',
        en: 'A dividing line is not shown: begin a chapter with "## …", or delete it.',
      },
    })),
};

export const examples: Examples = {
  good: [{ body: '一。\n\n## 二\n\n三。' }],
  bad: [{ body: '一。\n\n* * *\n\n二。', found: '* * *' }],
};
