import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

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
});
