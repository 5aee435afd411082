import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraph, passage } from '../../src/import/draft.ts';
import { alignUnits } from '../../src/import/pair/align-units.ts';
import type { Unit } from '../../src/import/pair/units.ts';

const unit = (length: number, speaker?: string): Unit => ({
  passage: passage(paragraph([{ type: 'text', value: 'x'.repeat(length) }]), 1),
  speaker,
  startsTurn: speaker !== undefined,
  chapter: undefined,
});

const units = fc.array(
  fc.tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
  ),
  { maxLength: 12 },
);

describe('units of two languages', () => {
  it('are each in one bead, in order, however little they have in common', () => {
    fc.assert(
      fc.property(units, units, (here, there) => {
        const [original, translation] = [here, there].map((side) =>
          side.map(([length, speaker]) => unit(length, speaker)),
        );
        let [a, b] = [0, 0];
        for (const bead of alignUnits(original ?? [], translation ?? [])) {
          expect([bead.original[0], bead.translation[0]]).toEqual([a, b]);
          [a, b] = [bead.original[1], bead.translation[1]];
        }
        expect([a, b]).toEqual([here.length, there.length]);
      }),
    );
  });

  it('go one with one where they are alike, around one that has no translation', () => {
    const lengths = [300, 40, 400, 10, 500, 60, 350];
    const original = lengths.map((length) => unit(length, 'a'));
    const translation = lengths.toSpliced(3, 1).map((length) => unit(length, 'A'));
    expect(alignUnits(original, translation)).toEqual(
      lengths.map((_, at) => ({
        original: [at, at + 1],
        translation: at === 3 ? [3, 3] : at < 3 ? [at, at + 1] : [at - 1, at],
      })),
    );
  });

  it('go one with one through a long stretch of another length, which costs more than most do', () => {
    const original = Array.from({ length: 9 }, () => unit(10, 'a'));
    const translation = original.map((_, at) => unit(at < 8 ? 10 : 4000, 'a'));
    expect(alignUnits(original, translation).at(-1)).toEqual({
      original: [8, 9],
      translation: [8, 9],
    });
  });
});
