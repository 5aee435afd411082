import { describe, expect, it } from 'vitest';
import { read } from './import-text.ts';

async function speakers(head: string, ...turns: string[]) {
  const { facts } = await read('a.txt', [head, ...turns].join('\n\n'));
  return facts.speaker?.map(({ value }) => value);
}

const ASKS = 'Good evening, ladies and gentlemen, and welcome. How did it begin with the boats?';
const SAYS = 'We had a small boat and a large lake, and nobody told us that it could not be done.';
const TURNS = [
  `FENWICK: ${ASKS}`,
  `BRAND: ${SAYS}`,
  `FENWICK: ${ASKS}`,
  `BRAND: ${SAYS} ${SAYS}`,
  `FENWICK: Thank you, ladies and gentlemen.`,
];

describe('those who talk with one another in English', () => {
  it('are all, by the names that the head has', async () => {
    const head = '# In Conversation: Ada Fenwick and Ole Brand\n\nMay 3, 2014';
    expect(await speakers(head, ...TURNS)).toEqual(['Ada Fenwick', 'Ole Brand']);
  });

  it('are the one guest, where another interviews', async () => {
    for (const by of ['Interviewed by Ada Fenwick', 'Host: Ada Fenwick', 'Ada Fenwick, moderator'])
      expect(await speakers(`# A Conversation with Ole Brand\n\n${by}`, ...TURNS)).toEqual([
        'Ole Brand',
      ]);
  });

  it('are whoever has a turn, and not whoever prays before them', async () => {
    const head =
      '# The Lake\n\nBlessing\n\nIlse Morgen\n\nSpeaker\n\nPresident, Ferry Council\n\nPresider\n\nAda Fenwick\n\nOle Brand, president of the Ferry Council, discusses the lake.';
    expect(await speakers(head, ...TURNS)).toEqual(['Ole Brand']);
  });
});
