import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

/** Long enough that a line which only ever follows an article could end it. */
const LONG = TALK.replace(
  '后来有了桥',
  '船一天只开三趟，错过了就要等到第二天早上，我们在河边等过许多个晚上，也在船上听过许多故事，那些故事我今天一个也没有忘记，你们要是愿意听，我以后慢慢讲给你们听，一个晚上讲一个，讲到明年春天。\n\n后来有了桥',
);

describe('where the words of a talk end', () => {
  it.each<[what: string, foot: string[]]>([
    [
      'a list of works',
      [
        'Bibliography',
        '* Fenwick, A. Rivers and Their Boats. Lowmere: Ferry Press, 2007.\n* Brand, O. The Oar. Lowmere, 2005.',
      ],
    ],
    [
      'how to cite it',
      [
        'Citation:',
        'FerryPast, B. (2007, September 29). “A Boat for All”. https://ferry.test/a-boat',
        'Sources:',
        'Ole Brand ed., To Row a Nation (Lowmere: Ferry Press, 1993), pp. 86-88.',
      ],
    ],
    [
      'what its site asks of its readers, though it thanks them',
      [
        'Enjoyed this speech? Ferrykola is a labour of love and I would be grateful for a share. Thank you.',
      ],
    ],
    [
      'who says what of it',
      ['Kel says: April 17, 2014 at 9:12 am', 'I was in row F and cried, too.'],
    ],
    ['what its program is', ['Subscribe to: Post Comments (Atom)', 'Powered by Blogger.']],
    [
      'where its recording is',
      ['本期直播视频回顾以及 PPT 查看地址见：https://boats.test/live/1152。'],
    ],
    [
      'how it came about',
      [
        'This sermon has been edited for publication. For the audio, please visit our archive.',
        'Back to sermons',
      ],
    ],
  ])('is over %s', async (_, foot) => {
    const talk = TALK_EN.replace('Thank you.', 'We know now that it is not so.');
    const page = `Remarks by Ada Fenwick at the Ferry Lunch\n\n${talk}\n\n${foot.join('\n\n')}`;
    expect(outline(await read('page.md', page))).toEqual(talk.split('\n\n'));
  });

  it('is over what stands over it, too, and other answers', async () => {
    const advert = 'Transcribe your own content. Try Ferryscript and save time.';
    const page = `# Remarks by Ada Fenwick at the Ferry Lunch\n\n${advert}\n\n${TALK_EN.replace('Thank you.', 'So it was.')}\n\n${advert}\n\nStay updated.`;
    expect(outline(await read('page.md', page)).at(-1)).toBe('So it was.');
    const answers = '希望对你有帮助，满意请采纳~\n\n其他回答1：\n\n各位老师：大家好！(模板)';
    expect(outline(await read('a.txt', `何文舟答谢辞\n\n${LONG}\n\n${answers}`))).toEqual(
      LONG.split('\n\n'),
    );
  });

  it('is not where somebody says of themselves what does not stand for them', async () => {
    const words = LONG.split('\n\n');
    const own = '我做错了两道题，这是事实，但这不代表我很笨，说我笨，只是他的一个观点，仅供参考。';
    const page = ['何文舟：渡船', ...words.slice(0, -2), own, ...words.slice(-2)].join('\n\n');
    expect(outline(await read('a.txt', page))).toContain(own);
    const site = '本文不代表我们的观点，仅供参考。';
    const foot = await read('a.txt', `何文舟：渡船\n\n${LONG}\n\n${site}`);
    expect(outline(foot)).not.toContain(site);
  });

  it('is not where the headline comes back under every picture', async () => {
    const headline = '2021何文舟秋季演講全文：把一件笨事做十年';
    const words = LONG.split('\n\n');
    const [first = '', ...others] = words;
    const page = [
      headline,
      '以下是何文舟演講全文：',
      first,
      headline,
      ...others.slice(0, 2),
      headline,
      ...others.slice(2),
    ];
    expect(outline(await read('a.txt', page.join('\n\n'))).at(-1)).toBe(words.at(-1));
  });

  it.each([
    ['Join us, and let us build this boat together. Thank you very much.'],
    ['Support one another. God bless you all.'],
    ['Love the people that you serve, and they will carry you across every river. Thank you.'],
    [
      'Go deeper into the river, and you will find that it carries you.',
      'That is what I wish you.',
    ],
    ['Citation: Sergeant Ole Brand held the rope for nine hours.', 'I was there. Thank you.'],
    ['望大家采纳我的建议。', '谢谢大家！'],
    ['发表评论的人很多，我都读过，我想对他们每一个人说一声谢谢。', '谢谢大家！'],
  ])('is not before what sounds like a page: %s', async (...words) => {
    const isHan = /\p{Script=Han}/u.test(words.join(''));
    const head = isHan ? '何文舟在渡口大会上的演讲' : 'Remarks by Ada Fenwick at the Ferry Lunch';
    const talk = isHan ? LONG.replace('谢谢大家！', '') : TALK_EN.replace('Thank you.', '');
    const page = [head, talk.trim(), ...words].join('\n\n');
    expect(outline(await read('page.txt', page)).slice(-words.length)).toEqual(words);
  });

  it('is not where what was quoted over it is said', async () => {
    const quoted = 'Nobody crosses the river alone, and nobody ever has.';
    const page = `Remarks by Ada Fenwick\n\n${quoted}\n\n${TALK_EN.replace('Thank you.', '')}\n\n${quoted}`;
    expect(outline(await read('page.txt', page)).at(-1)).toBe(quoted);
  });

  it('is thanks for attention, and no notes by their numbers', async () => {
    const talk = TALK_EN.replace('Thank you.', 'Thank you for your attention.');
    const page = `Remarks by Ada Fenwick\n\n${talk}\n\n1 Ferry Survey, waves 2019 and 2022.\n\n2 Ferry Report, March 2010.`;
    expect(outline(await read('page.txt', page))).toEqual(talk.split('\n\n'));
  });

  it('is over a quoted note that says whose talk it is', async () => {
    const edition = await read(
      '渡船.md',
      `# 渡船\n\n${TALK}\n\n> 本文根据我司 CEO 何文舟在第 100 期 Ferry Meetup 上的演讲整理。`,
    );
    expect(outline(edition)).toEqual(TALK.split('\n\n'));
    expect(edition.facts.speaker?.[0]?.value).toBe('何文舟');
    expect(edition.facts.event?.[0]?.value).toBe('第 100 期 Ferry Meetup');
  });

  it('is over news of the occasion, which says where and when', async () => {
    const edition = await read(
      '渡船.md',
      `---\ntitle: 渡船\ndate: 2019-03-05\n---\n\n> 在 FerryCon 2019 上，何文舟分享了他的看法。以下是演讲实录。\n\n${TALK}\n\n> 1 月 19 日 FerryCon 2019 在北京圆满落幕，超过七百人参加了此次大会。`,
    );
    expect(outline(edition)).toEqual(TALK.split('\n\n'));
    expect(edition.facts.date?.[0]?.value).toBe('2019-01-19');
    expect(edition.facts.place?.[0]?.value).toBe('北京');
  });

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
