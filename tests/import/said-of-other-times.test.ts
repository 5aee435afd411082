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
    ['place', '“Welcome to Lowmere College,” said the sign, and I went in.'],
    ['organization', 'We at Lake College were glad to hear from you.'],
    ['organization', 'We at Fenwick Street used to play ball until it was dark.'],
    ['role', '作为渡口大学的校长，我父亲一辈子清贫，没有留下一间房子。'],
    ['role', '2003年，组织上任命我为渡口医院院长，那一年正好有疫情。'],
    ['role', '董事会打算任命我为渡口公司董事长，我没有答应。'],
    ['role', '退休前我担任渡口医院院长已经十年，每天都在病房里。'],
    ['role', '我曾以渡口协会会长的身份来过这里，今天我只是一个老人。'],
    ['organization', '小时候我代表渡口小学参加湖城运动会，跑了最后一名。'],
    ['place', '欢迎大家有空到渡口博物馆参加我们的展览，不收门票。'],
    ['place', '我很高兴小时候能到渡口公园和大家一起划船，那时没有桥。'],
    ['place', '今天是我第三次来发言，请大家多多包涵。'],
    ['event', '今天我们共同庆祝的不是毕业典礼，而是你们的勇气。'],
    ['event', '第八届渡船节我们准备了两年，最后却没有办成，大家都很难过。'],
  ])('is no %s: %s', async (field, words) => {
    expect(await saidFirst(field, words)).toBeUndefined();
  });
});
