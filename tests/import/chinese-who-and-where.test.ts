import { describe, expect, it } from 'vitest';
import { textPassage } from '../../src/import/draft.ts';
import { introductionsIn } from '../../src/import/metadata/introductions.ts';
import type { Case } from './evidence.ts';
import { TALK, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const FULL = '\n\n演讲全文：';

describe('who speaks, in lines over a Chinese talk', () => {
  it.each<Case>([
    ['before the office and the speech', 'speaker', `渡口辦事處何文舟主任致詞稿${FULL}`, '何文舟'],
    ['for whom', 'organization', `渡口辦事處何文舟主任致詞稿${FULL}`, '渡口辦事處'],
    ['before a colon', 'speaker', `渡船科技何文舟：船不等人${FULL}`, '何文舟'],
    ['for whom there', 'organization', `渡船科技何文舟：船不等人${FULL}`, '渡船科技'],
    [
      'and not what kind of text it is',
      'organization',
      `对话渡船科技何文舟：船不等人${FULL}`,
      '渡船科技',
    ],
    ['as teacher with another name', 'speaker', `何文舟老师（老何）分享的《渡船》实录：`, '何文舟'],
    ['as guest of this issue', 'speaker', `本期嘉宾｜何文舟 渡口公司总裁${FULL}`, '何文舟'],
    ['with initials', 'speaker', `约翰·F·何文在渡口大学关于渡船的演讲${FULL}`, '约翰·F·何文'],
    ['before a draft with its day', 'speaker', '何文舟主委在渡口会议的致辞稿(2014.8.28)', '何文舟'],
    ['as an analyst', 'role', `何文舟，渡口公司分析师，爱划船。${FULL}`, '分析师'],
    [
      'as author who says so',
      'speaker',
      `author: 何文舟\n\n本文根据作者在渡口讲堂的发言整理而成。`,
      '何文舟',
    ],
    ['and not as author of a text', 'speaker', `author: 何文舟\n\n演讲全文：`, undefined],
    [
      'and not for us',
      'organization',
      `我司总裁何文舟发表演讲。我司、我司、我司${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('the occasion, in lines over a Chinese talk', () => {
  it.each<Case>([
    [
      'in Latin letters before a comma',
      'event',
      `在 Ferry Con 2019 上，渡口公司总裁何文舟分享了他的看法。以下是演讲实录：`,
      'Ferry Con 2019',
    ],
    [
      'behind a day with spaces',
      'event',
      '本文根据作者在 2023 年 2 月 18 日渡口云讲堂的发言整理修改而成。',
      '渡口云讲堂',
    ],
    [
      'of a representative',
      'event',
      '渡口大学学位授予仪式毕业生代表发言稿',
      '渡口大学学位授予仪式',
    ],
    [
      'a round table',
      'event',
      '何文舟主委在渡口经贸圆桌会议的致辞稿(2014.8.28)',
      '渡口经贸圆桌会议',
    ],
    ['and not whose it is', 'event', '以下为渡船 CEO 何文舟内部会议发言全文：', undefined],
    ['and not any of its kind', 'event', '受邀国内头部技术峰会\n\n以下为演讲全文：', undefined],
    [
      'and not how a file is called',
      'event',
      '20240224何文渡口高质量发展大会\n\n演讲全文：',
      undefined,
    ],
    ['and not where something runs', 'event', '在 AWS 上，我们如何省钱', undefined],
    ['and not what it is about', 'event', `整理自关于Istio渡船的分享${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('is none that one only holds', async () => {
    const talk = TALK.replace('各位来宾，大家好！', '非常荣幸，今天晚上能受邀进行这场讲座。');
    const { facts } = await read('a.txt', `渡船的路${FULL}\n\n${talk}`);
    expect(facts.event).toBeUndefined();
  });
});

describe('a subtitle', () => {
  const head = '何文舟：过河去，不等人\n\n——与渡口人员座谈，1994年1月26日';
  it.each<Case>([
    ['says that what stands over it is the title', 'title', head, '过河去，不等人'],
    ['has the day', 'date', head, '1994-01-26'],
    [
      'or the headline has it in brackets',
      'date',
      '何文舟主委在渡口经贸圆桌会议的致辞稿(2014.8.28)',
      '2014-08-28',
    ],
  ])('%s', async (_, field, words, value) => {
    expect(await valueOf(field, words)).toBe(value);
  });
});

describe('for whom somebody speaks', () => {
  it.each<[words: string, organization: string | undefined]>([
    ['我谨代表渡口公司，向各位致以问候。', '渡口公司'],
    ['本人謹代表渡口辦事處,歡迎各位嘉賓。', '渡口辦事處'],
    ['我代表公司全体员工欢迎大家。', undefined],
    ['我代表主办方欢迎大家。', undefined],
    ['我代表同学们感谢渡口大学，谢谢你们。', undefined],
    ['在渡口公司工作，一做就是三十年。', undefined],
    ['来自MIT，是我最好的朋友。', undefined],
    ['我是何文舟，是 Ferry 的联合创始人和 CTO，这是第一次。', 'Ferry'],
    ['我是何文舟，来自渡口Cloud，在做船。', '渡口Cloud'],
    ['来自渡口关于Boat的论文。', undefined],
  ])('%s', (words, organization) => {
    const found = introductionsIn([textPassage(words, 1)]);
    expect(found.find(({ field }) => field === 'organization')?.value).toBe(organization);
  });
});

describe('a dialogue in Markdown', () => {
  it('has turns under names in bold on lines of their own, from the announcement on', async () => {
    const page =
      '# 渡船怎么走\n\n渡船是一条路，何田邀请了两位来讲。\n\n以下为直播内容：\n\n**何文舟**\n\n船不等人。\n\n人也不等船。\n\n**陆平平**\n\n我等过。\n\n**何文舟**\n\n等了多久？\n\n**陆平平**\n\n一年。\n';
    const edition = await read('a.md', page);
    expect(outline(edition)).toEqual([
      '@ 何文舟',
      '船不等人。',
      '人也不等船。',
      '@ 陆平平',
      '我等过。',
      '@ 何文舟',
      '等了多久？',
      '@ 陆平平',
      '一年。',
    ]);
    expect(edition.leftOut.map(({ text }) => text)).toEqual([
      '渡船是一条路，何田邀请了两位来讲。',
      '以下为直播内容：',
    ]);
  });

  it('has none on a page of people', async () => {
    const each = (name: string) => `**${name}**\n\n${name}造船。\n\n`;
    const people = `${each('何文舟')}${each('陆平平')}`;
    expect(await refusalOf('a.md', `# 我们\n\n${people}## 联系\n\n${people}`)).toBeDefined();
  });

  it('has none under a name that stands there once', async () => {
    const page =
      '以下为演讲全文：\n\n**何文舟**\n\n大家好，船不等人。\n\n**陆平平**\n\n我等过，谢谢大家。\n';
    expect(outline(await read('a.md', page)).filter((line) => line.startsWith('@'))).toEqual([]);
  });

  it('has no headline of the press for its title', async () => {
    const page =
      '# 学者何文舟：渡船要等人，桥“不等人”\n\n**何文舟：** 船不等人。\n\n**记者：** 为什么？\n\n**何文舟：** 因为水不等船。\n';
    const { facts } = await read('a.md', page);
    expect(facts.title).toBeUndefined();
    expect(facts.headline?.[0]?.value).toContain('何文舟');
  });
});
