import { describe, expect, it } from 'vitest';
import { read } from './import-text.ts';

const TALK =
  'Thank you all very much, and good evening.\n\nIt is good to be with you tonight, and I want to begin with a story about the lake.\n\nWe waited on the shore with our baskets, and so we knew one another.\n\nThank you very much.';

async function speaker(head: string, below: string) {
  const { facts } = await read('a.txt', [head, TALK, below].join('\n\n'));
  return facts.speaker?.[0]?.value;
}

describe('whoever posted a text', () => {
  it('gave the talk that they say is their own', async () => {
    const head = '# Lake Keynote\n\nI thought that I would share it. Here was my speech...';
    expect(await speaker(head, 'Posted by Ada O. Fenwick at 5:00 AM')).toBe('Ada O. Fenwick');
    expect(await speaker(head, '© Ada Fenwick. The Boat is in all bookshops.')).toBe('Ada Fenwick');
  });

  it('preached the sermon, who is a minister', async () => {
    expect(await speaker('# Sermon: Lent 3', 'Posted by Rev. Ole Brand at 12:00 PM')).toBe(
      'Ole Brand',
    );
  });

  it('did not give what is somebody else’s', async () => {
    const head = '# A Night at the Club\n\nOle’s speech was so good that I typed it for my talk.';
    expect(await speaker(head, 'Posted by Ada Fenwick at 9:12 AM')).toBe(undefined);
    expect(await speaker('# Sermon: Lent 3', 'Posted by Ada Fenwick at 9:12 AM')).toBe(undefined);
  });
});
