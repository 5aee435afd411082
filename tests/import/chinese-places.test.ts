import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const FULL = '\n\n以下为演讲全文：';

describe('a place with a city before it', () => {
  it.each<Case>([
    ['is one', 'place', `2021年3月5日，渡口大会在深圳宝安举行。${FULL}`, '深圳宝安'],
    [
      'and what begins with none is not',
      'place',
      `2021年3月5日，渡口大会在渡舟宝安举行。${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a city beside an occasion', () => {
  it.each<Case>([
    [
      'is where one of its meetings is',
      'place',
      `何文舟在渡船技术沙龙杭州站上的演讲${FULL}`,
      '杭州',
    ],
    ['also in brackets', 'place', `何文舟在渡船大会 2024（杭州站）上的演讲${FULL}`, '杭州'],
    ['and no stop of a line', 'place', `何文舟在渡船技术沙龙东渡站上的演讲${FULL}`, undefined],
    ['stands behind it in brackets', 'place', `何文舟在渡船大会（上海）上的演讲${FULL}`, '上海'],
    ['and nothing else does', 'place', `何文舟在渡船大会（上游）上的演讲${FULL}`, undefined],
    [
      'stands before a name in Latin letters',
      'place',
      `本文根据何文舟在 2018 年上海 FerryCon 上的演讲整理${FULL}`,
      '上海',
    ],
    ['where it is one', 'place', `本文根据何文舟在渡口 FerryCon 上的演讲整理${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a place without a known name', () => {
  it.each<Case>([
    ['is a county', 'place', `渡船现场会在湖坪县召开。${FULL}`, '湖坪县'],
    ['is a field of a school', 'place', `开学典礼在鹤岭校区田径场举行。${FULL}`, '鹤岭校区田径场'],
    ['is a square', 'place', `渡船大会在湖城人民广场举行。${FULL}`, '湖城人民广场'],
    ['and no whole county', 'place', `渡船大会在全县举行。${FULL}`, undefined],
    ['nor the country', 'place', `渡船大会在农村召开。${FULL}`, undefined],
    ['nor a number of towns', 'place', `渡船大会在三个乡镇召开。${FULL}`, undefined],
    ['nor any room', 'place', `渡船大会在三楼会议室召开。${FULL}`, undefined],
    ['nor any field', 'place', `毕业典礼在学校操场举行。${FULL}`, undefined],
    ['nor whom one visits', 'place', `何文舟在重点企业调研时的讲话${FULL}`, undefined],
    ['nor any village', 'place', `何文舟在农村调研时的讲话${FULL}`, undefined],
    ['nor what opens', 'place', `何文舟在「渡口漁歌」展覽開幕典禮的致辭${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a school is where it has its ceremonies', () => {
  it.each<Case>([
    [
      'at which somebody speaks',
      'place',
      `何文舟在湖城大学2019年毕业典礼上的演讲${FULL}`,
      '湖城大学',
    ],
    [
      'also where the line begins with it',
      'place',
      `2017 湖城大学毕业演讲 何文舟${FULL}`,
      '湖城大学',
    ],
    ['or with this year', 'place', `今年湖城大学毕业典礼，何文舟演讲。${FULL}`, '湖城大学'],
    ['and its talks', 'place', `何文舟在湖城大学的演讲${FULL}`, '湖城大学'],
    ['in Traditional, too', 'place', `何文舟在湖城大學的演講${FULL}`, '湖城大學'],
    [
      'but its head may speak elsewhere',
      'place',
      `湖城大学校长何文舟在渡口论坛上的演讲${FULL}`,
      undefined,
    ],
    [
      'and a picture may be of others',
      'place',
      `何文舟：谁来过河\n\n2023年4月，马一舟在湖城大学发表演讲。湖城社 图${FULL}`,
      undefined,
    ],
    [
      'and what somebody did with the talk is no school',
      'place',
      `前四年我把湖城大学毕业典礼演讲，都翻译出来了。${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a house in which somebody speaks', () => {
  it.each<Case>([
    ['has a name of its own', 'place', `渡口大会在渡口体育场举行。${FULL}`, '渡口体育场'],
    ['also within a school', 'place', `渡口大会在学校渡口体育场举行。${FULL}`, '渡口体育场'],
    ['with the hall', 'place', `渡口大会在渡口大厦二号厅举行。${FULL}`, '渡口大厦二号厅'],
    ['and is none without', 'place', `渡口大会在公司礼堂举行。${FULL}`, undefined],
    ['and none of many', 'place', `渡口大会在湖边一家酒店举行。${FULL}`, undefined],
    ['which is no city', 'place', `渡口大会在渡口国际大酒店召开。${FULL}`, '渡口国际大酒店'],
    ['but has one in its name', 'place', `渡口大会在渡口国际会议中心召开。${FULL}`, '渡口'],
    [
      'and not where something was last year',
      'place',
      `去年他在渡口体育场举行的晚会上唱歌，何文舟说。${FULL}`,
      undefined,
    ],
    ['or once was', 'place', `何文舟曾在渡口大厦举办画展。${FULL}`, undefined],
    [
      'where it is in front of what they did there',
      'place',
      `何文舟在湖城图书馆“渡口讲坛”上的演讲${FULL}`,
      '湖城图书馆',
    ],
    [
      'and stands alone beside the day',
      'place',
      `何文舟：船与岸\n\n在湖州\n\n2011年11月16日${FULL}`,
      '湖州',
    ],
    [
      'and a site does not',
      'place',
      `何文舟：船与岸\n\n2011年11月16日\n\n湖州网${FULL}`,
      undefined,
    ],
    ['and nothing does elsewhere', 'place', `何文舟：船与岸\n\n渡口酒店${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a city to which many come', () => {
  it.each<Case>([
    ['is where it is', 'place', `五百名船长齐聚杭州，何文舟发表演讲。${FULL}`, '杭州'],
    ['and none where they will', 'place', `五百名船长将齐聚杭州，何文舟说。${FULL}`, undefined],
    ['or where they were', 'place', `去年五百名船长齐聚杭州，何文舟说。${FULL}`, undefined],
    ['or which is none', 'place', `五百名船长齐聚一堂，何文舟发表演讲。${FULL}`, undefined],
    ['has a meeting there', 'place', `讲话的是何文舟，上周六在合肥开的订货会。${FULL}`, '合肥'],
    ['or had once', 'place', `讲话的是何文舟，去年在合肥开的订货会。${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a school behind who spoke', () => {
  it.each<Case>([
    ['is where that was', 'place', `何文舟湖城大学毕业演讲稿：慢一点${FULL}`, '湖城大学'],
    ['and not whose head they are', 'place', `何文舟湖城大学校长演讲稿：慢一点${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('what is no place', () => {
  it.each<Case>([
    ['is a series', 'place', `造舟讲堂 | 何文舟\n\n本文根据何文舟在造舟讲堂的演讲整理`, undefined],
    [
      'is a day',
      'place',
      `在渡口船厂晚宴上的致辞\n\n何文舟\n\n（2013年2月12日，农历正月初三）`,
      undefined,
    ],
    [
      'is an occasion at which somebody is',
      'place',
      `以下是渡輪局局長何文舟今日（十一月六日）在我們的典禮上出席各項活動後的致辭：`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('what is no occasion', () => {
  it.each<Case>([
    [
      'is a meeting of all who are there',
      'event',
      `2021年4月7日，渡口公司召开全员大会，以下为董事长何文舟讲话全文：`,
      undefined,
    ],
    [
      'is whoever speaks there',
      'event',
      `渡口书市已经结束，主办单位渡口阅读协会会长何文舟于开幕典礼上致辞全文：`,
      undefined,
    ],
    [
      'is a body that meets',
      'event',
      `渡口商会新一届委员会在湖城召开。以下是会长何文舟的致辞全文：`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('where an occasion', () => {
  it.each<[string, string, string | undefined]>([
    ['ends', `第三届渡口大会18日上午在苏州落下帷幕。${FULL}`, '苏州'],
    ['begins in the capital', `“2003年渡口领袖年会”在京开幕。${FULL}`, '北京'],
    ['is held by an embassy', `今晚，何大使在大使馆举行了告别会。${FULL}`, '大使馆'],
    [
      'is named with whom it honours',
      `由湖城大学主办的渡船研讨会——贺何先生百岁华诞在湖城大学举行。${FULL}`,
      '湖城大学',
    ],
    ['was, beside its day', `何文舟：渡船\n\n2013年8月1日湖城大学演讲${FULL}`, '湖城大学'],
    ['ends as a rite', `何文舟在渡船展闭幕式上的讲话${FULL}`, undefined],
  ])('%s', async (_, head, value) => {
    expect(await valueOf('place', head)).toBe(value);
  });
});
