import type { Language } from '../../src/archive/languages.ts';
import type { Archive, Edition, Talk } from '../../src/archive/model.ts';

/** An archive of one speaker whose talks have these editions, with the ids to which each answers. */
export function archiveOf(talks: Record<string, Partial<Record<Language, string>>>): Archive {
  return {
    talks: Object.entries(talks).map(([slug, editions]) => talkOf(slug, editions)),
    speakers: new Map([
      ['lin', { id: 'lin', name: { 'zh-Hans': '林一' }, aliases: [], roles: [], links: [] }],
    ]),
    events: new Map(),
    topics: new Map(),
  };
}

function talkOf(slug: string, editions: Partial<Record<Language, string>>): Talk {
  return {
    slug,
    speakers: ['lin'],
    date: '2023-05-17',
    language: 'zh-Hans',
    topics: [],
    media: [],
    source: { publisher: '报', title: '题' },
    editions: Object.entries(editions).map(([language, ids]) =>
      editionOf(slug, language as Language, ids),
    ),
  };
}

function editionOf(slug: string, language: Language, ids: string): Edition {
  const original = language === 'zh-Hans';
  return {
    slug,
    language,
    original,
    file: `talks/${slug}/${original ? 'index' : language}.mdx`,
    title: `题 ${slug}`,
    kind: original ? 'edited' : 'translation',
    rights: '权',
    review: { state: 'draft' },
    transcript: 'key',
    size: { passages: 1, characters: 1, unclear: 0 },
    ids,
    retired: {},
  };
}
