import { describe, expect, it } from 'vitest';
import { valueOf } from './evidence.ts';

const FULL = '\n\n以下为演讲全文：';

describe('an occasion in Chinese is known', () => {
  it.each<[string, string, string | undefined]>([
    [
      'by the days behind its name',
      `渡船的一年\n\n世界渡船组织成员国大会 - 2018年9月3日至12日${FULL}`,
      '世界渡船组织成员国大会',
    ],
    [
      'by a speech at one of its parts',
      `何文舟2024年5月27日在第七十七届渡船大会高级别欢迎辞${FULL}`,
      '第七十七届渡船大会',
    ],
    [
      'however it is praised',
      `何总理主持会议，众人齐聚一堂……在如此高规格的全国渡船创新大会上，渡口公司总裁何文舟汇报发言，不打官腔。${FULL}`,
      '全国渡船创新大会',
    ],
    [
      'beside a kind of meeting that is part of it',
      `5月3日，“2017年中国渡船峰会暨第四届渡口论坛”在湖城小南渡花园酒店顺利举行。\n\n峰会有主题演讲、圆桌论坛等形式。${FULL}`,
      '2017年中国渡船峰会暨第四届渡口论坛',
    ],
    [
      'in square brackets',
      `内容来源：2020年9月25日，由【FERRY在线】大会举办的圆桌对话。${FULL}`,
      'FERRY在线',
    ],
    [
      'by the number of a series',
      `本文为渡口公司创始人何文舟在渡口船匠学院第十二期活动“过河的人”上的演讲内容。${FULL}`,
      '渡口船匠学院第十二期活动',
    ],
    [
      'by where a course has come to',
      `该内容源自渡口公司创始人何文舟于2019年8月底在“渡口大学全球造船课程”湖城站的授课讲义。${FULL}`,
      '渡口大学全球造船课程',
    ],
    [
      'as a show at the end of a year',
      `12月7日，何文舟在湖城参加了渡口工作室“河面”年终秀，做了一场个人演讲。${FULL}`,
      '渡口工作室“河面”年终秀',
    ],
    ['as a day of the nations', `秘书长世界渡船日致辞\n\n2006年10月24日${FULL}`, '世界渡船日'],
    ['as a prize of long ago', `1930 年渡口文学奖获奖演说\n\n何文舟${FULL}`, '1930 年渡口文学奖'],
    [
      'as a Sunday',
      `渡船的主\n\n二零二五年复活期第三主日\n\n经文：诗篇1${FULL}`,
      '二零二五年复活期第三主日',
    ],
    ['and any Sunday is none', `渡船的主\n\n本周主日\n\n经文：诗篇1${FULL}`, undefined],
    ['and a report on somebody is none', `教师代表何文舟老师开学典礼发言${FULL}`, undefined],
    ['and a panel is none', `何文舟在圆桌论坛上发言。${FULL}`, undefined],
  ])('%s', async (_, head, value) => {
    expect(await valueOf('event', head)).toBe(value);
  });
});
