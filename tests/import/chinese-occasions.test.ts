import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const FULL = '\n\n以下为演讲全文：';

describe('the name of an occasion in Chinese', () => {
  it.each<Case>([
    [
      'has the year and which it is in brackets',
      'event',
      `2019年（第三届）渡口论坛昨日举行。${FULL}`,
      '2019年（第三届）渡口论坛',
    ],
    [
      'is in quotation marks behind which it held on a day',
      'event',
      `渡口讯 “首届渡船人中国峰会”于2013年3月18日-19日在北京举行。${FULL}`,
      '首届渡船人中国峰会',
    ],
    [
      'says for whom it is',
      'event',
      `以“渡船”为主题的第十六届渡口分析师大会开幕，何文舟分享了看法。${FULL}`,
      '第十六届渡口分析师大会',
    ],
    [
      'has quotation marks in it',
      'event',
      `渡口报2023“年度渡船人”盛典上，何文舟表示，船很快。${FULL}`,
      '渡口报2023“年度渡船人”盛典',
    ],
    [
      'and the headline begins with it',
      'event',
      `「渡口」30周年「渡船與橋」座談會發言稿${FULL}`,
      '「渡口」30周年「渡船與橋」座談會',
    ],
    [
      'begins behind its day, however that is called',
      'event',
      `本文是基于在2017年1月15号渡口架构年会上的分享整理而成。${FULL}`,
      '渡口架构年会',
    ],
    ['and not who speaks there', 'event', `2023何文舟在年会演讲稿${FULL}`, undefined],
    ['is a wedding', 'event', `何文舟在儿子渡生婚礼上的讲话${FULL}`, '儿子渡生婚礼'],
    [
      'is none at which somebody was the best',
      'event',
      `何文舟，2019年渡口论坛最佳演讲者，船长。${FULL}`,
      undefined,
    ],
    [
      'has its sittings',
      'event',
      `2026 渡口论坛年会全体会议演讲${FULL}`,
      '2026 渡口论坛年会全体会议',
    ],
    ['is no way of doing', 'event', `何文舟在渡船生活方式上的分享${FULL}`, undefined],
    ['and no gift', 'event', `何文舟在亲友送礼上的发言${FULL}`, undefined],
    ['is a dialogue', 'event', `何文舟在18届渡口对话发表主旨演讲${FULL}`, '18届渡口对话'],
    [
      'in Latin letters heads the page',
      'event',
      `# FerryConf2020 精选 | 渡船${FULL}`,
      'FerryConf2020',
    ],
    ['and is no word in an address', 'event', `见 github.test/FerryConf 分享${FULL}`, undefined],
    ['ends before what it is', 'event', `3月5日，渡口开放日活动在苏州举行。${FULL}`, '渡口开放日'],
    ['is none of such a kind', 'event', `何文舟说，很少参加这样的渡船论坛。${FULL}`, undefined],
    [
      'may be of Latin words',
      'event',
      `何文在 Ferry Boat 2019 上的演讲。${FULL}`,
      'Ferry Boat 2019',
    ],
    ['behind its year', 'event', `何文在2019 FerryCon 的演讲。${FULL}`, '2019 FerryCon'],
    ['behind its city', 'event', `何文在渡口 FerryCon 上的演讲。${FULL}`, '渡口 FerryCon'],
    ['before its part', 'event', `何文在 FerryCon 渡船专场上的分享。${FULL}`, 'FerryCon 渡船专场'],
    [
      'behind which it is',
      'event',
      `何文舟于第九届 Ferry Meetup 上的分享。${FULL}`,
      '第九届 Ferry Meetup',
    ],
    [
      'and without its day',
      'event',
      `何文舟在 2019 年 11 月 16 日在渡口 Web 大会上的演讲。${FULL}`,
      '渡口 Web 大会',
    ],
    [
      'in quotation marks, where it takes place',
      'event',
      `以“过河”为主题的“第二十届渡船宣传年特别活动”在京举行，何文舟致辞。${FULL}`,
      '第二十届渡船宣传年特别活动',
    ],
    [
      'where somebody spoke',
      'event',
      `10月18日，在渡船开发大会 2024（上海站），渡口公司总裁何文舟讲了渡船。${FULL}`,
      '渡船开发大会 2024',
    ],
    [
      'where a speech was delivered',
      'event',
      `編按：本文是何文舟今日在2021年法律年度開啟典禮發表的演辭全文。${FULL}`,
      '2021年法律年度開啟典禮',
    ],
    ['and none is this one', 'event', `以下是何文舟在本次大会上的演讲全文：`, undefined],
    ['and no site', 'event', `何文在 GitHub 上的分享。${FULL}`, undefined],
    [
      'stands apart from where and from what',
      'event',
      `在 渡口世界大会2023 上，渡口集团董事长何文舟宣布渡船停开。${FULL}`,
      '渡口世界大会2023',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
describe('a title in the words of a report', () => {
  it.each<Case>([
    ['stands behind who spoke, alone', 'title', `何文舟《一起过河》${FULL}`, '一起过河'],
    ['and no film', 'title', `何文舟：谁来过河\n电影《一起过河》${FULL}`, undefined],
    [
      'stands behind the speech',
      'title',
      `何文舟发表了主题演讲《一起过河》，大家鼓掌。${FULL}`,
      '一起过河',
    ],
    [
      'also behind the word for it',
      'title',
      `何文舟说了话，演讲的题目是《一起过河》。${FULL}`,
      '一起过河',
    ],
    [
      'also behind what is its',
      'title',
      `何文舟演说的话题《一起过河》让人高兴。${FULL}`,
      '一起过河',
    ],
    [
      'but a report has titles, too',
      'title',
      `何文舟发布了报告《渡船白书》，大家鼓掌。${FULL}`,
      undefined,
    ],
    [
      'is the theme of who spoke',
      'title',
      `何文舟作了演讲，他讲的话题是“一起过河”。${FULL}`,
      '一起过河',
    ],
    [
      'and not of the occasion',
      'title',
      `何文舟作了演讲，本届大会的主题是“一起过河”。${FULL}`,
      undefined,
    ],
    [
      'has the speech in brackets behind it',
      'title',
      `何一舟：渡船要有人记得，桥也是（渡口论坛演讲全文）${FULL}`,
      '渡船要有人记得，桥也是',
    ],
    ['and nothing else', 'title', `何一舟：渡船要有人记得，桥也是（附渡口视频）${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('an occasion in Chinese is', () => {
  it.each<Case>([
    [
      'the prize for which somebody thanks',
      'event',
      `何文舟：渡船（渡口文学奖获奖感言）${FULL}`,
      '渡口文学奖',
    ],
    ['no degree of one', 'event', `何文舟：渡船（全国一等奖获奖感言）${FULL}`, undefined],
    [
      'a fair of things',
      'event',
      `2011年第五届茶博会，组委会邀请何文舟到场。何文舟在第五届茶博会上发表演讲。${FULL}`,
      '第五届茶博会',
    ],
    [
      'with quotation marks in front',
      'event',
      `何文舟在“渡船会”年度论坛上的演讲${FULL}`,
      '“渡船会”年度论坛',
    ],
    [
      'one of two names',
      'event',
      `2024渡船行业盛典暨“金舵奖”颁奖典礼在杭州落幕，何文舟分享了看法。${FULL}`,
      '2024渡船行业盛典暨“金舵奖”颁奖典礼',
    ],
    ['no meeting of a company within it', 'event', `何文舟在公司内部会上的讲话${FULL}`, undefined],
    ['no chamber', 'event', `何文舟在渡口总商会的讲话${FULL}`, undefined],
    ['no question', 'event', `主题：如何办好一场渡口发布会${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
