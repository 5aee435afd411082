import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

describe('where the talk begins under a heading that says so', () => {
  it.each(['Transcript', 'Full Text', 'My speech', 'Transcript(ish)', 'Text of the talk'])(
    '%s',
    async (heading) => {
      const page = `# The Boat\n\n## Summary\n\nAda Fenwick tells of a boat and of the river that I know.\n\n## ${heading}\n\n${TALK_EN}\n`;
      const edition = await read('a.md', page);
      expect(outline(edition)[0]).toMatch(/^Ladies and gentlemen/);
      expect(edition.leftOut.map(({ text }) => text).join('\n')).toContain('tells of a boat');
    },
  );

  it('or under one of a name and a day, where names stand in brackets', async () => {
    const page = `# The Boat with Ada Fenwick\n\n## Ada Fenwick - Tuesday, August 30, 2016\n\n**[Dennis]:** Here she is.\n\n**[Ada Fenwick]:** I saw the boat, and so did you.\n\n**[Dennis]:** I did.\n`;
    const edition = await read('a.md', page);
    expect(outline(edition)[0]).toBe('@ Dennis');
    expect(edition.facts.speaker?.[0]?.value).toBe('Ada Fenwick');
    expect(edition.facts.date?.[0]?.value).toBe('2016-08-30');
  });

  it('in a dialogue, too, before anybody has a turn', async () => {
    const page = `# The Boat\n\n### Summary\n\nTwo people talk of a boat.\n\n### Transcript\n\n**Ada Fenwick:** Did you see it?\n\n**Ole Brand:** I did.\n\n**Ada Fenwick:** And was it blue?\n\n### Transcript\n\n**Ole Brand:** It was.\n`;
    const edition = await read('a.md', page);
    expect(outline(edition)).toEqual([
      '@ Ada Fenwick',
      'Did you see it?',
      '@ Ole Brand',
      'I did.',
      '@ Ada Fenwick',
      'And was it blue?',
      '# Transcript',
      '@ Ole Brand',
      'It was.',
    ]);
    expect(edition.leftOut.map(({ text }) => text)).toEqual([
      'Summary',
      'Two people talk of a boat.',
      'Transcript',
    ]);
  });
});

it('begins under no rubric of the site', async () => {
  const page = `Speech by Ada Fenwick\n\n## Speech\n\nMay 21, 2016\n\nAt the Lake Conference\n\n${TALK_EN}\n`;
  const { facts } = await read('a.md', page);
  expect(facts.event?.[0]?.value).toBe('Lake Conference');
});

describe('what kramdown is told of a block', () => {
  it('is no word of the talk, and on record', async () => {
    const page = `Ladies and gentlemen, good morning.\n\n{:start="2"}\n2. I grew up by the river and saw the boat.\n\n{: .notice}\nThen the boat was gone.\n\nThank you.\n`;
    const edition = await read('a.md', page);
    expect(outline(edition).join('\n')).not.toContain('{:');
    expect(edition.leftOut).toEqual([
      { line: 3, rule: 'markup', text: '{:start="2"}' },
      { line: 6, rule: 'markup', text: '{: .notice}' },
    ]);
  });
});

