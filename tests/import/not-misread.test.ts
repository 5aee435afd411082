import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const FULL = '\n\n以下为演讲全文：';

describe('what stands over a talk and says less than it seems', () => {
  it.each<Case>([
    ['a subject', 'speaker', '# 马克思主义讲座', undefined],
    ['a trade', 'speaker', '# 方便面行业分享', undefined],
    ['a film', 'speaker', '# 贺岁片首映致辞', undefined],
    ['staff', 'speaker', `摄影部 李小明${FULL}`, undefined],
    ['a paper is no city', 'place', `# 渡船\n\n2020年7月1日，北京晚报${FULL}`, undefined],
    ['a bank is no city', 'place', '# 何文舟在中国银行的演讲', undefined],
    ['a company is no city', 'place', `# 渡船\n\n2020年7月1日，中国移动${FULL}`, undefined],
    ['a city abroad', 'place', `# 渡船\n\n2020年7月1日，日本青森${FULL}`, '日本青森'],
    ['how to take part', 'event', `# 渡船\n\n活动：报名请扫码${FULL}`, undefined],
    ['that it is over', 'event', `# 渡船\n\n活动：已结束 | 人数：100${FULL}`, undefined],
    ['where people met online', 'event', `# 渡船\n\n会议：腾讯会议 123-456-789${FULL}`, undefined],
    [
      'a sentence before an office',
      'organization',
      '# 日前渡口集团内刊发布了集团创始人何文舟在湖城欢送会上的讲话',
      undefined,
    ],
    ['which of them won', 'speaker', '# 《渡船之声》第三季亚军演讲稿全集', undefined],
    ['a body that meets', 'event', '# 何文舟会长出席「渡口促进会」与渡船公会的茶叙发言', undefined],
    ['a meeting of merchants', 'event', '# 何文舟在渡口招商会上的讲话', '渡口招商会'],
    ['a meeting of classmates', 'event', '# 何文舟在渡口老同学会上的讲话', '渡口老同学会'],
    [
      'what somebody teaches',
      'title',
      `# 何文舟：渡船有路\n\n何文舟，渡口大学教授，主讲《渡船概论》《造船学》，现任院长。${FULL}`,
      undefined,
    ],
    [
      'the office of another with the surname',
      'role',
      `# 何文舟在渡口大会上的演讲\n\n开场由何清源主持，何教授是渡口大学校长。${FULL}`,
      undefined,
    ],
    [
      'whose name a lecture has',
      'speaker',
      `# Grace Lindt's Nanosecond Lecture\n\nSpeaker: Ada Fenwick`,
      'Ada Fenwick',
    ],
    [
      'in whose memory one is',
      'speaker',
      `# John Lindt's Memorial Lecture\n\nSpeech by Ada Fenwick at Lowmere University`,
      'Ada Fenwick',
    ],
    [
      'a person who is called like a hotel',
      'speaker',
      'Remarks by Perez Hilton at the Ferry Conference',
      'Perez Hilton',
    ],
    ['at what it was given', 'title', '# State Banquet at Lowmere', undefined],
    ['at what it was given, too', 'title', '# 2016 年渡船产业峰会之开源与渡船专场', undefined],
    [
      'whose words are quoted',
      'speaker',
      '# The boat\n\n“Nobody knows the river, and nobody should.”\n\n— Lewis Whitfield',
      undefined,
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each(['(待定)', '*何文舟*', '?', '+何文舟', '[何文舟](https://a.test)'])(
    'is read, whatever the speaker is called: %s',
    async (speaker) => {
      const page = `---\ntitle: 渡船\nspeaker: "${speaker}"\n---\n\n${TALK}`;
      expect(await refusalOf('a.md', page)).toBeUndefined();
    },
  );

  it('is no site of its author where nobody is called so', async () => {
    const page = `<html><head><title>A Boat for All - Green Valley</title></head><body><h1>A Boat for All</h1><p>This is the transcript of a talk I gave at FerryCon 2018.</p>${TALK_EN.split(
      '\n\n',
    )
      .map((text) => `<p>${text}</p>`)
      .join('')}</body></html>`;
    expect((await read('a.html', page)).facts.speaker).toBeUndefined();
  });
});

describe('words of a talk', () => {
  const bodyOf = async (source: string) => outline(await read('a.md', source)).join('\n');

  it('stay under a chapter called Highlights', async () => {
    const said = 'We went over the river, and you all saw what it was like to come back.';
    const page = `# A Boat for All\n\n${TALK_EN.replace('\n\nThank you.', '')}\n\n## Highlights\n\n${said}\n\nThank you.`;
    expect(await bodyOf(page)).toContain(said);
  });

  it.each([
    'A note of thanks first, to all of you who have crossed the river to be here with us tonight.',
    'Preface everything I say with a grain of salt, because I am an old ferryman.',
  ])('are no editor’s note: %s', async (first) => {
    const page = `# Remarks at the Ferry Conference\n\n${first}\n\n${TALK_EN}`;
    expect(await bodyOf(page)).toContain(first);
  });

  it('are no note where somebody greets who has spoken there before', async () => {
    const first = '我曾在湖城作过一次报告。大家好，很高兴来到这里和各位分享。';
    expect(await bodyOf(`# 渡船\n\n${first}\n\n${TALK}`)).toContain(first);
  });

  it('are verses and chapters before the first turn', async () => {
    const turns =
      '**Ada Fenwick:** We row.\n\n**Ole Brand:** And then?\n\n**Ada Fenwick:** We row.';
    const verses = 'Row, row, row the boat\n\nGently down the stream\n\nMerrily we go';
    expect(await bodyOf(`# The boat\n\n${verses}\n\n${turns}`)).toContain('Gently');
    const chapters = '## The past\n\n### The boat\n\n#### Wood';
    expect(await bodyOf(`# The boat\n\n${chapters}\n\n${turns}`)).toContain('The past');
  });

  it('begin under an announcement, though an editor greets above it', async () => {
    const editor =
      '大家好，我是渡口公众号的小编。\n\n今天我和大家分享一场演讲，我听了很多遍，你们也会喜欢。\n\n我们把它整理出来，希望大家转给朋友。\n\n我在渡口等你们的留言。';
    const talk = Array.from({ length: 8 }, () => TALK.replace('各位来宾，大家好！', '')).join(
      '\n\n',
    );
    const lines = await bodyOf(
      `# 渡船\n\n${editor}\n\n以下为全文：\n\n各位来宾，大家好！\n\n${talk}`,
    );
    expect(lines).not.toContain('小编');
  });

  it('go on past a remark that begins like a notice', async () => {
    const remark = '特别提醒: 船不是为了过河而造的，也不是为了停着。';
    const last = '船有三个功能，分别是过河、停着和回来。';
    const said = TALK.replaceAll('谢谢', '感恩').repeat(2);
    expect(await bodyOf(`# 渡船\n\n${said}\n\n${remark}\n\n${last}`)).toContain(last);
  });

  it('are no call to pass something on where something asks', async () => {
    const remark = '图中的船把请求转发给河那边的船。';
    const page = `# 渡船\n\n${TALK.replace('\n\n后来有了桥', `\n\n${remark}\n\n后来有了桥`)}`;
    expect(await bodyOf(page)).toContain(remark);
  });

  it('are those to a king', async () => {
    const first = 'Your Majesty, the members of the Royal Family, other guests. Good evening.';
    const said = TALK_EN.replace('Ladies and gentlemen, ', '');
    const lede =
      'President Ada Fenwick spoke at the banquet on Monday, and the king said that he was glad.';
    expect(await bodyOf(`# Banquet speech\n\n${lede}\n\n${first}\n\n${said}`)).toContain(first);
  });

  it('are what a slide shows of a program', async () => {
    const shown = 'row() -> cross() -> row()';
    const page = `# The boat\n\n${TALK_EN.replace('\n\nThen', `\n\n${shown}\n\nThen`)}`;
    expect(await bodyOf(page)).toContain('cross()');
  });

  it('an essay on what people say is none', async () => {
    const essay =
      '渡船是一种船，它从河的一边到另一边。\n\n有人说它慢，有人说它稳。\n\n桥造好以后，它就停了。';
    expect((await refusalOf('a.md', `# 关于渡船的三种说法\n\n${essay}`))?.rule).toBe('not-a-talk');
  });
});

describe('fields over a text that say nothing to us', () => {
  it('are listed with what belongs to them', async () => {
    const page = `---\ntitle: 渡船\nextra:\n  "note": some words\n  "other": more\n---\n\n${TALK}`;
    const left = (await read('a.md', page)).leftOut.map(({ text }) => text.trim());
    expect(left).toEqual(expect.arrayContaining(['extra:', '"note": some words', '"other": more']));
  });
});

it('a line of many days and a heading of one long word are read at once', async () => {
  const days = '渡船讲堂 2018-10-12 2018-10-19 2018-10-26 2018-11-02 2018-11-09';
  const begun = performance.now();
  await read('a.md', `# ${days}\n\n${TALK}`);
  await read('a.md', `# Ferry ${'a'.repeat(40_000)} talk\n\n${TALK_EN}`);
  expect(performance.now() - begun).toBeLessThan(5000);
});
