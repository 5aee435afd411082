import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { markdown } from '../../src/import/formats/markdown.ts';
import { isPersonName } from '../../src/import/metadata/person-name.ts';
import { announcesTalk } from '../../src/import/structure/announcements.ts';
import { noiseOf } from '../../src/import/structure/noise.ts';
import { greets, isProse, sentencesOf, SPEECH_EN } from '../../src/import/structure/phrases.ts';
import { TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';
import { page, paragraphs } from './page-of-talk.ts';

describe('a note by who gave the talk', () => {
  it.each([
    'This is an edited transcript of a talk I gave at Ferrycon, and of what I was asked.',
    'Note: this is a write-up of my closing keynote at Ferrycon (with slides).',
    'Here is the sermon that I delivered by the river, as I wrote it down.',
    'I’m publishing the text of my speech at Ferrycon, with what I left out.',
    'I have posted the script of the lecture of last year.',
    'Below, a version of the eulogy for my father, whom you knew.',
  ])('announces it: %s', (text) => {
    expect(announcesTalk(text)).toBe(true);
  });

  it('does so among other sentences', () => {
    expect(
      announcesTalk('This is the eulogy I gave by the river, as I wrote it down. Ole took it in.'),
    ).toBe(true);
  });

  it.each([
    'This year I heard many talks, and none was short.',
    'This is the write-up of a meeting of the Ferry Club, and it is long.',
    'We talked of the sermon that I delivered by the river.',
  ])('is none: %s', (text) => {
    expect(announcesTalk(text)).toBe(false);
  });
});

describe('the first words of a talk', () => {
  it.each([
    'I would like to begin by thanking the boatmen.',
    'I want to start by welcoming you.',
    'I will begin by acknowledging who was here before.',
    'I wish to start by congratulating you.',
    'I begin by thanking you.',
    'Let me start with the boat.',
    'Please allow me to begin.',
    'Allow me first to thank you.',
  ])('greet: %s', (text) => {
    expect(greets(text)).toBe(true);
  });

  it.each(['I would like to begin by rowing.', 'Let me see the boat.', 'I start at six.'])(
    'do not: %s',
    (text) => {
      expect(greets(text)).toBe(false);
    },
  );
});

describe('a full stop that ends no sentence', () => {
  it.each([
    'Ada F. Fenwick, Lowmere',
    'Hon. Ole Brand',
    'Remarks by J. R. Fenwick',
    'Ferry Co. Ltd. Dinner',
  ])('makes no prose: %s', (text) => {
    expect(isProse(text)).toBe(false);
  });

  it.each(['The boat. It sank', 'We saw Ada.', 'It was no ferry inc. But we rowed'])(
    'stands beside one that does: %s',
    (text) => {
      expect(isProse(text)).toBe(true);
    },
  );

  it('cuts no sentence behind an initial', () => {
    expect(sentencesOf('We saw Ada F. Fenwick. She (J. Brand too) rowed.')).toEqual([
      'We saw Ada F. Fenwick.',
      'She (J. Brand too) rowed.',
    ]);
    expect(sentencesOf('It was Ferry DC. She rowed.')).toHaveLength(2);
  });
});

describe('words of pages', () => {
  it.each(['eulogy', 'homily', 'sermon', 'toast'])('name a speech: %s', (word) => {
    expect(SPEECH_EN.test(`The ${word} is here`)).toBe(true);
  });

  it.each([
    'Home > What we do when the river is high',
    '首页 > 渡船要有人记得，我们都欠船家一声谢谢，大家都说',
  ])('lead to a page: %s', (text) => {
    expect(noiseOf(text)?.name).toBe('navigation');
  });

  it('lead nowhere where only a mark parts them', () => {
    expect(noiseOf('A boat > what we do when the river is high')).toBeUndefined();
  });

  it.each([
    'Ada Publish',
    'Published Ada',
    'Date Fenwick',
    'Your Ferry',
    'My Ferry',
    'Ferry And Boat',
    'How Ferry',
    'What Ferry',
    'Main Page',
    'Next Page',
  ])('are nobody’s name: %s', (words) => {
    expect(isPersonName(words)).toBe(false);
  });

  it('but Page is', () => {
    expect(isPersonName('Ada Page')).toBe(true);
  });
});

const BODY = TALK_EN.replace('Ladies and gentlemen, ', '');

describe('where an English talk begins', () => {
  const present = ['The Mayor of Lowmere', '• Mr Ole Brand, Lake Bank', 'Ms Ilse Morgen'];
  it('is with a list of those present', async () => {
    const lines = outline(
      await read('a.txt', `Speech at the ferry summit\n\n${present.join('\n\n')}\n\n${TALK_EN}`),
    );
    expect(lines[0]).toBe(present[0]);
    expect(lines).toHaveLength(7);
  });

  it('is not with one or two names', async () => {
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

  it('says at what somebody speaks', async () => {
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
    expect(await at('Good evening. We all remember the Lake Summit.')).toBeUndefined();
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

describe('the headline of an HTML page', () => {
  const talk = paragraphs(TALK_EN.split('\n\n'));
  const headline = async (headings: string, title: string) =>
    factOf(
      await read(
        'a.html',
        page(`${headings}<p>Remarks by Ada Fenwick</p>${talk}`, `<title>${title}</title>`),
      ),
      'headline',
    )?.value;

  it('is the one that its title has, in capitals or not', async () => {
    expect(
      await headline('<h1>THE OLD BOAT</h1><h2>Other things</h2>', 'The old boat – Ferry'),
    ).toBe('THE OLD BOAT');
  });

  it('is not what leads to the front page', async () => {
    expect(
      await headline(
        '<h1><a href="/">Ferry Journal of Boats</a></h1><h2>The boat</h2>',
        'The boat | Ferry Journal of Boats',
      ),
    ).toBe('The boat');
  });
});

describe('Markdown', () => {
  const is = (text: string) =>
    markdown.detect({ name: 'a', text } as Parameters<typeof markdown.detect>[0]);
  it('begins with fields between fences', () => {
    expect(is(`---\ntitle: The boat\nspeakers:\n  - Ada Fenwick\n# date\n---\n\n${BODY}`)).toBe(
      true,
    );
    expect(is(`---\nThe boat\n---\n\n${BODY}`)).toBe(false);
    expect(is(`The boat\n---\ntitle: The boat\n---\n\n${BODY}`)).toBe(false);
  });
});
