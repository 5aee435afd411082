import { ID_PATTERN } from '../../archive/ids.ts';
import { unknownReference } from '../../archive/references.ts';
import type { ArchiveRule, Examples } from '../rule.ts';

/** Speakers of talks and turns have a file. A turn's label that cannot be an id names no one. */
export const unknownSpeaker: ArchiveRule = {
  name: 'unknown-speaker',
  severity: 'error',
  scope: 'archive',
  check: ({ talks, speakers }) =>
    talks.flatMap(({ talk, places, turns }) => {
      const named = talk.speakers.flatMap((speaker, index) => {
        const place = places[`speaker.${index}`];
        return place ? [{ speaker, ...place }] : [];
      });
      return [...named, ...turns.filter(({ speaker }) => ID_PATTERN.test(speaker))]
        .filter(({ speaker }) => !speakers.has(speaker))
        .map(({ speaker, file, line, column }) =>
          unknownReference('speaker', speaker, speakers.keys(), { file, line, column }),
        );
    }),
};

export const examples: Examples = {
  good: [{ body: '<Turn speaker="zhang-fan"/>\n\n请。\n\n<Turn speaker="主持人"/>\n\n好。' }],
  bad: [
    { frontmatter: { speaker: 'zhang-fang' }, found: 'zhang-fang' },
    { frontmatter: { speaker: '[zhang-fan, li-si]' }, found: 'li-si' },
    { body: '<Turn speaker="zhang-fn"/>\n\n请。', found: 'zhang-fn' },
  ],
};
