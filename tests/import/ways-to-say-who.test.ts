import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('who speaks, in Chinese', () => {
  it.each<Case>([
    ['as the guest', 'speaker', '今年的演讲嘉宾是渡口公司总裁何文舟。\n\n演讲全文：', '何文舟'],
    [
      'as whose interview appears',
      'speaker',
      '3月2日，《渡口报》刊登何文舟大使专访。\n\n专访全文：',
      '何文舟',
    ],
    [
      'as what they are now',
      'organization',
      '渡口论坛成员何文舟，现任渡口研究所所长、研究员。\n\n演讲全文：',
      '渡口研究所',
    ],
    [
      'by the whole of a foreign name',
      'speaker',
      '以下为伊万科维奇发布会发言内容：\n\n伊万科维奇、伊万科维奇、伊万科维奇',
      '伊万科维奇',
    ],
    ['in thanks for an award', 'speaker', '何文舟2018渡口文学奖获奖感言', '何文舟'],
    [
      'with a business whole where the page has it short',
      'organization',
      '渡舟航运创始人何文舟发表演讲。渡舟、渡舟、渡舟。\n\n演讲全文：',
      '渡舟航运',
    ],
    ['under a label that outweighs others', 'speaker', `${talks()}\n\n分享嘉宾：何文舟`, '何文舟'],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

/** A name in Latin letters that looks like somebody’s and speaks in two lines. */
function talks(): string {
  return '何一田：渡船的路\n\n何一田在渡口大会上发表演讲。';
}

describe('what a talk is called', () => {
  it.each<Case>([
    ['behind a name and a dash', 'title', '何文舟-《渡船不等人》\n\n演讲全文：', '渡船不等人'],
    [
      'and not what it looks for',
      'title',
      '何文舟昨日在会上做了寻找“渡口精神”的演讲。\n\n演讲全文：',
      undefined,
    ],
    [
      'in quotation marks in a report',
      'title',
      'Boats in the news today\n\nFollowing is the lecture delivered by Governor Ada Fenwick at the Lake Conference on ‘Boats for All People’.',
      'Boats for All People',
    ],
    [
      'and not whose office published it',
      'title',
      'Speech for the Ferry Ceremony - Office of the Governor',
      'Speech for the Ferry Ceremony - Office of the Governor',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a day by its weekday', () => {
  it.each<Case>([
    [
      'is the last before the page appeared',
      'date',
      'Ferry news\n\nPublished: March 26, 2009\n\nPresident Ada Fenwick delivered the speech on Wednesday night at the Ferry Club.',
      '2009-03-25',
    ],
    [
      'in Chinese',
      'date',
      '渡船要有人记得\n\n发布时间：2020-07-26\n\n何文舟周四在湖城发表演讲，全文如下：',
      '2020-07-23',
    ],
    [
      'stays open on that very weekday',
      'date',
      '渡船要有人记得\n\n发布时间：2020-07-23\n\n何文舟周四在湖城发表演讲，全文如下：',
      undefined,
    ],
    [
      'is none where it comes every week',
      'date',
      '渡船要有人记得\n\n发布时间：2020-07-26\n\n何文舟每周四在湖城发表演讲，全文如下：',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('where and at what, in English', () => {
  it.each<Case>([
    [
      'is no word of a menu',
      'place',
      'Boats | Rivers | News | Lake in World News | Search\n\nMay 1, 2009',
      undefined,
    ],
    [
      'is not to whom somebody is sent',
      'event',
      'Delivered by Ada Fenwick, Permanent Mission to the Lake Nations, 12 September 2019',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
