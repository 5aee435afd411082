import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

describe('an introduction in a talk', () => {
  const own = TALK_EN.replace(
    'Ladies and gentlemen,',
    'Ladies and gentlemen, I’m Ada Fenwick. I work at Ferry Labs, and',
  );

  it('says who spoke where the page does not', async () => {
    const edition = await read('page.txt', `The boat and the water\n\n${own}`);
    expect(factOf(edition, 'speaker')?.value).toBe('Ada Fenwick');
    expect(factOf(edition, 'organization')?.value).toBe('Ferry Labs');
  });

  it('finds the surname of whoever gives only the other name', async () => {
    const called = TALK_EN.replace('Ladies and gentlemen,', 'Hello. My name’s Ada, I row.');
    const page = `The boat and the water\n\n${called}\n\nThe slides of Ada Fenwick are online.`;
    expect(factOf(await read('page.txt', page), 'speaker')?.value).toBe('Ada Fenwick');
  });

  it.each([
    ['Hi! I’m Ada. I row.', 'The slides of Ada Fenwick are online.', 'Ada Fenwick'],
    [
      'Hi everybody. For those who don’t know me I’m Ada, I row.',
      'Ada F. wrote this. © Ada Fenwick',
      'Ada Fenwick',
    ],
    // What many are, and whose whole name the page has not.
    ['Hi! I’m Irish. I row.', 'The Irish Ferry Board', undefined],
    ['Hi! I’m Ada. I row.', 'The slides are online.', undefined],
  ])('says by a first name alone who speaks: %s / %s', async (words, foot, name) => {
    const page = `The boat and the water\n\n${TALK_EN.replace('Ladies and gentlemen,', words)}\n\n${foot}`;
    expect(factOf(await read('page.txt', page), 'speaker')?.value).toBe(name);
  });

  it('says nothing of another whom the page names', async () => {
    const edition = await read('page.txt', `Speech by Ole Brand at the Ferry Dinner\n\n${own}`);
    expect(factOf(edition, 'speaker')?.value).toBe('Ole Brand');
    expect(factOf(edition, 'organization')).toBeUndefined();
  });
});
