import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { valueOf } from './evidence.ts';

describe('lines over an English talk that do not say when, where or at what', () => {
  it.each<Case>([
    [
      'a stamp to the minute is a page’s',
      'date',
      `Remarks by Ambassador Fenwick at the Opening of the Ferry Reading Room\n\nThursday, April 14th, 2016 – 11:07 AM`,
      undefined,
    ],
    [
      'an hour makes no place of who speaks',
      'place',
      `Mar 3, 2023\n\nAda Fenwick Announces Run for Mayor Transcript\n\nAda Fenwick (00:00):`,
      undefined,
    ],
    [
      'some weeks before an entry nobody knows the day',
      'date',
      `# Sinking Boats for a Living\n\n4 April 2024\n\nA few weeks ago I gave a talk at the Ferry Club. Here is the text of it.`,
      undefined,
    ],
    [
      'who heads a festival may speak elsewhere',
      'event',
      `Remarks of Ada Fenwick, Director of the Lowmere Boat Festival`,
      undefined,
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });
});
