import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { read } from './import-text.ts';
import { text } from './page-of-talk.ts';

const FULL = '\n\n以下为何文舟演讲全文：';

describe('a title', () => {
  it.each<Case>([
    [
      'is the text’s own heading, of which the page’s headline says more',
      'title',
      '---\ntitle: 渡口大学->何文舟：在渡口协会成立百年大会上的讲话 | ferry.test\n---\n\n在渡口协会成立百年大会上的讲话\n\n（2022年5月10日）\n\n何文舟',
      '在渡口协会成立百年大会上的讲话',
    ],
    [
      'stands in front of what says that it is a record',
      'title',
      '---\ntitle: 渡口微服务实践- 2018 渡口年终盛典分享实录\nauthor: 何文舟\n---',
      '渡口微服务实践',
    ],
    [
      'stands behind a yearly speech and its year',
      'title',
      '# 何文舟年度演讲2023：渡船的力量（演讲全文）\n\n2023年10月28日，何文舟年度演讲如约而至。\n\n以下为何文舟年度演讲全文。\n\n渡口大爆发',
      '渡船的力量',
    ],
    [
      'is what somebody shared',
      'title',
      `在本次 FerryCode Asia 2023 的 keynote 演讲中，何文舟跟大家分享了《渡船难吗》这一主题演讲。${FULL}`,
      '渡船难吗',
    ],
    [
      'is a long one under its label',
      'title',
      '标题：A Conversation with Distinguished Alumnus Ada F. Fenwick (CERT ’44, Lowmere)\n作者：Ole Brand\n\n以下为谈话内容记录：',
      'A Conversation with Distinguished Alumnus Ada F. Fenwick (CERT ’44, Lowmere)',
    ],
    [
      'stands beside the speaker’s name and a bar',
      'title',
      '---\nguest: Ada Fenwick\ntitle: The art of ferries | Ada Fenwick (Ferry Inc., Lowmere)\n---',
      'The art of ferries',
    ],
    [
      'and is no news there',
      'title',
      '---\nguest: Ada Fenwick\ntitle: Town says farewell to its ferry | Ada Fenwick (Ferry Inc.)\n---',
      undefined,
    ],
    [
      'is the one heading under whoever gives the speech',
      'title',
      '# 看“最短致辞”的感受\n\n以下是原文，演讲全文：\n\n致辞：何文舟（教师代表）\n\n## 做自己尊重的人',
      '做自己尊重的人',
    ],
    [
      'is not what a page’s address has',
      'title',
      '---\ntitle: Ada-Fenwick-Lowmere\n---\n\nTranscript:',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('of Markdown has a line of equal signs under it', async () => {
    const edition = await read(
      'a.md',
      text(
        '渡船与桥：最好的圆桌对话\n====',
        '渡口科技',
        '关注每一条河的人。',
        '以下为实录：',
        TALK,
      ),
    );
    expect(edition.facts.headline?.[0]).toMatchObject({
      value: '渡船与桥：最好的圆桌对话',
      line: 1,
    });
  });

  it('of WordPress has a name of its own, and so has its day', async () => {
    const edition = await read(
      'a.md',
      text("---\npost_title: 'The Boat Again'\npost_date: 2013-06-11 22:11:09\n---", TALK_EN),
    );
    expect(edition.facts.headline?.[0]?.value).toBe('The Boat Again');
    expect(edition.facts.published?.[0]?.value).toBe('2013-06-11');
  });
});

describe('an occasion', () => {
  it.each<Case>([
    [
      'is named in the talk’s own greeting',
      'event',
      '---\ntitle: 渡船\n---\n\n各位早上好。欢迎来到 FerryConf 2018。',
      'FerryConf 2018',
    ],
    [
      'has a word before the speech that is no part of its name',
      'event',
      `在本次 FerryCode Asia 2023 的 keynote 演讲中，何文舟讲了渡船。${FULL}`,
      'FerryCode Asia 2023',
    ],
    [
      'is all that a headline has but the speech',
      'event',
      '# 湖城渡船技术和管理研讨会致谢词',
      '湖城渡船技术和管理研讨会',
    ],
    ['and not who speaks there', 'event', '# 2023何文舟在年会讲话', undefined],
    [
      'is what a speech is given on the occasion of',
      'event',
      'Being Text of a Welcome Address by His Excellency, Senator (Dr.) Ada Fenwick, Chairman, Ferry Foundation on the Occasion of the Opening Ceremony of the 12th National Ferry Show Holding at Auta Lowmere, Lake State, 16th October, 2019.',
      'Opening Ceremony of the 12th National Ferry Show',
    ],
    [
      'is no congress that somebody chairs',
      'event',
      'Former National Chairman, All Ferries Congress\n\nThe Boat Again: a speech by Ada Fenwick, 16 October 2019',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a place', () => {
  it.each<Case>([
    [
      'is where the venue is, and not the country of whoever holds it',
      'place',
      'SPEECH BY THE GOVERNOR OF LAKE STATE DR ADA FENWICK ON THE OCCASION OF A ONE DAY ACTIVITY BY THE FERRY COMMITTEE IN NIGERIA ON WEDNESDAY 19TH JUNE, 2019 AT THE BANQUET HALL, STATION HOTEL, LOWMERE.',
      'LOWMERE',
    ],
    [
      'is where something is held',
      'place',
      'Welcome Address by Ada Fenwick on the Occasion of the Opening Ceremony of the Ferry Show Holding at Auta Lowmere, Lake State, 16th October, 2019.',
      'Auta Lowmere',
    ],
    [
      'stands over the hour',
      'place',
      '---\ntitle: Remarks by Minister Ada Fenwick\n---\n\n*New Ferry Center  \nLowmere Beach, Lakeland*\n\n6:13 P.M. EST',
      'Lowmere Beach',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
