import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('lines over an English talk that say less than it seems', () => {
  it.each<Case>([
    [
      'a part of a city is no place that others find',
      'place',
      'The following is the text of Mayor Ada Fenwick’s State of the City address, as delivered at the Ferry Hall in the East Side:',
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
  ])('%s: %s', async (_why, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
