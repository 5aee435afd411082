import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

const NOTE = 'This is the transcript of a talk I gave at Ferrycon 2016.';

describe('what stands over a text in somebody’s repository', () => {
  const facts = async (page: string) => {
    const { facts: found } = await read('a.md', page);
    return [found.headline, found.speaker, found.published].map((hints) => hints?.[0]?.value);
  };

  it('is metadata without a fence, as Pelican and MultiMarkdown have it', async () => {
    const page = `Title: The Boat\nDate: 2016-07-12\nAuthor: Ada Fenwick\nTags: boats, rivers\n\n${NOTE}\n\n${TALK_EN}\n`;
    expect(await facts(page)).toEqual(['The Boat', 'Ada Fenwick', '2016-07-12']);
    expect(outline(await read('a.md', page))[0]).toMatch(/^Ladies and gentlemen/);
  });

  it('is front matter with a fence below it only, as Hexo has it', async () => {
    const page = `title: The Boat\ntags:\n  - boats\nauthor:\n  name: Ada Fenwick\n\ndate: 2016-07-12\n---\n\n${NOTE}\n\n${TALK_EN}\n`;
    expect(await facts(page)).toEqual(['The Boat', 'Ada Fenwick', '2016-07-12']);
    const copied = await read('a.txt', page);
    expect(copied.facts.headline?.[0]?.value).toBe('The Boat');
  });

  it('is TOML with tables, which are listed, and says that the text is a homily', async () => {
    const page = `+++\ntitle = 'The Boat'\ndescription = 'A homily on how a boat waits.'\ndate = 2024-11-24\ndraft = false\n\n[[readings]]\nlabel = 'First'\n\n[[readings]]\nlabel = 'Second'\n+++\n\nThe boat waits for everybody. It has waited since spring.\n\nWhoever comes to it is carried. Nobody is left on the shore.\n\nThere is one oar, and it is enough for the whole town.\n`;
    const edition = await read('a.md', page);
    expect(edition.facts.title?.[0]?.value).toBe('The Boat');
    expect(edition.facts.published?.[0]?.value).toBe('2024-11-24');
    expect(edition.leftOut.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['draft = false', '[[readings]]', "label = 'Second'"]),
    );
  });

  it('is TOML whose own fields stand in a table, as Zola has them', async () => {
    const page = `+++\ntitle = "The Boat"\n\n[extra]\nspeaker = "Ada Fenwick"\n+++\n\n${TALK_EN}\n`;
    expect((await read('a.md', page)).facts.speaker?.[0]?.value).toBe('Ada Fenwick');
  });

  it('is TOML whose own fields stand below another table, with every line that is not read listed once', async () => {
    const unread = [
      'colours = [',
      '  "red",',
      ']',
      'weight = 3 # of ten',
      '[[readings]]',
      "label = 'First'",
    ];
    const page = `+++\ntitle="The Boat"\n${unread.join('\n')}\n\n[extra]\n  speaker = "Ada Fenwick"\n+++\n\n${TALK_EN}\n`;
    const { facts: found, leftOut } = await read('a.md', page);
    expect(found.title?.[0]?.value).toBe('The Boat');
    expect(found.speaker?.[0]).toMatchObject({ value: 'Ada Fenwick', line: 11 });
    const listed = leftOut.filter(({ rule }) => rule === 'front-matter');
    expect(listed.map(({ line, text }) => [line, text])).toEqual([
      ...unread.map((text, index) => [index + 3, text]),
      [10, '[extra]'],
    ]);
  });

  it('is tags over plain text, a paragraph a line, as a corpus of speeches has it', async () => {
    const page = `<title="Remarks at the Ferry">\n<date="October 26, 1963">\n${TALK_EN.replaceAll('\n\n', '\n')}\n`;
    const edition = await read('a.txt', page);
    expect(edition.facts.title?.[0]?.value).toBe('Remarks at the Ferry');
    expect(edition.facts.date?.[0]?.value).toBe('1963-10-26');
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
  });

  it.each(['event_date', 'talk_date', 'sermon_date'])(
    'says apart when the page appeared and when the talk was given: %s',
    async (key) => {
      const page = `---\ntitle: The Boat\ndate: 2016-07-12\n${key}: 1994-08-07\n---\n\n${NOTE}\n\n${TALK_EN}\n`;
      const { facts: found } = await read('a.md', page);
      expect([found.date, found.published].map((hints) => hints?.[0]?.value)).toEqual([
        '1994-08-07',
        '2016-07-12',
      ]);
    },
  );

  it('is a comment with two points before each field, as Nikola has it', async () => {
    const page = `<!--\n.. title: The Boat\n.. slug: the-boat\n.. date: 2016-07-12 19:40:57 UTC\n-->\n\n${NOTE}\n\n${TALK_EN}\n`;
    expect(await facts(page)).toEqual(['The Boat', undefined, '2016-07-12']);
    expect(outline(await read('a.md', page))[0]).toMatch(/^Ladies and gentlemen/);
  });

  it('is no front matter where sentences stand over the line', async () => {
    const page = `title: The Boat\nWe all saw it.\n---\n\n${NOTE}\n\n${TALK_EN}\n`;
    expect((await facts(page))[2]).toBeUndefined();
  });

  it.each(['渡口文化', '渡口YiXi', 'Ferry x Boats - Lowmere', 'Lowmere University'])(
    'names a channel and nobody who speaks: %s',
    async (channel) => {
      const page = `---\ntitle: The Boat\ndate: 2016-07-12\nauthor: ${channel}\nspeaker: ${channel}\n---\n\n${NOTE}\n\n${TALK_EN}\n`;
      const { facts: found } = await read('a.md', page);
      expect([found.speaker, found.date]).toEqual([undefined, undefined]);
      expect(found.publisher?.[0]?.value).toBe(channel);
      expect(found.published?.[0]?.value).toBe('2016-07-12');
    },
  );

  it.each(['何文老师', '阿达 Ada', 'Ada Fenwick / 何文', 'Ada Fenwick, University of Lowmere'])(
    'names who speaks, however: %s',
    async (speaker) => {
      const page = `---\ntitle: The Boat\nauthor: Ole Brand\nspeaker: ${speaker}\n---\n\n${NOTE}\n\n${TALK_EN}\n`;
      expect((await facts(page))[1]).toBe(speaker);
    },
  );

  it('is no front matter where people speak above the line', async () => {
    const page =
      'title: The Ferry\n\nAda: I saw the boat every day, and you know it.\n\nBea: And what colour did it have, if I may ask you that?\n\nAda: I still know it, and so would you.\n\nBea: Thank you, Ada.\n\n---\n\nAda: One more thing. I want to thank you all for being here today.\n';
    expect(outline(await read('a.md', page)).join('\n')).toContain('what colour');
  });

  it('has the types that Python writes', async () => {
    const page = `---\ntitle: !!python/unicode 'The Boat'\ncreatetime: 2016-07-12 01:30:00+00:00\n---\n\n${NOTE}\n\n${TALK_EN}\n`;
    expect(await facts(page)).toEqual(['The Boat', undefined, '2016-07-12']);
  });

  it.each([
    'Author: Thank you all for coming to the ferry tonight.\nModerator: We are happy.',
    'Title: The Boat\nPlace: Lowmere',
  ])('is no metadata that only pages have: %s', async (head) => {
    const edition = await read('a.md', `${head}\n\n${NOTE}\n\n${TALK_EN}\n`);
    const kept = [...outline(edition), ...edition.leftOut.map(({ text }) => text)].join('\n');
    expect(kept).toContain(/Moderator|Lowmere/.exec(head)?.[0]);
  });

  it('is on record where we have no use for it', async () => {
    const edition = await read('a.md', `Title: The Boat\nTags: boats\n\n${NOTE}\n\n${TALK_EN}\n`);
    expect(edition.leftOut[0]).toEqual({ line: 2, rule: 'front-matter', text: 'Tags: boats' });
  });

  it('is on record also between fences, with the lines that belong to it', async () => {
    const page = `---\ntitle: The Boat\ntags:\n  - boats\n  - rivers\nlayout: post\n---\n\n${NOTE}\n\n${TALK_EN}\n`;
    const { leftOut } = await read('a.md', page);
    expect(leftOut.filter(({ rule }) => rule === 'front-matter')).toEqual(
      ['tags:', '  - boats', '  - rivers', 'layout: post'].map((text, index) => ({
        line: index + 3,
        rule: 'front-matter',
        text,
      })),
    );
  });

  it('is no metadata where one line only has a colon', async () => {
    const page = `Title: The Boat\nIt was there every day\n\n${NOTE}\n\n${TALK_EN}\n`;
    expect((await facts(page))[2]).toBeUndefined();
  });

  it('is front matter whose fence has spaces behind it', async () => {
    const page = `---\ntitle: The Boat\ndate: 2016-07-12\n---   \n\n${NOTE}\n\n${TALK_EN}\n`;
    expect(await facts(page)).toEqual(['The Boat', undefined, '2016-07-12']);
  });

  it('is an author by first name, or with an address', async () => {
    const of = (author: string) =>
      facts(`---\ntitle: The Boat\n${author}\n---\n\n${NOTE}\n\n${TALK_EN}\n`);
    expect((await of('author: Jarkko'))[1]).toBe('Jarkko');
    expect((await of('author:\n  name: Ada Fenwick\n  url: https://boats.test'))[1]).toBe(
      'Ada Fenwick',
    );
    expect((await of('author: Admin'))[1]).toBeUndefined();
    expect((await of('author: adafenwick'))[1]).toBeUndefined();
  });

  it('is front matter over lines with times', async () => {
    const lines = Array.from({ length: 9 }, (_, at) => `[00:0${at}] I saw the boat ${at}.`);
    const edition = await read(
      'a.md',
      `---\ntitle: The Boat\ndate: 2016-07-12\n---\n\n${lines.join('\n')}\n`,
    );
    expect(edition.facts.headline?.[0]?.value).toBe('The Boat');
    expect(edition.facts.published?.[0]?.value).toBe('2016-07-12');
    expect(outline(edition).join(' ')).toContain('I saw the boat 1.');
  });

  it('is front matter over minutes, with whoever was the guest', async () => {
    const said = 'You have worked with many who row boats.\n\nAda Fenwick (00:00:07):\nI have.\n';
    const edition = await read(
      'a.md',
      `---\nguest: Ada Fenwick\npublish_date: 2026-01-04\n---\n\n# The Boat\n\nOle Brand (00:00:00):\n${said}`,
    );
    expect(edition.facts.speaker?.map(({ value }) => value)).toEqual(['Ada Fenwick']);
    expect(edition.facts.published?.[0]?.value).toBe('2026-01-04');
    expect(edition.facts.date).toBeUndefined();
    const two = '---\nguests: Ada Fenwick, Mara Lindt\n---\n\nOle Brand (00:00:00):\n';
    expect((await read('a.md', `${two}${said}`)).facts.speaker).toBeUndefined();
    expect(outline(edition)[0]).toMatch(/Ole Brand/);
  });

  it('is the site’s name, and then who wrote it', async () => {
    const page = `# [Rising Tide](https://tide.test)\n\n# The Boat\n\nRising Tide\n\nAda Fenwick\n\nNov 24, 2025\n\n${NOTE}\n\n${TALK_EN}\n`;
    expect((await facts(page))[1]).toBe('Ada Fenwick');
  });
});
