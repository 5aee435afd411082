import { describe, expect, it } from 'vitest';
import { createFold } from '../../src/search/fold.ts';
import { foldTable } from '../../src/search/fold-table.ts';
import { findMarks } from '../../src/search/marks.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { placeUnits, unitsOf } from '../../src/search/units.ts';

const fold = createFold(foldTable());
const words = (text: string) =>
  unitsOf(text, fold)
    .map(({ text, gap }) => (gap ? '|' : '') + text)
    .join(' ');

describe('folding', () => {
  it.each([
    ['導入繁體', '导入繁体'],
    ['臺灣', '台湾'],
    ['看著秘密', '看着祕密'],
    ['１３０Ｂ', '130B'],
    ['GLM130B', 'glm-130b'],
    ['Amaëlle', 'amaelle'],
    ['Ame\u0301lie', 'Amélie'],
    ['①', '1'],
    ['裏裡群羣啟啓線綫為爲', '里里群群启启线线为为'],
    ['ｶﾞ', 'カ\u3099'],
    ['カ\u3099', 'ガ'],
    ['zero\u200bwidth', 'zerowidth'],
  ])('knows no difference between %s and %s', (one, other) => {
    expect(words(one)).toBe(words(other));
  });
});

describe('units', () => {
  it.each([
    ['用AI做的4.0版', '用 ai 做 的 4 0 版'],
    ['用 AI 做', '用 ai 做'],
    ['数据，民主', '数 据 |民 主'],
    ['数据 民主', '数 据 |民 主'],
    ['弗朗切斯卡·布里亚', '弗 朗 切 斯 卡 布 里 亚'],
    ["hello, world's end", 'hello |world s end'],
    ['カタカナの', 'カ タ カ ナ の'],
  ])('of %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('have Han characters in overlapping pairs and a position for each gap', () => {
    expect(
      placeUnits(unitsOf('数据，民主AI', fold)).map(({ pair, text, position }) => [
        pair ?? text,
        position,
      ]),
    ).toEqual([
      ['数据', 0],
      ['据', 1],
      ['民主', 3],
      ['主', 4],
      ['ai', 5],
    ]);
  });
});

describe('a query', () => {
  const phrases = (query: string) =>
    parseQuery(query, fold).map(({ units, open }) => [
      units.map(({ text }) => text).join(' '),
      open,
    ]);

  it('is parted by spaces and punctuation, and kept together by quotation marks', () => {
    expect(phrases('开放政府, open gov “open data”')).toEqual([
      ['开 放 政 府', false],
      ['open', true],
      ['gov', true],
      ['open data', false],
    ]);
  });

  it('takes an unclosed quotation mark for punctuation and a word given twice as one', () => {
    expect(phrases('"open Open')).toEqual([['open', true]]);
  });

  it.each([
    ['無損量化與无损', '无损', ['無損', '无损']],
    ['GLM-130B模型', 'glm130b', ['GLM-130B']],
    ['ｆｕｌｌ ﬁnal', 'full fin', ['ｆｕｌｌ', 'ﬁnal']],
    ['哈哈哈', '哈哈', ['哈哈哈']],
    ['𠮷野家', '野家', ['野家']],
  ])('is marked in %s for %s', (text, query, expected) => {
    const marks = findMarks(text, parseQuery(query, fold), fold);
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(expected);
  });
});
