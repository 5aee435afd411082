import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

const organizationOf = async (head: string, foot: string) => {
  const { facts } = await read('page.txt', `${head}\n\n${TALK_EN}\n\n${foot}`);
  return facts.organization?.[0]?.value;
};

describe('the body whose page it is, of whoever has an office in such a body', () => {
  it.each([
    ['Lowmere College\n\nPresident Ada Fenwick’s Baccalaureate remarks', '', 'Lowmere College'],
    ['Oration by the Principal', 'Copyright Lowmere University 1998', 'Lowmere University'],
    ['Ministry of Lakes\n\nMinister’s address at the opening of the Lock', '', 'Ministry of Lakes'],
    [
      'Speech by Senior Minister of State Ada Fenwick at the Ferry Dinner 2017',
      'Ministry of Lakes and Boats',
      'Ministry of Lakes and Boats',
    ],
    ['Speech by Governor Ada Fenwick', '© 2019 Bank of Lakeland', 'Bank of Lakeland'],
    [
      'Remarks by Consul General Ada Fenwick at the Ferry School',
      'Consulate-General of Lakeland',
      'Consulate-General of Lakeland',
    ],
    [
      'President’s address to Federation Congress 2016',
      '© 2024 Federation of Ferry Trades',
      'Federation of Ferry Trades',
    ],
    [
      'NORVIK BOATS LIMITED\n\nChairman’s address to the Annual General Meeting',
      '',
      'NORVIK BOATS LIMITED',
    ],
    [
      'Norvik Boats Limited (LSE: NOR)\n\nChairman’s address to the Annual General Meeting',
      '',
      'Norvik Boats Limited',
    ],
    [
      'Remarks by Permanent Secretary Ada Fenwick at the Ferry Dinner',
      '© 2018 Ministry of Lakes. All Rights Reserved.',
      'Ministry of Lakes',
    ],
    [
      '(Source: Lakeland Commission)\n\nDelivered by Commissioner for Boats, Ada Fenwick',
      '',
      'Lakeland Commission',
    ],
    [
      'Remarks by Ambassador Fenwick at the Ferry Dinner',
      'This is the official website of the U.S. Embassy in Lakeland. Other sites are not ours.',
      'U.S. Embassy in Lakeland',
    ],
    [
      'Ada Fenwick\n\nPresident\n\nConvocation Remarks',
      'Lowmere and Lake Colleges, 12 Ferry Street, Lowmere',
      'Lowmere and Lake Colleges',
    ],
    [
      'A Boat for All\n\nSermon preached by\n\nThe Rev. Ada Fenwick',
      'St. Brendan’s United Church, 12 Lake Street',
      'St. Brendan’s United Church',
    ],
    [
      'Home > About Us > Director’s Speeches\n\nRemarks of Director Ada Fenwick at the Ferry Dinner',
      'The Lowmere Boats\n\nContact Us  Accessibility  Privacy Policy',
      'The Lowmere Boats',
    ],
    [
      'Office of the President | Lowmere College\n\nAbout the President\n\nHome / Speeches\n\n2023 Commencement',
      '',
      'Lowmere College',
    ],
  ])('%s / %s', async (head, foot, value) => {
    expect(await organizationOf(head, foot)).toBe(value);
  });
});

describe('whose page it is says nothing', () => {
  it.each([
    // Somebody else’s president is a guest.
    ['Lowmere College\n\nRemarks by President Ada Fenwick at Lowmere College', ''],
    ['Speech by President Ada Fenwick of the Ferry Union', '© 2024 Lowmere College'],
    // Who has no such office.
    ['Speech by Governor Ada Fenwick', '© 2021 Lake Courier Media Ltd'],
    ['Speech by Minister Ada Fenwick', '© 2021 Norvik Ventures, Inc.'],
    // Of whom nothing says that they are of it, whatever its name.
    [
      'Remarks of Director Ada Fenwick at the Ferry Dinner',
      'The Lowmere Boats\n\nContact Us  Accessibility  Privacy Policy',
    ],
    ['A Boat for All\n\nA talk by Ada Fenwick', 'St. Brendan’s United Church, 12 Lake Street'],
    // Links to several of a kind.
    ['Speech by Senior Minister of State Ada Fenwick', 'Ministry of Lakes\n\nMinistry of Boats'],
  ])('%s / %s', async (head, foot) => {
    const value = await organizationOf(head, foot);
    expect(value === undefined || value === 'Ferry Union').toBe(true);
  });
});

