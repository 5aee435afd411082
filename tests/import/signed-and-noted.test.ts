import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { TALK, valueOf } from './evidence.ts';
import { outline, read } from './import-text.ts';
import { text } from './page-of-talk.ts';

type Around = [
  what: string,
  field: HintField,
  head: string,
  foot: string,
  value: string | undefined,
];

describe('what stands below a talk, or over it, of whoever gave it', () => {
  it.each<Around>([
    [
      'an author’s office and name, with how one calls a comrade',
      'speaker',
      '# 在渡口协会纪念会上的发言',
      '作者：湖城军区副政治委员何文舟同志\n\n1991年8月26日',
      '何文舟',
    ],
    [
      'and whose office it is',
      'organization',
      '# 在渡口协会纪念会上的发言',
      '作者：湖城军区副政治委员何文舟同志\n\n1991年8月26日',
      '湖城军区',
    ],
    [
      'whose remarks it was, right under the last words',
      'speaker',
      '# The Boat Again',
      'Remarks of Justice Ada M. Fenwick on the occasion of her retirement\n\nGreat Hall, Lowmere\n\nJune 22, 2006',
      'Ada M. Fenwick',
    ],
    [
      'and when',
      'date',
      '# The Boat Again',
      'Remarks of Justice Ada M. Fenwick on the occasion of her retirement\n\nGreat Hall, Lowmere\n\nJune 22, 2006',
      '2006-06-22',
    ],
    [
      'not whose a list of speeches has',
      'speaker',
      '# The Boat Again',
      'Remarks by Ada Fenwick at the Ferry Dinner\n\nJune 22, 2006\n\nRemarks by Ole Brand at the Ferry Dinner\n\nJune 20, 2006',
      undefined,
    ],
    [
      'who wrote what was given somewhere on a day',
      'speaker',
      '# The Boat Again by Ada Fenwick',
      'Presented to the Lake Lodge of Ferrymen on 16 March 1999.',
      'Ada Fenwick',
    ],
    [
      'and on which day',
      'date',
      '# The Boat Again by Ada Fenwick',
      'Presented to the Lake Lodge of Ferrymen on 16 March 1999.',
      '1999-03-16',
    ],
    [
      'when the event was',
      'date',
      '# The Boat Again',
      'This event was on Wed, 12 Feb 2020',
      '2020-02-12',
    ],
    [
      'whose rights a text is, whom a line over it names alone',
      'speaker',
      '# The Boat Again\n\nProfessor Ada Fenwick',
      '© Professor Ada Fenwick 2020',
      'Ada Fenwick',
    ],
    [
      'nobody who only has the rights',
      'speaker',
      '# The Boat Again',
      '© Ada Fenwick 2020',
      undefined,
    ],
    [
      'no day of the speech of somebody else',
      'date',
      'Harbour President Ada Fenwick Remarks\n\nSimilar documents\n\nRemarks of Ole Brand on taking the oath, November 5, 2009',
      '',
      undefined,
    ],
    [
      'the day under a signature',
      'date',
      '# 在渡口协会纪念会上的发言',
      '作者：湖城军区副政治委员何文舟同志\n\n1991年8月26日',
      '1991-08-26',
    ],
    [
      'of which talk the text is, in brackets',
      'date',
      '# 渡船',
      '（据2007年7月19日夏令营渡口前讲话整理）',
      '2007-07-19',
    ],
    [
      'when and where, under one label',
      'date',
      '演讲人：何文舟\n\n时间地点：2013年9月28日 / 湖城',
      '',
      '2013-09-28',
    ],
    [
      'at what it was given, in brackets and in English',
      'event',
      '# The Boat Again',
      '[Keynote address to be given on 1 March 1999 at the ACM Symposium on Ferries at Lowmere]',
      'ACM Symposium on Ferries',
    ],
    [
      'before whom somebody testified',
      'event',
      '# The Boat Again',
      'This testimony was prepared and given on June 24th, 2020 at the Lowmere Council Finance Hearing.',
      'Lowmere Council Finance Hearing',
    ],
    [
      'an organisation that names itself by its office',
      'organization',
      '# 国家渡口委渡船司何文舟处长的讲话',
      '',
      '国家渡口委渡船司',
    ],
    [
      'who gives a sermon',
      'speaker',
      '# The Boat Again\n\nBy Elder Ada F. Fenwick',
      '',
      'Ada F. Fenwick',
    ],
    [
      'and not who wrote an article',
      'speaker',
      '# The Boat Again\n\nBy Ada F. Fenwick',
      '',
      undefined,
    ],
    [
      'words with a dot are nobody',
      'speaker',
      '渡口聚焦·船家申诉 | 刑事申诉有了新的办法',
      '',
      undefined,
    ],
  ])('%s', async (_, field, head, foot, value) => {
    expect(await valueOf(field, head, foot)).toBe(value);
  });

  it.each<[what: string, over: string, first: string]>([
    ['stands over the talk once more', '奕杉', '大家好，我今天讲渡船，你们听过的。'],
    ['says so in the first words', '', '大家好，我是渡口公司的高级工程师奕杉，我今天讲渡船。'],
  ])('an author who %s', async (_, over, first) => {
    const said = text('---\ntitle: 渡船\nauthor: 奕杉\n---', over, first, TALK);
    expect((await read('a.md', said)).facts.speaker?.[0]?.value).toBe('奕杉');
    const unsaid = text('---\ntitle: 渡船\nauthor: 奕杉\n---', TALK);
    expect((await read('a.md', unsaid)).facts.speaker).toBeUndefined();
  });

  it('goes, with a rule over it', async () => {
    const edition = await read(
      'a.md',
      text(
        '# 渡船',
        TALK.replace('谢谢大家！', '我的话完了。'),
        '（据录音整理）',
        '---',
        '转自：渡口网',
      ),
    );
    expect(outline(edition).at(-1)).toBe('我的话完了。');
  });

  it('is an explanation of words, from its heading on', async () => {
    const edition = await read(
      'a.md',
      text(
        '# 渡船',
        TALK.replace('谢谢大家！', `${'我还记得那条河，你们也记得。'.repeat(4)}我的话完了。`),
        '注　　释',
        '〔1〕何文舟，湖城人，当时任船家。',
      ),
    );
    expect(outline(edition).at(-1)).toContain('我的话完了。');
  });
});
