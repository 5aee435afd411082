import { describe, expect, it } from 'vitest';
import type { HintField } from '../../src/import/draft.ts';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('lines over an English talk that say less than it seems', () => {
  it.each<Case>([
    [
      'a part of a city is no place that others find',
      'place',
      'The following is the text of Mayor Ada Fenwick’s State of the City address, as delivered at the Great Hall in the East Side:',
      undefined,
    ],
    [
      'those whom a speaker greets do not speak',
      'speaker',
      'Opening Remarks by the Minister of Ferries at the Harbour Meeting\n\nHis Excellency, Harbour Minister Ole Brand\n\nHer Excellency, Ferry Minister Ada Fenwick',
      undefined,
    ],
    [
      'whose name is lost is not called as the office is',
      'speaker',
      'Speech given by Mr , Deputy Governor Prudential Regulation, Member of the Harbour Board',
      undefined,
    ],
    [
      'a ferry’s speeches are no office’s',
      'role',
      'Ferry Service Speeches: Assumption of Command Parade',
      undefined,
    ],
    [
      'what the company calls its own is not its name',
      'event',
      'Remarks by Ada Fenwick at the 41st Annual General Meeting of your Company',
      '41st Annual General Meeting',
    ],
    [
      'a place behind a minister’s office is no field of it',
      'role',
      'Speech by Ada Fenwick, Minister for Ferries, Lowmere and Norvik',
      'Minister for Ferries',
    ],
    [
      'under the name of whoever spoke stands who reports',
      'speaker',
      '# Ole Brand’s farewell speech: the full text\n\nMay 1, 2009\n\nAda Fenwick',
      'Ole Brand',
    ],
    [
      'a name between other lines may be whose site it is',
      'speaker',
      '# A Boat for All\n\nAda Fenwick\n\nThe Ferry Notes\n\nMay 1, 2009',
      undefined,
    ],
    [
      'another department is not that of the office',
      'organization',
      'U.S. Department of Lakes\n\nPresenter: Deputy Secretary of Ports Ada P. Fenwick\n\nRemarks at the Ferry Dinner',
      undefined,
    ],
    [
      'the opening of a conference is not said to be which',
      'event',
      'Speech at the opening of the annual conference at Lowmere',
      undefined,
    ],
    [
      'those who reply are no occasion',
      'event',
      'Minister of Ferries: Budget speech & responses by Lake Union and Coastal Forum',
      undefined,
    ],
    [
      'a great hall is anywhere',
      'place',
      'Speech by Ada Fenwick at the Ferry Dinner, Great Hall, 3 May 2014',
      undefined,
    ],
    [
      'a service and a name beside a day are no place',
      'place',
      '22nd September 2013 - Seventeenth after Trinity - Evening - Ada Fenwick',
      undefined,
    ],
    [
      'a day that fell on another weekday is of another year',
      'date',
      'St Mary, Lowmere\n\nSermons 2018\n\nEaster 3, Sunday 1st September, by Ada Fenwick',
      undefined,
    ],
    [
      'sermons of a year are a site’s; the Sunday is the occasion',
      'event',
      'St Mary, Lowmere\n\nSermons 2018\n\nEaster 3, Sunday 1st September, by Ada Fenwick',
      'Easter 3',
    ],
    [
      'of a chapter somebody tells',
      'event',
      'Speech by Ada Fenwick\n\nWe remember what she said about boats and the people who build them\n\nThe First Day',
      undefined,
    ],
    [
      'a service is held on a day',
      'place',
      'Sermon by the Dean, Ada Fenwick\n\nEvensong, 4 May 2013',
      undefined,
    ],
    ['a city and a year are no occasion', 'event', 'Leader’s speech, Lowmere 1990', undefined],
    ['a version is no day', 'date', 'Ferry Builder\n\n3.4.12\n\nWhat is new', undefined],
    [
      'where the law is of which a lecture speaks',
      'place',
      '# Inaugural Lecture: When the Lake Has a Chief - Water and the Law in South-East Lakeland',
      undefined,
    ],
  ])('%s: %s', async (_why, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('lines under an English talk', () => {
  const head = '# Welcome to the 41st Annual General Meeting of the Ferry Company';

  it.each<[what: string, field: HintField, foot: string, value: string | undefined]>([
    [
      'who signs beside the day',
      'speaker',
      'Lowmere\n\n14th August 2015                    Ada V. Fenwick\n\n          Chairperson',
      'Ada V. Fenwick',
    ],
    ['with which office', 'role', 'Ada V. Fenwick\n\nChairperson', 'Chairperson'],
    ['who is labelled', 'speaker', 'Speaker\n\nChief Officer A. M. Fenwick', 'A. M. Fenwick'],
    [
      'what the text was',
      'organization',
      '(Full text of the welcome address by Chairman of the Lake Harbour Authority Ada Fenwick at the Ferry Conference, held on 9 March.)',
      'Lake Harbour Authority',
    ],
    ['not who wrote it down', 'speaker', 'Ada Fenwick\n\nEditor, Ferry News', undefined],
    ['not whom to ask', 'speaker', 'Ada Fenwick\n\nPress Officer', undefined],
    ['not whoever else is named', 'speaker', 'Ada Fenwick\n\nFerries of the Lake', undefined],
  ])('say %s', async (_what, field, foot, value) => {
    expect(await valueOf(field, head, foot)).toBe(value);
  });
});
