import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { isNoteOfSpeech } from '../../src/import/metadata/english/note-of-speech.ts';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

describe('a note that begins a text', () => {
  it.each([
    'Sermon preached by the Vicar, Ada Fenwick.',
    'Advent 3. 12th December 2018. Sermon preached by the Vice Provost, Ada Fenwick.',
    'The Presidential Address by the Bishop of Lowmere, Dr Ada Fenwick.',
    'This document presents verbatim the speech given by Head Teacher Ada Fenwick to those assembled at St. Ole’s Church, on Saturday.',
    'For Ole Brand: ‘He rowed until we slept’, by Ada Fenwick',
  ])('says whose speech it is: %s', (text) => {
    expect(isNoteOfSpeech(text)).toBe(true);
  });

  it.each([
    'The speech by Ole Brand last week was short, and the boats were late.',
    'Yesterday you heard a sermon preached by our Vicar, Ada Fenwick.',
    'An address by nobody in particular.',
  ])('is no sentence of a talk: %s', (text) => {
    expect(isNoteOfSpeech(text)).toBe(false);
  });

  it('gives the speaker and the office', async () => {
    const page = `Sermon preached by the Vice Provost, Ada Fenwick.\n\n${TALK_EN}`;
    const edition = await read('page.txt', page);
    expect(factOf(edition, 'speaker')?.value).toBe('Ada Fenwick');
    expect(factOf(edition, 'role')?.value).toBe('Vice Provost');
  });
});

describe('a label in front of the first words', () => {
  const labelled = (label: string) => `The boat and the water\n\n${label}: ${TALK_EN}`;

  it('has the office behind the name', async () => {
    const edition = await read('page.txt', labelled('Ada Fenwick, Boats Minister'));
    expect(factOf(edition, 'speaker')?.value).toBe('Ada Fenwick');
    expect(factOf(edition, 'role')?.value).toBe('Boats Minister');
  });

  it('is a surname of whom the page names with an office', async () => {
    const page = `Norvik CEO Ada Fenwick spoke in Lowmere.\n\n${labelled('Fenwick')}`;
    expect(factOf(await read('page.txt', page), 'speaker')?.value).toBe('Ada Fenwick');
    const unnamed = await read('page.txt', labelled('Fenwick'));
    expect(factOf(unnamed, 'speaker')).toBeUndefined();
  });

  it('is of somebody else who says what the speaker is', async () => {
    const intro = 'Ole Brand: Please welcome our Director, Ada Fenwick.';
    const page = `Ada Fenwick\n\nRemarks at the Ferry Dinner\n\n${intro}\n\nAda Fenwick: ${TALK_EN}`;
    expect(factOf(await read('page.txt', page), 'role')?.value).toBe('Director');
  });
});
