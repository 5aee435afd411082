import type { ArchiveRule, Examples, TalkFacts } from '../rule.ts';
import { likeness } from '../sketch.ts';

/** The share of sentences that two talks may have in common. */
const LIKE = 0.4;

/** The same talk twice: most of its sentences, or its title on the same occasion. */
export const duplicateTalk: ArchiveRule = {
  name: 'duplicate-talk',
  severity: 'warning',
  scope: 'archive',
  check: ({ talks }) => {
    const twins = new Map<TalkFacts, { earlier: TalkFacts; found: string }>();
    const inOrder = talks.toSorted((a, b) => (a.talk.slug < b.talk.slug ? -1 : 1));
    for (const [later, earlier] of firstSharing(inOrder, occasions)) {
      twins.set(later, { earlier, found: earlier.talk.slug });
    }
    for (const [later, earlier] of firstSharing(inOrder, ({ sketch }) => sketch)) {
      const share = likeness(earlier.sketch, later.sketch);
      if (share < LIKE) continue;
      twins.set(later, { earlier, found: `${earlier.talk.slug} (${Math.round(share * 100)} %)` });
    }
    return [...twins].flatMap(([{ places }, { earlier, found }]) => {
      const place = places.title;
      if (!place) return [];
      return [
        {
          ...place,
          found,
          expected: '一篇演讲一个文件夹 · one folder a talk',
          hint: {
            zh: `与 talks/${earlier.talk.slug} 很可能是同一篇：若是，只留一篇（另一语言写成它的译本）；若不是，不必理会。`,
            en: `This is probably the talk in talks/${earlier.talk.slug}: if so keep one (another language is a translation of it); if not, leave it.`,
          },
        },
      ];
    });
  },
};

export const examples: Examples = {
  good: [
    {
      body: TEXT(1),
      files: { 'talks/2024-other/index.mdx': OTHER('另一个题目', TEXT(10)) },
    },
    {
      frontmatter: { date: null },
      body: TEXT(1),
      files: { 'talks/2024-other/index.mdx': OTHER('大模型的探索', TEXT(100)) },
    },
    {
      body: TEXT(1),
      files: { 'talks/2024-other/index.mdx': OTHER('另一个题目', TEXT(100)) },
    },
  ],
  bad: [
    {
      body: TEXT(1),
      files: {
        'talks/2024-other/index.mdx': OTHER('另一个题目', TEXT(1).replaceAll('\n\n', '')),
      },
      found: '2023-sample (100 %)',
    },
    {
      body: TEXT(1),
      files: {
        'talks/2024-other/index.mdx': OTHER('大模型的探索', TEXT(100), 'date: 2023-05-17'),
      },
      found: '2023-sample',
    },
  ],
};

/** Keys that two records of one occasion share: the same speaker, day and title. */
function occasions({ talk }: TalkFacts): string[] {
  const { date } = talk;
  const title = talk.editions[0]?.title.replace(/[\s\p{P}]+/gu, '').toLowerCase() ?? '';
  return date === undefined ? [] : talk.speakers.map((speaker) => `${speaker} ${date} ${title}`);
}

/** Each talk that shares keys with earlier ones, with the first of those with which it shares most. */
function firstSharing(
  talks: readonly TalkFacts[],
  keysOf: (talk: TalkFacts) => readonly (string | number)[],
): Map<TalkFacts, TalkFacts> {
  const firstWith = new Map<string | number, TalkFacts>();
  const pairs = new Map<TalkFacts, TalkFacts>();
  for (const talk of talks) {
    const shared = new Map<TalkFacts, number>();
    for (const key of keysOf(talk)) {
      const earlier = firstWith.get(key);
      if (!earlier) firstWith.set(key, talk);
      else if (earlier !== talk) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    }
    const [most] = [...shared].toSorted((a, b) => b[1] - a[1]);
    if (most) pairs.set(talk, most[0]);
  }
  return pairs;
}

function TEXT(from: number): string {
  return Array.from(
    { length: 12 },
    (_, index) => `这是第${from + index}件想和各位一起想清楚的事情。`,
  ).join('\n\n');
}

function OTHER(title: string, body: string, more = ''): string {
  return `---\ntitle: ${title}\nspeaker: zhang-fan\n${more === '' ? '' : `${more}\n`}language: zh-Hans\nedition: edited\nsource: { title: 报道 }\nrights: 属讲者。\nreview: { state: draft }\n---\n\n${body}\n`;
}
