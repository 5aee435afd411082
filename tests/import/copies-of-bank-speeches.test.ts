import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';

const CREDIT = [
  'Remarks by Ms Ada Fenwick, Deputy Governor of the Lake Bank, at the Annual Conference of the',
  'Harbour Society, Lowmere, 8 May 2017.',
];
/** Paragraphs of two lines and three, as they were broken on a page of a document. */
const BROKEN = [
  'Mr Chairman, friends,',
  'I have been asked to speak about boats at half past eight in the morning, on a river with forty',
  'one bridges. I shall assume that those who are in this room are here because they like boats.',
  'Let me begin with the flood of 2010. When it had passed, three of our six ferries could not be',
  'found, and I mean this literally, since the quay was in the river. Within nine days all of them',
  'were carrying people again. Nobody had lost a ticket.',
  'It was not luck. It was due to the fact that two ferrymen, on their own authority, drove a cart',
  'across the hills with an anchor under a cloth. I have since had the pleasure of thanking them.',
  'What did we learn? The first lesson is that on a small river no two floods are alike. The quay,',
  'the ferry and the office of whoever looks after both are all hit by the same wave.',
  'The second lesson is that a boat which cannot be used is no boat. After the flood we had a good',
  'many on paper.',
  'Let me close where I began. The cart is still in use, and it carries bread now. Whenever I meet',
  'it on the road to the harbour I take off my hat to it. Thank you for your attention.',
];

describe('the copy of a bank’s speech', () => {
  it.each([
    ['', ['*', '*', '*']],
    ['who helped', ['* * *', 'I thank Ole Brand for his help in preparing these remarks.']],
  ])('begins below its credit and the asterisks, %s', async (_what, rule) => {
    const head = ['Ada Fenwick: Boats on a river – lessons', 'from a flood'];
    const edition = await read('a.txt', [...head, ...CREDIT, ...rule, ...BROKEN].join('\n'));
    expect(outline(edition)[0]).toBe('Mr Chairman, friends,');
    expect(edition.leftOut.map(({ text }) => text)).toContain(CREDIT.join(' '));
    expect(edition.facts.speaker?.[0]?.value).toBe('Ada Fenwick');
    expect(edition.facts.organization?.[0]?.value).toBe('Lake Bank');
    expect(edition.facts.date?.[0]?.value).toBe('2017-05-08');
  });

  it('has short paragraphs whole, and each for itself', async () => {
    const edition = await read('a.txt', [...CREDIT, '* * *', ...BROKEN].join('\n'));
    const said = outline(edition);
    expect(said.join(' ').replaceAll(/\s+/gu, ' ')).toBe(BROKEN.join(' '));
    expect(said.some((text) => text.startsWith('It was not luck.'))).toBe(true);
    expect(said.at(-1)?.startsWith('Let me close')).toBe(true);
  });
});
