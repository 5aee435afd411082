import type { ArchiveRule, TalkFacts } from '../rule.ts';
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
    for (const group of [...sharing(talks, occasion), ...sharing(talks, ({ sketch }) => sketch)]) {
      for (const [index, later] of group.entries()) {
        for (const earlier of group.slice(0, index)) {
          const share = likeness(earlier.sketch, later.sketch);
          const same = occasion(earlier).some((key) => occasion(later).includes(key));
          if (twins.has(later) || (share < LIKE && !same)) continue;
          const found =
            share < LIKE
              ? earlier.talk.slug
              : `${earlier.talk.slug} (${Math.round(share * 100)} %)`;
          twins.set(later, { earlier, found });
        }
      }
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
  examples: {
    good: [
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
  },
};

/** Keys that two records of one occasion share: the same speaker, day and title. */
function occasion({ talk }: TalkFacts): string[] {
  const title = talk.editions[0]?.title.replace(/[\s\p{P}]+/gu, '').toLowerCase() ?? '';
  return talk.date === undefined
    ? []
    : talk.speakers.map((speaker) => `${speaker} ${talk.date ?? ''} ${title}`);
}

/** Talks that share a key, in groups; what very many share says nothing. */
function sharing<Key>(
  talks: readonly TalkFacts[],
  keys: (talk: TalkFacts) => Key[],
): TalkFacts[][] {
  const groups = new Map<Key, TalkFacts[]>();
  for (const talk of talks.toSorted((a, b) => (a.talk.slug < b.talk.slug ? -1 : 1))) {
    for (const key of new Set(keys(talk))) {
      const group = groups.get(key);
      if (group) group.push(talk);
      else groups.set(key, [talk]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= 20);
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
