import { parseIdRanges } from '../../archive/id-ranges.ts';
import { isLanguage } from '../../archive/languages.ts';
import type { Edition } from '../../archive/model.ts';
import { nearest } from '../../archive/nearest.ts';
import type { ArchiveRule, ArchiveView, Examples, TalkFacts } from '../rule.ts';

/** Links to talks, passages, speakers, events and topics of this archive lead somewhere. */
export const siteLink: ArchiveRule = {
  name: 'site-link',
  severity: 'error',
  scope: 'archive',
  check: (archive) => {
    const talks = new Map(archive.talks.map((facts) => [facts.talk.slug, facts]));
    return archive.talks.flatMap((facts) =>
      facts.links.flatMap(({ url, ...place }) => {
        const problem = deadEnd(url, facts, place.file, talks, archive);
        if (!problem) return [];
        return [
          {
            ...place,
            found: url,
            expected: problem.expected,
            hint: {
              zh: `${problem.zh}：核对地址。`,
              en: `${problem.en}: check the address.`,
            },
          },
        ];
      }),
    );
  },
};

export const examples: Examples = {
  good: [
    {
      body: '见[译文](/talks/2023-sample/en/#p1)、[英文界面](/en/talks/2023-sample/)与[附注](#note-1)。',
      translation: { language: 'en', body: 'See [the Chinese](/talks/2023-sample/).' },
    },
    {
      body: '见[旧段](#p2)。',
      files: {
        'talks/2023-sample/anchors.json':
          '{"editions":{"original":[{"id":"p1","retired":["p2"],"text":"见旧段。"}]}}',
      },
    },
    { body: '一。\n\n见[上文](#p1)和[张帆](/speakers/zhang-fan/)。' },
    { body: '见[本文](/talks/2023-sample/#p1)与[网站](https://example.org/talks/x/)。' },
    { body: '见[活动](/en/events/summit-2023/)与[关于](/about/)。' },
  ],
  bad: [
    { body: '见[原文](/talks/2023-sample/zh-Hans/)。', found: '/talks/2023-sample/zh-Hans/' },
    { body: '见[下文](#p9)。', found: '#p9' },
    { body: '见[那篇](/talks/2023-simple/)。', found: '/talks/2023-simple/' },
    { body: '见[那段](/talks/2023-sample/#p7)。', found: '/talks/2023-sample/#p7' },
    { body: '见[译文](/talks/2023-sample/en/)。', found: '/talks/2023-sample/en/' },
    { body: '见[李四](/speakers/li-si/)。', found: '/speakers/li-si/' },
  ],
};

interface DeadEnd {
  expected: string;
  zh: string;
  en: string;
}

function deadEnd(
  url: string,
  from: TalkFacts,
  file: string,
  talks: ReadonlyMap<string, TalkFacts>,
  archive: ArchiveView,
): DeadEnd | undefined {
  const [path = '', fragment] = url.split('#');
  if (path === '') {
    const edition = from.talk.editions.find((candidate) => candidate.file === file);
    return edition && noPassage(edition, fragment);
  }
  const match =
    /^\/(?:zh-Hant\/|en\/)?(talks|speakers|events|topics)\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path);
  const [, family = '', id = '', language = ''] = match ?? [];
  if (!match) return undefined;
  if (family === 'talks') {
    const talk = talks.get(id)?.talk;
    if (!talk) return unknown(`/talks/`, id, talks.keys());
    const edition = talk.editions.find((e) =>
      language === '' ? e.original : isLanguage(language) && !e.original && e.language === language,
    );
    if (!edition)
      return {
        expected: `/talks/${id}/`,
        zh: '这篇演讲没有这个译本',
        en: 'The talk has no such translation',
      };
    return noPassage(edition, fragment);
  }
  const registry = archive[family as 'speakers' | 'events' | 'topics'];
  return registry.has(id) ? undefined : unknown(`/${family}/`, id, registry.keys());
}

function noPassage({ ids, retired }: Edition, fragment: string | undefined): DeadEnd | undefined {
  if (fragment === undefined || !/^p\d+$/.test(fragment)) return undefined;
  const known = parseIdRanges(ids) ?? [];
  if (known.includes(fragment) || Object.hasOwn(retired, fragment)) return undefined;
  return {
    expected: `#${known[0] ?? 'p1'} … #${known.at(-1) ?? 'p1'}`,
    zh: '没有这一段',
    en: 'There is no such passage',
  };
}

function unknown(folder: string, id: string, known: Iterable<string>): DeadEnd {
  const meant = nearest(id, known);
  return {
    expected: meant ? `${folder}${meant}/` : `${folder}…/`,
    zh: '本站没有这一页',
    en: 'This site has no such page',
  };
}
