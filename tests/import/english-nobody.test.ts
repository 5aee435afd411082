import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const GIVEN = 'A Boat for All\n\n';

describe('lines over an English talk that name nobody who speaks', () => {
  it.each<Case>([
    [
      'who reports',
      'speaker',
      '22nd September 2013 - Politics - Ada Fenwick\n\nWhat the Minister told the House',
      undefined,
    ],
    [
      'whose book was reviewed',
      'speaker',
      'Ada Fenwick\n\n"A Boat for All"\n\nreviewed 12 May 1966',
      undefined,
    ],
    [
      'whose life a book names beside a place',
      'speaker',
      'A Boat for All\n\nAda Fenwick (Lowmere, 1950)',
      undefined,
    ],
    [
      'for whom a gift is, though styled',
      'speaker',
      'A Farewell Dinner for the Honourable Ada Fenwick',
      undefined,
    ],
    [
      'a department that is not that of the minister’s field',
      'organization',
      'Department of Lakes and Rivers\n\nAddress by the Minister of Ferries, Ms Ada Fenwick, at the Ferry Forum',
      undefined,
    ],
    [
      'a guest of a university department',
      'organization',
      'Department of History\n\nLecture by Ada Fenwick at the Ferry Forum',
      undefined,
    ],
    [
      'where somebody heads a body, behind a comma',
      'organization',
      'Remarks by Ada Fenwick, Director, Lowmere, 4 May 2019',
      undefined,
    ],
    [
      'a body of other initials',
      'organization',
      'Lake Rowers Union\n\nSpeech by FWU President Ada Fenwick to the 2019 National Convention',
      'FWU',
    ],
    [
      'who edited it',
      'speaker',
      'A Boat for All, edited by Ada Fenwick at FerryCon 2019',
      undefined,
    ],
    [
      'who is thanked in the speech of somebody else',
      'speaker',
      'Harbour Master Ole Brand was thanked by the pilots in their speech at the Ferry Dinner.',
      undefined,
    ],
    [
      'the first of several speakers',
      'speaker',
      'The first speaker was Ole Brand. The second has sent us his text.',
      undefined,
    ],
    [
      'what a sermon is called, over where it was heard',
      'speaker',
      'Rocky River\n\nThis sermon was heard at Grace Church in Lowmere on Sunday July 13, 2008',
      undefined,
    ],
    ['of whom an episode is', 'speaker', 'Episode 12: Ada Fenwick', undefined],
    [
      'who writes for a paper',
      'speaker',
      `${GIVEN}By Ada Fenwick, Ferry Week, May 12, 2014`,
      undefined,
    ],
    [
      'a rule with which something accords',
      'speaker',
      'In accordance with Listing Rule, attached is a copy of the address.',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('lines over an English talk that name no office and no body', () => {
  it.each<Case>([
    [
      'the fields of an office',
      'organization',
      `${GIVEN}Speech given by Ada Fenwick, Deputy Governor, Boats and Resilience`,
      undefined,
    ],
    [
      'at what it was',
      'organization',
      'Lake Bar Association Memorial Session President Ada Fenwick Remarks',
      undefined,
    ],
    [
      'a dinner after any dinner',
      'event',
      'Lowmere Ferry Club After Dinner Speech 2014',
      undefined,
    ],
    [
      'that a word for any of its kind owns',
      'organization',
      `${GIVEN}Speech by Ada Fenwick, the Union's General Secretary, at the Ferry Conference`,
      undefined,
    ],
    [
      'for whom an office is',
      'organization',
      `${GIVEN}Speech by Ada Fenwick, the Women's Officer, at the Ferry Conference`,
      undefined,
    ],
    [
      'a town that has a mayor',
      'organization',
      `${GIVEN}Speech by Ada Fenwick, Lowmere's Mayor, at the Ferry Conference`,
      undefined,
    ],
    [
      'fields of a secretary',
      'organization',
      `${GIVEN}Speech by the Secretary of Ferries and Lake Services, Ada Fenwick`,
      undefined,
    ],
    [
      'who sends somebody',
      'role',
      'Address by the Ferry Trust, Ms Ada Fenwick, at the Ferry Dinner',
      undefined,
    ],
    [
      'how somebody is called',
      'role',
      'Being the text of a speech delivered by Chief Ada Fenwick at the Ferry Summit',
      undefined,
    ],
    ['that one speaks', 'role', 'Remarks by student speaker Ada Fenwick', undefined],
    [
      'what a minister is for',
      'organization',
      `${GIVEN}Speech by Boats Minister Ada Fenwick at the Ferry Conference`,
      undefined,
    ],
    [
      'from where somebody is',
      'organization',
      'Lecture by Lowmere novelist Ada Fenwick',
      undefined,
    ],
    [
      'whose holder’s name no mark parts from it, and a small word from the rest',
      'role',
      'Remarks by Minister of Boats and Oars Ada Fenwick',
      'Minister of Boats and Oars',
    ],
    [
      'to whom a president spoke',
      'organization',
      'Society of Ferry Surgeons\n\nRemarks by President Ada Fenwick\n\nLowmere, 4 May 2011',
      undefined,
    ],
    [
      'where somebody spoke, under the speech',
      'organization',
      'Remarks by Chief Executive Ada Fenwick at the Ferry Dinner\n\nFerry Transport Authority\n\n4 May 2011',
      undefined,
    ],
    [
      'who sends what others will speak',
      'speaker',
      'The addresses of the Annual General Meeting are attached.\n\nAda Fenwick\n\nCompany Secretary\n\nCHAIRMAN’S ADDRESS',
      undefined,
    ],
    [
      'what somebody else runs',
      'organization',
      'Speech by Ada Fenwick at the Ferry Dinner\n\nAda Fenwick met Ole Brand there. He runs the Ferry Bank.',
      undefined,
    ],
    [
      'where somebody is a guest',
      'organization',
      'Speech by Ada Fenwick at the Ferry Dinner\n\nAda Fenwick is a guest speaker at Lowmere University.',
      undefined,
    ],
    [
      'what somebody was once',
      'role',
      'Speech by Ada Fenwick at the Ferry Dinner\n\nThe plan that former Boats Minister Ada Fenwick set out has been dropped.',
      undefined,
    ],
    [
      'whose rubric a trail has',
      'speaker',
      'Home > Media Team > Speeches > A Boat for All\n\nA Boat for All\n\n4 May 2014',
      undefined,
    ],
    [
      'who writes on somebody else’s site',
      'speaker',
      'oarblog.net\n\nA Boat for All\n\nThis is a talk I gave at FerryCon.\n\nAda Fenwick, 2014-10-11',
      undefined,
    ],
    [
      'where a governor spoke',
      'organization',
      'City of Lowmere\n\nRemarks by Governor Ada Fenwick at the opening of the pier\n\n4 May 2014',
      undefined,
    ],
    [
      'whose paper tells of somebody else’s company',
      'organization',
      'Ferry Media Inc.\n\nKeynote at FerryCon 2014\n\nAda Fenwick, Chief Executive Officer\n\n4 May 2014',
      undefined,
    ],
    [
      'whose president a guest is',
      'organization',
      'Lake Historical Society\n\nRemarks by Ada Fenwick, President of the Lake Club of Lowmere\n\n4 May 2014',
      'Lake Club of Lowmere',
    ],
    ['several who say the same', 'role', 'Leaders statement to Ferry Congress 2016', undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
