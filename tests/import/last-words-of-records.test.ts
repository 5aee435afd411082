import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';

describe('where the last words of a record end', () => {
  it('is over what stood over it, too', async () => {
    const advert = 'Transcribe your own content';
    const turns = [
      'Ada Fenwick (00:38):',
      'Good morning, it is early, and I would like to thank you for coming out so soon after the ferry, which was late again today.',
      'Ole Brand (00:50):',
    ];
    const page = `A Keynote\n\n${advert}\n\n${[...turns, 'It is.', ...turns, 'Thank you.', advert, 'Related transcripts'].join('\n')}`;
    const edition = await read('page.txt', page);
    expect(outline(edition).at(-1)).toMatch(/Thank you\.$/);
    expect(edition.leftOut.map(({ text }) => text)).toEqual(
      expect.arrayContaining([advert, 'Related transcripts']),
    );
    // What is said once more, with most of the record behind it, is said.
    const early = page.replace('Ole Brand (00:50):', `${advert}\nOle Brand (00:50):`);
    expect(outline(await read('page.txt', early)).join(' ')).toContain('It is.');
  });

  it('is over what a gap parts from the last words of a player’s page', async () => {
    const cue = (time: string, words: string) => `${time}\n${words}\n`;
    const page = [
      cue('00:12', 'I would like you all'),
      cue('00:15', 'to take off one shoe.'),
      cue('00:17', 'I am serious.'),
      cue('00:21', 'Thank you.'),
      'Watch next\nThe quiet power of waiting rooms',
    ];
    const edition = await read('a.txt', page.join('\n'));
    expect(edition.capture.format).toBe('panel');
    expect(outline(edition).join(' ')).toMatch(/Thank you\.$/);
    // Whoever speaks on after a pause is not the page.
    const thanks = page.join('\n').replace('Watch next', 'I thank you for the winter.\nWatch next');
    expect(outline(await read('a.txt', thanks)).join(' ')).toContain('I thank you for the winter.');
    // A gap within any other cue parts nothing.
    const gaps = page.join('\n').replace('I am serious.', 'I am\n\nserious.');
    expect(outline(await read('a.txt', gaps)).join(' ')).toContain('waiting rooms');
  });

  it('is not where a word stands over every turn', async () => {
    const turns = [
      'Operator\nGood morning, and welcome to the call.',
      'Ole Brand\nIt was an ugly quarter, and I know that you know it. Thank you.',
      'Operator\nYour first question comes from Ada.',
      'Ada Fenwick\nHow should we think about the boats that you have?',
      'Ole Brand\nI would think of them as boats, and I would keep them. Thanks, everybody.',
    ];
    const page = `Ferry Company Earnings Call\n\nspeaker\n${turns.join('\nspeaker\n')}`;
    expect(outline(await read('a.txt', page)).join(' ')).toContain('I would keep them');
  });
});
