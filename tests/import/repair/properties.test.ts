import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/import/decode/decode.ts';
import { doubtful } from '../../../src/import/repair/doubtful.ts';
import { repairPunctuation, repairText } from '../../../src/import/repair/repair.ts';
import { RULES } from '../../../src/import/repair/rules.ts';
import { simplify } from '../../../src/import/repair/simplify.ts';
import { undo } from '../../../src/import/repair/step.ts';
import { damage, LONG_TABLE, traditional } from './damage.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../fixtures/repair');
const TALK = readFileSync(path.join(FOLDER, 'talk.txt'), 'utf8');
const CLEAN = readFileSync(path.join(FOLDER, 'clean.txt'), 'utf8');
const PAGE = damage(traditional(TALK), {
  table: LONG_TABLE,
  cuts: ['！', '？', '；'],
  asciiFirst: true,
  reader: 'swallow',
});
const EVERY_RULE = [...RULES, simplify, doubtful, repairPunctuation];

/** Pieces that rules look for, so that random text meets them. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '?',
      '\uFFFD',
      '(nèi)',
      '(fā)',
      'nèi)',
      '(ma)',
      '們',
      '發',
      '實',
      '全',
      '去年',
      '我們',
      '當地',
    ],
    ...[
      '??',
      '?!',
      '?。',
      '?；',
      '。',
      '，',
      ',',
      ':',
      ')',
      '(',
      '“',
      '”',
      ' ',
      '\n',
      '\uE080',
      '\uE142',
    ],
    ...[
      '#xff1a;',
      '&ldquo;',
      '&#xff0c;',
      'С',
      'АI',
      '\u200b',
      '\ufeff',
      'ä½ å¥½',
      'ÄãºÃ',
      '鎴戜滑',
      '锟斤拷',
    ],
    ...[
      '后',
      '里',
      '么',
      '于',
      '昇騰',
      '婧w',
      '谧罱',
      'a(chǎn)',
      '6 ~, s: G- J',
      '的的',
      'GPT-4',
      '3.5',
    ],
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
  fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code)),
);
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** A stretch of a damaged page or of clean text, cut anywhere, with something put into it. */
const cutting = fc
  .record({
    text: fc.constantFrom(PAGE, CLEAN, TALK),
    start: fc.nat(),
    length: fc.nat({ max: 400 }),
    at: fc.nat(),
    put: soup,
  })
  .map(({ text, start, length, at, put }) => {
    const from = start % text.length;
    const cut = text.slice(from, from + length);
    const middle = at % (cut.length + 1);
    return cut.slice(0, middle) + put + cut.slice(middle);
  });
const anyText = fc.oneof(soup, cutting);

describe.each(EVERY_RULE.map((rule) => [rule.name, rule] as const))('rule %s', (_name, rule) => {
  it('can be undone from its edits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const made = rule.apply(text);
        expect(undo(made.text, made.edits)).toBe(text);
        for (const one of made.suggestions) {
          expect(made.text.slice(one.start, one.end)).toBe(one.found);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing in what it made', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const made = rule.apply(text);
        expect(rule.apply(made.text).text).toBe(made.text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('all rules together', () => {
  it('can be undone step by step, backwards', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: after, steps } = repairText(text);
        expect(steps.toReversed().reduce((now, step) => undo(now, step.edits), after)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('lists each doubtful place where it stands in the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const repaired = repairText(text);
        for (const one of repaired.suggestions) {
          expect(repaired.text.slice(one.start, one.end)).toBe(one.found);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a damaged page', PAGE],
    ['a talk', TALK],
    ['clean text', CLEAN],
  ])('change nothing in what they made of %s', (_name, text) => {
    const once = repairText(text).text;
    expect(repairText(once)).toMatchObject({ text: once });
    const marks = repairPunctuation.apply(once).text;
    expect(repairText(marks).text).toBe(marks);
  });
});

describe('mutated captures', () => {
  it('never crash and never hang', () => {
    const bytes = new TextEncoder().encode(PAGE.slice(0, 3000));
    let slowest = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
          maxLength: 40,
        }),
        fc.nat({ max: bytes.length }),
        (changes, length) => {
          const mutated = bytes.slice(0, length);
          for (const [at, byte] of changes) if (at < length) mutated[at] = byte;
          const begun = performance.now();
          const decoded = decodeBytes(mutated);
          if ('text' in decoded) repairText(decoded.text);
          slowest = Math.max(slowest, performance.now() - begun);
        },
      ),
      { numRuns: 400 },
    );
    expect(slowest).toBeLessThan(2000);
  });
});
