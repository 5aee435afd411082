import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('an occasion is the talk’s where the page says so', () => {
  it.each<Case>([
    [
      'attended, in quotation marks',
      'event',
      '以下是局长何文舟今日出席「渡船六十周年典礼」的致辞全文：',
      '渡船六十周年典礼',
    ],
    ['attended, without', 'event', '局长何文舟在上海出席湖城渡船晚宴致辞全文', '湖城渡船晚宴'],
    ['spoken at', 'event', '何文舟在湖城2017年新年招待会上的致辞', '湖城2017年新年招待会'],
    [
      'in a subtitle',
      'event',
      '渡船要有人记得\n\n——2021年湖城学院开学典礼院长致辞',
      '2021年湖城学院开学典礼',
    ],
    ['a template’s is none', 'event', '大学校长毕业典礼致辞', undefined],
    [
      'a site’s name is none',
      'event',
      '渡船开发论坛\n\n渡船要有人记得，我们都欠船家一声谢谢',
      undefined,
    ],
    [
      'what it was called before is none',
      'event',
      '3月5日，湖城渡船大会在苏州召开，渡船大会的前身是“划船爱好者大会”。\n\n何文舟演讲全文：',
      '湖城渡船大会',
    ],
    [
      'of two that both took place none is chosen',
      'event',
      '渡船节论坛昨天举行。\n\n造桥大会今天召开。\n\n演讲全文如下：',
      undefined,
    ],
    [
      'who organised it is none',
      'event',
      '由湖城企业家论坛主办的「2018渡船创新年会」今日举行。\n\n以下为演讲全文：',
      '2018渡船创新年会',
    ],
    [
      'a conference with which meeting it was',
      'event',
      '湖城30人论坛2007年年会昨天举行。\n\n以下为演讲全文：',
      '湖城30人论坛2007年年会',
    ],
    [
      'with the words in its marks',
      'event',
      '在昨天的2023年《渡船》造桥峰会上，何文舟致辞。\n\n以下为演讲全文：',
      '2023年《渡船》造桥峰会',
    ],
    [
      'a name beside the kind of occasion makes none',
      'event',
      '何文舟宣誓就任 就职典礼致辞全文',
      undefined,
    ],
    [
      'a national day is none',
      'event',
      'The reception was on the occasion of the National Ferry Day.\n\nSpeech:',
      undefined,
    ],
    [
      'where something was done',
      'event',
      '在渡口世界大会2023上，渡口集团董事长何文舟宣布渡船停开。\n\n以下为演讲实录：',
      '渡口世界大会2023',
    ],
    [
      'but no meeting of long ago',
      'event',
      '后来他们在渡口世界会议上展示了渡船。\n\n以下为演讲实录：',
      undefined,
    ],
    [
      'a report of the day on which it took place',
      'date',
      '湖城网讯 2023年9月7日消息，渡口大会在苏州举行，何文舟发表演讲。\n\n以下为演讲全文：',
      '2023-09-07',
    ],
    [
      'the day of the report and not of what it waits for',
      'date',
      '渡口何文舟演讲\n\n2019-06-06\n\n六月九日渡口大会在即，何文舟今天发表讲话。\n\n以下为讲话全文：',
      '2019-06-06',
    ],
    [
      'a brand that begins like a telegram',
      'date',
      '2024年9月9日，渡电商家大会在上海举行。\n\n以下为何文舟演讲全文：',
      '2024-09-09',
    ],
    [
      'day and place in brackets behind who speaks',
      'place',
      '在渡口招待会上的讲话\n\n渡口部长 何文舟 （2024年1月31日，北京）',
      '北京',
    ],
    [
      'day and place in brackets behind who speaks',
      'date',
      '在渡口招待会上的讲话\n\n渡口部长 何文舟 （2024年1月31日，北京）',
      '2024-01-31',
    ],
    [
      'whose meeting with the press it is, is no name',
      'event',
      '渡口镇长年终记者会发言全文',
      undefined,
    ],
    [
      'what a text was made from, whatever follows',
      'event',
      '本文整理自2020渡口云线上峰会渡口集团专家何文舟的主题演讲。\n\n以下为演讲全文：',
      '2020渡口云线上峰会',
    ],
    [
      'its day is no part of its name',
      'event',
      '渡口律师公会主席何文舟于2018 年1月8日渡口年度开启典礼的演讲全文：',
      '渡口年度开启典礼',
    ],
    [
      'an occasion right before what was done there',
      'event',
      '3月5日，湖城司长何文舟在2024湖城渡口论坛发表题为《渡船》的致辞。\n\n全文如下：',
      '2024湖城渡口论坛',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('days, places and publishers are told apart', () => {
  it.each<Case>([
    [
      'a year in a theme is no year of a day',
      'date',
      '以下是局长何文舟今日(十月二十六日)出席「渡船论坛——2018船家新思维」的致辞全文：',
      undefined,
    ],
    [
      'a day over the headline is the page’s',
      'date',
      'Sunday, July 05, 2015\n\nSpeech by Ada Fenwick at the ferry games',
      undefined,
    ],
    [
      'a day over the headline is the page’s',
      'published',
      'Sunday, July 05, 2015\n\nSpeech by Ada Fenwick at the ferry games',
      '2015-07-05',
    ],
    [
      'a day with its venue is the talk’s',
      'date',
      'The ferry speech\n\nFebruary 5, 2020\n\n17 December 2019, Lake University, Lowmere, Lakeland',
      '2019-12-17',
    ],
    [
      'a city is next to the country',
      'place',
      'The ferry speech\n\n17 December 2019, Lake University, Lowmere, Lakeland',
      'Lowmere',
    ],
    [
      'a city beside its day',
      'place',
      'The ferry speech\n\nLowmere, Lakeland\n\nOctober 9, 2003',
      'Lowmere',
    ],
    [
      'an organiser is no place',
      'place',
      '在由湖城游戏学堂举办的渡船大会上，何文舟分享了经验。\n\n演讲全文如下：',
      undefined,
    ],
    ['a day in the Republic’s calendar', 'published', '渡船節致詞全文\n\n106/11/03', '2017-11-03'],
    [
      'whose report begins',
      'publisher',
      '湖城网渡口11月18日电（记者 何文） 渡船大会今天落幕。何文舟致辞，以下是全文：',
      '湖城网',
    ],
    [
      'who made the text',
      'publisher',
      '渡船大会昨天召开。\n\n以下为演讲实录，由湖城网进行整理：',
      '湖城网',
    ],
    ['a rubric is nobody', 'publisher', '湖城公报\n\n何文舟致辞全文', undefined],
    [
      'a name glued to its report',
      'publisher',
      '渡船要有人记得\n\n2011-12-17 09:46 来源: 湖城财经湖城财经讯\n\n演讲全文如下：',
      '湖城财经',
    ],
    [
      'a day in figures under a byline may be the talk’s',
      'published',
      '渡船代表在渡船节上的发言\n\n（湖城大学 何文舟）\n\n2009/05/03',
      undefined,
    ],
    [
      'an occasion before its day is no place',
      'place',
      'Ferry Commencement Ceremony May 1, 2009',
      undefined,
    ],
    [
      'who only wonders made none',
      'publisher',
      '这是湖城网编辑团队思考的问题。\n\n何文舟演讲全文：',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
