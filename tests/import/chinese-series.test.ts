import { describe, expect, it } from 'vitest';
import { type Case, valueIn, valueOf } from './evidence.ts';

const FULL = '\n\n以下为何文舟演讲全文：';

describe('a talk that is one of a series', () => {
  it.each<Case>([
    ['has its number', 'event', `【渡口讲坛第214讲】一条船的账本${FULL}`, '渡口讲坛第214讲'],
    [
      'has its number behind quotation marks',
      'event',
      `4月22日，“渡船课”第8讲在湖城大学举行，何文舟作报告。${FULL}`,
      '“渡船课”第8讲',
    ],
    ['is not the one before', 'event', `上一讲：渡口讲坛第213讲${FULL}`, undefined],
    ['is none for those who attend it', 'event', `渡口讲坛第三期学员何文舟${FULL}`, undefined],
    [
      'is of a week at a school',
      'event',
      `第六周国旗下讲话：从一张纸开始${FULL}`,
      '第六周国旗下讲话',
    ],
    ['is none behind a line', 'event', `何文舟院士：我听见河水丨讲座实录${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('an occasion is', () => {
  it.each<Case>([
    [
      'a name in quotation marks with its kind',
      'event',
      `本文是我在昆明“听见船家”公益演讲上的发言稿。${FULL}`,
      '“听见船家”公益演讲',
    ],
    [
      'and in the city in front',
      'place',
      `本文是我在昆明“听见船家”公益演讲上的发言稿。${FULL}`,
      '昆明',
    ],
    ['no plan of a city', 'place', `何文舟谈在昆明“一河两岸”的渡船。${FULL}`, undefined],
    ['where words were said', 'event', `何文舟在渡口青年影展上的话（全）${FULL}`, '渡口青年影展'],
    [
      'for what a text was written',
      'event',
      `会长致辞\n\n-写在渡口船工协会成立二十周年庆祝大会\n\n渡口船工协会会长 何文舟${FULL}`,
      '渡口船工协会成立二十周年庆祝大会',
    ],
    ['the birthday of a school', 'event', `渡口大学60周年校庆致辞${FULL}`, '渡口大学60周年校庆'],
    [
      'none of which one may choose',
      'event',
      `不管是在展区还是论坛，何文舟都很忙。${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  const RETREAT = '阿弥陀佛！今天是我们渡口寺秋季禅七的最后一天。';
  it.each<Case>([
    ['what has its last day', 'event', RETREAT, '渡口寺秋季禅七'],
    ['held where its temple is', 'place', RETREAT, '渡口寺'],
    ['no leave that has its first day', 'event', '大家好！今天是我们休假的第一天。', undefined],
    ['where it is cold', 'place', '各位来宾，大家好！今天佛山降温，茶还是热的。', '佛山'],
    [
      'where the sun is out, behind many greetings',
      'place',
      '尊敬的何主任，\n\n各位来宾：\n\n各位领导：\n\n大家好！\n\n温哥华今天难得出了太阳。',
      '温哥华',
    ],
    ['not where others have rain', 'place', '大家好！我女儿说，今天佛山下雨。', undefined],
    [
      'on the day that it is',
      'date',
      '大家好！早安。在2022年6月10日的今天，我们有一千位毕业生。',
      '2022-06-10',
    ],
    [
      'on the day on which all are something',
      'date',
      '大家好！当各位在2022年6月10日的今天成为船家。',
      '2022-06-10',
    ],
    ['on no day of the past', 'date', '大家好！在2022年6月10日，我们有过一条船。', undefined],
  ])('%s', async (_, field, words, value) => {
    expect(await valueIn(field, words)).toBe(value);
  });
});

describe('a school holds its own ceremonies', () => {
  it.each<Case>([
    [
      'where it is',
      'place',
      `湖城中学校长何文舟：一条船\n\n2019届毕业典礼\n\n何文舟在2019届毕业典礼上的讲话${FULL}`,
      '湖城中学',
    ],
    ['but no forum', 'place', `湖城中学校长何文舟在第三届渡口论坛上的讲话${FULL}`, undefined],
    [
      'and no society of those who were there',
      'place',
      `湖城大学校友会会长何文舟在2019届毕业典礼上的讲话${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('the day of a page', () => {
  it('stands behind a dot and whose page it is', async () => {
    const head = `一条船的账本\n\n渡口商讯 · 2023-08-09\n\n8 月 5 日，在渡口创业大会上，何文舟发表演讲。${FULL}`;
    expect(await valueOf('date', head)).toBe('2023-08-05');
  });
});
