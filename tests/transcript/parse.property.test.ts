import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTranscript, parseWhole } from '../../src/transcript/parse.ts';

const LINES = [
  ...[
    'Plain words.',
    '一段话。',
    '',
    '',
    '',
    '  indented',
    '- item',
    '1. one',
    '> quote',
    '## Chapter',
    '---',
    '===',
    '***',
  ],
  ...[
    '<Turn speaker="a"/>',
    '<Turn speaker="a" at="1:00"/>',
    '<Aside>x</Aside>',
    '<Aside>',
    '</Aside>',
    '<Turn',
    '```',
    '~~~',
    '    code',
  ],
  ...[
    '**bold** word',
    '[a]: https://example.org/',
    'see [a]',
    'https://example.org',
    '| a | b |',
    '|---|---|',
    '[^1]: note',
    'x',
    '\\',
    'a {b}',
    '{',
    '}',
    '&amp;',
    'Q&A: one',
    'a &b; &#38; c',
    '& so on &',
    'tab\there',
    'trailing  ',
    '字\u3000字',
  ],
];

const outcome = (parse: () => unknown) => {
  try {
    return JSON.stringify(parse(), (key, value: unknown) =>
      key === 'offset' || key === '_string' ? undefined : value,
    );
  } catch (error) {
    return error instanceof Error ? error.constructor.name : 'thrown';
  }
};

test('the fast parser says what the whole parser says', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 14 }), (lines) => {
      const body = lines.join('\n');
      expect(outcome(() => parseTranscript(body).children)).toBe(
        outcome(() => parseWhole(body).children),
      );
    }),
    { numRuns: 3000 },
  );
});
