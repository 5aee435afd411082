import type { ArchiveRule, Examples } from '../rule.ts';

/** A transcript is published, and read, after the talk was given. */
export const sourceBeforeTalk: ArchiveRule = {
  name: 'source-before-talk',
  severity: 'warning',
  scope: 'archive',
  check: ({ talks }) =>
    talks.flatMap(({ talk: { date, source }, places }) =>
      [
        { day: source.date, place: places['source.date'] },
        { day: source.seen, place: places['source.seen'] },
      ].flatMap(({ day, place }) =>
        place && day !== undefined && date !== undefined && day < date
          ? [
              {
                ...place,
                found: day,
                expected: `≥ ${date}`,
                hint: {
                  zh: `来源比演讲（${date}）还早：核对两个日期；演讲之日不是发稿之日。`,
                  en: `The source is older than the talk (${date}): check both days; the day of a talk is not that of its transcript.`,
                },
              },
            ]
          : [],
      ),
    ),
};

export const examples: Examples = {
  good: [{ frontmatter: { source: '{ title: 报道, date: 2023-05-17, seen: 2024-01-01 }' } }],
  bad: [
    { frontmatter: { source: '{ title: 报道, seen: 2023-05-15 }' }, found: '2023-05-15' },
    { frontmatter: { source: '{ title: 报道, date: 2023-05-16 }' }, found: '2023-05-16' },
  ],
};
