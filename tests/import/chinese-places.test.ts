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
