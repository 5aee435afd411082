import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

describe('what a page has below a talk', () => {
  it.each([
    ['- ENDS -', 'About Ferry Holdings', 'Ferry Holdings rows in nine towns.'],
    ['For further information please contact:', 'Media: Ada Fenwick +61 3 5550 1422'],
    ['Forward-looking statements: this document has some.'],
    [
      'References',
      'Brand, O and A Fenwick (2016): "Oars", Lake Papers, no 41.',
      'More speeches',
      'Top',
    ],
    ['Endnotes\n[*] I thank Ole Brand for his help.\n[1] See Brand (2017), pp 4–9.', 'New ferries'],
    ['About the Lecture', 'It was founded in 1999 by the ferrymen.'],
    ['Audio Player', '00:00', 'Listen to Fenwick (21m):'],
    ['Comments are off, but you can email me.'],
    ['Thanks to Ole and Ilse for reading drafts of this.'],
    ['Next page . . . . Previous page . . . . Speeches . . . . Top'],
    ['Debate adjourned.'],
    ['Note: The text is printed as delivered, without its slides.'],
  ])('is no part of it in English: %s', async (...below) => {
    const edition = await read('a.txt', [TALK_EN, ...below].join('\n\n'));
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
    const left = edition.leftOut.map(({ text }) => text).join('\n');
    for (const line of below) expect(left).toContain(line);
  });

  it.each([
    ['「真诚赞赏，手留余香」', '赞赏', '还没有人赞赏'],
    ['编辑于 2020-12-02 23:40'],
    ['此条目发表在每周讲章分类目录。'],
  ])('is no part of it in Chinese: %s', async (...below) => {
    const edition = await read('a.txt', [TALK, ...below].join('\n\n'));
    expect(outline(edition)).toEqual(TALK.split('\n\n'));
  });

  it.each([
    'For further information I would ask you to come to my boat and see it for yourself.',
    'Thanks to all of you for reading the river as I do.',
    'The debate adjourned, and we went down to the water.',
  ])('are not words like those of a page: %s', async (words) => {
    const [first = '', ...others] = TALK_EN.split('\n\n');
    const said = [first, words, ...others];
    expect(outline(await read('a.txt', said.join('\n\n')))).toEqual(said);
  });
});
