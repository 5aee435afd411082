import { describe, expect, it } from 'vitest';
import { titlesSpeech } from '../../src/import/structure/speech-titles.ts';
import { read, refusalOf } from './import-text.ts';

/** A text in which nobody greets, thanks or turns to listeners. */
const PLAIN = Array.from(
  { length: 9 },
  (_, n) =>
    `The ferry carried ${String(n + 2)} hundred passengers in its year, and the pier was mended.`,
).join('\n\n');

function record(title: string, creators: string[], body = PLAIN): string {
  const names = creators.map((name) => `  - "${name}"`).join('\n');
  return `---\ntitle: "${title}"\ndate: "1996-05-04"\ncreators:\n${names}\n---\n\n${body}\n`;
}

describe('a library’s record of a speech', () => {
  it.each([
    'A Boat for All: speech to the Ferry Club, Lowmere',
    'A Boat for All: speech, Lowmere',
    'Ferry Day citizenship ceremony: address.',
    'A Boat for All. Address to the 13th Ferry Law Conference, Lowmere, 17 April 2003',
    'A Boat for All. [Speech by Ada Fenwick to the Ferry Club]',
    'A Boat for All. Third Ada Fenwick Lecture, Lowmere University',
    'Ferry Memorial Lecture 2000 at the Ferry Institute',
    'Speech at the launch of the Ferry Anthology.',
    'The moral case for boats: notes for Young Ferrymen speech',
    'Address on the occasion of the Ferry Awards',
    'Harbour Day Commemorative Address Dawn Service 2023',
    'Second Reading Speech on Boats (Amendment) Bill 2008 by Senior Minister of State Ada Fenwick',
    'Oral Answer by Minister for Boats, Ada Fenwick, to Parliamentary Question on Oars',
    'Response by the Minister for Boats at the Committee of Supply Debate 2021',
  ])('is taken by its title: %s', async (title) => {
    expect(await refusalOf('a.md', record(title, ['Fenwick, Ada']))).toBeUndefined();
  });

  it.each([
    'Government must address the state of the ferry',
    'Helping the harbour to address irregular boats',
    'Fenwick speech shows ferrymen cannot accept the river: Boats Party',
    'Fenwick speech ‘oxygen’: Brand.',
    'Ferry chief’s remarks a chance for calmer debate on boats: Boats Party',
    'How to write a speech: address the audience first',
    'Written Answer by Minister for Boats, Ada Fenwick, to Parliamentary Question on Oars',
    'Written Reply by Minister for Boats Ada Fenwick on Preventing Leaks',
  ])('is not by one that tells of something: %s', async (title) => {
    expect((await refusalOf('a.md', record(title, ['Fenwick, Ada'])))?.rule).toBe('not-a-talk');
  });

  it.each<[title: string, called: string]>([
    ['A Boat for All: speech to the Ferry Club, Lowmere', 'A Boat for All'],
    [
      'Boats: towards a brighter river: opening address to Ferry 2000, Lowmere',
      'Boats: towards a brighter river',
    ],
    ['Who Owns the River? Public lecture presented by the Ferry Institute', 'Who Owns the River?'],
    [
      'Rivers and courts: the dilemma. Speech at Lowmere University',
      'Rivers and courts: the dilemma',
    ],
    ['A question of ferries: speech.', 'A question of ferries'],
    ['Speech to the Ferry Club, Lowmere.', 'Speech to the Ferry Club, Lowmere'],
  ])('says what it is called: %s', async (title, called) => {
    const { facts } = await read('a.md', record(title, ['Fenwick, Ada']));
    expect(facts.title?.[0]?.value).toBe(called);
  });

  it('names who gave it, surname first, and no party', async () => {
    const { facts } = await read(
      'a.md',
      record('A Boat for All: speech', ['Fenwick, Ada', 'Lakeland Labour Party']),
    );
    expect(facts.speaker?.map(({ value }) => value)).toEqual(['Ada Fenwick']);
  });

  it('may say what somebody is behind the name', async () => {
    const { facts } = await read('a.md', record('A Boat: speech', ['Fenwick, Ada, priest']));
    expect(facts.speaker?.[0]?.value).toBe('Ada Fenwick');
  });

  it('that is no speech has creators who may not have spoken', async () => {
    const body = `Ladies and gentlemen, I thank you for coming.\n\n${PLAIN}\n\nThank you.`;
    const { facts } = await read('a.md', record('The ferry in its year', ['Fenwick, Ada'], body));
    expect(facts.speaker).toBeUndefined();
  });
});

describe('a title of a speech in Chinese', () => {
  it.each([
    '在渡口办事处的讲话',
    '何文舟在湖国的讲话',
    '——何文舟在全国渡船大会讲话',
    '在渡口办事处讲话纪要',
    '与渡口办事处座谈纪要',
    '与湖城研究所员工座谈会纪要',
    '彭渡专访何文舟纪要',
    '关于渡船工作的讲话纪要',
  ])('is one: %s', (title) => {
    expect(titlesSpeech(title)).toBe(true);
  });

  it.each(['市长在渡口作了讲话', '何文舟在渡口的讲话引发热议', '渡口纪要', '在渡口的日子'])(
    'is none: %s',
    (title) => {
      expect(titlesSpeech(title)).toBe(false);
    },
  );

  it('stands under a heading, on the same paragraph as its day', async () => {
    const text = Array.from(
      { length: 6 },
      (_, n) => `第${String(n + 1)}条渡船要修好，码头要管好。`,
    ).join('\n\n');
    const { facts } = await read(
      'a.md',
      `# 渡船要过河\n\n——何文舟在渡口业务汇报会上的讲话\n2014年6月19日\n\n${text}\n`,
    );
    expect(facts.speaker?.[0]?.value).toBe('何文舟');
    expect(facts.date?.[0]?.value).toBe('2014-06-19');
  });
});
