import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/import/clean.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const repaired = (text: string) => {
  const clean = cleanText(new TextEncoder().encode(text));
  return 'rule' in clean ? clean.rule : clean.text;
};

describe('a converter that has another reading than the first', () => {
  const TOP =
    '發(fā)表了技術(shù)實(shí)踐，專(zhuān)家認(rèn)為這個產(chǎn)業(yè)應(yīng)當(dāng)發(fā)展。';

  it('marks characters of Traditional with it', () => {
    expect(repaired(`${TOP}理事長(zhǎng)何文舟。`)).not.toContain('zhǎng');
  });

  it('marks a character without tones wherever it stands', () => {
    const toneless =
      '發(fa)表技術(shu)實(shi)踐，專(zhuan)家認(ren)為產(chan)業(ye)應(ying)當(dang)發(fa)展，會(hui)員學(xue)習(xi)開(kai)辦(ban)動(dong)員，數(shu)據傳(chuan)輸，現(xian)場(chang)報(bao)道。';
    const text = `${toneless}會(hui)長(zhang)和秘書長(zhang)來了。`;
    expect(repaired(text)).not.toContain('zhang');
    // Once without it, it is the writer's.
    expect(repaired(`${text}長江在東。`)).toMatch(/[長长]\(zhang\)/u);
  });
});

describe('lines that begin with their times and no brackets', () => {
  it('are cues', async () => {
    const edition = await read(
      'talk.txt',
      'Ada Fenwick at Lowmere\n00:00 Well good morning everybody.\n00:04 I looked out of my window and thought, oh no.\n00:09 But somebody up there is fond of boats.\n00:13 I thank you for the barn.',
    );
    expect(edition.capture.format).toBe('timed-lines');
    expect(edition.items[0]).toMatchObject({ at: 0 });
    expect(outline(edition).join('\n')).not.toContain('00:04');
  });

  it('are a programme where all are hours', async () => {
    const programme =
      '09:00 Welcome and coffee in the hall by the river for everybody who has come here today\n09:30 Ada Fenwick, on the boats that crossed the river when there was no bridge at all\n10:00 Ole Brand, on the bridge and those who built it, with pictures of all of them there\n10:30 Coffee for everybody who is still awake by then, in the hall by the river again';
    expect(await refusalOf('day.txt', programme)).toBeDefined();
  });
});

describe('lines broken at a width', () => {
  it('end a paragraph where the next word had room', async () => {
    const edition = await read(
      'lecture.txt',
      `The Price of Boats

Lecture by Ada Fenwick, Harbour Master, at the Ferry Society (Society for the Care
of Boats, Oars & Ropes), 6 February 2009
Ladies and gentlemen, we are a people of boats, and we hardly ever ask what it is that
we row, or why. You may have seen the story of the man who left his boat to nobody at
all, and of his sister. All liked it.
The thing that struck me was not the boat. It was that nobody asked whether the boat was
any good. It was enough to know that it was one, and my subject tonight is why that is.

Page 3 of 3
I began by saying that we are a people of boats, and I should like us to be one of oars
as well. Thank you.`,
    );
    const lines = outline(edition);
    expect(lines[0]).toMatch(/^Ladies and gentlemen.*All liked it\.$/u);
    expect(lines[1]).toMatch(/^The thing that struck me/u);
    expect(lines.join('\n')).not.toContain('Page 3');
    expect(edition.facts.speaker?.[0]?.value).toBe('Ada Fenwick');
    expect(edition.facts.place).toBeUndefined();
  });
});

