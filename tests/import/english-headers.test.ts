import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

const SPEECH = '\n\nSpeech:';

describe('fields over an English talk', () => {
  const several = `The ferry and the boat\n\nREMARKS BY: Ada Fenwick PLACE: Boat Hall, Lowmere DATE: May 1, 2009`;
  it.each<Case>([
    [
      'know better than any other line',
      'event',
      `The ferry speech\n\nRemarks at the Lake Boat Conference\n\nEvent: Lake Days${SPEECH}`,
      'Lake Days',
    ],
    [
      'know better of the day',
      'date',
      'The ferry speech\n\nDate: May 1, 2009\n\nDelivered: May 3, 2009',
      '2009-05-01',
    ],
    ['of several on a line', 'speaker', several, 'Ada Fenwick'],
    ['of several on a line', 'place', several, 'Lowmere'],
    ['of several on a line', 'date', several, '2009-05-01'],
    ['are no headline', 'headline', several, 'The ferry and the boat'],
    [
      'are no headline, however they begin',
      'headline',
      `Why boats\n\nREMARKS OF Ada Fenwick PLACE: Hall, by the river DATE: May 1, 2009${SPEECH}`,
      'Why boats',
    ],
    [
      'are no headline',
      'headline',
      `Why boats\n\nSubject: If you saw the river and believed the colour${SPEECH}`,
      'Why boats',
    ],
  ])('%s: %s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('a name alone on an English line', () => {
  it.each<Case>([
    ['is who speaks', 'speaker', 'The ferry speech\n\nDr Ada Fenwick\n\nLowmere', 'Ada Fenwick'],
    [
      'and not in a list of those present',
      'speaker',
      'The ferry speech\n\nDr Ada Fenwick\n\nMr Ole Brand, Lake Bank\n\nMs Ilse Morgen\n\nLowmere',
      undefined,
    ],
    [
      'of two is who speaks',
      'speaker',
      'The ferry speech\n\nDr Ada Fenwick\n\nMr Ole Brand, Lake Bank\n\nSpeech:',
      'Ada Fenwick',
    ],
    ['is who speaks under By', 'speaker', 'The Ferry Lecture\n\nBy\n\nAda Fenwick', 'Ada Fenwick'],
    ['and not under anything', 'speaker', 'Why boats sail\n\nBy Ada Fenwick', undefined],
    [
      'is who speaks under the occasion',
      'speaker',
      'Why boats sail at night on rivers\n\nLake Boat Conference\n\nAda Fenwick\n\nMay 1, 2009',
      'Ada Fenwick',
    ],
    [
      'is no headline',
      'headline',
      'Ada Fenwick\n\nThe ferry and the bridge over the river',
      'The ferry and the bridge over the river',
    ],
    [
      'but what stands over it may look like one',
      'headline',
      'Ola Rivers\n\nAda Fenwick\n\nMay 1, 2009',
      'Ola Rivers',
    ],
    [
      'nor is one with the office behind it, and the house of that',
      'headline',
      'Why boats\n\nAda Fenwick, Chief Economist, Lake Bank Gentlemen\n\nMay 1, 2009',
      'Why boats',
    ],
    [
      'nor one with the office before it',
      'headline',
      'Why boats\n\nMinister for Ferries, Ada Fenwick\n\nMay 1, 2009',
      'Why boats',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('who speaks, by the words around the name', () => {
  it.each<Case>([
    [
      'as prepared',
      'speaker',
      'Why boats sail\n\nAs prepared for delivery by Ada Fenwick\n\nMay 1, 2009',
      'Ada Fenwick',
    ],
    [
      'before a committee',
      'speaker',
      'Why boats sail at night on rivers\n\nAda Fenwick appeared before the Lake Committee.',
      'Ada Fenwick',
    ],
    [
      'with the office, right before the speech',
      'speaker',
      'President Ada Fenwick Welcome Remarks',
      'Ada Fenwick',
    ],
    [
      'giving thanks',
      'speaker',
      'Vote of Thanks by Ada Fenwick at the Ferry Dinner',
      'Ada Fenwick',
    ],
    ['answering', 'speaker', 'Response by Ada Fenwick at the Ferry Dinner', 'Ada Fenwick'],
    ['replying', 'speaker', 'Reply by Ada Fenwick at the Ferry Dinner', 'Ada Fenwick'],
    ['nobody whose name is a page’s', 'speaker', 'Remarks by Home Page', undefined],
    ['somebody who is called Page', 'speaker', 'Remarks by Page Fenwick', 'Page Fenwick'],
    ['nobody whose name says whose it is', 'speaker', 'Remarks by Your Fenwick', undefined],
    ['nobody whose name is a word of a site', 'speaker', 'Remarks by Ferry Publish', undefined],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});

describe('an office and its house in English', () => {
  it.each<Case>([
    [
      'of a parliament',
      'role',
      'Remarks by Ada Fenwick, Speaker of the Lake Parliament',
      'Speaker',
    ],
    ['and no guest', 'role', 'Remarks by Guest Speaker Ada Fenwick', undefined],
    ['with its rank', 'role', 'Remarks by Lake High Commissioner Ada Fenwick', 'High Commissioner'],
    [
      'of that of which the page is',
      'role',
      'Remarks by Ada Fenwick, President of the University',
      'President',
    ],
    [
      'of that of which the page is',
      'organization',
      'Remarks by Ada Fenwick, President of the University',
      undefined,
    ],
    [
      'for a field',
      'organization',
      'Remarks by Ada Fenwick, Director of the Center for Ferry Studies',
      'Center for Ferry Studies',
    ],
    [
      'on a field',
      'organization',
      'Remarks by Ada Fenwick, President, Council on Boats',
      'Council on Boats',
    ],
    [
      'on a day',
      'organization',
      'Remarks by Ada Fenwick, President, Lake Council on how to row',
      'Lake Council',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
