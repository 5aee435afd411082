import { unknownReference } from '../../archive/references.ts';
import type { ArchiveRule, Examples } from '../rule.ts';

/** The event of a talk has a file. */
export const unknownEvent: ArchiveRule = {
  name: 'unknown-event',
  severity: 'error',
  scope: 'archive',
  check: ({ talks, events }) =>
    talks.flatMap(({ talk: { event }, places }) =>
      event === undefined || events.has(event) || !places.event
        ? []
        : [unknownReference('event', event, events.keys(), places.event)],
    ),
};

export const examples: Examples = {
  good: [{}, { frontmatter: { event: null } }],
  bad: [{ frontmatter: { event: 'sohu-summit-2032' }, found: 'sohu-summit-2032' }],
};
