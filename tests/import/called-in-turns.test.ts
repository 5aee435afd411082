import { describe, expect, it } from 'vitest';
import { assemble, read } from './import-text.ts';

async function turnsOf(
  label: string,
  head = 'THE HON ADA FENWICK MP\n\nMINISTER FOR FERRIES',
): Promise<string[]> {
  const page = `---
title: "Transcript of doorstop interview: Lowmere: boats"
date: "2006-05-04"
creators:
  - "Fenwick, Ada"
---

${head}

TRANSCRIPT OF DOORSTOP INTERVIEW, LOWMERE, 4 MAY 2006

${label}: We are here to talk about the ferry, and I am glad that you came.

JOURNALIST: Will the boat be mended this year?

${label}: It will be mended, and we will all row in it.

JOURNALIST: And who pays for it?

${label}: We do, as we did last year.
`;
  const { files } = assemble(await read('a.md', page));
  return [...(files.get('index.mdx') ?? '').matchAll(/<Turn speaker="([^"]*)"/gu)].map(
    ([, to = '']) => to,
  );
}

describe('a turn that calls the one who speaks', () => {
  it.each([
    'MR FENWICK',
    'MINISTER FENWICK',
    'Ms Fenwick',
    'FENWICK',
    'MINISTER',
    'MINISTER FOR FERRIES',
    'ADA FENWICK',
  ])('%s is theirs', async (label) => {
    expect((await turnsOf(label))[0]).toBe('ada-fenwick');
  });

  it('PM is theirs who is said to be Prime Minister', async () => {
    expect((await turnsOf('PM', 'THE HON ADA FENWICK MP\n\nPRIME MINISTER'))[0]).toBe(
      'ada-fenwick',
    );
  });

  it.each(['MR BRAND', 'PM', 'TREASURER', 'SPEAKER'])(
    '%s is another, or nobody known',
    async (label) => {
      expect((await turnsOf(label))[0]).toBe(label);
    },
  );

  it('leaves who asks as they are', async () => {
    expect((await turnsOf('MINISTER'))[1]).toBe('JOURNALIST');
  });
});
