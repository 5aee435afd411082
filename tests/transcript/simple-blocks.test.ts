import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parseWhole } from '../../src/transcript/parse.ts';
import { simpleBlock } from '../../src/transcript/simple-blocks.ts';
import { textOf } from '../../src/transcript/text.ts';

const withoutOffsets = (tree: unknown): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value: unknown) =>
      key === 'offset' || key === '_string' ? undefined : value,
    ),
  );

/** The block by the whole parser; undefined where it takes the line for an error or for several. */
function whole(line: string): unknown {
  const blocks = parseWhole(line).children;
  return blocks.length === 1 ? withoutOffsets(blocks[0]) : undefined;
}

describe('a line that needs no parser', () => {
  it.each([
    ['words alone', 'Plain words, and R&D.', 'Plain words, and R&D.'],
    ['escapes', '\\[laughs\\] R&D, and 1\\. that', '[laughs] R&D, and 1. that'],
    ['escapes between Han', '他說\\*不\\*', '他說*不*'],
    ['a bracket that only closes', 'so] it goes', 'so] it goes'],
    ['references', 'a &amp; b, &quot;c&quot; &#35;d', 'a & b, "c" #d'],
    ['what is no reference', 'a &b; c', 'a &b; c'],
    ['a component of words', 'so <Aside>\\[laughs]</Aside> it goes', 'so [laughs] it goes'],
    ['a component in front', '<Aside>laughs</Aside> It goes', 'laughs It goes'],
    ['a time in front', '<Time at="1:02"/> It goes', ' It goes'],
    ['a component around all words', '<Aside>laughs</Aside>', 'laughs'],
  ])('%s', (_, line, text) => {
    const block = simpleBlock(line, 1);
    expect(block && textOf(block)).toBe(text);
    expect(block).toEqual(whole(line));
  });

  it.each([
    '*one\\*',
    '\\# a [b](c)',
    'http:\\//a.b',
    'a\\@b.cc',
    'a&commat;b.cc',
    'end\\',
    'end ',
    '1. one',
    '<Aside> <Time/>',
    '<Aside>a</Aside',
    '<Time/> ',
  ])('is not: %s', (line) => {
    expect(simpleBlock(line, 1)).toBeUndefined();
  });

  const unit = fc.oneof(
    fc.constantFrom(
      ...Array.from('\\\\\\\\&&;#*_[]()<>!`~|.-+= \t0a1x:/@'),
      ...['amp', 'www.', '山', '，', '\\&', '\\[', '&quot;', '&#64;', '&nbsp;', ' ', '\u3000'],
    ),
    fc.string({ maxLength: 2 }),
  );
  const components = fc.constantFrom(
    ...['<Aside>', '</Aside>', '<Time at="1:02"/>', '<Time />', '<Aside>x</Aside>', '## '],
  );
  const lineOf = (units: fc.Arbitrary<string>) =>
    fc.array(units, { maxLength: 14 }).map((parts) => parts.join('').replaceAll(/[\n\r]/g, ' '));

  it('says what the parser says, whatever the line', () => {
    fc.assert(
      fc.property(lineOf(fc.oneof({ weight: 3, arbitrary: unit }, components)), (line) => {
        const block = simpleBlock(line, 1);
        if (block) expect(withoutOffsets(block)).toEqual(whole(line));
      }),
      { numRuns: 20_000 },
    );
  });

  it('says what Markdown without components says, where it has none', () => {
    fc.assert(
      fc.property(lineOf(unit), (line) => {
        const block = simpleBlock(line, 1);
        if (block?.type !== 'paragraph' || block.children.some(({ type }) => type !== 'text'))
          return;
        const { children } = fromMarkdown(line, {
          extensions: [gfm({ singleTilde: false })],
          mdastExtensions: [gfmFromMarkdown()],
        });
        expect([withoutOffsets(block)]).toEqual(withoutOffsets(children));
      }),
      { numRuns: 20_000 },
    );
  });
});