describe('what a page has amid and below its talk', () => {
  const page = (lines: string[]) => read('page.txt', lines.join('\n\n'));
  const [first = '', ...others] = TALK_EN.split('\n\n');

  it.each([
    [
      'a running title beside the numbers of pages',
      ['All speeches are at www.lake.test', '2'],
      ['All speeches are at www.lake.test', '3'],
    ],
  ])('%s goes', async (_, one, two) => {
    const edition = await page([
      'A Boat for All',
      first,
      ...one,
      ...others.slice(0, 1),
      ...two,
      ...others.slice(1),
    ]);
    expect(outline(edition).join('\n')).not.toContain('All speeches');
  });

  it.each([
    'To cite this section',
    'Original Text and Audio Source: ferry.test',
    'Page Updated: 3/14/18',
    'U.S. Copyright Status: Text = Restricted',
    'Got a Tip or a Story? Email us',
    'About the speaker',
  ])('what stands below is not the talk’s: %s', async (foot) => {
    const edition = await page([first, ...others, foot]);
    expect(outline(edition)).not.toContain(foot);
  });

  it.each([
    '※ 发信站: 渡口(ferry.test)',
    '推 dukou:好  06/13 00:10',
    '本文来自微信公众号：渡口（ID：dukou），作者：何文舟',
  ])('nor is it here: %s', async (foot) => {
    const edition = await read('page.txt', `${TALK}\n\n${foot}`);
    expect(outline(edition)).not.toContain(foot);
  });

  it('a caption in brackets is a picture’s, and ends nothing', async () => {
    const paragraphs = TALK.split('\n\n');
    const caption = '『湖城市副市长何文舟』';
    const edition = await read(
      'page.txt',
      [caption, ...paragraphs.slice(0, 2), caption, ...paragraphs.slice(2)].join('\n\n'),
    );
    expect(outline(edition)).toEqual(paragraphs);
    expect(edition.facts.title).toBeUndefined();
  });

  it('two words with capitals in its first paragraph are nobody of whom it tells', async () => {
    const words =
      'The past year has changed how people row. Many Europeans took an oar for the first time.';
    const edition = await read(
      'page.txt',
      `A Boat for All\n\nSpeech by Ada Fenwick, Harbour Master, at the Ferry Forum\n\n${words}\n\nI find this strange, and I should like to tell you why I do.\n\n${others.join('\n\n')}`,
    );
    expect(outline(edition)[0]).toBe(words);
  });
});

describe('what announces a talk', () => {
  it.each([
    'Following is Fenwick’s address to the Ferry Society, as reported by The Oar.',
    'This was my thank you speech at the Ferry Gala.',
    'Two weeks ago I gave a talk. Anyway, here are my slides and what I meant to say.',
    'I was asked for a few words. This is that speech.',
    'My speech :',
  ])('is listed and no part of it: %s', async (note) => {
    const edition = await read('page.txt', `${note}\n\n${TALK_EN}`);
    expect(outline(edition)).not.toContain(note);
    expect(edition.leftOut.map(({ text }) => text)).toContain(note);
  });

  it('in Chinese, too', async () => {
    const note = '现在，我们还是听听何文舟自己怎么说吧。（何一舟）';
    const report =
      '这是一篇改了又改的演讲。何文舟得到了在渡口峰会上演讲的机会，他用了大量的篇幅讲述船与水的道理。';
    const edition = await read('page.txt', `${report}\n\n${note}\n\n${TALK}`);
    expect(outline(edition)).toEqual(TALK.split('\n\n'));
  });
});

describe('headlines that are no titles', () => {
  it.each([
    ['news', '湖城大学举行第三届学位颁授典礼（颁授学士）'],
    ['an occasion with its year', '湖城學位頒授典禮 2011'],
    ['what a library calls its rubric', '重要演辭、資料及新聞稿'],
    [
      'what the press asks of its readers',
      'READ: Full Speech Delivered By Ada Fenwick At The Ferry Jubilee',
    ],
    ['a collection', 'Notes from the podium: Addresses of Ada Fenwick'],
    ['a city and its state', 'Lowmere Falls, Ohio'],
  ])('%s', async (_, head) => {
    expect(await valueOf('title', head)).toBeUndefined();
  });
});

it('a theme of last year is no title', async () => {
  const edition = await read(
    'page.txt',
    `渡口论坛\n\n各位来宾，我记得去年的主题是「守得云开」。\n\n${TALK.split('\n\n').slice(1).join('\n\n')}`,
  );
  expect(edition.facts.title?.[0]?.value).not.toBe('守得云开');
});

describe('who speaks', () => {
  it('is not whoever attended', async () => {
    expect(
      await valueOf(
        'speaker',
        'Read the Dean’s welcome speech at the opening session of the Ferry Assembly, which was attended by the Governor-General, Dame Ada Fenwick, who brought a message from the King.',
      ),
    ).toBeUndefined();
  });

  it('is nobody in an appendix', async () => {
    expect(
      await valueOf('speaker', 'APPENDIX E\n\nOPENING STATEMENT BY THE DIRECTOR-GENERAL'),
    ).toBeUndefined();
  });
});

describe('greetings', () => {
  it.each(['诸君：我们大家都是坐船的人。', '主席，首先我要多謝何議員提出議案。'])(
    '%s',
    async (first) => {
      const edition = await read(
        'page.txt',
        `渡船\n\n${first}\n\n${TALK.split('\n\n').slice(1).join('\n\n')}`,
      );
      expect(outline(edition)[0]).toBe(first);
    },
  );
});
