import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const SPEECH = '\n\nSpeech:';

describe('an occasion in English', () => {
  it.each<Case>([
    [
      'is where the talk was that a text is of',
      'event',
      'Why boats sail\n\nThis is the transcript of my talk at Ferry Lowmere.',
      'Ferry Lowmere',
    ],
    [
      'and not where one ate',
      'event',
      'Why boats sail\n\nThis is the transcript of lunch at Ferry Lowmere.',
      undefined,
    ],
    [
      'may be a link',
      'event',
      'Why boats sail\n\nThis is the text of my keynote at [Ferry Lowmere](https://ferry.example).',
      'Ferry Lowmere',
    ],
    ['may begin small', 'event', 'My talk at ferryCon 2014', 'ferryCon 2014'],
    ['is no house', 'event', 'Statement by Ada Fenwick to the Legislative Assembly', undefined],
    [
      'nor that of a nation',
      'event',
      'Statement by Ada Fenwick to the National Assembly',
      undefined,
    ],
    [
      'but the session of one',
      'event',
      'Statement by Ada Fenwick at the National Assembly Autumn Session',
      'National Assembly Autumn Session',
    ],
    [
      'ends where the words for the speech begin',
      'event',
      'Lake Days Opening Remarks',
      'Lake Days',
    ],
    [
      'has its city behind what is in brackets',
      'place',
      'Why boats sail\n\nLake Boat Conference (Ferry Team), Lowmere, May 1, 2009',
      'Lowmere',
    ],
    [
      'ends before what the talk is about',
      'event',
      `This is the text of my speech at the Lake Days conference about my years with boats.${SPEECH}`,
      'Lake Days conference',
    ],
    [
      'of a note by who gave the talk is surer than a headline’s',
      'event',
      `Ferry Conference talk at Boat User Meeting\n\nIn this post, I'm sharing the transcript of a talk I gave at the 9th Boat User Meeting. The talk covers boats.${SPEECH}`,
      '9th Boat User Meeting',
    ],
    [
      'is read through spaces that do not break',
      'event',
      `Remarks by\u00a0Ada Fenwick, President of the\u00a0Lake Bank, at the Ferry\u00a0Forum${SPEECH}`,
      'Ferry Forum',
    ],
    [
      'has no month for its place',
      'place',
      `Here is the text of the talk I gave at the Boat Meetup in June, 2012.${SPEECH}`,
      undefined,
    ],
    [
      'is no word of a page',
      'place',
      `31 January, 2023 Meeting Notes\n\nBoats for all${SPEECH}`,
      undefined,
    ],
    [
      'has the board of which somebody is at the head for an office',
      'organization',
      `Speech by Ada Fenwick, Chairman of the Board of the Ferry Foundation, May 1, 2005${SPEECH}`,
      'Ferry Foundation',
    ],
    [
      'ends before what it is given upon',
      'title',
      `Remarks upon receiving the Boat Medal\nMay 1, 2005${SPEECH}`,
      'Remarks upon receiving the Boat Medal',
    ],
    [
      'is long where officials say all of it',
      'headline',
      `Welcome Reception remarks by the Ferry Secretary-General, Hon. Ada Fenwick, at the Ferry Trade Ministers Meeting (FTMM) and the Inaugural Ferry Business Summit (FBS) in Lowmere, Lakeland on 19 June 2025, hosted by the Minister of Ferries and of Boats of the Lakeland Government at the Great Boat House`,
      'Welcome Reception remarks by the Ferry Secretary-General, Hon. Ada Fenwick, at the Ferry Trade Ministers Meeting (FTMM) and the Inaugural Ferry Business Summit (FBS) in Lowmere, Lakeland on 19 June 2025, hosted by the Minister of Ferries and of Boats of the Lakeland Government at the Great Boat House',
    ],
    [
      'is no way past a menu',
      'speaker',
      `Skip Breadcrumb Navigation\nRemarks at the Ferry Forum\nMay 6, 2010${SPEECH}`,
      undefined,
    ],
    [
      'appeared before somebody was last there',
      'published',
      `Ferry Notes\nLast active February 6, 2019 01:20\nOpening Remarks at the Ferry Forum${SPEECH}`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
