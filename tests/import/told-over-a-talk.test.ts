import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const SAID = TALK_EN.split('\n\n').slice(1);
const text = (...lines: string[]) => lines.join('\n\n');

describe('what a page tells of a talk over its first words', () => {
  it.each([
    ['The Pastoral Address of the Rt. Rev. Ada Fenwick at the 24th Lake Synod'],
    ['The Presidential Address by the Bishop of Lowmere, Dr Ada Fenwick.'],
    ['Advent 3. 12th December 2018. Sermon preached by the Provost, Ada Fenwick.'],
    ['Ada Fenwick transcript', 'This talk is given on the 25th of May in 2023.'],
    ['A year ago', 'This was the eulogy I wrote for my aunt the night before her funeral.'],
    ['A Boat', 'Our director, Ada Fenwick, spoke at a reception in Lowmere on 20 May 2014.'],
    [
      'This document presents verbatim the speech given by Dr Ada Fenwick at St. Ferry Church, on 30 June 2018. It may refer to songs.',
    ],
    [
      'This is an archived website containing material relating to the Ferry Office.',
      'Skip Content',
      'Remarks at the Ferry Lunch',
      'Lowmere, Ill.',
    ],
    [
      'for Ole Brand: ‘A boat doesn’t leave when he dies. He leaves when we die’, by Ada Fenwick',
      'April 19, 2016',
      '21 June 2011, Lowmere, Lakeland',
    ],
    ['- The full text of Mayor Ada Fenwick’s state of the lake address, delivered on Wednesday:'],
    [
      'My Ignite talk at Ferry Camp was a success! Here is the transcript. The video is on its way.',
    ],
    ['This is the eulogy I gave at my aunt’s funeral.', 'Aunt Ada’s Eulogy', 'by Ole and Mara'],
    ['Below is the speech in its entirety.', 'The Way Across', '“I have rowed for a long time.'],
  ])('is no part of it: %s', async (...head) => {
    const quoted = head.filter((line) => line.startsWith('“'));
    const said = [...quoted, ...SAID, ...SAID, ...SAID];
    const edition = await read(
      'a.txt',
      text(...head.slice(0, head.length - quoted.length), ...said),
    );
    expect(outline(edition)).toEqual(said);
  });

  it('is a note of whoever gave it, where a greeting follows', async () => {
    const note =
      'Last week at Ferry Days I presented a talk on oars. There is a video of it, which ends too soon.';
    const edition = await read('a.txt', text(note, TALK_EN));
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
  });

  it.each([
    'For all those who couldn’t make the launch last night in Lowmere here’s what I said in my speech:',
    'My best man speech seemed to go down well so I’m leaving it here for whoever needs one.',
    'Ada Fenwick, chair of the Ferry Board, speaking at the Lake Forum held at Lowmere College.',
  ])('is a note on it: %s', async (note) => {
    const edition = await read('a.txt', text('A Boat', note, TALK_EN));
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
  });

  it('is a report over a speech’s name and its day', async () => {
    const report =
      '渡口协会揭牌仪式9日在渡口举行。协会主席何一舟为协会揭牌并致辞，船家一百多人出席。';
    const more =
      '据了解，协会是为渡船设立的，近年来得到各地支持，目前已有九个渡口加入，每个渡口都有自己的船家、木匠和学堂。协会每年开一次会，每两年修一次船，并为年老的船家准备了三间房子。';
    const head = [report, more, '在渡口协会揭牌仪式上的发言', '2007-04-10'];
    const told = TALK.split('\n\n').slice(1, -1);
    const said = ['我非常荣幸，能够代表九个渡口参加今天的揭牌仪式。', ...told, ...told, ...told];
    const edition = await read('a.txt', text(...head, ...said));
    expect(outline(edition)).toEqual(said);
  });

  it('is a report, and points that a page has made of it', async () => {
    const report =
      '8月23日，第三届渡口大会在渡口举办，会上谈到船、桥和路。出席的有来自各地的船家、木匠和邻居，一共有一百多人。会上，渡口大学校长何文舟发表了《一条船》主题演讲，他的主要观点如下：';
    const points = [
      '1、船是好的，因为每一条船都有一个认得它的船家，下雨天也不例外。',
      '2、我们过去没有桥，是我们的遗憾。',
      '3、桥也是好的，可是桥上的人彼此不认得，船上的人过一回河就认得了，第二天还会打招呼。',
    ].join('\n\n');
    const told = TALK.split('\n\n').slice(1, -1);
    const said = [
      TALK.split('\n\n')[0],
      ...told,
      ...told,
      ...told,
      ...told,
      ...told,
      '谢谢大家！',
    ].join('\n\n');
    const edition = await read('a.txt', text(report, points, '【何文舟演讲实录（有删减）】', said));
    expect(outline(edition)).toEqual(said.split('\n\n'));
  });
});