describe('speech that no label and no late announcement takes away', () => {
  it('is that of the president, by the office alone', async () => {
    const page =
      'Great Hall, Lowmere\n\nTHE PRESIDENT: Hello, everybody! We are here for the boat.\n\nI saw it every day, and so did you.\n\nQ: Was it blue?\n\nTHE PRESIDENT: It was, and I have told you so before.\n\nQ: Thank you.\n';
    expect(outline(await read('a.txt', page)).slice(0, 2)).toEqual([
      '@ THE PRESIDENT',
      'Hello, everybody! We are here for the boat.',
    ]);
  });

  it('is what somebody says before others have labels', async () => {
    const page =
      'Great Hall, Lowmere\n\nGood evening, everyone, and I thank you all for coming to the river tonight.\n\nADA FENWICK: Did you see the boat?\n\nOLE BRAND: I did, and it was blue.\n\nADA FENWICK: And then?\n\nOLE BRAND: Then it was gone, as you know, and we all went home.\n';
    expect(outline(await read('a.txt', page))[0]).toMatch(/^Good evening/);
  });

  it('is what stands before a speaker says that something follows', async () => {
    const long = Array.from(
      { length: 12 },
      (_, at) => `I saw the boat ${at} times, and I told you of it, and we laughed by the water.`,
    );
    const page = `Hello and welcome, dear ferry people, this is my talk on boats.\n\n${long.join('\n\n')}\n\nHere is the full text of the letter that my father wrote:\n\n${long.slice(0, 6).join('\n\n')}\n`;
    expect(outline(await read('a.txt', page))[0]).toMatch(/^Hello and welcome/);
  });

  it('is what stands before a speaker asks what follows', async () => {
    const said = '今天来讲渡船，我们都坐过它，我也说过很多次。';
    const page = `渡船講稿\n\n各位好\n\n好，${said}\n\n以下的對話是不是常出現在船上？\n\n「誰開走了船？」\n\n${said}\n\n我坐在船上想这件事，想了很久，谢谢大家。\n`;
    expect(outline(await read('a.txt', page))[0]).toBe('各位好');
  });

  it('is a list of those present over a heading and the greeting', async () => {
    const page = `05 Oct 2021\n\nPresident Mara Lindt, Patron of the College\nMr Ole Brand, Chancellor of the College\nMs Ada Fenwick, Registrar of the College\nLadies and gentlemen\n\nIntroduction\n\n${TALK_EN.replace('Ladies and gentlemen, ', 'Good morning to all of you. ')}\n`;
    const edition = await read('a.md', page);
    expect(outline(edition)[0]).toMatch(/^President Mara Lindt/);
    expect(edition.facts.speaker).toBeUndefined();
  });
});

it('is announced under a greeting to the readers of a blog', async () => {
  const page = `# My talk\n\nHello everyone! I am happy to share with you what I said, and I thank you all.\n\nIt was my first talk in years, and I loved it.\n\nTranscript:\n\n${TALK_EN}\n\n${TALK_EN}\n`;
  expect(outline(await read('a.md', page))[0]).toMatch(/^Ladies and gentlemen/);
});

it('has a chapter on its text', async () => {
  const page = `# The Boat\n\nGood morning. I want you to see the boat of the river.\n\n## The Text\n\n${TALK_EN}\n`;
  expect(outline(await read('a.md', page))[0]).toMatch(/^Good morning/);
});

describe('a talk for what stands beside it', () => {
  const lecture = Array.from(
    { length: 9 },
    (_, at) => `The boat ${at} was made of wood, and those who made it knew the river.`,
  ).join('\n\n');

  it('is one by the note that says where it was given', async () => {
    expect(await refusalOf('a.txt', `The threats to boats\n\n${lecture}\n`)).toBeDefined();
    const edition = await read(
      'a.txt',
      `The threats to boats\n\n${lecture}\n\n(Delivered at the Lake Ferry Conference, Lowmere.)\n`,
    );
    expect(edition.facts.event?.[0]?.value).toBe('Lake Ferry Conference');
  });

  it('is one talk under a report in words like its own', async () => {
    const page = `Weekly Address: Boats for All\n\nIn this week’s address, the Vice President laid out a plan for boats, and for those who row them.\n\nMaking them free is good for all of us and for our river.\n\nEmbedded video for Weekly Address: Boats for All\n\nMP4\n\nRemarks of Vice President Ole Brand\nWeekly Address\nLowmere\n\n${TALK_EN}\n\n${lecture}\n`;
    expect(outline(await read('a.txt', page))[0]).toMatch(/^Ladies and gentlemen/);
  });
});
