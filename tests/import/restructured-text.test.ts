import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { assemble, outline, read } from './import-text.ts';

const PELICAN = `渡口寺开示
##########

:author: 何文舟
:date: 2015-08-11 21:11:51
:summary: 渡口寺的一次开示

${TALK}

.. container:: align-right

  （2003年10月4日晚於渡口寺）

.. _渡口寺: https://ferry.example/
`;

describe('reStructuredText', () => {
  it('has its title and its fields at the head', async () => {
    const { capture, facts, items } = await read('a.txt', PELICAN);
    expect(capture.format).toBe('rst');
    expect(facts.headline?.[0]?.value).toBe('渡口寺开示');
    expect(facts.published?.[0]?.value).toBe('2015-08-11');
    expect(facts.date?.[0]?.value).toBe('2003-10-04');
    expect(items[0]).toMatchObject({ line: 8 });
  });

  it('has sections, links, literals, code and pictures as Markdown has them', async () => {
    const [first = '', ...rest] = TALK_EN.split('\n\n');
    const edition = await read(
      'a.rst',
      [
        '========\nThe boat\n========',
        '.. raw:: html\n\n   <iframe src="https://ferry.example/"></iframe>',
        first.replace('the boat', '`the boat <https://ferry.example/boat>`__ and ``boats``\\ s'),
        'The water\n---------',
        ...rest.slice(0, 1),
        '.. note::\n\n   It was cold, and you know it.',
        '.. code-block:: text\n\n   row(boat)',
        '.. image:: boat.png\n   :alt: a boat',
        ...rest.slice(1),
      ].join('\n\n'),
    );
    const lines = outline(edition);
    expect(lines[0]).toContain('saw the boat and boatss every day');
    expect(JSON.stringify(edition.items[0])).toContain('https://ferry.example/boat');
    expect(lines).toContain('# The water');
    expect(lines).toContain('It was cold, and you know it.');
    expect(lines.some((line) => line.includes('row(boat)'))).toBe(true);
    expect(edition.leftOut.map(({ rule, text }) => `${rule}: ${text.trim()}`)).toEqual(
      expect.arrayContaining([
        'markup: .. raw:: html',
        'markup: <iframe src="https://ferry.example/"></iframe>',
        'markup: .. note::',
      ]),
    );
  });

  it('is not plain text with a line under its title', async () => {
    const { capture, items } = await read('a.txt', `渡船有路\n========\n\n${TALK}`);
    expect(capture.format).toBe('text');
    expect(items).toHaveLength(4);
  });

  const rst = (...blocks: string[]) =>
    ['The boat\n========', ...TALK_EN.split('\n\n').slice(0, 3), ...blocks, 'Thank you.'].join(
      '\n\n',
    );

  it.each([
    [
      'words beside a directive',
      '.. note:: It was cold.\n   You know it.',
      'It was cold. You know it.',
    ],
    ['a warning', '.. warning::\n\n   You must not row.', 'You must not row.'],
    [
      'the words below a picture',
      '.. figure:: boat.png\n   :alt: a boat\n\n   The boat that I saw.',
      'The boat that I saw.',
    ],
    [
      'words right below code',
      '.. code-block:: text\nThen it was cold, and you know it.',
      'Then it was cold, and you know it.',
    ],
    [
      'a link over the end of a line',
      '.. image:: a.png\n\nI saw `the\nboat <https://ferry.example/boat>`__ again.',
      'I saw the boat again.',
    ],
    ['a rubric', '.. rubric:: The water', 'The water'],
  ])('keeps %s', async (_, block, line) => {
    const edition = await read('a.rst', rst(block));
    expect(outline(edition)).toContain(line);
    expect(edition.leftOut.some(({ text }) => text.includes(line.slice(0, 9)))).toBe(false);
  });

  it('has literal blocks, footnotes and named targets', async () => {
    const { files } = assemble(
      await read(
        'a.rst',
        rst(
          'They sang [1]_ at `the shed`_ so::',
          '    # row\n    ** row **',
          '.. [1] In the evening.\n.. _the shed: https://ferry.example/shed',
        ),
      ),
    );
    const written = files.get('index.mdx') ?? '';
    expect(written).toContain('They sang [^1] at [the shed](https://ferry.example/shed) so:');
    expect(written).toMatch(/```\n\s*# row\n\s*\*\* row \*\*\n```/);
    expect(written).toContain('[^1]: In the evening.');
  });

  it('has fields that go over the end of a line', async () => {
    const { facts } = await read(
      'a.rst',
      `The boat\n========\n\n:abstract: A boat\n   and its colour\n:date: 2019-05-01\n\n${TALK_EN}`,
    );
    expect(facts.published?.[0]?.value).toBe('2019-05-01');
  });

  it.each([
    ['questions between colons', ':Q: What is it?\n:A: It is a boat.'],
    ['three points on a line', '...'],
    ['a row of underscores', '__ and so on'],
  ])('is not text with %s', async (_, block) => {
    const { capture } = await read('a.txt', rst(block));
    expect(capture.format).toBe('text');
  });
});
