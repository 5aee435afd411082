import type { ArchiveRule, Examples, TalkFacts } from '../rule.ts';

/** What a reader looks for first; a source need not say it, but mostly it does. */
const WANTED: Record<string, (facts: TalkFacts) => boolean> = {
  speaker: ({ talk }) => talk.speakers.length === 0,
  event: ({ talk }) => talk.event === undefined,
  date: ({ talk }) => talk.date === undefined,
  summary: ({ talk }) => talk.editions.some(({ summary }) => summary === undefined),
};

export const leftOut: ArchiveRule = {
  name: 'left-out',
  severity: 'warning',
  scope: 'archive',
  check: ({ talks }) =>
    talks.flatMap((facts) =>
      Object.entries(WANTED)
        .filter(([, isLeftOut]) => isLeftOut(facts))
        .map(([field]) => ({
          file: `talks/${facts.talk.slug}/index.mdx`,
          line: 1,
          column: 1,
          found: '（无）',
          expected: field,
          hint: {
            zh: `没有写“${field}”：来源说了就补上；来源没有说，留空好过写错。`,
            en: `"${field}" is left out: add it if the source says; if it does not, an empty field beats a wrong one.`,
          },
        })),
    ),
};

export const examples: Examples = {
  good: [{}],
  bad: [
    { frontmatter: { date: null }, found: '（无）' },
    { frontmatter: { summary: null }, found: '（无）' },
  ],
};
