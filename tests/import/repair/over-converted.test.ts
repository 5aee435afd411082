import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, it } from 'vitest';
import { overConverted } from '../../../src/import/repair/over-converted.ts';
import { repairText } from '../../../src/import/repair/repair.ts';
import { traditional } from './damage.ts';

const FILE = path.resolve(import.meta.dirname, '../../fixtures/repair/talk.txt');
const CORPUS = path.resolve(import.meta.dirname, '../../../../shared/corpus/sayit');
const TALK = readFileSync(FILE, 'utf8');
/** What converters of single characters write, whatever the word. */
const SINGLE: Record<string, string> = {
  后: '後',
  里: '裡',
  于: '於',
  发: '髮',
  面: '麵',
  只: '隻',
  干: '乾',
  系: '係',
  家: '傢',
  表: '錶',
  别: '彆',
  才: '纔',
};
/** The same talk as a converter writes it that knows words. */
const WRITTEN = Converter({ from: 'cn', to: 'tw' })(TALK);
const OVER = Array.from(TALK, (char) => SINGLE[char] ?? traditional(char)).join('');

describe('a talk that was converted to Traditional character by character', () => {
  const { suggestions, text } = repairText(OVER);
  const listed = suggestions.filter(({ rule }) => rule === 'over-converted');

  it('has its wrong words listed, with the character of the word, and is left as it is', () => {
    expect(text).toBe(OVER);
    expect(listed.length).toBeGreaterThan(12);
    const right = listed.filter(({ start, candidates }) => candidates[0] === WRITTEN.charAt(start));
    expect(right.length / listed.length).toBeGreaterThan(0.9);
  });

  it('lists 於, 後, 裡, 乾 and 髮 where the word has another', () => {
    const words =
      '皇後走了三公裡，乾部和若乾人髮現了髮展，他姓於，隻有這些，大傢都知道，外麵是錶麵。在家裡以後關於乾淨的頭髮。';
    const found = overConverted
      .apply(words)
      .suggestions.map(
        ({ start, candidates }) => `${words.slice(start - 1, start + 2)} ${candidates.join('')}`,
      );
    expect(found).toEqual(
      expect.arrayContaining([
        '皇後走 后',
        '公裡， 里',
        '若乾人 干',
        '人髮現 發',
        '了髮展 發',
        '，隻有 只',
      ]),
    );
    for (const right of ['家裡以', '以後關', '關於乾', '於乾淨', '頭髮。']) {
      expect(found.some((one) => one.startsWith(right))).toBe(false);
    }
  });

  it('is told from a talk that is written in Traditional', () => {
    expect(overConverted.apply(traditional(TALK)).suggestions).toEqual([]);
  });

  it.skipIf(!existsSync(CORPUS))(
    'and lists nothing in a whole corpus of them (needs ../shared/corpus)',
    () => {
      const files = readdirSync(CORPUS).filter((name) => name.endsWith('.md'));
      const found = files.filter(
        (name) =>
          overConverted.apply(readFileSync(path.join(CORPUS, name), 'utf8')).suggestions.length > 0,
      );
      expect(found).toEqual([]);
    },
  );
});
