import { dayAfter } from '../../archive/dates.ts';
import type { ArchiveRule, Examples } from '../rule.ts';

/** A day that has not come anywhere on earth: today with a day for time zones. */
export const futureDate: ArchiveRule = {
  name: 'future-date',
  severity: 'error',
  scope: 'archive',
  check: ({ talks, today }) => {
    const latest = dayAfter(today);
    return talks.flatMap(({ talk: { date, source }, places }) =>
      [
        { day: date, place: places.date },
        { day: source.date, place: places['source.date'] },
        { day: source.seen, place: places['source.seen'] },
      ].flatMap(({ day, place }) =>
        place && day !== undefined && day > latest
          ? [
              {
                ...place,
                found: day,
                expected: `≤ ${today}`,
                hint: {
                  zh: '这一天还没有到：核对年份；演讲给出之后才收录。',
                  en: 'This day is still to come: check the year; a talk is added after it was given.',
                },
              },
            ]
          : [],
      ),
    );
  },
};

export const examples: Examples = {
  good: [{ today: '2023-05-17' }, { today: '2023-05-16' }],
  bad: [
    {
      frontmatter: { source: '{ title: 报道, date: 2203-05-17 }' },
      found: '2203-05-17',
    },
    { today: '2023-05-15', found: '2023-05-17' },
    {
      frontmatter: { source: '{ title: 报道, seen: 2203-05-18 }' },
      found: '2203-05-18',
    },
  ],
};
