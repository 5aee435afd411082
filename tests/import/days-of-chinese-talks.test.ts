import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const FULL = '\n\n以下为演讲全文：';

describe('the day of a Chinese talk is', () => {
  const PAGE = '何文舟：船与岸\n\n2019-06-23 09:00:00 来源：渡口网\n\n';
  it.each<Case>([
    [
      'the day before its report',
      'date',
      `${PAGE}第三届渡口论坛昨日举行，何文舟致辞。${FULL}`,
      '2019-06-22',
    ],
    [
      'and not that of who reads it',
      'date',
      `${PAGE}昨天我在家里看何文舟的演讲。${FULL}`,
      undefined,
    ],
    [
      'today where yesterday was another',
      'date',
      `${PAGE}昨天是渡船节。今天上午，何文舟在渡口论坛上发表演讲。${FULL}`,
      '2019-06-23',
    ],
    [
      'that of the report',
      'date',
      `${PAGE}渡口网6月23日消息，何文舟在渡口论坛上发表演讲。${FULL}`,
      '2019-06-23',
    ],
    [
      'and not of late',
      'date',
      `${PAGE}渡口网6月23日消息，何文舟近日在渡口论坛上发表演讲。${FULL}`,
      undefined,
    ],
    [
      'and not on another weekday',
      'date',
      `${PAGE}以下为何文舟六月二十日（星期五）在渡口论坛上的致辞：${FULL}`,
      undefined,
    ],
    [
      'on its weekday',
      'date',
      `${PAGE}以下为何文舟六月二十日（星期四）在渡口论坛上的致辞：${FULL}`,
      '2019-06-20',
    ],
    [
      'and not when the page had it from its source',
      'date',
      `在慢船节上的演讲\n\n2019年05月06日 来源：渡口网${FULL}`,
      undefined,
    ],
    [
      'by the day of a paper',
      'date',
      `何文舟：船与岸\n\n渡口日报 2019年9月20日\n\n本报讯 9月19日下午，渡口论坛举行，何文舟发言。${FULL}`,
      '2019-09-19',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('of the days of an occasion', () => {
  const SPAN = '6月22-24日，渡口年会在湖城召开。';
  it.each<[string, string, string | undefined]>([
    [
      'it is the first on which the page appeared',
      `2019-06-22 19:09 来源：渡口网\n\n${SPAN}`,
      '2019-06-22',
    ],
    [
      'it is none if the page appeared later',
      `2019-06-25 19:09 来源：渡口网\n\n${SPAN}`,
      undefined,
    ],
    [
      'it is the first if the speech opened it',
      `2019-06-25 19:09 来源：渡口网\n\n${SPAN}\n\n何文舟会长在大会开场进行发言。`,
      '2019-06-22',
    ],
    [
      'it is none if it spoke at its end',
      `2019-06-25 19:09 来源：渡口网\n\n${SPAN}\n\n何文舟会长在闭幕式上致辞。`,
      undefined,
    ],
  ])('%s', async (_, head, value) => {
    expect(await valueOf('date', `何文舟：船与岸\n\n${head}${FULL}`)).toBe(value);
  });
});

describe('a government gives out a speech', () => {
  it('on the day on which it was given', async () => {
    const head = '渡輪局局長出席渡口酒會致辭（只有中文）';
    const foot = '2022年9月26日（星期一）\n\n香港時間16時45分';
    expect(await valueOf('date', head, foot)).toBe('2022-09-26');
    expect(await valueOf('date', head, '2022年9月26日（星期一）')).toBeUndefined();
  });
});
