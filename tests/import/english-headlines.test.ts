import { describe, expect, it } from 'vitest';
import { isAddress, isFieldList, presents } from '../../src/import/metadata/english/lines.ts';
import { isContinued } from '../../src/import/metadata/english/reads.ts';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('a speech named on several lines', () => {
  const lines = 'Remarks by the Minister for Ferries,\n\nMs. Ada Fenwick,\n\nat the Ferry Dinner';
  it.each<Case>([
    ['by whom', 'speaker', lines, 'Ada Fenwick'],
    [
      'under its title, behind the speaker',
      'title',
      'Ada Fenwick: A boat fit for the future\n\nSpeech by Ms Ada Fenwick, Governor of the Lake Bank, at the Ferry Dinner, Lowmere, 22 November 2023.',
      'A boat fit for the future',
    ],
    [
      'behind the whole name, though no line below says so',
      'title',
      'Ada Fenwick: A boat fit for the future\n\nThe lake was cold when Ms Ada Fenwick, Governor of the Lake Bank, spoke at the Ferry Dinner.',
      'A boat fit for the future',
    ],
    ['at what', 'event', lines, 'Ferry Dinner'],
    ['in which office', 'role', lines, 'Minister for Ferries'],
    ['is its headline', 'headline', lines, lines.replaceAll('\n\n', ' ')],
    [
      'and ends where a line has no comma',
      'headline',
      lines.replace('Fenwick,', 'Fenwick'),
      'Remarks by the Minister for Ferries, Ms. Ada Fenwick',
    ],
    [
      'goes on behind a style',
      'headline',
      'Address by the Minister for Ferries,\n\nMs. Ada Fenwick,\n\nMinister of Boats',
      'Address by the Minister for Ferries, Ms. Ada Fenwick, Minister of Boats',
    ],
    [
      'goes on behind the sort of the speech',
      'headline',
      'Opening Remarks by the Minister for Ferries,\n\nAda Fenwick',
      'Opening Remarks by the Minister for Ferries, Ada Fenwick',
    ],
    [
      'goes on with where',
      'headline',
      'Speech to the Boatmen,\n\nat the Ferry Dinner',
      'Speech to the Boatmen, at the Ferry Dinner',
    ],
    [
      'and not without a comma',
      'headline',
      'Remarks by the Minister for Ferries\n\nat the Ferry Dinner',
      'Remarks by the Minister for Ferries',
    ],
    [
      'has the office under the name',
      'role',
      'The ferry and the boat\n\nMs. Ada Fenwick,\n\nMinister of Boats\n\nMay 1, 2009',
      'Minister of Boats',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

it('goes on behind a style and a comma', () => {
  expect(isContinued('Ms. Ada Fenwick,', 'Minister for Boats')).toBe(true);
  expect(isContinued('Ada Fenwick,', 'Minister for Boats')).toBe(false);
  expect(isContinued('Ms. Ada Fenwick', 'Minister for Boats')).toBe(false);
});

describe('a line beside a headline', () => {
  it.each(['Ada Fenwick, Lake Bank', 'Keynote, Lake Bank', 'As delivered by Ada Fenwick'])(
    'presents the speech: %s',
    (text) => {
      expect(presents(text)).toBe(true);
    },
  );

  it.each([
    'Ada Fenwick: Closing Remarks',
    'Ada Fenwick, how boats float',
    'Keynote, Lowmere',
    'Lake Bank, Keynote',
  ])('is what it is called: %s', (text) => {
    expect(presents(text)).toBe(false);
  });

  it('is of a list of fields where each line has a label, and one that we know', () => {
    expect(isFieldList('Speaker: Ada Fenwick\nRiver: Low Water')).toBe(true);
    expect(isFieldList('Speaker: Ada Fenwick\nand whoever came')).toBe(false);
    expect(isFieldList('Boat: the old one\nRiver: Low Water')).toBe(false);
  });

  it('says who in which office, and nothing of what', () => {
    expect(isAddress('Minister for Ferries, Ada Fenwick')).toBe(true);
    expect(isAddress('Minister for Ferries said of Ada Fenwick')).toBe(false);
    expect(isAddress('Ada Fenwick, Minister for Ferries, on boats')).toBe(false);
  });
});

const LONG =
  'SPEECH BY MS ADA FENWICK, MINISTER FOR FERRIES AND BOATS OF THE LAKE REPUBLIC, AT THE OPENING CEREMONY OF THE THIRD LAKE BOAT CONFERENCE OF THE FERRY ASSOCIATION OF THE LAKE REPUBLIC, HELD AT THE GREAT HALL OF THE LAKE UNIVERSITY IN LOWMERE, ON FRIDAY, 1 MAY 2009';

describe('the headline over an English talk', () => {
  it.each<Case>([
    ['may be long where it names a speech', 'headline', LONG, LONG],
    ['and not where it names none', 'headline', LONG.replace('SPEECH BY', 'BOAT OF'), undefined],
    [
      'nor where that is told',
      'headline',
      LONG.replace('SPEECH BY', 'SPEECH WAS GIVEN BY'),
      undefined,
    ],
    [
      'nor where a name is first',
      'headline',
      LONG.replace('SPEECH BY', 'FERRY REMARKS: SPEECH BY'),
      undefined,
    ],
    [
      'is the speech’s name among a menu’s words',
      'headline',
      'Ferry\n\nRiver boat\n\nWelcome Remarks by Ada Fenwick\n\nFerry water',
      'Welcome Remarks by Ada Fenwick',
    ],
    [
      'stands over who gave it and for whom',
      'headline',
      'The river and the boat of old days\n\nAda Fenwick, Lake Bank\n\nSpeech:',
      'The river and the boat of old days',
    ],
    [
      'stands over the speech and for whom it was',
      'headline',
      'The water went away and came\n\nKeynote, Lake Bank, Lowmere\n\nFerry\n\nSpeech:',
      'The water went away and came',
    ],
    [
      'stands over by whom it was delivered',
      'headline',
      'Why boats\n\nAs delivered by Ada Fenwick\n\nMay 1, 2009',
      'Why boats',
    ],
    [
      'stands over names, however much it looks like one',
      'headline',
      'Ola Rivers\n\nAda Fenwick\n\nRemarks by Ada Fenwick\n\nMay 1, 2009',
      'Ola Rivers',
    ],
    [
      'may say who spoke on what',
      'headline',
      'Ada Fenwick on boats\n\nMay 1, 2009',
      'Ada Fenwick on boats',
    ],
    [
      'stands over the speech by somebody',
      'headline',
      'Old water\n\nSpeech by Ada Fenwick, Lowmere\n\nSpeech:',
      'Old water',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
