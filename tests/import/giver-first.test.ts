import { describe, expect, it } from 'vitest';
import { TALK_EN, valueOf } from './evidence.ts';
import { read } from './import-text.ts';

describe('whose speech it is, as its name says', () => {
  it.each([
    ['Ada Fenwick Speech: The Boat\n\nAda Fenwick Speech to the Ferry Club', 'Ada Fenwick'],
    ['Ada Fenwick’s Speech to the Ferry Club', 'Ada Fenwick'],
    ['Dr Ada Fenwick Speech to the Lake Conference', 'Ada Fenwick'],
    ['Ada Fenwick’s 2015 Boats Speech: A Boat for All', 'Ada Fenwick'],
    ['Rt Hon Ada Fenwick’s address in response to the Lake Bill', 'Ada Fenwick'],
    ['Maiden Speech Ada Fenwick, Lake MP', 'Ada Fenwick'],
    ['Maiden Speech – Ferry Party MP Ada Fenwick', 'Ada Fenwick'],
    ['Closing Speech: Ada Fenwick, Head of the Ferry School', 'Ada Fenwick'],
    ['Ada Fenwick at Lowmere University (2010)', 'Ada Fenwick'],
    ['Speech by Ferry Party Leader and Lowmere MP Rt Hon Ada Fenwick', 'Ada Fenwick'],
    [
      'Speech by DPM and Coordinating Minister for Boat Policies Ada Mae Fenwick at the 9th dinner',
      'Ada Mae Fenwick',
    ],
    [
      'Welcome Remarks By The Hon. Dato’ Seri Ada Mae Fenwick Chairman Of The Ferry Commission',
      'Ada Mae Fenwick',
    ],
  ])('%s', async (head, name) => {
    expect(await valueOf('speaker', `# ${head}`)).toBe(name);
  });

  it.each([
    'Ferry Night Speech',
    'Ada Fenwick Speech to the Ferry Club',
    'Iron Curtain Speech: a rereading',
    'Ash Wednesday Sermon',
    'Mental Health at Lowmere University',
    'Ada Fenwick Memorial Address',
    'Budget Reply Speech to Parliament',
    'State of the Lake Address',
    'Spring Commencement Address',
    'Closing Speech: A Boat for All, Lowmere',
    'Remarks by President Fenwick After Visiting the Lowmere Iron Bridge',
    // The talk has river and boat in small letters.
    'River Boat Speech to the Ferry Club',
  ])('nobody: %s', async (head) => {
    expect(await valueOf('speaker', `# ${head}`)).toBeUndefined();
  });

  it.each([
    ['Fenwick: A Boat for All', 'Dr Ada Fenwick'],
    ['Speech: Fenwick - A Boat for All', 'Hon Ada Fenwick'],
    ['Fenwick’s speech in response to the Lake Bill', 'Ada Fenwick, Ferry Party'],
  ])('by the surname in %s, with the whole name under it', async (head, name) => {
    expect(await valueOf('speaker', `# ${head}\n\n${name}`)).toBe('Ada Fenwick');
  });

  it('by no surname of two people', async () => {
    const head = '# Fenwick: A Boat for All\n\nWith Ada Fenwick of Lowmere and with Ole Fenwick';
    expect(await valueOf('speaker', head)).toBeUndefined();
  });

  it('though the talk has a word of it in small letters, where the headline says by whom', async () => {
    const talk = TALK_EN.replace('I still know it', 'I know how it was');
    const { facts } = await read(
      'page.html',
      `<title>Speech by Mr Ng How Fenwick at the Ferry Club</title><h1>Speech by Mr Ng How Fenwick at the Ferry Club</h1>${talk
        .split('\n\n')
        .map((each) => `<p>${each}</p>`)
        .join('')}`,
    );
    expect(facts.speaker?.[0]?.value).toBe('Ng How Fenwick');
  });

  it('though a word without its n’t looks like the name', async () => {
    const talk = TALK_EN.replace('I still know it', 'I don’t forget it');
    const { facts } = await read(
      'page.txt',
      `# A Boat for All\n\nAn address to the Ferry Club by Don Fenwick, Director\n\n${talk}`,
    );
    expect(facts.speaker?.[0]?.value).toBe('Don Fenwick');
  });
});

describe('somebody after whom a speech is called', () => {
  it.each([
    ['Ada Fenwick Keynote Address', 'By Karen Holt'],
    ['Ada Fenwick Speech', 'Karen Holt, Dean of the Chapel'],
    ['Fenwick: Preacher of the Lake', 'The legacy of Ada Fenwick\n\nRev. Karen Holt'],
    ['Ada Fenwick at Lowmere University', 'Karen Holt, Professor of Boats'],
  ])('is not who gives it: %s / %s', async (head, byline) => {
    expect(await valueOf('speaker', `# ${head}\n\n${byline}`)).not.toContain('Fenwick');
  });
});

describe('a list that has nothing but who, where and the year', () => {
  const head = '# Ada Fenwick at Lowmere University (2010)';

  it('gives the house as the place, and the whole as the title', async () => {
    expect(await valueOf('place', head)).toBe('Lowmere University');
    expect(await valueOf('title', head)).toBe('Ada Fenwick at Lowmere University (2010)');
    expect(await valueOf('date', head)).toBeUndefined();
  });
});
