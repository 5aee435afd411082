import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

describe('captions that were copied without their times', () => {
  const said =
    'welcome to under the boat a show about rivers and I am Ada Fenwick and you know that we have talked of boats for ten years and today we want to talk of the one that my father had which was blue and old and which you would have liked if you had seen it on a day in spring when the water was high and the men of the town stood by and had their hands in their pockets and said that it would never come back but it came back every time until it did not and that is what I want to talk of now because you have asked me for it and I have not told it to anybody in all these years since then';
  const lines = said.match(/.{1,34}(?= |$)/g) ?? [];
  const joined = lines.map((line) => line.trim()).join(' ');

  it.each([
    ['with empty lines between them', '\n\n  '],
    ['one under the other', '\n'],
  ])('%s are one text', async (_, between) => {
    const edition = await read(
      'a.txt',
      `Under the Boat\n\nUnder the Boat 51: My Father\n\n${lines.map((line) => line.trim()).join(between)}\n`,
    );
    expect(outline(edition)).toEqual([joined]);
  });

  it('are no prose that was wrapped at a narrow width', async () => {
    const paragraphs = Array.from(
      { length: 4 },
      (_, at) => `${String(at)} ${TALK_EN.replaceAll('\n\n', ' ')}`,
    );
    const wrapped = paragraphs.map((text) => text.replaceAll(/(.{1,50})(?: |$)/g, '$1\n').trim());
    const page = `Speech by Ada Fenwick\n\n${wrapped.join('\n\n')}\n\nSource: Lowmere Gazette\n`;
    expect(outline(await read('a.txt', page))).toEqual(paragraphs);
  });

  it('are no lines of verse that end with a full stop', async () => {
    const verse = Array.from({ length: 24 }, (_, at) => `the boat is on the water ${at}.`);
    const edition = await read(
      'a.txt',
      `Ladies and gentlemen,\n\n${verse.join('\n')}\n\nThank you.`,
    );
    expect(outline(edition)).toHaveLength(26);
  });
});
