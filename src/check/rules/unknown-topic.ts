import { unknownReference } from '../../archive/references.ts';
import type { ArchiveRule, Examples } from '../rule.ts';

/** The topics of a talk are in topics.yaml. */
export const unknownTopic: ArchiveRule = {
  name: 'unknown-topic',
  severity: 'error',
  scope: 'archive',
  check: ({ talks, topics }) =>
    talks.flatMap(({ talk, places }) =>
      talk.topics.flatMap((topic, index) => {
        const place = places[`topics.${index}`];
        return topics.has(topic) || !place
          ? []
          : [unknownReference('topic', topic, topics.keys(), place)];
      }),
    ),
};

export const examples: Examples = {
  good: [{ frontmatter: { topics: '[large-language-models]' } }],
  bad: [{ frontmatter: { topics: '[large-language-model]' }, found: 'large-language-model' }],
};
