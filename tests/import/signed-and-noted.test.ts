import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';
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

describe('somebody speaks', () => {
  const STATE = Array.from(
    { length: 12 },
    (_, index) => `渡口的第${String(index + 1)}条船，是湖城人民的船，渡过了河，渡过了年月。`,
  );

  it.each<[what: string, page: string]>([
    [
      'who calls those present and never says I',
      text('# 在渡口大会上的讲话', '船工们，青年朋友们，同志们：', ...STATE),
    ],
    [
      'where a heading is the speech on taking an office',
      text('# 何文舟的讲话', '**就任渡口会长之演说**', ...STATE),
    ],
    [
      'where a note says of which meeting this is the report',
      text(
        '# 信条',
        '> 渡口同仁开会。 本篇为何文舟在这次会上所作的报告。',
        ...STATE.map((each) => `我们深信${each}`),
      ),
    ],
    [
      'where a note says what this is',
      text('# 反对渡船', '这是何文舟在湖城干部会上的讲演。', ...STATE),
    ],
    [
      'of whom a lede says at what, and what about',
      text(
        '---\ntitle: 渡船难吗\n---',
        '在本次 FerryCode Asia 2023 的 keynote 演讲中，何文舟分享了《渡船难吗》这一主题演讲。',
        ...STATE.map((each) => `我说，${each}`),
      ),
    ],
  ])('%s', async (_, page) => {
    expect(await refusalOf('a.md', page)).toBeUndefined();
  });

  it('who prays at the end, whomever they quote', async () => {
    const quoting = Array.from(
      { length: 9 },
      (_, index) => `The ferryman said, “Boat ${String(index)} is mine.” I saw it.`,
    );
    const page = (end: string) =>
      text('# The Boat', 'I was in our town, and we had a boat.', ...quoting, 'We saw it.', end);
    expect(
      await refusalOf('a.md', page('I say so, and we believe it, in the name of the Lord, amen.')),
    ).toBeUndefined();
    expect(await refusalOf('a.md', page('The ferryman said, “It is late.”'))).toBeDefined();
  });

  it('first to introduce whoever gives the talk, and it is one talk', async () => {
    const [first = '', ...others] = TALK_EN.split('\n\n');
    const page = text(
      '# The Boat',
      '## Introduction 1',
      `Thanks for coming back from lunch. ${'We asked Ada Fenwick to speak. '.repeat(4)}I am glad that she came. Thank you.`,
      '## Introduction 2',
      `Thank you for the introduction. ${first}`,
      ...others,
    );
    expect(await refusalOf('a.md', page)).toBeUndefined();
  });
});
