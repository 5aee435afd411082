import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import type { Case } from './evidence.ts';
import { TALK, valueOf } from './evidence.ts';
import { read } from './import-text.ts';

async function factsOf(headline: string) {
  const { facts } = await read('a.md', `# ${headline}\n\n${TALK}`);
  return Object.fromEntries(
    (['speaker', 'role', 'date', 'place', 'event', 'title'] as const).flatMap((field) => {
      const [fact] = facts[field] ?? [];
      return fact === undefined ? [] : [[field, fact.value]];
    }),
  );
}

describe('a headline that names a speech', () => {
  it.each<[headline: string, facts: Record<string, string>]>([
    [
      '2019年3月21日何文舟先生在意大利罗马《渡船》主题演讲',
      { speaker: '何文舟', date: '2019-03-21', place: '意大利罗马', title: '渡船' },
    ],
    ['2018年5月2日何文舟在北京的演讲', { speaker: '何文舟', date: '2018-05-02', place: '北京' }],
    [
      '何文舟：2018年5月2日在湖城大学的演讲',
      { speaker: '何文舟', date: '2018-05-02', place: '湖城大学' },
    ],
    [
      '何文舟2018年5月2日在湖城大学渡船学院演讲：渡船的未来',
      { speaker: '何文舟', date: '2018-05-02' },
    ],
    ['――何文舟在渡口奋斗大会上的讲话纪要', { speaker: '何文舟', event: '渡口奋斗大会' }],
    ['挪威总统维特兰科在德国国会的演讲', { speaker: '维特兰科', role: '总统' }],
    ['德国总理凯斯兰关于渡船的讲话', { speaker: '凯斯兰', role: '总理' }],
  ])('says who, when and where, in whatever order: %s', async (headline, facts) => {
    expect(await factsOf(headline)).toMatchObject(facts);
  });

  it.each(['渡口公司大会致辞', '在渡口座谈会上的讲话', '高中毕业典礼演讲稿'])(
    'names nobody: %s',
    async (headline) => {
      expect((await factsOf(headline)).speaker).toBeUndefined();
    },
  );

  it.each([
    '何文舟先生在渡口年会上发言',
    '湖城大学教授2023毕业致辞：我想说的话越来越多',
    '罗新舟 何文舟：历史学家如何参与对现实的改造',
  ])('is no title where it tells who said what: %s', async (headline) => {
    expect((await factsOf(`${headline}\n\n渡口年会昨天举行。`)).title).toBeUndefined();
  });

  it.each([
    ['何文舟先生在渡口年会上发言', '何文舟先生在渡口年会上发言'],
    ['渡口协会主席何文舟：船是两岸的路', '船是两岸的路'],
    ['渡口大会开幕 何文舟致辞：过河、回家、吃饭', '过河、回家、吃饭'],
    ['何文舟：抓住机遇加快发展', undefined],
    ['何文舟主席在渡口大学的演讲', '何文舟主席在渡口大学的演讲'],
    ['渡口局局长2025年渡口典礼致辞（附英文）', '渡口局局长2025年渡口典礼致辞'],
    ['何文舟大使的临别之言', '何文舟大使的临别之言'],
  ])('is one right over the speech: %s', async (headline, title) => {
    expect((await factsOf(headline)).title).toBe(title);
  });

  it('has no title in the name of a work', async () => {
    expect((await factsOf('何文舟《渡口讲坛》演讲')).title).not.toBe('渡口讲坛');
  });

  const SPOKEN = 'Ladies and gentlemen, I grew up by the river.\n\nThank you.';

  it.each(['Speech by Ada Fenwick at the Ferry Dinner', 'Remarks from Gov. Ada Fenwick'])(
    'is what the speech is called, whoever it names: %s',
    async (headline) => {
      const { facts } = await read('a.md', `# ${headline}\n\n${SPOKEN}`);
      expect(facts.title?.[0]?.value).toBe(headline);
    },
  );

  it('gives way to the title over it, though that is broken at a width', async () => {
    const head =
      'Ada Fenwick: The task of the ferry – lessons from\nquiet years\nRemarks by Ms Ada Fenwick, President and Chief Executive Officer of the Lake\nSavings Bank of Lowmere, at the Annual Meeting of the Ferry Association,\nHarbour College, Northfield, Vermont, 14 April 2015.';
    const { facts } = await read('a.txt', `${head}\n\n${SPOKEN}`);
    const value = (field: HintField) => facts[field]?.[0]?.value;
    expect(value('title')).toBe('The task of the ferry – lessons from quiet years');
    expect(value('organization')).toBe('Lake Savings Bank of Lowmere');
    expect(value('event')).toBe('Annual Meeting of the Ferry Association');
    expect(value('place')).toBe('Northfield');
  });
});

const FULL = '\n\n以下为何文舟演讲全文：';

describe('what a report says of a speech', () => {
  it.each<Case>([
    [
      'a building is where it was given',
      'place',
      `何文舟周四在湖城约巴林达的渡口图书馆发表演说。${FULL}`,
      '湖城约巴林达的渡口图书馆',
    ],
    [
      'a building with the name of its hall',
      'place',
      `7月16日，何文舟在湖城图书馆·融书房主讲了一场讲座。${FULL}`,
      '湖城图书馆·融书房',
    ],
    [
      'a portal’s mark behind a company',
      'organization',
      `渡船科技[微博]创始人兼CEO何文舟先生做主题演讲。${FULL}`,
      '渡船科技',
    ],
    [
      'whoever has retired was of it',
      'organization',
      `湖城中央党校退休教授何文舟内部讲话文字稿${FULL}`,
      '湖城中央党校',
    ],
    [
      'views that are somebody’s own are no office',
      'role',
      `作者：何文舟，2023年6月28日（本文仅代表作者观点）${FULL}`,
      undefined,
    ],
    [
      'a paper that somebody wrote is no talk',
      'title',
      `何文舟请来了那篇名为《注意力》的渡船论文的作者们。${FULL}`,
      undefined,
    ],
    [
      'what is said of an occasion is not its name',
      'event',
      `渡口会是每半年在湖城举行的渡船的精彩大会。${FULL}`,
      undefined,
    ],
    ['a parliament is no occasion', 'event', `何文舟在德国国会的演讲${FULL}`, undefined],
    ['a meeting that is secret is none by name', 'event', `当日举行秘密会议。${FULL}`, undefined],
    [
      'one of two occasions',
      'event',
      `本文整理自何文舟在第九届渡口会议和湖城大学的两次讲座。${FULL}`,
      '第九届渡口会议',
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('is said by whoever presides, with a surname alone', async () => {
    const host = '早上好，欢迎何先生来到渡口。何先生是湖城综合研究所的首席经济学家。';
    const { facts } = await read('a.txt', `何文舟在渡口年会上的讲话${FULL}\n\n${host}\n\n${TALK}`);
    expect([facts.role?.[0]?.value, facts.organization?.[0]?.value]).toEqual([
      '首席经济学家',
      '湖城综合研究所',
    ]);
  });
});
