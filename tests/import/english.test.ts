import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishHints } from '../../src/import/metadata/english.ts';
import { partsOf } from '../../src/import/metadata/english/parts.ts';
import { phrasesOf } from '../../src/import/metadata/english/phrases.ts';
import { factOf } from '../../src/import/edition.ts';
import { TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

/** What is read from lines right over a talk: each field with its values. */
function readFrom(...texts: string[]) {
  const hints = englishHints(
    texts.map((text, index) => ({ line: index + 1, text })),
    texts[0],
  );
  return Object.fromEntries(
    [...new Set(hints.map(({ field }) => field))].map((field) => [
      field,
      [...new Set(hints.filter((hint) => hint.field === field).map(({ value }) => value))].join(
        ' | ',
      ),
    ]),
  );
}

describe('the parts of an English line', () => {
  it('keep the mark and the words in front of them', () => {
    const parts = partsOf('Remarks by Ada Fenwick, Governor, given at the Lake Summit – Lowmere');
    expect(parts.map(({ mark, tie, text }) => [mark, tie, text])).toEqual([
      ['', '', 'Remarks'],
      ['', 'by', 'Ada Fenwick'],
      [',', '', 'Governor'],
      [',', 'given at', 'the Lake Summit'],
      ['–', '', 'Lowmere'],
    ]);
  });

  it('are not cut within a day, a quotation or a short form', () => {
    const parts = partsOf('Lowmere, Friday, May 1, 2009: “By boat, at dawn” (LBA)');
    expect(parts.map(({ text, day }) => day ?? text)).toEqual([
      'Lowmere',
      '2009-05-01',
      '“By boat, at dawn”',
      'LBA',
    ]);
    expect(partsOf('the Lake Boat Association (LBA) Annual Lecture')).toHaveLength(1);
  });
});

describe('the kind of an English phrase', () => {
  it.each<[text: string, kinds: string]>([
    ['The Rt Hon Ada Fenwick MP', 'person'],
    ['Prime Minister Ole van der Brand', 'person'],
    ['Secretary of Defence Ada H. Fenwick', 'person'],
    ['DPM Ada Fenwick', 'person'],
    ['Ada Fenwick’s speech', 'person speech'],
    ['Deputy Governor Financial Stability', 'office'],
    ['Minister for Boats and Bridges', 'office'],
    ['Provost and Dean of Boats', 'office'],
    ['President Fenwick', 'person'],
    ['Lake Bank', 'organization'],
    ['Chambers of Boatmen', 'organization'],
    ['Lake University', 'venue'],
    ['Graduates of the Lake School of 2014', 'proper'],
    ['Lake Boat Conference 2014', 'occasion'],
    ['Boatmen’s party conference', 'occasion'],
    ['Summit on Ferry Safety', 'occasion'],
    ['Opening Ceremony', 'proper'],
    ['Convocation Remarks', 'occasion speech'],
    ['Prepared Remarks', 'speech'],
    ['Stoke upon Lake', 'place'],
    ['13 July 2018', 'day'],
    ['“The boat and I”', 'quoted'],
    ['how we built a boat', 'other'],
  ])('%s: %s', (text, kinds) => {
    expect(
      phrasesOf(text)
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
  });
});

describe('English lines over a talk', () => {
  it('in one breath', () => {
    expect(
      readFrom(
        'Speech by Mr Ole Brand, Deputy Governor for Ferry Safety of the Lake Bank and Chair of the Boat Board (BB), at the Mere House Banquet, Lowmere, 4 October 2017.',
      ),
    ).toEqual({
      speaker: 'Ole Brand',
      role: 'Deputy Governor for Ferry Safety',
      organization: 'Lake Bank',
      event: 'Mere House Banquet',
      place: 'Lowmere',
    });
  });

  it('one under the other, also where a line goes on with the next', () => {
    expect(
      readFrom(
        'Remarks by',
        'Ada Fenwick',
        'Chief Economist',
        'Lake Bank',
        'before the',
        'Boatmen’s Annual Lecture',
        'University of the Lake, Lowmere',
        '7 May 2019',
      ),
    ).toEqual({
      speaker: 'Ada Fenwick',
      role: 'Chief Economist',
      organization: 'Lake Bank',
      event: 'Boatmen’s Annual Lecture',
      place: 'Lowmere',
    });
  });

  it('as a school names its president', () => {
    expect(readFrom('Inaugural Address', 'President Ada Fenwick', 'Lake University')).toEqual({
      speaker: 'Ada Fenwick',
      role: 'President',
      organization: 'Lake University',
    });
  });

  it('in capitals, as they are written', () => {
    expect(
      readFrom(
        'WELCOME SPEECH BY THE MINISTER FOR BOATS HON. ADA FENWICK MP AT THE LAUNCH OF THE LAKE FERRY',
      ),
    ).toEqual({
      speaker: 'ADA FENWICK',
      role: 'MINISTER FOR BOATS',
      event: 'LAUNCH OF THE LAKE FERRY',
    });
  });

  it('behind labels', () => {
    expect(
      readFrom(
        'Speaker: ADA FENWICK, Director, Ferry Department, LFB',
        'Moderator: Ole Brand, Communications Officer, LFB',
        'Event: Lake Days',
        'Venue: Boat Hall, Lowmere, Lakeland',
        'Date: May 1, 2009',
      ),
    ).toEqual({
      speaker: 'ADA FENWICK',
      role: 'Director',
      organization: 'LFB',
      event: 'Lake Days',
      place: 'Lowmere',
      date: '2009-05-01',
    });
  });

  it('in a sentence', () => {
    expect(
      readFrom(
        'At the embassy in Lakeland City on May 1, 2009, Foreign Minister, H.E. Mr. Ole Brand gave a speech as following:',
      ),
    ).toMatchObject({ speaker: 'Ole Brand', role: 'Foreign Minister', place: 'Lakeland City' });
  });

  it('of several speakers name each of them', () => {
    expect(
      readFrom(
        'Remarks by Ada Fenwick, President, Ferry Board; Ole Brand, Captain; and Ilse Morgen',
      ),
    ).toMatchObject({ speaker: 'Ada Fenwick | Ole Brand | Ilse Morgen' });
  });

  it.each<[what: string, texts: string[]]>([
    ['a menu', ['About the Ferry Board', 'Annual Conference', 'Contact Us']],
    [
      'whom a speech is addressed to by class',
      ['The text of my address to the Boat School Graduates of 2014'],
    ],
    [
      'what a sentence tells of others',
      ['The reception was on the occasion of the National Ferry Day.'],
    ],
    ['a day of publication', ['Published in Lowmere on 1 December 1980']],
  ])('nothing of %s', (_, texts) => {
    expect(readFrom('How we built a boat', ...texts)).toEqual({});
  });

  it('name who takes part before a talk that they are no part of', async () => {
    const edition = await read(
      'a.txt',
      `Transcript of a briefing on the ferry\n\nPARTICIPANTS:\n\nSpeaker: ADA FENWICK, Director, Lake Bank\n\nModerator: OLE BRAND, Communications Officer, Lake Bank\n\nMR. BRAND: Good morning. Welcome to our briefing.\n\nMS. FENWICK: Thank you. We have a new boat.\n\nMR. BRAND: When does it sail?`,
    );
    expect(factOf(edition, 'speaker')?.value).toBe('ADA FENWICK');
    expect(factOf(edition, 'organization')?.value).toBe('Lake Bank');
    expect(outline(edition)[0]).toMatch(/BRAND/);
  });

  it('stand before the first words, too, where a name is their label', async () => {
    const edition = await read(
      'a.txt',
      `Speech to the Lake Boat Conference\n\nAda Fenwick: ${TALK_EN}`,
    );
    expect(factOf(edition, 'speaker')?.value).toBe('Ada Fenwick');
    expect(factOf(edition, 'event')?.value).toBe('Lake Boat Conference');
  });

  it('are no talk where a headline in quotation marks thanks somebody', async () => {
    const edition = await read(
      'a.txt',
      `Thank you to the boatmen\n\n“Thank you to the boatmen”\n\nLake Boat Conference\n\n25 October 2012\n\n${TALK_EN}`,
    );
    expect(factOf(edition, 'title')?.value).toBe('Thank you to the boatmen');
    expect(factOf(edition, 'event')?.value).toBe('Lake Boat Conference');
    expect(outline(edition)[0]).toMatch(/^Ladies and gentlemen/);
  });

  const words = fc.constantFrom(
    ...'Remarks by|Ada Fenwick|Dr|Prime Minister|MINISTER|of|for|the|The|at|,|;| – |:|(|)|“|”|’s|Lake Bank|Summit|Annual|2014|May 1, 2009|in|Lowmere|speech|gave|is|and|Speaker:|BOAT||.|CEO'.split(
      '|',
    ),
  );

  it('throw nothing and say nothing that the line does not', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(words, { maxLength: 24 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.boolean(), (texts, titled) => {
        const lines = texts.map((text, index) => ({ line: index, text }));
        const whole = texts.join(' ').replaceAll(/\s+/gu, ' ');
        for (const { field, value, text } of englishHints(lines, titled ? texts[0] : undefined)) {
          expect(texts).toContain(text);
          if (field !== 'date') expect(whole).toContain(value.replaceAll(/\s+/gu, ' '));
        }
      }),
      { numRuns: 1000 },
    );
  });
});
