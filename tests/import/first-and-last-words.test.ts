import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

/** Words that begin without a greeting. */
const PLAIN = `${TALK_EN.replace('Ladies and gentlemen, ', '')}\n\n(Applause.)`;
/** Long enough that a line which only ever follows an article could end it. */
const LONG = TALK.replace(
  '后来有了桥',
  '船一天只开三趟，错过了就要等到第二天早上，我们在河边等过许多个晚上，也在船上听过许多故事，那些故事我今天一个也没有忘记，你们要是愿意听，我以后慢慢讲给你们听，一个晚上讲一个，讲到明年春天。\n\n后来有了桥',
);

describe('where the words of a talk begin', () => {
  it.each<[what: string, head: string, first: RegExp]>([
    [
      'below a long headline and its days',
      `Ada Fenwick: 'She rowed alone. Nobody saw', for Ole Brand, Lowmere - 2023\n\nJune 8, 2023\n\n12 May 2023, Palace Ballroom, Lowmere, Lakeland`,
      /^I grew up/,
    ],
    [
      'below what a collection says of them',
      'Ada Fenwick\n\nSpeech opening the Ferry Bridge\n\nDocument type: Speeches, interviews, etc.\n\nVenue: Guildhall, Lowmere\n\nImportance ranking: Minor\n\nThemes: Ferries, Transport',
      /^I grew up/,
    ],
    [
      'below a report of who spoke where',
      'Ferry Director Ada Fenwick spoke before the Lake Association in room 2410 of the Guildhall at 7:45 a.m. February 5, 2010. She was introduced by Ole Brand.',
      /^I grew up/,
    ],
  ])('%s', async (_, head, first) => {
    expect(outline(await read('page.txt', `${head}\n\n${PLAIN}`))[0]).toMatch(first);
  });

  it.each<[what: string, head: string, first: RegExp]>([
    [
      'below a headline that welcomes',
      'Welcome to the 2010 Ferry Conference\n\nWednesday 30 June 2010, 2:17PM\n\nOpening by Ada Fenwick, President of the Ferry Board.',
      /^Ladies and gentlemen/,
    ],
    [
      'with those who are called one by one',
      'Ferry Day - Speech by Ada Fenwick\n\nPublished: 03 December 2019\n\nDeputy Minister Ole Brand,\n\nHarbour colleagues,',
      /^Deputy Minister Ole Brand,$/,
    ],
    [
      'with a list that ends in the greeting',
      'Remarks by Ada Fenwick at the Ferry Launch\n\nThe minister of ferries, honourable Mara Lindt, and distinguished guests, good morning to you all.',
      /^The minister of ferries/,
    ],
    [
      'with those present, by semicolons',
      'Address by Ada Fenwick\n\nCentenary of the Ferry Station\n\n11 November 2011\n\nMr Ole Brand, Shire President; Dr Mara Lindt; elders of this country; boys and girls of Ferry School',
      /^Mr Ole Brand, Shire President;/,
    ],
    [
      'with a greeting in Māori',
      'Remarks by Ada Fenwick at the Ferry Lunch\n\nE ngā mana, e ngā reo, tēnā koutou.',
      /^E ngā mana/,
    ],
  ])('%s', async (_, head, first) => {
    expect(outline(await read('page.txt', `${head}\n\n${TALK_EN}`))[0]).toMatch(first);
  });
});

describe('the first words of a talk stay', () => {
  it.each<[what: string, lines: string[]]>([
    [
      'though three sentences are alike',
      [
        'Patience: the river does not wait for anybody in a hurry.',
        'Courage: the boat does not go by itself, and nor do you.',
        'Kindness: the oar is heavier for whoever rows alone.',
      ],
    ],
    [
      'over a day that is told',
      ['When I was nine we lost the bridge. My mother took the oar, and she said,', '3 May 2017'],
    ],
    [
      'over a day that is told, without a mark',
      [
        'I will tell you of the day on which we lost the bridge, and of my mother, who took the oar from me without a word and rowed the whole town home, one by one',
        '3 May 2017',
      ],
    ],
    [
      'that welcome without a mark',
      ['Welcome everyone to this evening, we are glad to have you here'],
    ],
  ])('%s', async (_, lines) => {
    const page = `Remarks by Ada Fenwick at the Ferry Lunch\n\n${lines.join('\n\n')}\n\n${PLAIN}`;
    expect(outline(await read('page.txt', page)).slice(0, lines.length)).toEqual(lines);
  });

  it('though a poem is cited with who wrote it', async () => {
    const page = `${TALK.replace('谢谢大家！', '')}我想念一首诗给你们听。\n\n《过河》——何文舟\n\n船来了，你也来了。\n\n谢谢大家！`;
    const edition = await read('渡船.txt', page);
    expect(outline(edition)[0]).toMatch(/^各位来宾/);
    expect(edition.facts.speaker).toBeUndefined();
  });

  it('and not a line that says who gives it where, however long', async () => {
    const page = `An Address by the Chief Host, Professor Ada B. Fenwick, on the Occasion of the 38th Ferry Lecture held on Wednesday, April 10, 2013 at the Great Auditorium and Hall, University of Lowmere\n\nProtocol,\n\n${PLAIN}`;
    expect(outline(await read('page.txt', page))[0]).toBe('Protocol,');
  });

  it('and not who gives it, by name and office over the greeting', async () => {
    const page = `Ada Fenwick,\n\nGovernor of the Lake Bank,\n\n${TALK_EN}`;
    expect(outline(await read('page.txt', page))[0]).toMatch(/^Ladies and gentlemen/);
  });
});

describe('where the words of a talk end', () => {
  it('is not where a line thanks before a heading', async () => {
    const more = [
      'To my mother, who rowed, I say thank you,',
      'The Second Crossing',
      'The bridge was gone by then and the town was asleep.',
    ];
    const page = `Remarks by Ada Fenwick at the Ferry Lunch\n\n${TALK_EN.replace('Thank you.', '')}${more.join('\n\n')}\n\nThank you.`;
    expect(outline(await read('page.txt', page))).toEqual(expect.arrayContaining(more));
  });

  it.each([
    '图片来源于网络，如有侵权，请联系删除',
    '（图片来自网络，版权归原作者，侵权请联系删除）',
    '图源网络，侵删',
  ])('is not where it is said whose a picture is: %s', async (credit) => {
    const [first = '', ...others] = LONG.split('\n\n');
    const edition = await read(
      '渡船.txt',
      ['何文舟：渡船', credit, first, ...others.slice(0, -2), credit, ...others.slice(-2)].join(
        '\n\n',
      ),
    );
    expect(outline(edition)).toEqual(LONG.split('\n\n'));
    expect(edition.leftOut.map(({ rule }) => rule)).toEqual([
      'before-the-talk',
      'picture',
      'picture',
    ]);
  });

  it.each([
    ['thanks with a comma', ['Thank you,']],
    ['a blessing in another tongue', ['Thank you', 'Jai Hind!']],
    [
      'verses that are quoted',
      [
        'They had a song, and you know how it went:',
        '“Quick to the bell, slow to the praise,',
        'And home, please God, to tea.”',
      ],
    ],
  ])('with %s', async (_, last) => {
    const talk = TALK_EN.replace('\n\nThank you.', '');
    const page = `Remarks by Ada Fenwick at the Ferry Lunch\n\n${talk}\n\n${last.join('\n\n')}`;
    expect(outline(await read('page.txt', page)).slice(-last.length)).toEqual(last);
  });
});

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
