import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapedText } from '../../src/import/formats/escaped-text.ts';

const parse = (line: string) =>
  fromMarkdown(line, {
    extensions: [gfm({ singleTilde: false })],
    mdastExtensions: [gfmFromMarkdown()],
  }).children;

describe('a line with no markup but escapes', () => {
  it.each([
    ['\\[laughs\\] R&D, and 1\\. that', '[laughs] R&D, and 1. that'],
    ['他說\\*不\\*', '他說*不*'],
  ])('%s', (line, text) => {
    expect(escapedText(line)).toBe(text);
  });

  it.each(['plain', '*one\\*', 'a &amp; b', '\\# a [b](c)', 'http:\\//a.b', 'a\\@b.cc', 'end\\'])(
    'is not: %s',
    (line) => {
      expect(escapedText(line)).toBeUndefined();
    },
  );

  it('says what the parser says, whatever the line', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        ...Array.from('\\\\\\\\&&;#*_[]()<>!`~|.-+= \t0a1x:/@'),
        'amp',
        'www.',
        '山',
        '，',
        '\\&',
        '\\[',
      ),
      fc.string({ maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
        const line = units.join('').replaceAll(/[\n\r]/g, ' ');
        const text = escapedText(line);
        if (text === undefined) return;
        const [block, ...others] = parse(line);
        expect(others).toEqual([]);
        expect(block).toMatchObject({
          type: 'paragraph',
          children: [{ type: 'text', value: text }],
        });
      }),
      { numRuns: 20_000 },
    );
  });
});
