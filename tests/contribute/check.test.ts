import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../src/contribute/check.ts';
import { composeFiles } from '../../src/contribute/compose.ts';
import type { Values } from '../../src/contribute/values.ts';
import { choice, REGISTER, values } from './values.ts';

function findings(changes: Partial<Values>) {
  return checkFiles(composeFiles(values(changes), REGISTER), REGISTER).findings.map(
    ({ field, rule, textLine }) =>
      textLine === undefined ? [field, rule] : [field, rule, textLine],
  );
}

const NO_EVENT = { ...choice('event'), start: '', end: '', place: '' };
const emptySource = { publisher: '', title: '', url: '', date: '' };

describe('checkFiles', () => {
  it('finds nothing in a sound contribution and compiles its text', () => {
    const checked = checkFiles(composeFiles(values(), REGISTER), REGISTER);
    expect(checked.findings).toEqual([]);
    expect(checked.blocks?.map(({ type }) => type)).toEqual(['chapter', 'passage']);
  });

  it.each<[string, Partial<Values>, unknown[]]>([
    ['no title', { title: '' }, [['title', 'missing-field']]],
    ['a title too long', { title: '长'.repeat(301) }, [['title', 'bad-value']]],
    ['no source', { source: emptySource }, [['source-title', 'missing-field']]],
    [
      'no title of the source',
      { source: { ...emptySource, publisher: '某书院' } },
      [['source-title', 'missing-field']],
    ],
    [
      'half an address of the source',
      { source: { ...emptySource, title: '题', url: 'example.org' } },
      [['source-url', 'url']],
    ],
    ['no rights', { rights: ' ' }, [['rights', 'missing-field']]],
    ['a day that is none', { date: '2024-02-30' }, [['date', 'day']]],
    ['a kind that is none', { edition: 'translation' }, [['edition', 'bad-value']]],
    ['no text', { text: '' }, [['text', 'no-passage']]],
    [
      'no title and no text',
      { title: '', text: '## 只有章名' },
      [
        ['title', 'missing-field'],
        ['text', 'no-passage'],
      ],
    ],
    ['no slug', { slug: '' }, [['slug', 'missing-field']]],
    ['a slug with capitals', { slug: '2024-Poem' }, [['slug', 'id']]],
    ['a slug that is taken', { slug: '2024-lin-wen-spring-lectures' }, [['slug', 'taken-address']]],
    ['a tag', { text: '一\n\n<b>二</b>' }, [['text', 'component', 3]]],
    ['an image', { text: '一\n\n![图上有一首诗](./a.png)' }, [['text', 'missing-image', 3]]],
    ['code in braces', { text: '\n\n一 {x}' }, [['text', 'expression', 3]]],
    ['a day outside the event', { date: '2024-05-09' }, [['date', 'event-days']]],
    ['a day to come', { date: '2124-03-09', event: NO_EVENT }, [['date', 'future-date']]],
    ['a topic that is none', { topics: ['potry'] }, [['topics', 'unknown-topic']]],
    ['traces of a damaged copy', { text: '一\n\n得（dé）到' }, [['text', 'pinyin-residue', 3]]],
    ['a tag left open', { text: '一\n\n<Aside>笑' }, [['text', 'syntax', 3]]],
    [
      'an unknown speaker',
      { text: '<Turn speaker="lin-wen"/>\n\n一\n\n<Turn speaker="lin-wn"/>\n\n二' },
      [['text', 'unknown-speaker', 5]],
    ],
  ])('finds %s where it was written', (_name, changes, expected) => {
    expect(findings(changes)).toEqual(expected);
  });

  it('reports an id of a new speaker at that id, once', () => {
    const created = choice('speaker-3', '李雷', {
      id: 'Li Lei',
      name: { 'zh-Hans': '李雷', 'zh-Hant': '', en: '' },
    });
    expect(findings({ speakers: [choice('speaker-0', '林文'), created] })).toEqual([
      ['speaker-3-id', 'id'],
    ]);
  });

  it('gives no new speaker an id that someone has or had', () => {
    for (const id of ['lin-wen', 'gone']) {
      const created = choice('speaker-0', '林文', {
        another: true,
        id,
        name: { 'zh-Hans': '林文', 'zh-Hant': '', en: '' },
      });
      expect(findings({ speakers: [created] })).toEqual([['speaker-0-id', 'taken-address']]);
    }
  });

  it('asks for what a new event needs', () => {
    const event = { ...choice('event', '秋季讲座'), start: '', end: '', place: '' };
    expect(findings({ event })).toEqual([
      ['event-id', 'missing-field'],
      ['event', 'missing-field'],
      ['event-start', 'missing-field'],
    ]);
  });

  it('lets a new speaker speak', () => {
    const created = choice('speaker-0', '李雷', {
      id: 'li-lei',
      name: { 'zh-Hans': '李雷', 'zh-Hant': '', en: '' },
    });
    expect(findings({ speakers: [created], text: '<Turn speaker="li-lei"/>\n\n一' })).toEqual([]);
  });
});
