import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';
import { page } from './page-of-talk.ts';

const TALK = TALK_EN.split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n');
const headlineOf = async (body: string, head = '') =>
  (await read('page.html', page(body, head))).facts.headline?.[0]?.value;

describe('the headline of a page', () => {
  it.each(['/', 'https://lake.example/', 'https://lake.example', '/index.html'])(
    'is no heading that leads to %s, the front page',
    async (address) => {
      const body = `<h1><a href="${address}">Ada’s Ferry Blog</a></h1><h2>A Boat for All</h2>${TALK}`;
      const title = '<title>Ada’s Ferry Blog: A Boat for All</title>';
      expect(await headlineOf(body, title)).toBe('A Boat for All');
    },
  );

  it.each([
    ['hAtom', '<div class="hentry"><h3 class="entry-title">A Boat for All</h3>'],
    ['h-entry', '<div class="h-entry"><h3 class="p-name">A Boat for All</h3>'],
    ['schema.org', '<div><h3 itemprop="headline">A Boat for All</h3>'],
    ['schema.org, as a meta', '<div><meta itemprop="headline" content="A Boat for All">'],
  ])('is the one that the page marks: %s', async (_, marked) => {
    const body = `<h1><a href="/">Ferry Letters</a></h1>${marked}${TALK}</div>`;
    expect(await headlineOf(body, '<title>Ferry Letters</title>')).toBe('A Boat for All');
  });

  it('is what its title has as well, whatever a template marks', async () => {
    const body = `<p class="hentry"><b class="entry-title">Ferry Letters</b></p><h1>A Boat for All</h1>${TALK}`;
    expect(await headlineOf(body, '<title>A Boat for All - Ferry Letters</title>')).toBe(
      'A Boat for All',
    );
  });

  it('is none of another post beside it', async () => {
    const body = `<h1><a href="/">Ferry Letters</a></h1><h2>A Boat for All</h2>${TALK}<aside class="hentry"><b class="entry-title">A Lake for All</b></aside>`;
    expect(await headlineOf(body, '<title>A Boat for All | Ferry Letters</title>')).toBe(
      'A Boat for All',
    );
  });

  it('is none of several that it marks', async () => {
    const body = `<h1>The Ferry Letters of Lowmere</h1><div class="hentry"><h3 class="entry-title">A Boat for All</h3>${TALK}</div><div class="hentry"><h3 class="entry-title">A Lake for All</h3></div>`;
    expect(await headlineOf(body, '<title>The Ferry Letters of Lowmere</title>')).toBe(
      'The Ferry Letters of Lowmere',
    );
  });

  it('is in Markdown the heading under the site’s, of any rank', async () => {
    const { facts } = await read(
      'page.md',
      `# [lakewriters](https://lake.example/)\n\n- [Home](https://lake.example/)\n\n## Speech on Boats – by Ada Fenwick, pupil\n\n${TALK_EN}`,
    );
    expect(facts.headline?.[0]?.value).toBe('Speech on Boats – by Ada Fenwick, pupil');
    expect(facts.title?.[0]?.value).not.toMatch(/^by /u);
  });

  it('may be a link to the text itself', async () => {
    const { facts } = await read(
      'page.md',
      `# [A Boat for All](https://lake.example/2020/boat)\n\n## Why a boat\n\n${TALK_EN}`,
    );
    expect(facts.headline?.[0]?.value).toBe('A Boat for All');
  });
});

describe('a page of very many lines', () => {
  it('says at its two ends what its talk is', async () => {
    const { facts } = await read(
      'page.txt',
      `A Boat for All\n\nRemarks by Ada Fenwick\n\n${'Home\n\n'.repeat(600)}May 3, 2012\n\n${TALK_EN}`,
    );
    expect(facts.speaker?.[0]?.value).toBe('Ada Fenwick');
  });
});
