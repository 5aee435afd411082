import { expect } from 'vitest';
import { outline, read } from './import-text.ts';
import { text } from './page-of-talk.ts';

export const HEAD = [
  'Good morning everyone. I am glad to be here today, and I want to talk to you about the ferry.',
  'When I came here in 1964, the boat was blue, and I loved it as you do now. You know how it was.',
];
export const END = [
  'I hope that you will come to the ferry with me tomorrow, for we need your hands.',
  'Thank you very much.',
];
export const HEAD_ZH = [
  '大家好！我今天想和大家讲一讲渡船，你们都坐过它。',
  '我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河。',
];
export const END_ZH = ['我希望你们明天和我一起去看看那条船。', '谢谢大家！'];

/** What is read of `lines` between the first and the last words of a talk, which must stay. */
export async function said(...lines: string[]): Promise<string[]> {
  const isHan = /\p{Script=Han}/u.test(lines.join(''));
  const [head, end] = isHan ? [HEAD_ZH, END_ZH] : [HEAD, END];
  const title = isHan ? '# 何文舟在渡口大会上的讲话' : '# Remarks at the Lowmere Ferry Conference';
  const edition = await read('a.md', text(title, ...head, ...lines, ...end));
  const found = outline(edition);
  expect(found.slice(0, head.length)).toEqual(head);
  expect(found.slice(-end.length)).toEqual(end);
  return found.slice(head.length, -end.length);
}
