import { describe, expect, it } from 'vitest';
import { type Case, valueOf } from './evidence.ts';

const FULL = '\n\n以下为何文舟演讲全文：';

describe('at what a talk was given', () => {
  it.each<Case>([
    ['is nowhere where one often is', 'event', `他经常在渡口论坛上发表演讲。${FULL}`, undefined],
    [
      'is no occasion without a name',
      'event',
      `何文舟在湖国一个商务论坛上演讲。${FULL}`,
      undefined,
    ],
    ['is no site of a meeting', 'event', `会议地点：渡口大讲堂${FULL}`, undefined],
    ['is no lecture that one gives', 'event', `何文舟走进湖城中学开展讲座${FULL}`, undefined],
    [
      'is not before an occasion',
      'event',
      `在渡口大会召开前夕，何文舟发表讲话。${FULL}`,
      undefined,
    ],
    ['but may be at it', 'event', `在渡口大会召开之际，何文舟发表讲话。${FULL}`, '渡口大会'],
    ['is nothing that one talks of', 'event', `何文舟谈渡口论坛：一条船${FULL}`, undefined],
    [
      'may be called a talk',
      'event',
      `何文舟在“渡口大家谈”论坛上的演讲${FULL}`,
      '“渡口大家谈”论坛',
    ],
    ['is none that one founded', 'event', `何文舟：我为什么要办渡口论坛${FULL}`, undefined],
    ['stands behind a title', 'event', `何文舟：一条船——渡口论坛2019${FULL}`, '渡口论坛2019'],
    [
      'begins behind who calls it',
      'event',
      `何文舟主持召开渡口工作座谈会并讲话${FULL}`,
      '渡口工作座谈会',
    ],
    [
      'is no party with only its host',
      'event',
      `何文舟在渡口大使馆举行的招待会上的致辞${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('where and when a talk was given', () => {
  it.each<Case>([
    ['is not where the next will be', 'place', `下一届渡口论坛将在杭州举行。${FULL}`, undefined],
    ['is a house that is the state’s', 'place', `大会在国家会议中心召开。${FULL}`, '国家会议中心'],
    [
      'is not when the speaker was born',
      'date',
      `何文舟生于1950年5月3日，在湖城演讲。${FULL}`,
      undefined,
    ],
    [
      'may be said of students',
      'date',
      `渡口大学毕业生于2019年5月3日举行典礼。${FULL}`,
      '2019-05-03',
    ],
    [
      'is not a day that is near',
      'date',
      `编者按：在2021年5月3日渡口日到来之际，特刊发何文舟在渡口论坛上的演讲。${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
