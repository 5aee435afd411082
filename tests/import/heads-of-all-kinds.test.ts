import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import type { Case } from './evidence.ts';
import { outline, read } from './import-text.ts';

describe('what heads of many kinds say', () => {
  it.each<Case>([
    [
      'a duke',
      'speaker',
      '# Speech by HRH The Duke of Lowmere at the Ferry Ball',
      'Duke of Lowmere',
    ],
    [
      'a pope',
      'speaker',
      'HOMILY OF THE HOLY FATHER JULIUS\n\nLowmere Basilica\n\nMonday, March 19, 2018',
      'JULIUS',
    ],
    [
      'a taoiseach, whose title goes on behind the letters of the name',
      'speaker',
      '# Speech by the Taoiseach, Ada Fenwick T.D. Nomination of the Members, Lake House',
      'Ada Fenwick',
    ],
    [
      'a vice-president for a field that is no body',
      'role',
      '# Opening speech of the Vice-President for Energy Union Ada Fenwick at the Ferry Conference, Lowmere',
      'Vice-President for Energy Union',
    ],
    [
      'a label in both languages',
      'speaker',
      '- 题目 Title：等船的人 Those Who Wait\n- 讲员 Speaker: 何文舟弟兄 Br. Wenzhou He',
      '何文舟',
    ],
    ['a first secretary', 'role', '# 湖城市委第一书记何文舟在市委工作会议上的讲话', '第一书记'],
    [
      'a day with 廿',
      'date',
      '# 渡船与人生\n\n时间：二○一一年五月廿九日\n\n地点：湖城艺术中心',
      '2011-05-29',
    ],
    [
      'the twentieth',
      'date',
      '# 渡船与人生\n\n时间：二○一一年五月廿日\n\n地点：湖城艺术中心',
      '2011-05-20',
    ],
    [
      'a day of before the web, in figures',
      'date',
      '# 何文舟在渡口会议上的讲话\n\n1965.12.14',
      '1965-12-14',
    ],
    ['one of after it, which may be the page’s', 'date', '# 渡船与人生\n\n2015.12.14', undefined],
    [
      'a government’s name for a text in full',
      'title',
      '# 渡口局局长何文舟出席《渡口成立八周年》发言全文\n\n以下是渡口局局长何文舟出席《渡口成立八周年》酒会的发言全文：',
      '渡口局局长何文舟出席《渡口成立八周年》发言',
    ],
    ['no blog', 'title', '渡船客的博客\n\n2015-03-02', undefined],
    ['no stamp', 'title', '渡船课堂 2014-09-09 16:53:17 15718', undefined],
    [
      'no body of which only the kind is said',
      'organization',
      '# Remarks by the Director\n\nOn behalf of the University, welcome.',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('a file to download is below the talk, and of no school', async () => {
    const foot = '下载湖城大学校长何文舟在2007届毕业典礼上的讲话word格式文档';
    expect((await valueOf('organization', '# 在毕业典礼上的讲话', foot)) ?? '').not.toContain(
      '下载',
    );
  });
});

describe('an editor’s note near the top', () => {
  it('and what stands over it are no part of the talk', async () => {
    const edition = await read(
      'page.txt',
      `Ferry Director Ada Fenwick opens the 40th gathering, this year for all who row. ‘We have a boat,’ she says.\n\nEditor’s Note: With the remarks below, Ada Fenwick opened the gathering of the Ferry Club.\n\n${TALK_EN}`,
    );
    expect(outline(edition)[0]).toContain('Ladies and gentlemen');
  });

  it('below a greeting is whoever speaks', async () => {
    const edition = await read(
      'page.txt',
      TALK.replace('谢谢大家！', '编者按：我在报上读到过这三个字。\n\n谢谢大家！'),
    );
    expect(outline(edition).join('\n')).toContain('编者按');
  });
});

describe('who somebody says that they are', () => {
  it('has an office behind the name, and I’m between them', async () => {
    const words = `My name is Ada Fenwick, I’m Director of the Ferry Board, and I have the honour of welcoming you.\n\n${TALK_EN}`;
    const { facts } = await read('page.txt', words);
    expect(facts.role?.[0]?.value).toBe('Director');
    expect(facts.organization?.[0]?.value).toBe('Ferry Board');
  });
});

describe('the title of a saved page', () => {
  it('keeps its hyphens', async () => {
    const { facts } = await read(
      'page.html',
      `<title>Oration by the Vice-Chancellor - (1) to No 4412 | Ferry Gazette</title><h1>Oration by the Vice-Chancellor</h1>${TALK_EN.split(
        '\n\n',
      )
        .map((each) => `<p>${each}</p>`)
        .join('')}`,
    );
    expect(facts.headline?.[0]?.value).toContain('Vice-Chancellor');
    expect(facts.title?.[0]?.value ?? 'Vice-Chancellor').toContain('Chancellor');
  });
});
