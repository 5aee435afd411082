import { expect, test } from 'vitest';
import { prepareTranscript } from '../../src/transcript/prepare.ts';

/** Where the parser is stopped, what stands there and what is expected. */
function stops(body: string): string[] {
  const { findings } = prepareTranscript(body, { file: 'index.mdx', bodyLine: 1 });
  return findings.map((f) => `${f.line}:${f.column} ${f.rule} ${f.found} → ${f.expected}`);
}

test.each([
  ['a brace of a passage', 'One.\n\nA { two\n\nthree', '3:3 syntax { two → \\{'],
  ['a brace that begins a block', 'One.\n\n{ two\n\nthree', '3:1 syntax { two → \\{'],
  ['the brace that is open', 'A {b} and {c', '1:11 syntax {c → \\{'],
  ['not one in code', '```\n{\n```\n\nand {c', '5:5 syntax {c → \\{'],
  ['not one in other code', '~~~\n```\n{\n~~~\n\nand {c', '6:5 syntax {c → \\{'],
  ['not one that is escaped or quoted', '\\{ and `{` and {c', '1:16 syntax {c → \\{'],
  ['not one of a passage before', '<Unclear guess="{"/> a\n\nand {c', '3:5 syntax {c → \\{'],
  ['a brace in a tag', '<Turn {...a', '1:7 syntax {...a → \\{'],
])('%s', (_, body, expected) => {
  expect(stops(body)).toEqual([expected]);
});

test.each([
  ['a tag that is not closed', 'He <Aside>laughs', '1:4 syntax <Aside> → <Aside>…</Aside>'],
  ['one that never has to be', '<Turn speaker="a">\n\nOne.', '1:1 syntax <Turn> → <Turn …/>'],
  ['a tag of HTML', 'One<br>two', '1:4 syntax <br> → <br>…</br>'],
  ['an end without a beginning', 'a </Aside> b', '1:3 syntax </Aside> b → <…>…</…>'],
  ['a comment', 'a <!-- b --> c', '1:3 syntax <!-- b --> c → —'],
  [
    'an address in angle brackets',
    'See <https://a.cc/b>.',
    '1:5 syntax <https://a.cc/b> → https://a.cc/b',
  ],
  ['a mail address', 'See <a@b.cc>.', '1:5 syntax <a@b.cc> → a@b.cc'],
  ['a sign', 'It is 1 <2.', '1:9 syntax <2. → \\< \\{'],
  ['a value without quotes', '<Turn speaker=zhang/>', '1:15 syntax zhang/> → \\< \\{'],
  [
    'a quote that is open',
    '<Turn speaker="a/>\n\n<Turn speaker="b"/>',
    '1:1 syntax <Turn speaker="a/> → \\< \\{',
  ],
  ['a tag on two lines', '<Turn\nspeaker=a/>', '1:1 syntax <Turn → \\< \\{'],
  ['a tag in a quotation', '> <Aside\n> x', '1:3 syntax <Aside → \\< \\{'],
])('%s is told where it begins', (_, body, expected) => {
  expect(stops(body)).toEqual([expected]);
});
