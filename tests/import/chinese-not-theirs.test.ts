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
  ['where somebody is', 'organization', '何文舟：过河\n\n何文舟 渡口会议中心', undefined],
])('is not the speaker’s: %s', async (_, field, head, value) => {
  expect(await valueOf(field, head)).toBe(value);
});
