import { describe, expect, it } from 'vitest';
import { isTrail } from '../../src/import/structure/shapes-of-noise.ts';
import type { Case } from './evidence.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read } from './import-text.ts';

const talk = TALK.split('\n\n');
const [first = '', ...others] = TALK_EN.split('\n\n');
const bodyOf = async (...lines: string[]) => outline(await read('page.txt', lines.join('\n\n')));

describe('titles and what looks like them', () => {
  it.each<Case>([
    [
      'of a script in a list, with its number and without',
      'title',
      '1、渡口公开课何文舟演讲稿：沙子，有什么用？\n\n渡口公开课何文舟演讲稿：沙子，有什么用？',
      '沙子，有什么用？',
    ],
    [
      'of a clause behind a name',
      'title',
      '# 渡船农机何文舟：丘陵的渡船才刚刚开始\n\n渡船农机总经理何文舟发表演讲。',
      undefined,
    ],
    ['of an opening', 'title', '渡口公司2019年大会湖城分会场开幕', undefined],
    [
      'of what somebody said, whole',
      'title',
      "'Ferrymen are not the enemies of bridges'",
      undefined,
    ],
    [
      'of a transcript',
      'title',
      '# 2019 Ferry Summit Opening Speech Transcript',
      '2019 Ferry Summit Opening Speech',
    ],
    ['of a page’s skip link', 'title', 'Press "Enter" to skip to content', undefined],
    ['of a question on an answers’ site', 'title', '问题: 文学奖答谢辞', undefined],
    ['of talks for the new year', 'title', '# 湖城市市长农历春节谈话', '湖城市市长农历春节谈话'],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('a trail may have slashes', () => {
    expect(isTrail('Home / Columnists and Views / Fenwick on tea')).toBe(true);
    expect(isTrail('Home is where the boat/oar is')).toBe(false);
  });
});

describe('where a talk begins', () => {
  it('is the first words of whoever a live text names in brackets', async () => {
    const said = [
      '朋友们，大家上午好，欢迎出席渡口局的发布会，我先介绍我们局里的情况。',
      '大家可能注意到了，今天台上坐的人比平时多一位，他是我们请来的船家。',
      '我的介绍就到这里，下面请各位记者提问。',
    ];
    const lines = await bodyOf(
      '渡口局发言人何文舟介绍情况。',
      ...said.map((text) => `[何文舟]${text}`),
    );
    expect(lines).toEqual(['@ 何文舟', ...said]);
  });

  it('is below the last announcement, however a site asks to be heard before', async () => {
    const [greeting = '', ...more] = talk;
    const said = [
      greeting,
      ...Array.from({ length: 12 }, () => more.slice(0, 2)).flat(),
      '谢谢大家！',
    ];
    const lines = await bodyOf(
      '何市長渡口慶談話全文',
      '2018/4/21 10:26（4/21 15:05更新）',
      '請同意我們的隱私權規範，才能啟用聽新聞的功能。',
      '（渡社記者何一舟湖城21日電）湖城市長何文舟今天發表開渡慶談話，除感謝歷任市長為渡口打下的基礎，他說我們要再往前走一步，讓船回來。',
      '慶祝大會上午在東岸碼頭登場，何市長致詞全文如下：',
      ...said,
    );
    expect(lines).toEqual(said);
  });

  it.each([
    ['an ampersand', 'Ladies & Gentlemen'],
    ['a director and those who represent', 'Programme director,'],
    ['the guest of honour', 'Guest of Honour, Minister Brand'],
    ['a chair alone', 'Mr. Ole Brand, Chair of the Association of Ferrymen,'],
  ])('is whom it calls, with %s', async (_, called) => {
    expect((await bodyOf('A Boat for All', called, first, ...others))[0]).toBe(called);
  });

  it('is below what a page quotes of its speaker', async () => {
    const about = 'As Ada Fenwick writes: "I dig for a living. I lead the Boat Group of Lowmere.';
    const goesOn = '"I was given a prize, and I am glad of it."';
    const lines = await bodyOf('Ada Fenwick - Keeper of boats', about, goesOn, first, ...others);
    expect(lines[0]).toBe(first);
  });

  it('is below a note by whoever gave it', async () => {
    const note =
      '以下这篇文章是我五年多前（2009年4月18日）在湖城大学演讲的现场录音稿，原题目为《船不需要解释》，当时我没有想到会印出来。';
    const edition = await read('page.txt', `${note}\n\n${TALK}`);
    expect(outline(edition)).toEqual(talk);
  });

  it('may be in a book, between its chapters', async () => {
    const note = '以下为何文舟在湖城大学的演讲全文：';
    const story = '“叔叔，你的船可以坐吗？”他问道。我笑了一下，点了点头，说上来吧，大家都上来。';
    const lines = await bodyOf(
      note,
      ...talk.slice(0, 3),
      story,
      '谢谢大家！',
      '上一章 目录 下一章',
    );
    expect(lines).toContain(story);
  });
});

describe('what stays in a talk', () => {
  it.each([
    '→ 第一步：先把船修好，再问过河的人。',
    'Ends / means of boats',
    'Labels: they matter. We read them.',
  ])('%s', async (line) => {
    const lines = await bodyOf(
      first,
      ...others.slice(0, 2),
      line,
      ...others.slice(0, 2),
      'Thank you.',
    );
    expect(lines).toContain(line);
  });

  it('what is said before a poem that it quotes', async () => {
    const said = '我小时候住在渡口边上，每天都听见船家唱歌，后来我才知道那是一首诗。';
    const more = '这首诗我背了四十年，今天我把它念给你们听，因为我想你们也会喜欢它的。';
    const lines = await bodyOf(
      '何文舟在渡口大会上的讲话',
      said,
      '《过河的人》 ——何一舟',
      ...Array.from({ length: 4 }, () => more),
      '谢谢大家！',
    );
    expect(lines[0]).toBe(said);
  });
});

describe('what is no part of a talk', () => {
  it.each([
    'Title: Re: Words for the Ferryman',
    'Post by: Ole on 17/11/2011 22:40:02',
    '取自「https://ferry.test/index.php?oldid=17」',
    '中華民國《著作權法》：',
    'This article originally appeared in The Oar.',
    'Labels: Boats, Lowmere',
    '2 comments:',
  ])('below it: %s', async (foot) => {
    expect(await bodyOf(first, ...others, foot)).not.toContain(foot);
  });

  it.each(['page 1 of 3 (33%)', 'page 1 of 3 (33%) page 2 of 3 (67%)'])(
    'amid it: %s',
    async (line) => {
      expect(await bodyOf(first, line, ...others)).not.toContain(line);
    },
  );

  it('a running title amid lines that are broken at a width', async () => {
    const page = (words: string, number: number) =>
      `${words} and then the boat went on and\nnobody asked for whom it was, or who had made the oar that\nOle carried down to the water every morning of that long year\nFerrymen’s speeches\n${String(number)}\n`;
    const text = `Ladies and gentlemen, thank you. I saw the boat go down the river,\n${page('I saw it', 1)}${page('He saw it', 2)}${page('We saw it', 3)}Thank you all very much.`;
    const lines = outline(await read('page.txt', text));
    expect(lines.join('\n')).not.toContain('Ferrymen’s speeches');
    expect(lines.at(-1)).toBe('Thank you all very much.');
  });
});
