import { describe, expect, it } from 'vitest';
import { isMenuLine, isTrail } from '../../src/import/structure/shapes-of-noise.ts';
import type { Case } from './evidence.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const [first = '', ...others] = TALK_EN.split('\n\n');
const [firstZh = '', ...othersZh] = TALK.split('\n\n');
const bodyOf = async (...lines: string[]) => outline(await read('page.txt', lines.join('\n\n')));

describe('what stands over a talk', () => {
  it.each<[string, string[]]>([
    [
      'a headline that asks, and below it whose speech it is and when',
      [
        'Who rows the boat?',
        'Speech given by',
        'Ada Fenwick, Director of Ferries and Member of the Harbour Committee, who has been with the Ferry Company of Lowmere and Lakeland for many years, Lowmere',
        'Friday 6 October 2017',
      ],
    ],
    [
      'a menu on one line, and a day',
      [
        'News and Events   Boats   About Us   Visa and Authentication   Ferries and Bridges   Culture, Education and Tourism   Notice   Links   Contact',
        'Plant an Oar Together',
        '2018/10/29',
      ],
    ],
    ['a menu that welcomes', ['Lowmere Church', 'Welcome', 'Worship', 'Music', 'Giving']],
    ['where the text is from', ['Ada Fenwick’s speech', 'From the Ferry Party website:']],
    ['on what a sermon is', ['Sermon for Trinity 17', 'Readings: Amos 8. 4-7 and Luke 16. 1-13.']],
    [
      'what else is given out, above the heading of the sermon',
      ['Trinity XI, Sunday 1st September', 'We collect for the boat each year.', 'Sermon'],
    ],
    [
      'what the document is',
      [
        'This document presents verbatim the speech given by Headmistress Dr Ada Fenwick to pupils assembled at Speech Day 2016.',
        'SPEECH DAY 2016',
      ],
    ],
    [
      'what a lecture looks at, and when it was given',
      [
        'How deep is a ferry?',
        'This lecture looks at the ferry as an archive. It will also ask why we find it so difficult.',
        'How deep is a ferry?',
        'Professor Ada Fenwick',
        '12 February 2020',
      ],
    ],
    ['whose speech is below', ['Ferry Day', 'Below the Ambassador Ada Fenwick speech:']],
  ])('is not the talk: %s', async (_, head) => {
    expect(await bodyOf(...head, first, ...others)).toEqual([first, ...others]);
  });

  it('those present are called by semicolons', async () => {
    const called =
      'Commodore, Mr Ole Brand, and Mrs Brand; the Mayor of the City; past Commodores; members and friends.';
    const lines = await bodyOf('125th Dinner of the Rowing Society', called, first, ...others);
    expect(lines[0]).toBe(called);
  });

  it('those present are called in Chinese, two and more', async () => {
    const called = ['渡口局次长何文舟先生', '渡口协会的伙伴们'];
    const lines = await bodyOf('渡口奖颁奖礼致词', ...called, firstZh, ...othersZh);
    expect(lines.slice(0, 2)).toEqual(called);
    const alone = await bodyOf('渡口奖颁奖礼致词', '渡口局次长何文舟先生', firstZh, ...othersZh);
    expect(alone[0]).toBe(firstZh);
  });

  it('an announcement that was glued to the first words is cut off, and no word with it', async () => {
    const lines = await bodyOf(`何文舟渡口大会讲话全文如下： ${firstZh}`, ...othersZh);
    expect(lines).toEqual([firstZh, ...othersZh]);
  });

  it('what presents a speaker is no talk beside theirs', async () => {
    const head = [
      '编者按：「渡船」这本书流传很广，作者没有写船，而是先去问造船的人为什么这样造。书不长，附录却有九十多页。',
      '我们请来了曾在两家船厂做过船的何文舟，与大家分享他读后的感受。',
      '分享人：何文舟，渡口公司工程师，先后造过三条船。「船会旧，河不会」。',
      '「渡船」读书分享(一)',
    ];
    const talk = [firstZh, ...othersZh, ...othersZh, ...othersZh];
    expect(await refusalOf('page.txt', [...head, ...talk].join('\n\n'))).toBeUndefined();
    expect((await bodyOf(...head, ...talk))[0]).toBe(firstZh);
  });

  it('menus are told from verse and from fields', () => {
    expect(isMenuLine('about · talks · notes · rss')).toBe(true);
    expect(isMenuLine('首页   新闻   关于我们   联系我们')).toBe(true);
    expect(isMenuLine('渡口无人   渡船横   春潮带雨   晚来急')).toBe(false);
    expect(isMenuLine('Ada Fenwick · Ferrycon · 12 May 2019')).toBe(false);
    expect(isMenuLine('Home   Work   Play')).toBe(false);
    expect(isTrail('Ada Fenwick · Ferrycon · 12 May 2019')).toBe(false);
  });
});

