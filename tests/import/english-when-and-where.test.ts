import { describe, expect, it } from 'vitest';
import { type Case, valueOf } from './evidence.ts';

const TITLE = '# The Boats We Keep';
const BIO =
  'Ada Fenwick is the winner of the 2019 Ferry Medal for The Boat at Night. Her acceptance speech was delivered at the annual conference of the Federation of Boat Librarians in Lowmere on June 23, 2019.';

describe('when a page was put up', () => {
  it.each<Case>([
    [
      'a site says beside who uploaded it',
      'date',
      'Talks at Ferry: Dr. Ada Fenwick, "Why Boats Float"\n\nUploaded by TalksAtFerry on 14.02.2012',
      undefined,
    ],
    [
      'stands behind who wrote it',
      'date',
      `${TITLE}\n\nBy Ada Fenwick on July 1, 2019   [3 Comments]`,
      undefined,
    ],
    [
      'stands beside what it is filed under',
      'date',
      `${TITLE}\n\nPosted in Speeches, Lectures on July 1, 2019`,
      undefined,
    ],
    [
      'does not say when what was read of yesterday took place',
      'date',
      `${TITLE}\n\n23 March 2013 00:01\n\nAda Fenwick, whom yesterday’s papers call tired, gave the Ferry Lecture.`,
      undefined,
    ],
    [
      'says when the speech of last night was',
      'date',
      `${TITLE}\n\n23 March 2013 00:01\n\nAda Fenwick last night gave the Ferry Lecture at Lowmere College. This is the full text.`,
      '2013-03-22',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('at what and where', () => {
  it.each<Case>([
    [
      'is not the service that is preached about',
      'event',
      `${TITLE}\n\nA sermon on what happens at Mass, by the Dean, 17 April 2022`,
      undefined,
    ],
    [
      'is not the city whose page it is',
      'place',
      'City of Lowmere, Oregon\n\n# A Speech\n\nMayor Ada Fenwick\n\nTuesday, January 26, 2016',
      undefined,
    ],
    [
      'is not what a speech is on',
      'event',
      'Speech on the Ferry Conference\n\nAda Fenwick',
      undefined,
    ],
    [
      'is not what was before it',
      'event',
      '# Ada Fenwick’s speech\n\nAda Fenwick addressed supporters in Lowmere after the Ferry Conference.',
      undefined,
    ],
    [
      'is not the book that it is in',
      'place',
      'Ada Fenwick, "The Boats We Keep" (speech, 3 May 1866), in Selected Works (New York: Brand Press, 1901)',
      undefined,
    ],
    [
      'is not where one sat who wrote a title with commas',
      'place',
      '# Oars, Boats, Sails\n\nAda Fenwick\n\n3 May 2014',
      undefined,
    ],
    ['a port is nobody', 'speaker', `${TITLE}\n\nPort Fenwick – 3 August 2017`, undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each([
    ['event', 'annual conference of the Federation of Boat Librarians'],
    ['place', 'Lowmere'],
    ['date', '2019-06-23'],
    ['role', 'winner of the 2019 Ferry Medal'],
  ] as const)('a note on the speaker under the talk says: %s', async (field, value) => {
    expect(await valueOf(field, TITLE, BIO)).toBe(value);
  });
});
