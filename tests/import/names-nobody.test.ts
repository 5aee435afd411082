import { describe, expect, it } from 'vitest';
import { textPassage } from '../../src/import/draft.ts';
import { chineseHints } from '../../src/import/metadata/chinese.ts';
import { publisherOf } from '../../src/import/metadata/publisher.ts';
import { introductionsIn } from '../../src/import/metadata/introductions.ts';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const FULL = '\n\n以下为演讲全文：';
const GIVEN = `何文在渡口大会上的演讲\n\n`;

describe('what people say of others and of where they are from is not their employer', () => {
  it.each([
    '我叫何文，来自湖南。',
    '我叫何文，来自加拿大。',
    '我叫何文，来自农村。',
    '我叫何文，来自2018级。',
    '我叫何文，在海外工作。',
    '我叫何文，在业余时间负责渡船。',
    '我叫何文，是今天的代表。',
    '我叫何文，是陆平的经理。',
    '我是何文，今天和我一起来的是陆平，是渡口公司的总裁。',
    '我是何文，我爸是个船家，在渡口公司工作。',
    '我是何文。我的家人，来自湖城大学的教授，都来了。',
    'I’m Ada Fenwick. If I am president of Ferry, I will build boats.',
    'I’m Ada Fenwick, a recovering engineer with Asperger.',
  ])('%s', (words) => {
    const fields = introductionsIn([textPassage(words, 1)]).map(({ field }) => field);
    expect(fields).not.toContain('organization');
  });
});

