import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

/** Lines, each a paragraph. */
const page = (...lines: string[]) => lines.join('\n\n');

describe('a title beside whose speech it is', () => {
  it.each<Case>([
    [
      'stands under it, and over to whom',
      'title',
      page(
        'Speech by Ada J. Fenwick, Harbour Master (2005–2015)',
        'Brief Comments on Oars and on the Ferries of the Lake',
        'Remarks before the Lowmere Rotary Club',
        'February 9, 2007',
      ),
      'Brief Comments on Oars and on the Ferries of the Lake',
    ],
    [
      'stands over Remarks by, though it could be a name',
      'title',
      page('Community Rowing', 'Remarks by', 'Ada Fenwick', 'Chair', 'May 5, 2017'),
      'Community Rowing',
    ],
    [
      'is no body over its secretary',
      'title',
      page(
        'Lake Union External Action',
        'Remarks by Secretary Ada Fenwick upon arrival at the Lake Council',
        'Lowmere, 09/03/2017 - 16:34',
        'Remarks by Secretary Ada Fenwick upon arrival at the Lake Council',
      ),
      'Remarks by Secretary Ada Fenwick upon arrival at the Lake Council',
    ],
    [
      'is a named lecture',
      'title',
      page('Ferry Lecture by Ada Fenwick'),
      'Ferry Lecture by Ada Fenwick',
    ],
    [
      'stands behind a colon where no report follows',
      'title',
      page('Fenwick: Rowing for Lakeland', 'Speech by Ada Fenwick at the Ferry Dinner, 5 May 2017'),
      'Rowing for Lakeland',
    ],
    [
      'is where a testimony was given, too',
      'title',
      'Testimony of Chair Ada Fenwick before the Committee on Lakes, Lowmere',
      'Testimony of Chair Ada Fenwick before the Committee on Lakes, Lowmere',
    ],
    [
      'ends before where it was given',
      'title',
      'My Retirement Speech - given at a reception at the Ferry House',
      'My Retirement Speech',
    ],
    [
      'is the text of an address under a motto',
      'title',
      page(
        'A lake of many boats',
        'Text of the Director’s address to the rowers of the Ferry Programme',
      ),
      'Text of the Director’s address to the rowers of the Ferry Programme',
    ],
    [
      'stands in the number of a series',
      'title',
      'Ep 9: Boats and what they carry (with Ada Fenwick)',
      'Boats and what they carry',
    ],
    [
      'is the report of an office',
      'title',
      '渡口市渡船局工作报告(2017-2022)',
      '渡口市渡船局工作报告(2017-2022)',
    ],
    [
      'stands behind at what',
      'title',
      '在2020年渡口典礼上的讲话——不怕风浪 慢慢划船',
      '不怕风浪 慢慢划船',
    ],
  ])('%s', async (_what, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each<Case>([
    ['what a site files under', 'title', page('新闻动态', '新闻动态'), undefined],
    [
      'what a reader is asked',
      'title',
      page('Click Here to Install Ferryplayer', 'Ferry Company', 'Lakeside'),
      undefined,
    ],
    [
      'who passed it on',
      'title',
      'A Statement from the Lake Office forwarded by the Ferry Commission',
      undefined,
    ],
    [
      'a menu that is glued',
      'title',
      page('HomeMedia CenterDirectoryFerry LawsPolicy & DevBudgetAbout Lakeland', 'Ada Fenwick'),
      undefined,
    ],
    [
      'a body and its dinner',
      'title',
      page('Lowmere Chamber of Commerce - Annual Dinner', 'Lowmere'),
      undefined,
    ],
    ['what is sold with a text', 'title', '论文部分内容阅读', undefined],
  ])('and not %s', async (_what, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
