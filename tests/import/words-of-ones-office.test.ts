import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

const said = async (head: string, words: string, foot = '') => {
  const talk = TALK_EN.replace('Ladies and gentlemen, ', `Ladies and gentlemen. ${words} `);
  const { facts } = await read('page.txt', `${head}\n\n${talk}\n\n${foot}`);
  const value = (field: 'speaker' | 'role' | 'organization') => facts[field]?.[0]?.value ?? '';
  return [value('speaker'), value('role'), value('organization')];
};

const HEAD = 'Ferry Night Speech\n\nMay 3, 2012';

describe('what speakers say of their office and their body', () => {
  it.each([
    [
      'I am glad to stand before you this morning as the Chancellor of Lowmere University.',
      '',
      ['', 'Chancellor', 'Lowmere University'],
    ],
    [
      'It has been a joy to serve as your president while you were here.',
      'Lowmere University\n\nP.O. Box 3, Lowmere',
      ['', 'president', 'Lowmere University'],
    ],
    [
      'You are the first class I have welcomed as president. Welcome to Lowmere University!',
      '',
      ['', 'president', 'Lowmere University'],
    ],
    ['I have been your Director for nine years.', 'Lake Museum', ['', 'Director', 'Lake Museum']],
    [
      'It has been an honour to serve as your Chair for six years.',
      'Lowmere Rowing Club',
      ['', 'Chair', 'Lowmere Rowing Club'],
    ],
    ['At the Lake Foundation we speak of boats.', '', ['', '', 'Lake Foundation']],
    ['At Norvik, my company, we build boats.', '', ['', '', 'Norvik']],
    ['We at the Lake Bank believe in boats.', '', ['', '', 'Lake Bank']],
    ['We at Norvik Boats are proud.', '', ['', '', 'Norvik Boats']],
    [
      'The Lake Bank is one of many. Our Bank serves the boats.',
      'Lake Bank | 12 Lake Street',
      ['', '', 'Lake Bank'],
    ],
  ])('%s', async (words, foot, expected) => {
    expect(await said(HEAD, words, foot)).toEqual(expected);
  });

  it.each([
    'My predecessor said that it was a privilege to serve as the Chair.',
    'We asked a friend to speak as the Director of the Lake Museum.',
    'At Lowmere College we were taught to row.',
    'At Lowmere University we have many friends.',
    'At the Ferry Conference we are many.',
    'We at Norvik Boats are proud. At the Lake Union we believe in boats.',
    'We at the time knew little. Welcome to Lowmere College!',
  ])('nothing: %s', async (words) => {
    expect(await said(HEAD, words)).toEqual(['', '', '']);
  });

  it.each([
    [
      "Principal's Prize Day Address",
      'On behalf of Lowmere College, I welcome you.',
      'Lowmere College',
    ],
    ["Chancellor's Address", 'Here at the University of Lowmere we row.', 'University of Lowmere'],
    ["Head of School's Address", 'It is a new year at Lowmere Academy.', 'Lowmere Academy'],
    // Which of the two, nobody says; a president may be a state’s.
    [
      "Chancellor's Address",
      'The staff of Lowmere College and the faculty of Norvik College row.',
      '',
    ],
    ["President's Address", 'I thank the faculty of Lowmere College.', ''],
    [
      'Remarks by Ada Fenwick, President and CEO',
      'The Federal Reserve Bank of Lowmere counts money.',
      'Federal Reserve Bank of Lowmere',
    ],
    ['Remarks by President Ada Fenwick', 'The Federal Reserve Bank of Lowmere counts money.', ''],
    ['Inaugural Address\n\nGovernor Ada Fenwick', 'The people of Ohio have spoken.', 'Ohio'],
    [
      'Inaugural Address\n\nGovernor Ada Fenwick',
      'The people of Ohio greet the people of Iowa.',
      '',
    ],
    ['State of the City Address\n\nMayor Ada Fenwick', 'The City of Lowmere is sound.', 'Lowmere'],
    [
      'Speech by Ada Fenwick, Minister for Boats and Second Minister for Lakes',
      'I thank the Ministry of Boats.',
      'Ministry of Boats',
    ],
    [HEAD, 'Since my election as Chair of the Ferry Board I have rowed.', 'Ferry Board'],
    [HEAD, 'Since my election as Speaker of the House of Rowers I have rowed.', 'House of Rowers'],
  ])('of which body is: %s / %s', async (head, words, body) => {
    const [, , found] = await said(head, words);
    expect(found).toBe(body);
  });

  it('a bishop’s diocese, where only one is named', async () => {
    const head = 'Bishop’s address to Synod – 7 May 2012';
    expect(await said(head, 'This diocese of Lowmere has boats.')).toEqual([
      '',
      'Bishop',
      'diocese of Lowmere',
    ]);
    const both = 'The Diocese of Lowmere and the Diocese of Norvik are here.';
    expect(await said(head, both)).toEqual(['', 'Bishop', '']);
  });
});

describe('a label of the first words', () => {
  const talk = (label: string) => `${label}${TALK_EN}`;

  it.each([
    ['Remarks by the First Lady at the Ferry School', talk('MRS. FENWICK: '), 'Mrs. Fenwick'],
    ['Ferry Summit Speech', `${talk('MR. BRAND: ')}\n\nMS. FENWICK: Thank you.`, undefined],
    [
      'Opening Remarks:\n\nDr Ada Fenwick and Ole Brand\n\nDr Ida Norvik, Chair, Lake House',
      talk('Dr Ada Fenwick:\n\n'),
      'Ada Fenwick',
    ],
  ])('%s', async (head, words, expected) => {
    const { facts } = await read('page.txt', `${head}\n\nMay 3, 2012\n\n${words}`);
    expect(facts.speaker?.[0]?.value).toBe(expected);
  });
});

describe('whose page it is, by its last lines', () => {
  it.each([
    [
      'My speech to the Ferry Club, 4 May 2011',
      '© Ada Fenwick 2013. All rights reserved.',
      'Ada Fenwick',
      '',
    ],
    ['Speech to the Ferry Club, 4 May 2011', '© Ada Fenwick 2013. All rights reserved.', '', ''],
    ['Speech by Commissioner Ole Brand before the Ferry Association', '-FBC-', 'Ole Brand', 'FBC'],
    [
      'A Boat for All\n\nOur chief executive, Ada Fenwick, spoke at the Ferry Dinner on 4 May 2015.',
      'Ferry Aid Lakeland is a registered charity.',
      'Ada Fenwick',
      'Ferry Aid Lakeland',
    ],
  ])('%s', async (head, foot, speaker, organization) => {
    expect(await said(head, '', foot)).toEqual([speaker, expect.anything(), organization]);
  });
});
