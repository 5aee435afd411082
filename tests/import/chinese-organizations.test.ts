import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const FULL = '\n\n以下为演讲全文：';
const GAVE = '何文舟昨日发表演讲。';
const often = (brand: string, times: number) => Array(times).fill(brand).join('、');

describe('a brand is a word that the page has again', () => {
  it.each<Case>([
    ['before an office', 'organization', `渡舟中间件架构师${GAVE}渡舟公司很快，渡舟很稳。`, '渡舟'],
    [
      'and that has people, where an engineer works on other words',
      'organization',
      `渡舟中间件架构师${GAVE}渡舟很快，渡舟很稳。`,
      undefined,
    ],
    ['and not once', 'organization', `渡舟中间件架构师${GAVE}`, undefined],
    [
      'and no word of the dictionary',
      'organization',
      `渡船架构师${GAVE}渡船很快，渡船很稳。`,
      undefined,
    ],
    [
      'unless it is all that stands before who founded it',
      'organization',
      `渡船创始人${GAVE}渡船很快，渡船很稳。`,
      '渡船',
    ],
    [
      'nor words of which no brand is made',
      'organization',
      `全国渡舟架构师${GAVE}全国渡舟很快，全国渡舟很稳。`,
      undefined,
    ],
    [
      'nor the first words of a name in Latin letters',
      'organization',
      `Boats on Rivers架构师${GAVE}Boats on很快，Boats on很稳。`,
      undefined,
    ],
    [
      'behind another word',
      'organization',
      `嘉宾 渡舟 架构师${GAVE}渡舟公司很快，渡舟很稳。`,
      '渡舟',
    ],
    [
      'and not the last word of a name in Latin letters',
      'organization',
      `Lake Ferry 架构师${GAVE}Ferry很快，Ferry 很稳。`,
      undefined,
    ],
    [
      'also where it ends like an occasion',
      'organization',
      `渡舟论坛CEO${GAVE}渡舟论坛很快，渡舟论坛很稳。`,
      '渡舟论坛',
    ],
    ['wherever the page has it', 'organization', `渡舟中间件架构师${GAVE}${FULL}`, '渡舟'],
  ])('%s', async (_, field, head, value) => {
    const foot = head.endsWith('：') ? '渡舟公司很快，渡舟很稳。' : '';
    expect(await valueOf(field, foot === '' ? head + FULL : head, foot)).toBe(value);
  });

  it.each<Case>([
    [
      'its front where the page has that all the time',
      'organization',
      `渡舟中间件架构师${GAVE}渡舟中间件团队、${often('渡舟中间件', 1)}、${often('渡舟', 11)}`,
      '渡舟',
    ],
    [
      'not where it has that a little more often',
      'organization',
      `渡舟云架构师${GAVE}渡舟云团队、${often('渡舟云', 1)}、${often('渡舟', 2)}`,
      '渡舟云',
    ],
    [
      'not where that is a word',
      'organization',
      `渡船云架构师${GAVE}渡船云团队、${often('渡船云', 1)}、${often('渡船', 11)}`,
      '渡船云',
    ],
    [
      'not where that cuts a word',
      'organization',
      `FerryX架构师${GAVE}${often('FerryX', 2)}${often('Ferry', 11)}`,
      'FerryX',
    ],
  ])('or %s', async (_, field, head, value) => {
    expect(await valueOf(field, head + FULL)).toBe(value);
  });
});

describe('the name of an organisation', () => {
  it.each<Case>([
    [
      'begins behind what the text is',
      'organization',
      '本文为湖城渡口公司总裁何文舟的演讲全文：',
      '湖城渡口公司',
    ],
    ['and behind since when', 'organization', `去年年底渡口公司总裁${GAVE}${FULL}`, '渡口公司'],
    ['and behind this year', 'organization', `今年年初渡口公司总裁${GAVE}${FULL}`, '渡口公司'],
    [
      'may have a city in brackets',
      'organization',
      `湖城大学（渡口）研究员${GAVE}${FULL}`,
      '湖城大学（渡口）',
    ],
    [
      'is the nearer of two',
      'organization',
      `渡船实验室及渡口实验室主任${GAVE}${FULL}`,
      '渡口实验室',
    ],
    [
      'is one of two fields',
      'organization',
      `湖城教育与科研中心主任${GAVE}${FULL}`,
      '湖城教育与科研中心',
    ],
    [
      'is more than its kind',
      'organization',
      `湖城大学和渡学院院长${GAVE}${FULL}`,
      '湖城大学和渡学院',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('the words before an office', () => {
  it.each<Case>([
    [
      'are whose talk a text was made from',
      'organization',
      `本文根据渡口银行资深数据库架构师何文舟在 FerryCon 上的分享整理。${FULL}`,
      '渡口银行',
    ],
    [
      'stand behind a stroke, too',
      'organization',
      `渡口年會──渡口律師會會長何文舟致辭全文${FULL}`,
      '渡口律師會',
    ],
    [
      'share a character with it',
      'organization',
      `外交部长何文舟在湖城发表演讲。${FULL}`,
      '外交部',
    ],
    [
      'and not what a business is for',
      'organization',
      `渡口兼职公司总裁何文舟发表演讲。${FULL}`,
      '渡口兼职公司',
    ],
    ['are an office of a government', 'organization', `律政司司長何文舟致辭。${FULL}`, '律政司'],
    [
      'of whoever has a rarer name',
      'organization',
      `渡口证券首席经济学家付文舟发表演讲。${FULL}`,
      '渡口证券',
    ],
    [
      'of who wrote, where that says an office',
      'organization',
      `作者：何文舟，渡口公司总监，长期造船。${FULL}`,
      '渡口公司',
    ],
    [
      'begin behind the occasion',
      'organization',
      `本文根据渡船技术沙龙北京站活动渡口证券高级工程师何文舟的演讲整理。${FULL}`,
      '渡口证券',
    ],
    ['of two the last', 'organization', `国务委员兼外交部长何文舟发表演讲。${FULL}`, '外交部'],
    [
      'are not those of somebody else',
      'organization',
      `何文舟发表演讲。渡口局局长马一舟及渡船公司总裁何文舟，均未回应。${FULL}`,
      '渡船公司',
    ],
    [
      'are a paper in its marks',
      'organization',
      `《渡口周刊》总编辑何文舟发表演讲。${FULL}`,
      '渡口周刊',
    ],
    ['and no book', 'organization', `《渡口》研究员何文舟发表演讲。${FULL}`, undefined],
    [
      'and no party’s branch',
      'organization',
      `渡口集团党委书记何文舟发表演讲。${FULL}`,
      '渡口集团',
    ],
    [
      'under a picture, too',
      'organization',
      `渡口年会在湖城举行。图为渡口公司总裁何文舟。${FULL}`,
      '渡口公司',
    ],
    [
      'in a note on who wrote',
      'organization',
      `作者介绍：何文舟，渡口银行资深架构师，长期造船。${FULL}`,
      '渡口银行',
    ],
    ['once', 'organization', `渡口市商务局局长何文舟发表演讲。${FULL}`, '渡口市商务局'],
    [
      'are not what a school teaches',
      'organization',
      `何文舟，1953年出生，船家。现任湖城大学水运学和渡船学教授，著有《渡船》。${FULL}`,
      '湖城大学',
    ],
    [
      'follow a name with its honorific',
      'organization',
      `何文舟老师是湖城大学教授，渡口学会会员。${FULL}`,
      '湖城大学',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
