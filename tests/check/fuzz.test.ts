import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTalk } from '../../src/check/check-talk.ts';
import { readTextFile } from '../../src/check/text-file.ts';
import { leaksIn } from './html-tags.ts';

/** Pieces of which attacks and accidents are made. */
const PIECES = [
  ...[
    'a',
    '字',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '。',
    '1. ',
    '- ',
    '* ',
    '> ',
    '## ',
    '# ',
    '---',
    '===',
    '|',
    '|-|-|\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '~~~\n',
    '\\',
    '\\\\',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '[^1]',
    '[^1]: ',
    '[a]: ',
    '<',
    '>',
    '/>',
    '</',
    '{',
    '}',
    '${',
    '&',
    '&lt;',
    '&#106;',
    '&#8203;',
    '&#0;',
    '"',
    "'",
    '=',
    '@',
    '!',
    ':',
  ],
  ...[
    '<Turn speaker="a"/>',
    '<Turn speaker="',
    '<Time at="1:00"/>',
    '<Aside>',
    '</Aside>',
    '<Unclear guess="',
    '<Unclear>',
    '</Unclear>',
    '<Slide src="./a.png" alt="b"/>',
    '<Slide src="',
  ],
  ...[
    '<script>',
    '</script>',
    '<img src=x onerror=alert(1)>',
    ' onclick="',
    'javascript:',
    'data:text/html,',
    'https://',
    'https://example.org/',
    '//evil.example',
    'mailto:a@b.cc',
    'www.a.cc',
    'import x from "y"',
    'export ',
    '{process.env.A}',
    '{...a}',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?',
    '__proto__',
    'constructor',
  ],
  ...['\u202E', '\u200B', '\u200D', '\uFE0F', '👩', '\0', '\uFEFF', 'e\u0301', '\uFFFD', '𠮷'],
];

const FRONTMATTER =
  '---\ntitle: a\nlanguage: en\nedition: edited\nsource: { title: a }\nrights: a\nreview: { state: draft }\n---\n\n';

const bodies = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 24 })
  .map((p) => p.join(''));
const whole = fc
  .array(
    fc.constantFrom(...PIECES, 'title: ', '!!js/function ', '&a ', '*a', '? ', '- ', FRONTMATTER),
    { maxLength: 16 },
  )
  .map((p) => p.join(''));
const files = fc.oneof(
  { weight: 8, arbitrary: bodies.map((body) => FRONTMATTER + body) },
  { weight: 1, arbitrary: whole },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((body) => FRONTMATTER + body),
  },
);

test('20,000 generated files: no crash, no leak, no delay', () => {
  const encoder = new TextEncoder();
  const counts = { accepted: 0, refused: 0 };
  let slowest = 0;
  fc.assert(
    fc.property(files, (file) => {
      const html: string[] = [];
      const started = performance.now();
      const { text = '', findings } = readTextFile(encoder.encode(file), 'index.mdx');
      const texts = new Map([['index.mdx', text]]);
      const checked = checkTalk({ slug: 'a', texts, images: new Map() }, ({ blocks }) => {
        for (const block of blocks) if ('html' in block) html.push(block.html);
        return 'key';
      });
      slowest = Math.max(slowest, performance.now() - started);
      const all = [...findings, ...checked.findings];
      const refused = all.some(({ severity }) => severity === 'error');
      counts[refused ? 'refused' : 'accepted']++;
      if (!refused) expect(html.length).toBeGreaterThan(0);
      expect(leaksIn(html.join('\n')), file).toEqual([]);
      for (const { line, column } of all) expect(line > 0 && column > 0).toBe(true);
    }),
    { numRuns: 20_000, endOnFailure: false },
  );
  expect(counts.accepted).toBeGreaterThan(500);
  expect(counts.refused).toBeGreaterThan(500);
  expect(slowest).toBeLessThan(2000);
});
