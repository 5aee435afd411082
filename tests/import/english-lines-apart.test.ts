import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('lines over an English talk that are of the page', () => {
  it.each<Case>([
    [
      'what items of a collection are called is nobody’s name',
      'speaker',
      'Item Type\n\nSpeeches\n\nA Boat for All',
      undefined,
    ],
    [
      'the cells of a table name nobody',
      'speaker',
      'Ferry Marine | % Lake | Boat Fare | Bid Fare | Last Fare |\n\nRemarks to the Ferry Company',
      undefined,
    ],
    [
      'a forum in which somebody posted is no occasion',
      'event',
      'Old Pier Ferrymen Forum\n\nTopic started by: Oar_Ole on 17/11/2011 21:04:36',
      undefined,
    ],
    [
      'the number of a line in a list is no part of its name',
      'event',
      'You are here:\n  1. Home\n  2. Speeches\n  3. Retirement dinner - keeper of the pier\n\nRetirement dinner - keeper of the pier\n\n6 July 2013\n\nFerry Club president Ada Fenwick delivered this speech at the retirement dinner',
      'Retirement dinner',
    ],
    [
      'a newsroom beside its day is no place',
      'place',
      'Lake Ferries Newsroom | 23 February 2017\n\nTranscript of speech by Minister Ada Fenwick on 22 February 2017',
      undefined,
    ],
    [
      'what is for the sake of something is nowhere',
      'place',
      'Remarks at the Luncheon in Conjunction With The 18th Ferrymen’s Friendly Games',
      undefined,
    ],
    [
      'whom a dinner honours does not speak',
      'speaker',
      'Remarks at the dinner in honour of Ada Fenwick',
      undefined,
    ],
    [
      'a menu about a house is no place',
      'place',
      'Embassy Information\n\nSpeech by Ambassador Ada Fenwick at the Ferry Forum\n\nMay 1, 2009',
      undefined,
    ],
    [
      'the day of an election is not that of the speech after it',
      'date',
      'Ada Fenwick has delivered her first speech to the Lake Assembly, following her victory in the by-election for Lowmere on August 8, 2015.',
      undefined,
    ],
    [
      'the day after a meeting may be that of the speech',
      'date',
      'Remarks delivered by Ada Fenwick following the meeting at Norvik on August 8, 2015',
      '2015-08-08',
    ],
    [
      'the office of a headline is not that of one speaker among others',
      'role',
      'President’s address, Lake Ferry Congress 2018\n\nSpeaker: Ada Fenwick\n\nRemarks by Ole Brand',
      undefined,
    ],
  ])('%s: %s', async (_why, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a note under an English talk', () => {
  const foot =
    'Share this article\n\nExcerpts from a speech by Ada Fenwick, Chairperson, Lake Supervision Board, at the diamond jubilee of the Ferry Society, in Lowmere, on January 12\n\nFirst Published: January 20 2013 | 00:22';

  it.each([
    ['speaker', 'Ada Fenwick'],
    ['role', 'Chairperson'],
    ['organization', 'Lake Supervision Board'],
    ['place', 'Lowmere'],
    ['date', '2013-01-12'],
  ] as const)('says of what the text is a part: %s', async (field, value) => {
    expect(await valueOf(field, '# Keepers are no enemies of boats', foot)).toBe(value);
  });
});
