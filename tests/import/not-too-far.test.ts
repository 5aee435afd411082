import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

describe('what is like something else and is not', () => {
  it('chapters with times and capitals are no turns', async () => {
    const edition = await read(
      'a.md',
      `# Boats\n\n${TALK_EN}\n\n## 00:10 Boat Building\n\nIt took years.\n\n## 04:20 River Crossing\n\nIt was short.\n\n## 09:30 Bridge Work\n\nIt came.\n`,
    );
    expect(outline(edition).some((line) => line.startsWith('@'))).toBe(false);
  });

  it('a picture’s name is no title', async () => {
    const edition = await read(
      'a.md',
      `# The Boat Again\n\nThis is the transcript of a talk I gave at Ferrycon 2019.\n\n![A slide](https://example.org/1.jpg)\n\n${TALK_EN}\n`,
    );
    expect(edition.facts.title?.[0]?.value).toBe('The Boat Again');
  });

  it('a refrain is no button', async () => {
    const refrain = '我们还要过河';
    const told = Array.from(
      { length: 9 },
      (_, n) =>
        `我们那里的第${String(n + 1)}条船没有名字。\n\n船家也没有。\n\n他每天都在。\n\n水每天都在。\n\n${refrain}`,
    ).join('\n\n');
    const edition = await read('a.txt', `${TALK}\n\n${told}\n\n谢谢大家！`);
    expect(outline(edition).filter((line) => line === refrain)).toHaveLength(9);
  });

  it('a post that links to the transcript of a talk is none', async () => {
    const refusal = await refusalOf(
      'a.txt',
      'A week with boats\n\nLast week was a good week for boats and for those who like them.\n\nYou can find a transcript of my talk on the site of the club.\n\nThe weather was fine and the water was high.\n\nThe club has a new boat, which is red.\n',
    );
    expect(refusal?.rule).toBe('not-a-talk');
  });

  it('a discussion that names those who speak is no programme', async () => {
    const edition = await read(
      'a.txt',
      '渡船圆桌\n\n讲者：何文舟 渡口公司\n\n讲者：何一田 桥梁公司\n\n讲者：何小河 水利公司\n\n何文舟：大家好，我先说两句。\n\n何一田：我也想说两句，船是好的。\n\n何小河：你们都说完了，我来补充。\n\n何文舟：谢谢大家。',
    );
    expect(outline(edition)).toContain('@ 何一田');
  });

  it('a lecture on what others said is no news', async () => {
    const edition = await read(
      'a.txt',
      '各位同学，大家好！\n\n今天讲渡口先生的船。\n\n他指出，船比桥早。\n\n他强调，水比船早。\n\n先生晚年谈到，人比水晚。\n\n谢谢大家！',
    );
    expect(outline(edition)[0]).toMatch(/大家好/);
  });

  it('what somebody else says of themselves is not the speaker’s', async () => {
    const edition = await read(
      'a.txt',
      `Ferry talk\n\nGood evening. I’m Ada Fenwick. A man in the street said to me, “I am the president of Lake Bank.”\n\n${TALK_EN}`,
    );
    expect(edition.facts.speaker?.[0]?.value).toBe('Ada Fenwick');
    expect(edition.facts.role).toBeUndefined();
  });

  it.each([
    'Ada Fenwick gave the speech at a conference that ran Monday to Friday.',
    'Published on a Monday, the speech was given on a Tuesday.',
  ])('two weekdays are no day: %s', async (sentence) => {
    expect(
      await valueOf('date', `Ferry news\n\nPublished: March 26, 2009\n\n${sentence}`),
    ).toBeUndefined();
  });

  it('周一至周五 is no day', async () => {
    const head =
      '渡船要有人记得\n\n发布时间：2020-07-26\n\n大会周一至周五举行，何文舟发表演讲，全文如下：';
    expect(await valueOf('date', head)).toBeUndefined();
  });
});
