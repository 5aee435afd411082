import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

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
