import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/import/batch.ts';
import { describeOutcome, reviewOutcome } from '../../src/import/report.ts';
import { recordEdition } from '../../src/import/write/edition-record.ts';
import { TALK } from './evidence.ts';
import { read } from './import-text.ts';

const rulesOf = async (head: string) => {
  const { suggestions } = await read('a.txt', `${head}\n\n${TALK}`);
  return new Map(suggestions.map(({ rule, candidates }) => [rule, candidates]));
};

describe('what a source does not say is asked for', () => {
  it('with those whom it names, where it does not say who spoke', async () => {
    const asked = await rulesOf('渡船有路\n\n罗一山和何文舟在河边\n\n何文舟在船上');
    expect(asked.get('speaker-not-stated')).toEqual(['何文舟', '罗一山']);
  });

  it('with the days that it names, where it does not say when', async () => {
    const asked = await rulesOf(
      '渡船有路\n\n发布时间：2021-03-04\n\n那条船是2020年5月6日下水的，我们都去看了。',
    );
    expect(asked.get('date-not-stated')).toEqual(['2021-03-04', '2020-05-06']);
  });

  it('and nothing where it does', async () => {
    const asked = await rulesOf(
      '演讲题目：渡船有路\n\n演讲人：何文舟\n\n时间：2021年3月4日上午\n\n以下为演讲全文：',
    );
    expect([...asked.keys()]).toEqual([]);
  });

  it('nor who spoke, where people have turns', async () => {
    const { suggestions } = await read(
      'a.txt',
      `何文舟：${TALK}\n\n罗一山：谢谢你。\n\n何文舟：我也谢谢大家。`,
    );
    expect(suggestions.map(({ rule }) => rule)).not.toContain('speaker-not-stated');
  });

  it('in the terminal, without a place that it does not have', async () => {
    const edition = await read('a.txt', `渡船有路\n\n何文舟在船上\n\n${TALK}`);
    const outcome: Outcome = {
      row: {
        file: 'a.txt',
        sha256: '',
        status: 'imported',
        slug: 'a',
        language: 'zh-Hans',
        repairs: 0,
        suggestions: 2,
        refusal: null,
      },
      record: recordEdition(edition, 'index.mdx', []),
      text: edition.text,
    };
    expect(describeOutcome(outcome)).toContain('? 1:1 speaker-not-stated → 何文舟');
    expect(reviewOutcome(outcome)).toContain(
      'speaker-not-stated (unknown)\n  → 何文舟\n  来源没有写明谁讲的',
    );
  });
});
