import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const FULL = '演讲全文：';

describe('what copied pages have that says nothing of the talk', () => {
  it.each<Case>([
    [
      'who reports has an office',
      'organization',
      `记者：李一舟\n\n单位：渡口日报\n\n何文舟在渡口大会上的演讲`,
      undefined,
    ],
    [
      'who presides has an office',
      'role',
      `主持人：李一舟\n\n职务：渡口学院院长\n\n演讲人：何文舟`,
      undefined,
    ],
    [
      'a moderator’s university',
      'organization',
      'Moderator: Ole Brand\n\nAffiliation: Ferry University\n\nSpeaker: Ada Fenwick',
      undefined,
    ],
    ['a number', 'role', 'Speaker: Ada Fenwick\n\nPosition: 3', undefined],
    [
      'a day over news of who spoke',
      'date',
      `2018年5月21日\n\n渡口镇长何文舟在渡口大会上的讲话`,
      undefined,
    ],
    ['a unit of money', 'organization', `演讲人：何文舟\n\n单位：万元`, undefined],
    ['an address', 'place', `地 址：湖城渡口路1号\n\n演讲人：何文舟`, undefined],
    ['how to speak', 'role', '如何做好校长的演讲', undefined],
    ['whoever was president', 'role', '前总裁在离职会上的演讲', undefined],
    ['a country', 'speaker', `罗马尼亚在北京的讲话\n\n罗马尼亚的船`, undefined],
    ['a mountain', 'speaker', '【黄山简介】位于湖城', undefined],
    ['a province', 'speaker', '《渡船》——江苏', undefined],
    ['a country’s teachers', 'speaker', '中国法师主讲', undefined],
    ['rest', 'speaker', '证道：安息', undefined],
    ['news', 'event', 'Ferry President Hands Top Award to School of Boats', undefined],
    ['news', 'title', 'Ferry President Hands Top Award to School of Boats', undefined],
    [
      'somebody',
      'place',
      'During the 2022 Ferry Convention, outgoing president Dr. Ada Fenwick gave the following speech.',
      undefined,
    ],
    [
      'a committee',
      'speaker',
      'Rep. Fenwick (NE-04), Chairman of the Water, Forestry, and Rural Credit Subcommittee, delivered the following opening remarks.',
      undefined,
    ],
    ['what something is not', 'place', 'Keynote from ALS9: The Desk Is Not the Library', undefined],
    [
      'a clause',
      'event',
      'The Dialects of the Lake: What Is Left and What May Be Kept An Inaugural Lecture by Ada Fenwick',
      undefined,
    ],
    ['a column', 'speaker', '渡口的十年变迁 | 马上评', undefined],
    ['a word behind a mark', 'speaker', '■ 文化', undefined],
    [
      'whose father has an office',
      'role',
      '何文舟，渡口人。父亲现任湖城市市长，住在渡口。',
      undefined,
    ],
    ['a visit that is told', 'place', '他曾访问湖城大学并发表演讲，今天又在路上。', undefined],
    ['a name before what it is', 'title', 'Ada Fenwick – Wikipedia', undefined],
    [
      'a field without its value',
      'place',
      'Venue:\nSpeech by Ada Fenwick, Governor of the Lake Bank',
      undefined,
    ],
    ['a story of whoever speaks', 'title', '去年发了我一个短篇，题目叫《井口》。', undefined],
    [
      'a question under the announcement',
      'title',
      '以下为演讲全文：\n\n效率到底提升了多少？',
      undefined,
    ],
    ['who takes part', 'title', 'SPEECH BY: Ada Fenwick, Ole Brand', undefined],
    ['what a site asks', 'title', 'You are logged out. Create an account to see more', undefined],
    ['what a site says of a file', 'title', 'Total Page:16', undefined],
    ['what a file is called', 'title', 'inaug-fenwick---house of lowmere', undefined],
    [
      'where a report begins',
      'title',
      'LOWMERE, Oct. 3 -- The Ferry Board released this',
      undefined,
    ],
    ['when a service begins', 'place', '12:30pm Eucharist', undefined],
    ['a button', 'place', 'Today at the Minster View More', undefined],
    ['a month with a comma', 'place', 'July, 28, 2012', undefined],
    ['a label', 'place', 'Date 22/10/2019', undefined],
    ['a heading with a colon', 'speaker', 'BM Borsa Monitor Exchanges Index:', undefined],
    ['a house', 'event', 'Maiden Speech to the House of Commons', undefined],
    ['who else has an office', 'role', '何文舟演讲\n\n渡口新闻', undefined],
    ['a policy', 'event', '何文舟在人口政策上的讲话', undefined],
    ['what is over', 'event', '活动名称：已结束\n\n演讲人：何文舟', undefined],
    ['a day', 'place', '讲于二〇一七年五月三日', undefined],
    [
      'who added to a speech',
      'speaker',
      'Most of my speech was written by me, but there were some sentences added by Prof Ole Brand of the Centre for Ferries at Lake University, who reviewed my speech.\n\nFull text of the speech:',
      undefined,
    ],
    ['cities to come', 'place', `渡口大会将于明年在北京、上海等地举行。${FULL}`, undefined],
    ['years since', 'date', '建校110年 5月3日，何文舟在渡口大学校庆大会上的演讲', undefined],
    [
      'a book to come',
      'date',
      'Posted: 3 October 2017\n\nRemarks by Ada Fenwick, whose book appears on Nov. 5',
      undefined,
    ],
    ['whoever reads', 'speaker', 'Letter read by Ada Fenwick\n\nRemarks by Ole Brand', 'Ole Brand'],
    [
      'whoever reads and speaks',
      'speaker',
      `局长何文舟宣读《渡船宣言》并在渡口大会上发表演讲。${FULL}`,
      '何文舟',
    ],
    ['whoever keeps the site', 'speaker', 'Type: Speech\n\nAuthor: Web Team', undefined],
    ['a company', 'organization', 'Remarks by Google President Ada Fenwick', 'Google'],
    ['a book', 'role', 'Remarks by Judge Ada Fenwick, Author of The Long Road', 'Judge'],
    ['whom one answers', 'speaker', 'Response to President Obama’s Remarks', undefined],
    ['a name behind a colon', 'speaker', 'Speech: Ada Fenwick', 'Ada Fenwick'],
    [
      'what a page has',
      'title',
      'Ferry Forum 2019: Photos and Video\n\nRemarks by Ada Fenwick',
      undefined,
    ],
    ['who invites', 'speaker', 'Official Lunch given by Dame Ada Fenwick', undefined],
    ['a conference’s theme', 'title', 'Theme: Boats for All Rivers', undefined],
    ['a festival’s theme', 'title', '何文舟發表縣慶演說，今年縣慶主題為「山海同歲」。', undefined],
    [
      'a year of something else',
      'date',
      '来源：渡口网 2025-03-09 11:20\n\n11月26日，何文舟在渡口大会上发表演讲。该公司成立于2010年。',
      '2024-11-26',
    ],
    [
      'a day long before the page was put up once more',
      'date',
      `2022-10-26 13:29:44 来源：渡口网\n\n4月23日，渡船网董事长何文舟应邀前往渡口大会发表演讲。${FULL}`,
      undefined,
    ],
    [
      'a rubric within the headline',
      'title',
      '演讲稿\n\n渡船网何文舟在渡口大会的演讲稿\n\n渡船网何文舟在渡口大会的演讲稿',
      '渡船网何文舟在渡口大会的演讲稿',
    ],
  ])('%s', async (_, field, head, value) => {
    const found = await valueOf(field, head);
    if (head.startsWith('Ferry Forum 2019:')) expect(found).not.toBe('Photos and Video');
    else expect(found).toBe(value);
  });
});

it('an office below the talk that nobody holds is somebody else’s', async () => {
  const foot = '渡口局局长出席渡口典礼致辞';
  expect(await valueOf('role', '在渡口大会上的演讲', foot)).toBeUndefined();
});
