import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

describe('a talk is taken', () => {
  const words = (text: string) => text.split('\n\n').slice(1, 3).join('\n\n');
  it.each([
    ['where laughter is heard', `The ferry\n\n${words(TALK_EN)}\n\n(Laughter)\n\nThe ferry went.`],
    [
      'that is put before a chairman',
      `發言\n\n代理主席，我支持這項決議案。\n\n渡船走了二十年，規則還是老樣子。\n\n漁民在河邊等了很久，船也舊了。\n\n代理主席，我謹此陳辭，支持議案。`,
    ],
    [
      'that wishes a new year',
      `The Eve 5776\n\nShanah tovah! A sweet year to every one of you.\n\n${words(TALK_EN)}`,
    ],
    ['that calls brothers and sisters', `渡船\n\n${words(TALK)}\n\n弟兄姐妹们，我们下个主日继续。`],
    ['that calls all who are there', `渡船\n\n諸位法師，諸位同學，請坐。\n\n${words(TALK)}`],
    [
      'under what a sermon has over it',
      `- 题目 Title：过河\n- 经文 Scripture：希伯来书 11:13\n- 讲员 Speaker：何文舟弟兄\n\n${words(TALK)}`,
    ],
    [
      'of which a long note begins by saying what it is',
      `The ferry\n\nThe following is a heavily edited transcript of a talk I gave for the Ferry Society on 17 Feb 2019. ${'I had it typed up by a service, and we mended what it had misheard. '.repeat(9)}\n\n${words(TALK_EN)}`,
    ],
    [
      'that was given on the day of the note',
      `[Today, I gave a closing plenary talk at the Ferry Symposium in Lowmere. Here is the text. ${'I should say that these opinions are mine, and that they are not the ferry’s. '.repeat(8)}]\n\n${words(TALK_EN)}`,
    ],
    [
      'of which its page says what was said',
      `Some of you asked how it went, so, for what it is worth, this is what I said.\n\n${words(TALK_EN)}`,
    ],
    ['that is called mine', `My Eulogy: A few small words for a ferryman\n\n${words(TALK_EN)}`],
    ['with its day as a field', `Delivered: October 3, 1921\n\n${words(TALK_EN)}`],
    [
      'that was presented for somebody',
      `Who will remember the ferry?\n\nPresented for the Ohio Archives Roundtable on May 9, 2018.\n\n${words(TALK_EN)}`,
    ],
    ['under its kind', `潮间带\n\n演讲辞\n\n${words(TALK)}`],
    ['of a monastery', `二〇〇六年安居前开示\n\n${words(TALK)}`],
    ['that was recorded', `照片会说话\n\n——何文舟湖城大学讲演记录\n\n${words(TALK)}`],
    ['of a temple', `但愿众生过河\n\n锦州渡口寺佛学开示\n\n${words(TALK)}`],
    [
      'in a book whose chapter is a speech, with its note',
      `第3章 在渡口讲习所开学典礼的演说[1]\n\n（一九二一年三月七日）\n\n${words(TALK)}\n\n上一章 目录 下一章`,
    ],
    [
      'of which a note tells where it was given',
      `著名演讲九\n\n1941年4月9日，何文舟在湖城广播公司发表本篇演说，成为名篇。\n\n${words(TALK)}`,
    ],
    [
      'that stands on one line and tells what others said',
      `Homily by Bishop Fenwick\n\nFeast of the river. Your excellency, dear friends. ${'A farmer was once asked how he slept. He said that at night he slept well. I thank him, and I thank you. '.repeat(14)}`,
    ],
  ])('%s', async (_, page) => {
    expect(outline(await read('page.txt', page)).length).toBeGreaterThan(0);
  });
});

describe('a text is refused', () => {
  it.each([
    [
      'that tells of brothers and sisters',
      '渡船\n\n我有五个兄弟姐妹，大哥十五岁就上了船。\n\n他在船上住了二十年，没有人记得他的名字。\n\n后来有了桥，他就回家了。',
    ],
    [
      'in which people of a story laugh',
      '渡船\n\n船家站在船头。“你来晚了。”他说。（众人笑声）我没有回答。\n\n河水很静，对岸的灯一盏一盏地亮了。\n\n后来有了桥，他就回家了。',
    ],
  ])('%s', async (_, page) => {
    expect((await refusalOf('page.txt', page))?.rule).toBe('not-a-talk');
  });
});
