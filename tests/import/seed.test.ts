import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { outline, read } from './import-text.ts';

const SEED = path.resolve(import.meta.dirname, '../../../shared/seed');

/** Runs where ../shared/seed lies beside the checkout; the text itself is not part of the project. */
describe.skipIf(!existsSync(SEED))('the seed (needs ../shared/seed)', async () => {
  const name = existsSync(SEED)
    ? readdirSync(SEED).find((file) => file.endsWith('.txt'))
    : undefined;
  if (name === undefined) return;
  const edition = await read(name, readFileSync(path.join(SEED, name)));
  const says = outline(edition);

  it('is the 29 paragraphs of the body and nothing else', () => {
    expect(says).toHaveLength(29);
    expect(says[0]).toMatch(/^首先大家能够看到今年被震撼的事件/);
    expect(says.at(-1)).toMatch(/值得大家关注的方向。$/);
  });

  it('has no residue, no converted character and no half-width mark between Han left', () => {
    const text = says.join('\n');
    expect(text).not.toMatch(/\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]+\)/u);
    expect(text).not.toMatch(/[\uE000-\uF8FF]|\p{Script=Han}[,:;]\p{Script=Han}/u);
    expect(text).toContain('华为的昇腾');
    expect(text).toContain('全面涵盖了文本');
    expect(text).toContain('全面支持国产信创');
  });

  it('gives title, speaker, role, organisation, event, place and date', () => {
    const facts = (
      ['title', 'speaker', 'role', 'organization', 'event', 'place', 'date'] as const
    ).map((field) => factOf(edition, field)?.value);
    expect(facts).toEqual([
      '大模型的探索和实践',
      '张帆',
      'COO',
      '智谱AI',
      '2023搜狐科技峰会',
      '北京',
      '2023-05-17',
    ]);
  });

  it('lists the lost character and the guessed one', () => {
    expect(edition.suggestions.map(({ line }) => line)).toEqual(expect.arrayContaining([18, 26]));
  });
});
