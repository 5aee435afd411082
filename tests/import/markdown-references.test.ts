import { describe, expect, it } from 'vitest';
import { assemble, capture, read } from './import-text.ts';
import { readEdition } from '../../src/import/read-edition.ts';

const FIRST = 'Ladies and gentlemen, I grew up by the river and saw the boat every day.';
const SECOND = 'If you ask me for its colour I still know it, and so would you if you had seen it.';
const THIRD = 'Then the boat was gone, and we all believed that the water had taken it.';

const talk = (first: string, ...rest: string[]) =>
  [`# The boat\n`, first, SECOND, THIRD, 'Thank you.', ...rest].join('\n\n');

async function bodyOf(source: string): Promise<string> {
  const { files } = assemble(await read('a.md', source));
  return (files.get('index.mdx') ?? '').split(/^---$/m)[2]?.trim() ?? '';
}

describe('links by reference', () => {
  it.each([
    ['by its label', '[saw the boat][b]', '[b]: https://ferry.example/boat'],
    [
      'by its own words',
      '[saw the boat][]',
      '[Saw the  boat]: <https://ferry.example/boat> "A boat"',
    ],
    ['by its words alone', '[saw the boat]', '   [saw the boat]: https://ferry.example/boat'],
  ])('lead where the definition says: %s', async (_, link, definition) => {
    const body = await bodyOf(talk(FIRST.replace('saw the boat', link), definition));
    expect(body).toMatch(
      /\[saw the boat\]\(https:\/\/ferry\.example\/boat(?: "A boat")?\) every day/,
    );
    expect(body).not.toContain('[b]');
    expect(body.endsWith('Thank you.')).toBe(true);
  });

  it('lead nowhere without a definition, and stay as they are', async () => {
    expect(await bodyOf(talk(FIRST.replace('the boat', '[the boat][b]')))).toContain(
      '\\[the boat]\\[b]',
    );
  });

  it('are on record where nothing needs them', async () => {
    const { leftOut } = await read('a.md', talk(FIRST, '[b]: https://ferry.example/boat'));
    expect(leftOut).toContainEqual({
      line: 12,
      rule: 'link',
      text: '[b]: https://ferry.example/boat',
    });
  });

  it('are none where a label in brackets says who speaks', async () => {
    const body = await bodyOf(
      [
        '[Ada Fenwick]: Hello.',
        '[Ole Brand]: Hello.',
        `[Ada Fenwick]: ${FIRST}`,
        `[Ole Brand]: ${SECOND}`,
      ].join('\n\n'),
    );
    expect(body.match(/<Turn /g)).toHaveLength(4);
    expect(body).toContain('Hello.');
  });
});

describe('footnotes', () => {
  const noted = talk(
    FIRST.replace('river', 'river[^1]').replace('boat', 'boat[^boat]'),
    '[^1]: The Lake River.\n[^boat]: A blue one,\n    and small.\n\n    It had no name.',
    '[^9]: Of something else.',
  );

  it('stand behind the talk whose words refer to them', async () => {
    const body = await bodyOf(noted);
    expect(body).toContain('by the river[^1] and saw the boat[^boat] every day');
    expect(body).toContain(
      'Thank you.\n\n[^1]: The Lake River.\n\n[^boat]: A blue one, and small.',
    );
    expect(body).toContain('It had no name.');
    expect(body).not.toContain('[^9]');
  });

  it('are on record where nothing refers to them', async () => {
    const { leftOut } = await read('a.md', noted);
    expect(leftOut).toContainEqual(
      expect.objectContaining({ rule: 'footnote', text: 'Of something else.' }),
    );
  });

  it('change nothing when the talk is imported again', async () => {
    const { files } = assemble(await read('a.md', noted));
    const written = files.get('index.mdx') ?? '';
    const again = await readEdition(capture('index.mdx', written, 'the-boat'));
    if ('rule' in again) throw new Error(again.en);
    expect(assemble(again).files.get('index.mdx')).toBe(written);
  });
});

describe('what stands beside definitions', () => {
  it.each([
    ['a heading right below a note', '[^1]: A note.\n## The water', '## The water'],
    [
      'a list right below a note',
      '[^1]: A note.\n- one boat\n- two boats',
      '- one boat\n- two boats',
    ],
    [
      'words two spaces in',
      '[^1]: A note.\n\n  Then it was cold, and you know it.',
      'Then it was cold, and you know it.',
    ],
    ['code right below a note', '[^1]: A note.\n```\nrow\n\nrow\n```', '```\nrow\n\nrow\n```'],
    [
      'code that looks like a note',
      '````\n```\n[^1]: row\n````\n\n[^1]: A note.',
      '````\n```\n[^1]: row\n````',
    ],
    ['HTML that is not closed', '[^1]: A note.\n\n<pre>\nrow [^1]\n\n', '```\nrow [^1]\n```'],
    [
      'an address on the next line',
      '[^1]: A note.\n\n[see]:\n  https://ferry.example/see\n\nYou [see] it.',
      'You [see](https://ferry.example/see) it.',
    ],
  ])('stays in the talk: %s', async (_, beside, written) => {
    const body = await bodyOf(
      talk(FIRST.replace('river', 'river[^1]')).replace(SECOND, `${SECOND}\n\n${beside}`),
    );
    expect(body).toContain(`\n\n${written}\n`);
    for (const words of [SECOND, THIRD, '[^1]: A note.', 'the river[^1]'])
      expect(body).toContain(words);
  });

  it('is defined once: what is defined again is on record', async () => {
    const edition = await read(
      'a.md',
      talk(
        FIRST.replace('river', 'river[^1]').replace('the boat', '[the boat][b]'),
        '[^1]: A note.',
        '[^1]: Another.',
        '[b]: https://ferry.example/1',
        '[B]: https://ferry.example/2',
      ),
    );
    const { files, findings } = assemble(edition);
    expect(findings).toEqual([]);
    expect(files.get('index.mdx')).toContain('[the boat](https://ferry.example/1)');
    expect(edition.leftOut.map(({ text }) => text)).toEqual([
      '[^1]: Another.',
      '[B]: https://ferry.example/2',
    ]);
  });

  it('is what people say, where it only looks like a definition', async () => {
    const said = '[Ada]: Agreed\n\n[Ole]: /yes\n\n[Ada]: example.com';
    const body = await bodyOf(talk(FIRST).replace(THIRD, `${said}\n\n${THIRD}`));
    for (const words of ['Agreed', '/yes', 'example.com']) expect(body).toContain(words);
  });

  it('is not read where footnotes stand in each other without end', async () => {
    const { items } = await read('a.md', talk(FIRST, '[^a]: '.repeat(5000)));
    expect(items.length).toBeGreaterThan(3);
  });
});
