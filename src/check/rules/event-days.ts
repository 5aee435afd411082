import type { ArchiveRule, Examples } from '../rule.ts';

/** A talk was given on a day of its event. */
export const eventDays: ArchiveRule = {
  name: 'event-days',
  severity: 'error',
  scope: 'archive',
  check: ({ talks, events }) =>
    talks.flatMap(({ talk: { date, event: id }, places }) => {
      const event = events.get(id ?? '');
      const place = places.date;
      if (!event || date === undefined || !place) return [];
      // Without an end the event may have gone on.
      if (date >= event.start && date <= (event.end ?? date)) return [];
      const days = event.end === undefined ? `≥ ${event.start}` : `${event.start} … ${event.end}`;
      return [
        {
          ...place,
          found: date,
          expected: days,
          hint: {
            zh: `活动 ${event.id} 的日子是 ${days}：核对演讲之日，或更正 events/${event.id}.yaml。`,
            en: `The event ${event.id} has the days ${days}: check the day of the talk, or correct events/${event.id}.yaml.`,
          },
        },
      ];
    }),
};

export const examples: Examples = {
  good: [{}, { files: { 'events/summit-2023.yaml': 'name: { en: Summit }\nstart: 2023-05-01\n' } }],
  bad: [
    {
      files: { 'events/summit-2023.yaml': 'name: { en: Summit }\nstart: 2023-05-18\n' },
      found: '2023-05-17',
    },
    { frontmatter: { date: '2023-05-18' }, found: '2023-05-18' },
    { frontmatter: { date: '2022-05-17' }, found: '2022-05-17' },
  ],
};
