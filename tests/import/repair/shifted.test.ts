import { describe, expect, it } from 'vitest';
import { decideLost } from '../../../src/import/repair/lost-end.ts';
import { readShifted } from '../../../src/import/repair/shifted.ts';

/** 快我們百度(du)都有, cut within 快 and read one byte off. */
const STRETCH = '煳覀儼俣?du)都有';
const QUICK = 0xbf;

describe('a bracket at the end of a stretch that is one byte off', () => {
  const read = (before: string) => {
    const text = before + STRETCH;
    const run = readShifted(text, before.length, QUICK);
    if (!run?.lost) throw new Error('no stretch');
    const document = {
      whole: false,
      script: undefined,
      count: (chars: string) => (chars === '百度' ? 3 : chars === '百' ? 3 : 0),
    };
    const [edit] = decideLost('shifted', text, run, document, '百').edits;
    return { chars: run.chars, after: edit?.after };
  };

  it('is the text’s own where the converter prints tones', () => {
    expect(read('發(fā)展數(shù)據(jù)')).toEqual({ chars: '快我們百\uFFFD', after: '度(du)' });
  });

  it('is the converter’s where it prints none', () => {
    expect(read('發(fa)展數(shu)據(ju)')).toEqual({ chars: '快我們百\uFFFD', after: '度' });
  });
});