describe('the office whose page it is', () => {
  const roleOf = async (head: string) =>
    (await read('page.txt', `${head}\n\n${TALK_EN}`)).facts.role?.[0]?.value;

  it('has the speeches of that page', async () => {
    const head =
      'Office of the Governor\n\nHome / The Governor / Speeches / 2017\n\nDinner of the Ferry Club';
    expect(await roleOf(head)).toBe('Governor');
  });

  it.each([
    ['Minister’s Speeches Return to Speeches\n\nOpening of the Ferry Dock', 'Minister'],
    ['Home | Speeches of the Governor\n\nDinner of the Ferry Club', 'Governor'],
    // What speeches somebody else has.
    ['Home | Best Speeches\n\nDinner of the Ferry Club', undefined],
  ])('%s', async (head, role) => {
    expect(await roleOf(head)).toBe(role);
  });

  it('has not those of others', async () => {
    expect(
      await roleOf('Office of the Governor\n\nHome / News\n\nDinner of the Ferry Club'),
    ).toBeUndefined();
  });
});

describe('who has most of the words', () => {
  const turns = (...said: readonly [string, string][]) =>
    said.map(([name, words]) => `${name}: ${words}`).join('\n\n');
  const long =
    'Thank you, ladies and gentlemen. I saw the boat every day, and the water, and then it was gone. '.repeat(
      20,
    );

  it('speaks, though others present it and ask', async () => {
    const text = turns(
      ['Operator', 'Good day, and welcome.'],
      ['Ada Fenwick', long],
      ['Operator', 'There is a question.'],
      ['Ole Brand', 'Nice boat. What is next?'],
      ['Ada Fenwick', 'The next boat.'],
    );
    const { facts } = await read('page.txt', text);
    expect(facts.speaker?.[0]?.value).toBe('Ada Fenwick');
  });

  it('is nobody where two speak alike', async () => {
    const text = turns(['Ada Fenwick', long], ['Ole Brand', long], ['Ada Fenwick', 'Yes.']);
    const { facts } = await read('page.txt', text);
    expect(facts.speaker).toBeUndefined();
  });

  it('is a company’s where its results are called', async () => {
    const text = `Norvik Boats, Inc.\n\nQ2 2021 Earnings Conference Call\n\n${turns(
      ['Operator', 'Good day, and welcome.'],
      ['Ada Fenwick', long],
      ['Operator', 'There is a question.'],
      ['Ole Brand', 'Nice boat. What is next?'],
      ['Ada Fenwick', 'The next boat.'],
    )}`;
    const { facts } = await read('page.txt', text);
    expect(facts.organization?.[0]?.value).toBe('Norvik Boats, Inc.');
  });
});

describe('a name that stands small among tags', () => {
  it('is still somebody’s', async () => {
    const head = 'Ada Fenwick’s speech\n\nTags: ferries, ada fenwick, lakes';
    const { facts } = await read('page.txt', `${head}\n\n${TALK_EN}`);
    expect(facts.speaker?.[0]?.value).toBe('Ada Fenwick');
  });
});

describe('an office somebody had when the talk was given', () => {
  it('is said below it', async () => {
    const foot =
      'Ada Fenwick was associate dean of the Lowmere University College of Boats when this devotional address was given on 12 February 2008.';
    const { facts } = await read(
      'page.txt',
      `Devotional address by Ada Fenwick\n\n${TALK_EN}\n\nNotes\n\n${foot}`,
    );
    expect(facts.role?.[0]?.value).toBe('associate dean');
  });
});

describe('the department of a minister, named anywhere on the page', () => {
  const page = (words: string) =>
    `Ada Fenwick\n\nMinister for Boats\n\nRemarks at the Ferry Dinner\n\n4 May 2012\n\n${TALK_EN}\n\n${words}`;
  it.each([
    [
      'At the Boats Department we row every day, and we have done so for years.',
      'Boats Department',
    ],
    ['The Ministry of Boats of Norvik is another.', undefined],
    ['The Lakes Department is another.', undefined],
  ])('has the minister: %s', async (words, organization) => {
    const { facts } = await read('page.txt', page(words));
    expect(facts.organization?.[0]?.value).toBe(organization);
  });
});
