import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { TALK, TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

async function saidFirst(field: HintField, words: string): Promise<string | undefined> {
  const isHan = /\p{Script=Han}/u.test(words);
  const [, ...others] = (isHan ? TALK : TALK_EN).split('\n\n');
  const greeting = isHan ? '各位来宾，大家上午好！' : 'Good morning, everyone.';
  const edition = await read('a.txt', [greeting, words, ...others].join('\n\n'));
  return edition.facts[field]?.[0]?.value;
}

describe('what somebody says in the first words of another time, or of anywhere', () => {
  it.each<[field: HintField, words: string]>([
    ['place', '今天是我第三次来讲课，大家不要嫌我烦。'],
    ['place', '我们相聚在一所老寺，共度今宵。'],
    ['place', '这次会议本来地点定在上海，后来因为大雨改到这里。'],
    ['role', '前年公司任命我为渡口分公司总经理，去年又把我免了。'],
    ['role', '三十年前党组织决定由我任渡口镇镇长，那时我二十八岁。'],
    ['role', '我以渡口市市长的身份在这里站过六年，如今我只是个普通人。'],
    ['organization', '我本人代表渡口市政府参加过很多次谈判。'],
    ['organization', 'We at Fenwick’s table said grace every day.'],
    ['place', 'Welcome to University of Life, my father used to say.'],
  ])('is no %s: %s', async (field, words) => {
    expect(await saidFirst(field, words)).toBeUndefined();
  });
});
