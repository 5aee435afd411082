import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK, valueOf } from './evidence.ts';
import { read } from './import-text.ts';

const FULL = '\n\n以下为何文舟演讲全文：';

describe('who published a text', () => {
  it.each<Case>([
    ['is who made it', 'publisher', `出品｜渡口新闻${FULL}`, '渡口新闻'],
    ['and no producer', 'publisher', `出品人｜何一舟${FULL}`, undefined],
    [
      'is where the translation is from',
      'publisher',
      `译文出自：渡船翻译计划${FULL}`,
      '渡船翻译计划',
    ],
    [
      'is where the article comes from',
      'publisher',
      `文章来自微信 渡船研修班${FULL}`,
      '渡船研修班',
    ],
    [
      'and not where somebody comes from',
      'publisher',
      `他来自渡船研修班，教书。${FULL}`,
      undefined,
    ],
    [
      'signs with its account',
      'publisher',
      `一舟 发自 渡口 渡船周记 | 公众号 FerryWeekly${FULL}`,
      '渡船周记',
    ],
    [
      'not with its desk',
      'publisher',
      `一舟 整理 渡船周记编辑部 | 公众号 FerryWeekly${FULL}`,
      '渡船周记',
    ],
    [
      'stands behind who wrote in a clipped page',
      'publisher',
      `mp.weixin.qq.com何一舟 渡船周记${FULL}`,
      '渡船周记',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each([
    ['文章为作者独立观点，不代表渡船侠立场。', '渡船侠'],
    ['本文不代表本网立场。', undefined],
    ['文章不代表平台观点。', undefined],
    ['文章不代表公司立场。', undefined],
    ['加入成为付费订户。', undefined],
    ['請加入成為渡船新聞的月費訂戶，長期支持我們。', '渡船新聞'],
    ['请成为我们的订户。', undefined],
  ])('is named by a notice: %s', async (notice, value) => {
    expect(await valueOf('publisher', '何文舟：谁来过河？', notice)).toBe(value);
  });

  it('is the source of front matter, unless that is an address', async () => {
    const of = async (source: string) => {
      const { facts } = await read(
        'a.md',
        `---\ntitle: 谁来过河\nsource: ${source}\n---\n\n以下为演讲全文：\n\n${TALK}\n`,
      );
      return [facts.publisher?.[0]?.value, facts.url?.[0]?.value];
    };
    expect(await of('渡船周记')).toEqual(['渡船周记', undefined]);
    expect(await of('https://example.org/a')).toEqual([undefined, 'https://example.org/a']);
  });
});

describe('a day in figures', () => {
  it.each<Case>([
    [
      'under who wrote a report is when the page appeared',
      'published',
      `何文舟：谁来过河\n渡口记者\n2020-01-15${FULL}`,
      '2020-01-15',
    ],
    [
      'over tags, too',
      'published',
      `何文舟：谁来过河\n渡口\n2020-01-15\n#渡船 #过河${FULL}`,
      '2020-01-15',
    ],
    [
      'and elsewhere it may be the talk’s',
      'published',
      `何文舟：谁来过河\n渡口\n2020-01-15\n渡船${FULL}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
