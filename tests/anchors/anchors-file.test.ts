import { expect, test } from 'vitest';
import { formatAnchors, parseAnchors } from '../../src/transcript/anchors-file.ts';

test('one passage a line, the original first', () => {
  const anchors = {
    editions: {
      en: [{ id: 'p1', text: 'Good afternoon.' }],
      original: [
        { id: 'p1', text: '下午好。' },
        { id: 'p3', retired: ['p2'], text: '再见。' },
      ],
    },
  };
  expect(formatAnchors(anchors)).toMatchInlineSnapshot(`
    "{
      "editions": {
        "original": [
          {"id":"p1","text":"下午好。"},
          {"id":"p3","retired":["p2"],"text":"再见。"}
        ],
        "en": [
          {"id":"p1","text":"Good afternoon."}
        ]
      }
    }
    "
  `);
});

test.each([
  ['no JSON', '{'],
  ['a conflict', '<<<<<<< HEAD\n{}\n'],
  ['an id twice', '{"editions":{"original":[{"id":"p1","text":"a"},{"id":"p1","text":"b"}]}}'],
  ['an id that is no id', '{"editions":{"original":[{"id":"x","text":"a"}]}}'],
  ['an unknown key', '{"editions":{},"next":3}'],
])('%s is a finding with a cure', (_, text) => {
  const { anchors, findings } = parseAnchors(text, 'talks/x/anchors.json');
  expect(anchors).toBeUndefined();
  expect(findings).toMatchObject([{ rule: 'anchors', file: 'talks/x/anchors.json' }]);
  expect(findings[0]?.hint.en).toContain(
    'git checkout origin/main -- content/talks/x/anchors.json',
  );
});
