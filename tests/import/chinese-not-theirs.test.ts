import { expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

it.each<Case>([
  ['whoever keeps a page', 'speaker', '渡口之家\n\n建档人：何文舟\n\n追思文选', undefined],
  ['whoever reads out a letter', 'speaker', '贺信由渡口公司总裁何文舟宣读', undefined],
  ['whoever is elected, and speaks not', 'speaker', '会上，何文舟当选为渡口协会主席', undefined],
  ['an office that somebody wants', 'role', '竞选学生会主席演讲稿', undefined],
  ['who speaks', 'role', '渡口开讲\n\n主讲人 何文舟', undefined],
  [
    'what somebody left long ago',
    'organization',
    '何文舟：过河\n\n2015年，何文舟不再担任渡口公司总裁。',
    undefined,
  ],
  [
    'of whom another line tells',
    'role',
    '何文舟：过河\n\n嘉宾介绍：何一舟，渡口公司总裁',
    undefined,
  ],
  [
    'whose diary tells of another’s talk',
    'speaker',
    '我听见的船\n\n何一舟 2017-09-05 23:14:08\n\n这是9月3日何文舟在渡口书店做的分享会的文字稿。',
    '何文舟',
  ],
  [
    'a university that has a guest',
    'organization',
    '湖城大学\n\n何文舟老师讲座实录：怎样读一条河',
    undefined,
  ],
  ['where somebody is', 'organization', '何文舟：过河\n\n何文舟 渡口会议中心', undefined],
])('is not the speaker’s: %s', async (_, field, head, value) => {
  expect(await valueOf(field, head)).toBe(value);
});
