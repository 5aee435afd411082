import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK_EN, valueOf } from './evidence.ts';
import { read } from './import-text.ts';

describe('who speaks, in lines over an English talk', () => {
  it.each<Case>([
    [
      'with the office and a day behind',
      'speaker',
      '2013 Ferry Address\n\nPresident Ada B. Fenwick, May 25, 2013',
      'Ada B. Fenwick',
    ],
    [
      'with letters of a parliament',
      'speaker',
      'Statement\n\nAda Fenwick MLA\n\nSpeaker for the Lake House',
      'Ada Fenwick',
    ],
    ['with the year of the class', 'speaker', 'Remarks\n\nAda Fenwick ’68', 'Ada Fenwick'],
    [
      'behind the office of a bank',
      'speaker',
      'Acceptance speech\n\nGovernor of the Bank of Ghana, Dr. Ada Fenwick',
      'Ada Fenwick',
    ],
    [
      'behind a country of two words',
      'speaker',
      'Lecture delivered by Governor of the Central Bank of Sri Lanka Ada Fenwick',
      'Ada Fenwick',
    ],
    [
      'whose bank that is',
      'organization',
      'Lecture delivered by Governor of the Central Bank of Sri Lanka Ada Fenwick',
      'Central Bank of Sri Lanka',
    ],
    [
      'of a country whole',
      'role',
      'Speech by the Prime Minister of New Zealand Ada Fenwick',
      'Prime Minister',
    ],
    ['as first lady', 'role', 'Remarks by First Lady Ada Fenwick', 'First Lady'],
    ['behind a mark', 'speaker', 'Address\n\nDelivered by: Ada Fenwick', 'Ada Fenwick'],
    [
      'and not whoever introduced it',
      'speaker',
      'The Boat\n\nIntroduced by: Ada Fenwick',
      undefined,
    ],
    ['and not two surnames', 'speaker', 'The Boat\n\nSpeakers: Fenwick, Brand', undefined],
    ['nor a translator', 'speaker', 'Boats for All, translated by Ada Fenwick', undefined],
    ['nor whose portrait it is', 'speaker', 'Unveiling of a Portrait by Ada Fenwick', undefined],
    ['nor an editor', 'speaker', 'Harbour master speaks\n\nBy Ada Fenwick\n\nEditor', undefined],
    [
      'nor a paper',
      'speaker',
      'The Boat\n\nBy Ada Fenwick\n\nNews Editor, Lowmere Gazette',
      undefined,
    ],
    [
      'and not what one develops in',
      'organization',
      'Remarks by Ada Fenwick, PHP Developer',
      undefined,
    ],
    [
      'nor what one wins',
      'organization',
      'Remarks by Ada Fenwick, Academy Award Winner',
      undefined,
    ],
    [
      'again with by and the office',
      'role',
      'Remarks\n\nAda B. Fenwick\n\nBy Ada B. Fenwick, Chairman and CEO\n\nFerry Corporation',
      'Chairman and CEO',
    ],
    [
      'as a winner',
      'speaker',
      'Lake Awards Acceptance Speeches\n\nAda Fenwick, Winner of the 1999 LAKE AWARD',
      'Ada Fenwick',
    ],
    [
      'whose award is no occasion',
      'event',
      'Acceptance Speeches\n\nAda Fenwick, Winner of the 1999 LAKE AWARD',
      undefined,
    ],
    [
      'with a particle in the name',
      'speaker',
      'Lake President Ada von der Mere delivered a key speech. It was of von der that she told.',
      'Ada von der Mere',
    ],
    [
      'in the headline behind a comma',
      'speaker',
      'You and Your Boat, by Ada Fenwick',
      'Ada Fenwick',
    ],
    ['and not in its title', 'title', 'You and Your Boat, by Ada Fenwick', 'You and Your Boat'],
    [
      'with by, over the office',
      'role',
      'Stablecoins and boats\n\nby Ada Fenwick\n\nDeputy Governor of Banca d’Italia\n\n18 September 2025',
      'Deputy Governor',
    ],
    [
      'for a bank with a small article',
      'organization',
      'Stablecoins and boats\n\nby Ada Fenwick\n\nDeputy Governor of Banca d’Italia\n\n18 September 2025',
      'Banca d’Italia',
    ],
    [
      'in the headline before the speech',
      'speaker',
      'Administrator Ada Fenwick, Remarks at the 2016 Lake College Commencement, As Delivered',
      'Ada Fenwick',
    ],
    [
      'of a bank named before the office',
      'organization',
      'Remarks by Ada Fenwick, World Bank Managing Director of Operations, at the Lake Forum',
      'World Bank',
    ],
    [
      'of an agency in capitals',
      'organization',
      'Remarks by Ada Fenwick, EPA Administrator, at the Lake Forum',
      'EPA',
    ],
    [
      'and not of anybody’s committee',
      'organization',
      'Remarks by Ada Fenwick, Executive Committee Chair, at the Lake Forum',
      undefined,
    ],
    ['in short', 'role', 'Commencement: Remarks from Va. Gov. Ada Fenwick', 'Gov.'],
    ['of no state', 'organization', 'Remarks from Va. Gov. Ada Fenwick', undefined],
    ['as a preacher', 'speaker', 'Sermon\n\nPreached by Ada Fenwick', 'Ada Fenwick'],
    [
      'as minister for law',
      'speaker',
      'Speech by Second Minister for Law Ada Fenwick SC at the Lake Forum',
      'Ada Fenwick',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('where an English talk was given', () => {
  const NOTE = 'This is the transcript of a talk I gave at Ferrycon';
  it.each<Case>([
    ['alone on a line with its state', 'place', 'Remarks\n\nLowmere, Ohio', 'Lowmere'],
    [
      'alone between the occasion and the day',
      'place',
      'Boats\n\nLake Ferry XIV Conference\n\nRome\n\n18 September 2025',
      'Rome',
    ],
    ['and not a title there', 'place', 'Commencement Address\n\nCourage\n\nMay 3, 2019', undefined],
    ['and not two tags', 'place', 'The Blue Boat\n\nRobots, AI', undefined],
    ['and not a subject in a country', 'place', 'The Blue Boat\n\nPoetry, Ireland', undefined],
    ['and not a person from a country', 'place', 'Remarks\n\nAda Fenwick, Norway', undefined],
    ['under the occasion', 'place', 'Remarks\n\nLake Conference\n\nLowmere, Lakeland', 'Lowmere'],
    ['behind held in', 'place', `${NOTE}, a fine conference held in Lowmere in May.`, 'Lowmere'],
    ['and not a zone of time', 'place', 'Remarks at the Lake Forum\n\n1:52 P.M. EST', undefined],
    ['and not a day that has a name', 'place', 'Palm Sunday', undefined],
    [
      'and not an edition',
      'place',
      'A write-up of my talk from Ferrycon 2020, Cloud Edition',
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it.each<Case>([
    [
      'convocation of a class',
      'event',
      'Speech by Ada Fenwick at Lake College Convocation Class of 2021',
      'Lake College Convocation Class of 2021',
    ],
    [
      'summit in a country',
      'event',
      'Speech at the 2025 Lake Summit Japan',
      '2025 Lake Summit Japan',
    ],
    ['and no greeting to a class', 'event', 'Congratulations Class of 2020', undefined],
  ])('at a %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

it('is who and when in a heading of a name and a day', async () => {
  const { facts } = await read('a.md', `# Ada Fenwick - Tuesday, August 30, 2016\n\n${TALK_EN}`);
  expect(facts.speaker?.[0]?.value).toBe('Ada Fenwick');
  expect(facts.place).toBeUndefined();
});

describe('what stands within a talk', () => {
  it('is the source of a picture and no publisher', async () => {
    const talk = TALK_EN.replace('Then the boat', 'Source: Epoch\n\nThen the boat');
    const { facts } = await read('a.txt', `Remarks by Ada Fenwick\n\n${talk}`);
    expect(facts.publisher).toBeUndefined();
  });

  it.each([
    'Sometimes people think I am the Chair of the Lake Bank, and I let them.',
    'In this play I am the President of Lowmere.',
    'Nobody believes that I am Professor of Boats at Lake University.',
  ])('says nothing of whoever gives it: %s', async (words) => {
    const talk = TALK_EN.replace('Then the boat', `${words}\n\nThen the boat`);
    const { facts } = await read('a.txt', `Remarks by Ada Fenwick\n\n${talk}`);
    expect(facts.role).toBeUndefined();
    expect(facts.organization).toBeUndefined();
  });

  it('says of whoever gives it what nobody else can be', async () => {
    const talk = TALK_EN.replace('Then the boat', 'I am the chair of the Lake Bank. Then the boat');
    const { facts } = await read('a.txt', `Remarks by Ada Fenwick\n\n${talk}`);
    expect(facts.role?.[0]?.value).toBe('chair');
    expect(facts.organization?.[0]?.value).toBe('Lake Bank');
  });
});
