import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const FULL = '\n\n以下为何文舟演讲全文：';

describe('what a school’s own ceremony says of who speaks at it', () => {
  it.each<Case>([
    [
      'its president is of it',
      'organization',
      `何文舟校长在湖城大学2021级新生开学典礼上的讲话${FULL}`,
      '湖城大学',
    ],
    [
      'a dean of the college',
      'organization',
      `何文舟院长在湖城大学渡船学院 2023 年毕业典礼上的讲话${FULL}`,
      '湖城大学渡船学院',
    ],
    [
      'a dean is not of a university whose guest they are',
      'organization',
      `何文舟院长在湖城大学2023年毕业典礼上的讲话${FULL}`,
      undefined,
    ],
    [
      'one of its graduates speaks for all',
      'role',
      `湖城大学渡船学院学位授予仪式毕业生代表发言稿${FULL}`,
      '毕业生代表',
    ],
    [
      'one of its graduates is of it',
      'organization',
      `湖城大学渡船学院学位授予仪式毕业生代表发言稿${FULL}`,
      '湖城大学渡船学院',
    ],
    [
      'nor is another school’s president, who is a guest',
      'organization',
      `渡口学院校长在湖城大学毕业典礼上的致辞\n\n演讲人：何文舟`,
      undefined,
    ],
    [
      'whoever once advised a country is not its',
      'organization',
      `何文舟，渡口女排队长，前美国财长顾问${FULL}`,
      '渡口女排',
    ],
    ['an office behind the name', 'role', `渡船有路——何文舟校长在河边的讲话${FULL}`, '校长'],
    [
      'as what they speak',
      'organization',
      `这次何文舟以湖城渡船股份有限公司原董事长身份发表演讲，时长一小时。${FULL}`,
      '湖城渡船股份有限公司',
    ],
    ['a country for whoever heads it', 'organization', `新加坡总理何文舟发表演讲${FULL}`, '新加坡'],
    [
      'an office on a line under the name',
      'organization',
      `关于讲者\n\n何文舟（老何）\n\n渡船科技首席科学家${FULL}`,
      '渡船科技',
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('at what, where and when', () => {
  it.each<Case>([
    [
      'a numbered series',
      'event',
      `2022年10月13日的第394期渡口讲坛，何文舟以“过河”为主题进行了一场演讲。${FULL}`,
      '第394期渡口讲坛',
    ],
    ['a yearly talk by its name', 'event', '以下为何文舟年度演讲全文。', '何文舟年度演讲'],
    [
      'a TEDx',
      'event',
      `何文舟在 TEDxFerrytown 的故事\n\n这是TEDxFerrytown的演讲${FULL}`,
      'TEDxFerrytown',
    ],
    ['a city where it begins', 'place', `渡船大会在温州开讲，何文舟发表演讲。${FULL}`, '温州'],
    ['a city between name and speech', 'place', '以下为何文舟杭州演讲实录：', '杭州'],
    [
      'a label for both day and place',
      'place',
      `演讲人：何文舟\n\n时间地点：2013年9月28日 / 台北${FULL}`,
      '台北',
    ],
    [
      'a label for both, and a room that names no city',
      'place',
      `演讲人：何文舟\n\n时间地点：2013年9月28日 / 图书馆三楼大报告厅${FULL}`,
      undefined,
    ],
    [
      'a subtitle ties the occasion',
      'event',
      `自我批判\n\n——在渡船研发骨干大会上的讲话\n\n【导  读】华渡党委组织召开“船票”活动暨反思交流大会。${FULL}`,
      '渡船研发骨干大会',
    ],
    [
      'a title above its subtitle',
      'title',
      `何文舟 过河去\n\n漠视不可能\n\n——何文舟在湖城大学毕业典礼上的演讲`,
      '漠视不可能',
    ],
    [
      'a title above its subtitle, with the day between',
      'title',
      '随笔一 何文舟+过河\n\n漠视不可能\n\n演讲时间：2014年11月01日\n\n——何文舟在湖城大学毕业典礼上的演讲',
      '漠视不可能',
    ],
    [
      'a title within quotation marks within a title’s',
      'title',
      `何文舟发表了题为《过河「三无」》的演讲${FULL}`,
      '过河「三无」',
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each<Case>([
    ['the day below the talk', 'date', '（2003年10月4日晚於渡口寺普賢閣）', '2003-10-04'],
    ['the place beside it', 'place', '（2003年10月4日晚於渡口寺普賢閣）', '渡口寺普賢閣'],
    ['a day alone', 'date', '2023 年 6 月 21 日', '2023-06-21'],
    ['no place where it was edited', 'place', '2023年6月21日于编辑部', undefined],
    ['no place where it was changed', 'place', '2023年6月21日下午修改', undefined],
    ['no place where it was put in order', 'place', '（2003年10月4日根据录音整理）', undefined],
  ])('%s: %s', async (_, field, foot, value) => {
    expect(await valueOf(field, `渡船有路${FULL}`, foot)).toBe(value);
  });
});
