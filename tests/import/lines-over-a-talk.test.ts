import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';
import { page } from './page-of-talk.ts';

const PARAGRAPHS = TALK_EN.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('');

async function factsOf(name: string, source: string, ...fields: HintField[]) {
  const { facts } = await read(name, source);
  return fields.map((field) => facts[field]?.[0]?.value);
}

const HEAD = 'Ada Fenwick\nDirector, Ferry Company\nFerrycon 2019, Lowmere\nApril 14, 2019';
const FIELDS = ['title', 'speaker', 'role', 'organization', 'event', 'place', 'date'] as const;
const ALL = [
  'A Boat for All People',
  'Ada Fenwick',
  'Director',
  'Ferry Company',
  'Ferrycon 2019',
  'Lowmere',
  '2019-04-14',
];

describe('short lines over a talk', () => {
  it('are lines in Markdown, though no empty line parts them', async () => {
    expect(
      await factsOf('a.md', `# A Boat for All People\n\n${HEAD}\n\n${TALK_EN}`, ...FIELDS),
    ).toEqual(ALL);
  });

  it('are no title where they say when the page appeared', async () => {
    const head = '发表于 2017-03-24 | 分类于 渡船演讲\n\n何一舟演讲全文如下：';
    expect(await factsOf('a.txt', `${head}\n\n${TALK}`, 'title', 'headline')).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('are lines in plain text, and the occasion is no title', async () => {
    expect(
      await factsOf('a.txt', `A Boat for All People\n\n${HEAD}\n\n${TALK_EN}`, ...FIELDS),
    ).toEqual(ALL);
  });

  it('are no lines where a width has broken a paragraph', async () => {
    const broken =
      'I grew up by the river and saw the boat every\nday, and if you ask me for its colour I still\nknow it, and so would you if you had seen it.';
    const lines = outline(await read('a.md', `# The boat\n\n${broken}\n\n${TALK_EN}`));
    expect(lines).toContain(broken.replaceAll('\n', ' '));
  });

  it('stand beside a picture, and not behind what it is called', async () => {
    const html = page(
      `<h1>The ferry speech</h1><p><a href="/"><img src="logo.jpg" alt="Ferry web\nsite"></a>Speech by Ada Fenwick<br>Ferry Spokesperson on Boats</p>${PARAGRAPHS}`,
    );
    expect(await factsOf('a.html', html, 'speaker', 'role')).toEqual([
      'Ada Fenwick',
      'Ferry Spokesperson on Boats',
    ]);
  });

  it('are a title and by whom in headings of their own', async () => {
    const html = page(
      `<h1>Introductory Lecture</h1><h2>by A. E. Fenwick</h2>${PARAGRAPHS}`,
      '<title>Introductory Lecture, by A. E. Fenwick</title>',
    );
    expect(await factsOf('a.html', html, 'title', 'speaker')).toEqual([
      'Introductory Lecture',
      'A. E. Fenwick',
    ]);
  });

  it('have no mark that leads to themselves', async () => {
    const html = page(
      `<h1>The boat</h1>${PARAGRAPHS.replace('<p>If', '<h2><a class="anchor" href="#water">#</a> The water</h2><p>If')}`,
    );
    expect(outline(await read('a.html', html))).toContain('# The water');
  });

  it('say that captioners wrote the record, before anybody speaks', async () => {
    const source = `ROUGH EDITED COPY\n\nFERRYCON\nA Boat for All People\nApril 14, 2019\n7:20 P.M. ET\n\n***\nThis is being provided in a rough-draft format.\n***\n\n**Ada Fenwick:** ${TALK_EN}\n\n**Ole Brand:** Thank you, Ada.\n`;
    const edition = await read('a.md', source);
    expect(outline(edition)[0]).toBe('@ Ada Fenwick');
    expect(edition.leftOut.map(({ text }) => text)).toContain('ROUGH EDITED COPY');
    expect(edition.facts.date?.[0]?.value).toBe('2019-04-14');
  });
});