describe('what stands below a talk', () => {
  const body = [first, ...others.slice(0, -1)];
  const bodyZh = [
    firstZh,
    ...othersZh.slice(0, -1),
    '我问过村里的老人，他们说船家姓何，可是何家早就搬走了，没有人知道搬到哪里去了。我想找到他们。',
  ];

  it.each([
    '← How To Clean A Boat In 5 Minutes',
    'Did you enjoy this article?',
    'Opinions expressed are those of the author.',
    'The Ferry Club does not express opinions of its own.',
  ])('is not the talk: %s', async (foot) => {
    expect(await bodyOf(...body, foot)).toEqual(body);
  });

  it.each([
    ['致辞结束后，不少新生没有马上离开。', '渡口公司介绍，当天共渡了十二船人。'],
    ['[阅读 1183 次] [关闭窗口]', '上一页'],
    ['① 凡本网注明“来源：渡口网”的作品，请勿转载。', '② 其他稿件同此。'],
  ])('is not the talk, nor what follows: %s', async (...foot) => {
    expect(await bodyOf(...bodyZh, ...foot)).toEqual(bodyZh);
  });

  it('stays where the talk goes on, or thanks are still to come', async () => {
    const story = '会议结束后，老王回到村里，再没有提起那条船。';
    expect(await bodyOf(...bodyZh, story, '谢谢大家！')).toEqual([...bodyZh, story, '谢谢大家！']);
    const told = '会议结束后，我和何文舟去看了船，我想起你们，大家都说该来看一看。';
    expect(await bodyOf(...bodyZh, told, ...bodyZh)).toContain(told);
  });
});

describe('a talk', () => {
  it('is one by a note of whoever gave it, with a word between', async () => {
    const page = ['# How boats got oars', 'This is a talk I originally gave at Ferry Sunday 2015.'];
    const talk = ['blue', 'green', 'old', 'long', 'dry', 'wet', 'lost', 'found', 'gone']
      .map((state) => `The boat was ${state} then. Oars came later than boats, and so on.`)
      .join('\n\n');
    expect(await refusalOf('page.md', `${page.join('\n\n')}\n\n${talk}`)).toBeUndefined();
  });

  it('keeps what is said over a heading that is a word for it, and a story over a name', async () => {
    const talk = [first, ...others, ...others].map((text, index) => `${text} (${String(index)})`);
    const own = await bodyOf(...talk.slice(0, 4), 'The speech', ...talk.slice(4));
    expect(own[0]).toBe(talk[0]);
    const story = [
      'Walter lived on the far side of the river all his life. The boat was his father’s, and after that it was nobody’s, for the bridge had come in the year before the war.',
      'On the day of the flood the water took the boat and half of the landing. Walter stood on the bank until dark. He never spoke of it, and nobody asked him about it either.',
    ];
    const told = [
      'When I came back you all asked me of him, and I want to tell you today what I know.',
      'I am delighted to be here with you, and I thank you all for coming down to the river.',
    ];
    expect((await bodyOf(...story, 'Ada Fenwick', ...told))[0]).toBe(story[0]);
  });

  it('keeps a first sentence in which nobody says I, over a day', async () => {
    const said = [
      'It was a cold morning in the town by the river, and nobody had yet come down to the boat.',
      'May 4, 1964',
      'I stood on the bank, and I am delighted to be here with you and to tell you what I saw.',
      'I thank you all for coming down to the river.',
    ];
    expect(await bodyOf('# The Boat', ...said)).toEqual(said);
  });

  it('may have those present parted by blanks', async () => {
    const called = '何董事長 何校長 各位師長 各位貴賓';
    expect((await bodyOf('畢業典禮致詞', called, firstZh, ...othersZh))[0]).toBe(called);
  });
});

describe('titles by what stands beside them', () => {
  it.each<Case>([
    [
      'over whose speech it is, and at what',
      'title',
      '# After the Flood: What a Ferry Owes, Keynote Address to the Harbour Day, Ferry Board Chair Ada Fenwick, May 11, 2023',
      'After the Flood: What a Ferry Owes',
    ],
    [
      'over an address',
      'title',
      '# Lakeland and the Patience of Boats: An Address by Minister Ada Fenwick',
      'Lakeland and the Patience of Boats',
    ],
    [
      'of a part of a series',
      'title',
      '# Episode 88: Ada Fenwick, "A Good Long Row"',
      'A Good Long Row',
    ],
    [
      'at the end of a trail',
      'title',
      'Lowmere University Devotionals\n\nHome / Talks / Rowing Water Uphill\n\nRowing Water Uphill\n\nADA FENWICK\n\nFebruary 12, 2008',
      'Rowing Water Uphill',
    ],
    [
      'of a button, of which the talk has no word',
      'title',
      'Subtitles section Play video',
      undefined,
    ],
    [
      'of news of a day',
      'title',
      '# Ferry Day marked in Lowmere with boat, band and a debate',
      undefined,
    ],
    ['by somebody', 'title', '# The Boat of the River by Ada Fenwick', 'The Boat of the River'],
    ['of an issue', 'title', '《夜话渡船》第117期文稿', undefined],
    ['of a site', 'title', '渡船官方网站', undefined],
    ['of a pupil', 'title', '渡船科四B 何文舟同学', undefined],
    ['of a long way', 'title', '从“能过河就行”到渡船不湿脚', '从“能过河就行”到渡船不湿脚'],
    ['of a farewell', 'title', '渡口大使何文舟的离任讲话', '渡口大使何文舟的离任讲话'],
    ['of a site', 'title', "Lowmere's own voice since 2006", undefined],
    [
      'of what the press has somebody say',
      'title',
      '# Outgoing ferrymen’s leader: "The river does not belong to those who stay dry"',
      undefined,
    ],
    [
      'over a subtitle of other dashes',
      'title',
      '第5课疑与信\n\n──在渡口讲堂的演讲（一）\n\n──在渡口讲堂的演讲',
      '第5课疑与信',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
