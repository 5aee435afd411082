import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('what headlines and bylines have that says nothing of the talk', () => {
  it.each<Case>([
    [
      'University President alone',
      'organization',
      'Text of the address by University President Ada Fenwick at the Ferry Dinner',
      undefined,
    ],
    [
      'a paper and its day',
      'place',
      'Remarks by Ada Fenwick\n\nFerry Report, June 8, 2014',
      undefined,
    ],
    [
      'a span of days',
      'date',
      'Remarks by Ada Fenwick at the Ferry Forum in Lowmere, from 4 to 7 November 2019',
      undefined,
    ],
    ['what to scroll to', 'speaker', 'SCROLL DOWN FOR EPISODE TRANSCRIPT', undefined],
    [
      'who gives a sermon',
      'title',
      '# Sermon - Ada Fenwick - A Boat for All - 21 April 2024',
      'A Boat for All',
    ],
    [
      'where it is given',
      'title',
      '# Lowmere Church - Sermon - 21 April 2024 - A Boat for All',
      'A Boat for All',
    ],
    [
      'an office that begins as a surname does',
      'speaker',
      '# 董事长致词：菜车上的血压计',
      undefined,
    ],
    ['what kind of record it is', 'title', '# 发言实录 | 第十二届渡口论坛（三）', undefined],
    ['a slogan', 'title', '# 何文舟：抓住机遇加快发展', undefined],
    ['a year of two digits long ago', 'date', 'Remarks by Ada Fenwick, 1/15/99', undefined],
    ['everywhere', 'place', '第七届渡口大会在全国各地举行，何文舟发表演讲。', undefined],
    [
      'a title that asks to listen',
      'title',
      '# Listen to the River: Speech by Ada Fenwick',
      'Listen to the River',
    ],
    [
      'who wrote it down',
      'speaker',
      'Full transcript below. (Transcript by Ada Fenwick.)',
      undefined,
    ],
    [
      'a company before its meeting',
      'speaker',
      '# Gidgee Pastoral : FY22 AGM Transcript\n\nRemarks',
      undefined,
    ],
    [
      'what a press office says that somebody did',
      'place',
      '# Ada Fenwick, Secretary-General, at Opening of Ferry Session, Urges Delegates\n\nRemarks',
      undefined,
    ],
    [
      'what is dedicated',
      'place',
      'Ferry Foundation\n\nDedicating the Bridge at Lowmere\n\nOctober 3, 1871',
      undefined,
    ],
    [
      'what a paper asks of its readers',
      'title',
      '# Read former Governor Fenwick’s full speech at the Ferry Convention',
      undefined,
    ],
    [
      'a school before its president',
      'speaker',
      '江陵理工大学校长在2013届毕业典礼上的讲话',
      undefined,
    ],
    [
      'a town whose river is dredged',
      'speaker',
      '镇党委书记在2020年度全镇冬修水利动员会上的讲话\n\n镇党委书记在2020年度全镇冬修水利动员会上的讲话',
      undefined,
    ],
    [
      'schools, and others',
      'organization',
      '江陵理工、西川大学等校长在2013届毕业典礼上的讲话',
      undefined,
    ],
    [
      'the day in front of an occasion',
      'event',
      '2018-06-29 社会安全渡船交流论坛演讲',
      '社会安全渡船交流论坛',
    ],
    ['who is welcomed', 'title', '# Mayor Fenwick Welcomes the Class of 2010', undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