describe('lines that name nobody’s office, nowhere and no publisher', () => {
  it.each<Case>([
    [
      'of whose pupil one is',
      'role',
      `作者介绍：何文，毕业于湖城大学，师从陆平教授，爱划船。${FULL}`,
      undefined,
    ],
    ['a sort of director', 'organization', `主讲人：何文，独立董事${FULL}`, undefined],
    ['half a business', 'organization', `演讲人：何文，渡口（Lake）投资公司总裁${FULL}`, undefined],
    ['who edits a book', 'organization', `何文，畅销书《渡船过河》主编${FULL}`, undefined],
    ['where one works', 'place', `演讲人：何文，就职于北京IBM公司。${FULL}`, undefined],
    ['where one was', 'place', `${GIVEN}何文，曾在东京参加奥运会。${FULL}`, undefined],
    ['a picture', 'place', `${GIVEN}资料图：何文在湖城大学的演讲${FULL}`, undefined],
    [
      'where a school is, but where it held it',
      'place',
      `湖城大学2019年毕业典礼在北京展览馆举行${FULL}`,
      '北京',
    ],
    ['what somebody read', 'place', `渡船：读湖城大学2019年毕业典礼演讲有感${FULL}`, undefined],
    [
      'where somebody spoke otherwise',
      'event',
      `陆平曾在2018渡船论坛，说过渡船。${FULL}`,
      undefined,
    ],
    ['a quoted chance', 'event', `“渡船过河的机会”在湖城举行，何文发言。${FULL}`, undefined],
    [
      'what a speech is about',
      'event',
      'Remarks by Ada Fenwick about the Ferry Summit\n\nSpeech:',
      undefined,
    ],
    [
      'a council of which nobody says whose',
      'event',
      'Remarks: Ada Fenwick welcomes the Chair to the Council\n\nSpeech:',
      undefined,
    ],
    [
      'whom to call',
      'speaker',
      'Ferry Annual Address 2014\n\nPlease contact:\n\nOle Brand\n\nCompany Secretary\n\nSpeech:',
      undefined,
    ],
    ['a paper’s reporter', 'speaker', `谁来过河\n何一舟《渡口日报》${FULL}`, undefined],
    ['the net', 'publisher', `转自网络${FULL}`, undefined],
    ['a city', 'publisher', `来自北京${FULL}`, undefined],
    ['readers', 'publisher', `内容来自网友投稿${FULL}`, undefined],
    ['yesterday', 'publisher', `mp.weixin.qq.com 渡船周刊 昨天${FULL}`, undefined],
    ['who wrote', 'publisher', `何一舟 | 公众号 FerryWeekly${FULL}`, undefined],
    ['who produced', 'publisher', `总出品：何一舟${FULL}`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each(['不代表网站立场。', '本讲话仅代表个人，不代表湖城银行观点。', '欢迎成为永久订户。'])(
    'publish nothing: %s',
    async (notice) => {
      expect(await valueOf('publisher', '何文舟：谁来过河？', notice)).toBeUndefined();
    },
  );

  it('are the board’s own', async () => {
    const trade = 'Remarks by Ada Fenwick, President of the Board of Trade of Lowmere\n\nSpeech:';
    expect(await valueOf('organization', trade)).toBe('Board of Trade of Lowmere');
  });

  it.each(['url: ferries-for-all', 'source: Manual', 'source: youtube', 'source: example.com'])(
    'of front matter: %s',
    async (field) => {
      const page = `---\ntitle: Ferries for All\n${field}\n---\n\nLadies and gentlemen, I saw the boat and so did you, thank you.\n`;
      expect((await read('a.md', page)).facts.publisher).toBeUndefined();
    },
  );
});

describe('a page', () => {
  const P =
    'I went to the river every day, and my mother told me that you cannot cross it twice. We laughed about it, and I want to tell you why. ';

  it.each([
    ['capitals', `编号于${'E3B0C44298FC1C149AFBF4C8996FB924'.repeat(8)}`],
    ['cities', '在北京A '.repeat(60_000)],
    ['people with an office', '图书馆副馆长周启明'.repeat(20_000)],
    ['words of a clipped page', `mp.weixin.qq.com${'1 '.repeat(150_000)}!`],
  ])('with a row of %s is read at once', (_, row) => {
    const lines = [{ line: 1, text: row }];
    const said = [...chineseHints(lines), ...publisherOf(lines)].map(({ field }) => field);
    expect(said).not.toContain('place');
    expect(said).not.toContain('publisher');
  });

  it('keeps what the speaker says before a chapter of the talk', async () => {
    const chapter =
      '## The First Conversation\n\nThanks to my mother I learned to row, and you know what that means.';
    const page = `# Ferries for All\n\n${P}\n\n${P}\n\n${chapter}\n\n${Array(14).fill(P).join('\n\n')}\n`;
    const refusal = await refusalOf('a.md', page);
    if (refusal === undefined) {
      expect(outline(await read('a.md', page))[0]).toContain('I went to the river');
    } else expect(refusal.rule).toBe('several-talks');
  });

  it('with a link for its title keeps that, and the chapters of the talk', async () => {
    const page = `# [Ferries for All](/a)\n\nGood morning. ${P}\n\n# The Boat\n\n${P}\n\nThank you.\n`;
    const edition = await read('a.md', page);
    expect(edition.facts.headline?.[0]?.value).toBe('Ferries for All');
    expect(outline(edition)).toContain('# The Boat');
  });

  it('takes father and son for two', async () => {
    const page = ['Sr.', 'Jr.', 'Sr.', 'Jr.']
      .map((which) => `Bob Marsh, ${which}: ${P}`)
      .join('\n\n');
    const turns = outline(await read('a.txt', `Transcript\n\n${page}`)).filter((line) =>
      line.startsWith('@'),
    );
    expect(turns).not.toContain('@ Bob Marsh');
  });

  it('is a talk with an abstract and references, where somebody speaks', async () => {
    const page = `Ferries for All\n\nAbstract: How boats cross.\n\nIn my talk tonight I want to tell you about boats. ${P}\n\n${P}\n\n${P}\n\nThank you all.\n\nReferences\n\nBoat, 2010`;
    expect(await refusalOf('a.txt', page)).toBeUndefined();
  });

  it('announces a text that came by e-mail', async () => {
    const page = `Ferries for All\n\nThe text of her speech was sent by email and follows.\n\n${P}\n\n${P}`;
    expect(await refusalOf('a.txt', page)).toBeUndefined();
  });

  it.each([
    '渡船\n\n本文为读者梳理会议上的讲话。\n\n渡船是一种船。它过河。\n\n船家已经老了。他不再划船。',
    '渡船\n\n本文为笔者评何文在渡口大会上的演讲，认为它不错。\n\n渡船是一种船。它过河。\n\n船家已经老了。他不再划船。',
  ])('on a talk is none: %s', async (page) => {
    expect((await refusalOf('a.txt', page))?.rule).toBe('not-a-talk');
  });
});
