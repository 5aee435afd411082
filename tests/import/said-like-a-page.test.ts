import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read } from './import-text.ts';

const [OPENING = '', ...OTHERS] = TALK_EN.split('\n\n');
const [OPENING_ZH = '', ...OTHERS_ZH] = TALK.split('\n\n');

async function staysSaid(said: readonly string[]) {
  expect(outline(await read('a.txt', said.join('\n\n')))).toEqual(said);
}

describe('what is said, and reads like a page', () => {
  it.each([
    'About the award',
    'Forward-looking statements: I want to remind you that some of what we say may change.',
    'For more information, visit the ferry house on Sunday',
    'Note: the speech was never given, as I found out when I asked my father.',
    'Thanks to all of you for listening to me when I was angry.',
    'There is no recording of my father’s voice.',
    'Thanks for reading along with me! I know that it was long.',
    'The river keeps / what the river takes / and gives us back / nothing at all',
    'Hope   Courage   Patience   Work   Water',
    '«Row, my son. Row until you see the light. And do not look back.',
    'Debate interrupted our work for a year, and we lost a ferry to it.',
    'This is the official site of the old ferry, where we stand today.',
    'Comments off the record are what I like best.',
    'The transcript of Ada Fenwick’s speech is on your chairs.',
    'The Bishop’s sermon preached at Evensong on that Sunday is one that I will never forget.',
    'I had help with this speech from my wife, who is sitting over there.',
    'Here it is, the speech that I never gave: we were wrong.',
  ])('stays amid a talk: %s', async (words) => {
    await staysSaid([OPENING, words, ...OTHERS]);
  });

  it.each(['那一年，渡口周刊发表了他的获奖感言全文。', '主讲人简介：这一栏我每次都不知道写什么。'])(
    'stays amid a Chinese talk: %s',
    async (words) => {
      await staysSaid([OPENING_ZH, words, ...OTHERS_ZH]);
    },
  );

  it.each([
    'Good evening, friends. Last month Ole asked me for a talk about the river, and I have been afraid of it.',
    'Thank you, Madam Chair. My staff asked me for the text of this speech last night, and I had none.',
    'Good evening, friends. My daughter helped me with this speech, so blame her for the jokes.',
  ])('stays at its beginning: %s', async (words) => {
    await staysSaid([words, ...OTHERS]);
  });

  it('stays where the press asks', async () => {
    const edition = await read(
      'a.txt',
      [
        OPENING,
        ...OTHERS.slice(0, 2),
        'Press: Will you row it yourself?',
        'I will, and you will see me.',
      ].join('\n\n'),
    );
    expect(outline(edition).join('\n')).toContain('Will you row it yourself?');
    expect(outline(edition)).toContain('I will, and you will see me.');
  });

  it('stays under a heading of sources', async () => {
    const under = [
      'Sources',
      '1. The first is the spring above Lowmere, where I drank as a child.',
      'The second is the lake. You will say that it is small.',
    ];
    await staysSaid([OPENING, ...under, ...OTHERS]);
  });

  it('stays under headings in brackets that look like names', async () => {
    const heads = ['【江湖】', '【高山】', '【方言】'];
    const said = [OPENING_ZH, ...heads.flatMap((head, at) => [head, OTHERS_ZH[at] ?? ''])];
    const edition = await read('a.txt', said.join('\n\n'));
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([]);
    expect(outline(edition)).toContain(OPENING_ZH);
  });

  it('stays with the days of what it quotes', async () => {
    const quoted = [1, 2, 3].map((at) => `父亲写道：“我今天过河了。”2013-12-28 10:1${String(at)}`);
    await staysSaid([OPENING_ZH, ...quoted, ...OTHERS_ZH]);
  });
});
