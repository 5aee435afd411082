import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import { factOf } from '../../src/import/edition.ts';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';
import { read } from './import-text.ts';

describe('what the page of an English talk says about it', () => {
  it.each<[field: HintField, value: string]>([
    ['speaker', 'Ada Fenwick'],
    ['role', 'Governor'],
    ['organization', 'Ferry Board'],
    ['place', 'Lowmere'],
    ['event', 'annual supper of the Ferry Club'],
    ['date', '2018-07-13'],
  ])('reads the %s of an English speech', async (field, value) => {
    const page = `The ferry and the bridge

Speech by the Rt Hon Ada Fenwick, Governor of the Ferry Board, to the rowers of the lake

Delivered at the annual supper of the Ferry Club

Guildhall, Lowmere Friday 13 July 2018

Good evening. I should like to speak about the ferry. We all know it, and we have all been late because of it.

We shall have a bridge next year, and I am sure that we shall miss the ferry. Thank you.`;
    expect(factOf(await read('ferry.txt', page), field)?.value).toBe(value);
  });

  it('reads the Chinese lines over an English talk', async () => {
    const page = `第四届渡口论坛 何一舟致辞

Ladies and gentlemen, I am glad to be here. We all know the ferry, and we have all been late because of it.

We shall have a bridge next year, and I am sure that we shall miss the ferry. Thank you.`;
    const edition = await read('ferry.txt', page);
    expect(factOf(edition, 'speaker')?.value).toBe('何一舟');
    expect(factOf(edition, 'event')?.value).toBe('第四届渡口论坛');
  });

  it.each<[field: HintField, value: string | undefined]>([
    ['speaker', 'Ada Fenwick'],
    ['role', 'Provost and Dean of Boats'],
    ['date', '2013-08-27'],
    ['event', 'New Rowers Convocation'],
  ])('reads the %s of a header with a line for each', async (field, value) => {
    const page = `Selected Transcripts

Ada Fenwick
Provost and Dean of Boats
Remarks at New Rowers Convocation
August 27, 2013

Good evening and welcome. I should like to speak about the ferry, and I hope that you will stay with me.

We shall have a bridge next year, and I am sure that we shall miss the ferry. Thank you.`;
    expect(factOf(await read('ferry.txt', page), field)?.value).toBe(value);
  });
});

describe('the day of an English talk', () => {
  it.each<Case>([
    [
      'is one with its weekday, though the page is of that day',
      'date',
      'The ferry speech\n\nPublished May 1, 2009\n\nFriday, May 1, 2009',
      '2009-05-01',
    ],
    [
      'and not one without it',
      'date',
      'The ferry speech\n\nPublished May 1, 2009\n\nMay 1, 2009',
      undefined,
    ],
    [
      'is that of its delivery',
      'date',
      'The ferry and the boat\n\nAs prepared for delivery on May 1, 2009, in Lowmere.',
      '2009-05-01',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
