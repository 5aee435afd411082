import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { namesThosePresent } from '../../src/import/metadata/english/lines.ts';
import { TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

const BODY = TALK_EN.replace('Ladies and gentlemen, ', '');

describe('where an English talk begins', () => {
  const present = ['The Mayor of Lowmere', '• Mr Ole Brand, Lake Bank', 'Ms Ilse Morgen'];
  it('is with a list of those present', async () => {
    const lines = outline(
      await read('a.txt', `Speech at the ferry summit\n\n${present.join('\n\n')}\n\n${TALK_EN}`),
    );
    expect(lines.slice(0, 3)).toEqual([
      'The Mayor of Lowmere',
      '• Mr Ole Brand, Lake Bank',
      'Ms Ilse Morgen',
    ]);
  });

  it('is with such a list where a style is in front of an office', async () => {
    const styled = ['President Ada Fenwick', 'Captain Ole Brand', 'Governor Ilse Morgen'];
    const lines = outline(
      await read('a.txt', `Speech at the ferry summit\n\n${styled.join('\n\n')}\n\n${TALK_EN}`),
    );
    expect(lines.slice(0, 3)).toEqual(styled);
  });

  it('is right below the word for those present', async () => {
    const called = ['Master of Ceremonies, Mr. Ole Brand', 'Regional Chair – Ms. Ilse Morgen'];
    const lines = outline(
      await read('a.txt', ['Remarks at the pump', 'PROTOCOL', ...called, TALK_EN].join('\n\n')),
    );
    expect(lines.slice(0, 3)).toEqual([...called, TALK_EN.split('\n\n')[0]]);
  });

  it('is not with what else names somebody', async () => {
    const tied = [
      'Remarks by Dr Ada Fenwick',
      'Mr Ole Brand from Lowmere',
      'Ms Ilse Morgen on boats',
    ];
    const lines = outline(
      await read('a.txt', `Speech at the ferry summit\n\n${tied.join('\n\n')}\n\n${TALK_EN}`),
    );
    expect(lines[0]).toMatch(/^Ladies and gentlemen/);
  });

  it('is with such a list under dashes', () => {
    expect(namesThosePresent('- Mr Ole Brand')).toBe(true);
    expect(namesThosePresent('Ole Brand')).toBe(false);
  });

  it('is not with two names', async () => {
    const lines = outline(
      await read(
        'a.txt',
        `Speech at the ferry summit\n\n${present.slice(1).join('\n\n')}\n\n${TALK_EN}`,
      ),
    );
    expect(lines[0]).toMatch(/^Ladies and gentlemen/);
  });

  it('is not with lines that name nobody’s style', async () => {
    const names = ['Ada Fenwick', 'Ole Brand', 'Ilse Morgen'];
    const lines = outline(
      await read('a.txt', `Speech at the ferry summit\n\n${names.join('\n\n')}\n\n${TALK_EN}`),
    );
    expect(lines[0]).toMatch(/^Ladies and gentlemen/);
  });

  it('is behind a list of fields, whose labels are no speakers', async () => {
    const fields = 'Speaker: Ada Fenwick  \nConference: Ferrycon  \nPlace: Lowmere';
    const edition = await read(
      'a.md',
      `# The boat\n\n${fields}\n\nI should like to speak to you about the boat.\n\n${BODY}`,
    );
    expect(outline(edition)[0]).toMatch(/^I should like/);
    expect(factOf(edition, 'speaker')?.value).toBe('Ada Fenwick');
    expect(factOf(edition, 'event')?.value).toBe('Ferrycon');
  });

  it('is a turn behind such a list', async () => {
    const fields = 'Speaker: Ada Fenwick  \nConference: Ferrycon';
    const edition = await read(
      'a.md',
      `# The boat\n\n${fields}\n\nAda Fenwick: I speak to you of the boat.\n\nOle Brand: Why do you?\n\nAda Fenwick: I do.`,
    );
    const speakers = outline(edition).filter((line) => line.startsWith('@'));
    expect(speakers).toEqual(['@ Ada Fenwick', '@ Ole Brand', '@ Ada Fenwick']);
  });
});

describe('the first words of an English talk', () => {
  it('say at what somebody speaks', async () => {
    const at = async (words: string, head = 'The boat') =>
      factOf(await read('a.txt', `${head}\n\n${words}\n\n${TALK_EN}`), 'event')?.value;
    const meeting = '2025 Annual Meeting of the Ferry Company';
    expect(await at(`Good evening. Welcome to the ${meeting}.`)).toBe(meeting);
    expect(await at('Good evening. I am honoured to be here at the Lake Summit.')).toBe(
      'Lake Summit',
    );
    expect(await at('Good evening. It is an honour to speak at the Lake Summit.')).toBe(
      'Lake Summit',
    );
    expect(await at('Good evening. We all met at the Lake Summit.')).toBeUndefined();
    expect(
      await at('Good evening. Welcome to all who rowed from the Lake Summit.'),
    ).toBeUndefined();
    expect(
      await at(
        `Good evening. Welcome to the ${meeting}.`,
        'Speech by Ada Fenwick at the Ferry Dinner',
      ),
    ).toBe('Ferry Dinner');
  });
});