describe('the first words of a talk', () => {
  it.each([
    [['Mr Speaker Sir']],
    [['Chairman and members of the Ferry Board']],
    [['Regents, faculty, students . . . welcome . . .']],
    [
      [
        'Commissioner of Ferry 2012 Ole Brand',
        'Mayor Mara Lindt',
        'Ambassador of Lakeland to Fenland Ilse Morgen',
        'Distinguished Guests',
      ],
    ],
    [
      [
        'Honourable Speaker of the Lake Assembly,',
        'Chairperson of the Council;',
        'Deputy President of the Lakes, Honourable Ole Brand;',
        'Former President Mara Lindt,',
        'Honourable Chief Justice of the Lakes;',
        'Members of the diplomatic corps;',
      ],
    ],
    [['1. Introduction', 'Dear Ole, Ladies and Gentlemen,', SAID[0] ?? '', '2. The Boat']],
    [['“Big Ole,” said the ferryman, “where shall we go?”', 'So Ole put a finger into the water.']],
    [['He said, “Home.”']],
    [['Bula vinaka and a very good morning to you all.']],
    [['Speaker Brand, Majority Leader Lindt, President Morgen, members of the Lake Assembly:']],
    [
      [
        'Programme Director,',
        'Honourable Deputy Ministers Brand and Lindt,',
        'All officials present,',
        'Our future leaders, the students',
        'Today we presented the Budget Speech of the Ferry Office to the Assembly, and told the House what the boats will cost.',
      ],
    ],
    [
      [
        'His Excellency Sir Ole Brand, and Lady Brand',
        'Honourable Mara Lindt, Prime Minister of Lakeland',
        'Mr. Ilse Morgen Minister of Ferries',
        'Excellencies of the Diplomatic Corps',
      ],
    ],
    [['In Mara Lindt’s second address, she said that on such a day people look at the water.']],
  ])('stay: %s', async (first) => {
    const edition = await read('a.txt', text('Remarks at the Ferry Lunch', ...first, ...SAID));
    expect(outline(edition)).toEqual([...first, ...SAID]);
  });

  it('come again without the end of the talk', async () => {
    const called = 'Programme Director,';
    const said = [called, 'Ladies and gentlemen,', ...SAID.slice(0, -1), called, ...SAID];
    const edition = await read('a.txt', text('Remarks at the Ferry Lunch', ...said));
    expect(outline(edition)).toEqual(said);
  });

  it('are no counter: somebody may ask for reading', async () => {
    const words = [
      '• Read something each week that nobody has assigned,',
      '• Reads well, that book',
    ];
    const edition = await read(
      'a.txt',
      text('Ladies and gentlemen, good evening.', ...words, ...SAID),
    );
    expect(outline(edition)).toEqual(expect.arrayContaining(words));
  });
});

describe('names on lines of their own', () => {
  it('speak where a list names them with their offices, however few their turns are', async () => {
    const page = text(
      'Executives',
      'Ada Fenwick - Chair & CEO',
      'Ole Brand - Secretary',
      'Presentation',
      'Ada Fenwick',
      ...SAID,
      ...SAID,
      ...SAID,
      'Ole Brand',
      'Thank you, Ada. We have all been told when the ferry leaves, and you know it as well as I do.',
      'Ada Fenwick',
      'Then I declare the meeting closed.',
    );
    const turns = outline(await read('a.txt', page)).filter((line) => line.startsWith('@'));
    expect(turns).toEqual(['@ Ada Fenwick', '@ Ole Brand', '@ Ada Fenwick']);
  });
});

describe('what is taken for a talk', () => {
  const told = TALK.split('\n\n').slice(1, -1);
  it.each([
    [
      'a lecture whose headings are quoted',
      ['何文舟渡口讲座实录', '“桥上”', ...told, '“桥下”', ...told],
    ],
    [
      'words with a list',
      ['局长渡口日献词', ...told, '• 船多了。', '• 桥多了。', '• 路多了。', '• 人少了。'],
    ],
    ['what somebody taught', ['一条船', '何文法师2006年9月24日讲于渡口寺', ...told, ...told]],
    [
      'what an editor says of it',
      ['何文舟', ...told, '①这是何文舟1994年在渡口晚宴上的致辞。——编注'],
    ],
    ['a farewell that tells a scene', ['於茶會之講詞', '何副局長、各位同仁：', ...told, ...told]],
  ])('%s', async (_, lines) => {
    expect(await refusalOf('a.txt', text(...lines))).toBeUndefined();
  });
});

describe('what a page has under a talk', () => {
  it.each([
    ['Your tax deductible gift can help the ferrymen.'],
    ['Lake Talks is made possible by our listeners.', 'Previous: Ep 98 | Next: Ep 100'],
    ['相关 [何文舟 渡口] 推荐：', '十年后的渡口是什么样子'],
    ['为您推荐', '一位船家这样开头……'],
    ['回复 | 引用 | 顶端', '沙发', '看了鼻子发酸。'],
    ['本条目发布于2020年10月4日。属于讲道分类。'],
    ['（责任编辑 何一舟）'],
    ['猜你喜欢渡口的春天桥上的几个问题一条船的思考'],
  ])('is no part of it: %s', async (...below) => {
    const talk = /\p{Script=Han}/u.test(below.join('')) ? TALK : TALK_EN;
    const edition = await read('a.txt', text(talk, ...below));
    expect(outline(edition)).toEqual(talk.split('\n\n'));
  });
});
