import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

const SAID = TALK_EN.split('\n\n').slice(1);
const page = (...head: string[]) => [...head, ...SAID].join('\n\n');

describe('a note of one’s own over a talk', () => {
  it.each([
    'On Friday I gave the closing keynote at Ferry Day in Lowmere. A few people asked for the words, so here they are, more or less as I said them.',
    'It has been two weeks. A few people who could not make it asked if I would put up what I said at the service, so here it is.',
    'Last Tuesday I was asked to give the opening remarks at the Boat Table. Several of you have asked for the text. I have taken out one joke.',
  ])('is no part of it: %s', async (note) => {
    const edition = await read('a.txt', page('A Boat for All', note));
    expect(outline(edition)).toEqual(SAID);
    expect(edition.leftOut.map(({ text }) => text)).toContain(note);
  });

  it('is none where somebody speaks of what was asked for', async () => {
    const words =
      'My sister asked for the boat, so here we are, and you know as I do what it was like.';
    const edition = await read('a.txt', page('Ladies and gentlemen, good evening.', words));
    expect(outline(edition)).toContain(words);
  });
});

describe('what stands over a talk', () => {
  it.each([
    ['He has kindly let us print it in full.', TALK_EN],
    ['【渡口大学船史讲座系列之三，2015年4月17日，何一舟整理】', TALK],
    ['以下正文：', TALK],
  ])('says that it follows: %s', async (note, talk) => {
    const said = talk.split('\n\n').slice(1);
    const edition = await read('a.txt', ['A Boat 一条船？是的', note, ...said].join('\n\n'));
    expect(outline(edition)).toEqual(said);
  });

  it('says from which record of a parliament it is', async () => {
    const said = ['I am grateful, Mr. Deputy Speaker.', ...TALK_EN.split('\n\n').slice(1, -1)];
    const head = ['Harbour Dues', 'HC Deb 12 May 1971 vol 17 cc100-3', '10.17 pm'];
    const edition = await read('a.txt', [...head, ...said].join('\n\n'));
    expect(outline(edition)).toEqual(expect.arrayContaining(said));
  });

  it('is not what a source in brackets follows', async () => {
    const first = 'In Nahum, the rowers say that whoever has a boat should leave one plank off it.';
    const said = [first, '[Nahum Batra 60b]', ...TALK_EN.split('\n\n').slice(1)];
    const head = ['Sermon for Second Morning of the Feast of Boats', 'October 1, 2019'];
    const edition = await read('a.txt', [...head, ...said].join('\n\n'));
    expect(outline(edition)).toEqual(said);
  });
});

describe('what a newsletter asks of its readers', () => {
  it('is no part of the talk', async () => {
    const asked =
      'Lake Letters is a reader-supported publication. To receive new posts, consider becoming a subscriber.';
    const edition = await read(
      'a.txt',
      [asked, 'Subscribe', TALK_EN, 'Thanks for reading Lake Letters!'].join('\n\n'),
    );
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
  });
});

describe('a menu on one line', () => {
  it.each([
    'Visit   Exhibitions   Collection   Learn   Join & Give   Shop',
    'Visas  U.S. Citizen Services  Our Relationship  Business  Education & Culture  Embassy',
  ])('is no part of the talk and no headline: %s', async (menu) => {
    const edition = await read('a.txt', `${menu}\n\n${TALK_EN}`);
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
    expect(edition.facts.headline).toBeUndefined();
  });

  it('is none in a table of what somebody says', async () => {
    const row = 'in 1990  five boats  in 2000  three boats  in 2010  none';
    const edition = await read('a.txt', `${TALK_EN.replace('Thank you.', row)}\n\nThank you.`);
    expect(outline(edition)).toContain(row);
  });
});

describe('what a paper says that it prints in full', () => {
  it('begins below, with the title on its line', async () => {
    const said = [
      '我小时候，渡口只有一个撑船的人。我记得他从来不收我的钱，只问我书念到哪里了。',
      '后来我写了他。有人问我，你写的是不是真的？我说，水里的影子，你说是不是真的？',
      '所以这个奖，一半是他的。谢谢你们，也谢谢那条河。',
    ];
    const head = [
      '获奖演说|何文舟:我替渡口记一笔账',
      '何文舟1971年生于渡口,著有《船》。经作者授权,渡口新闻刊发他的获奖演说全文。',
      '影子的来处',
    ];
    const edition = await read('a.txt', [...head, ...said].join('\n\n'));
    expect(outline(edition)).toEqual(said);
    expect(edition.facts.title?.[0]?.value).toBe('影子的来处');
  });
});
