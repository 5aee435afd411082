import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { factOf } from '../../src/import/edition.ts';
import { outline, read, refusalOf } from './import-text.ts';

const [, ...OTHERS] = TALK_EN.split('\n\n');
const BASE = [...OTHERS.slice(0, -1), ...OTHERS.slice(0, -1), ...OTHERS.slice(0, -1)];
const GREETING = 'Good morning, everyone.';
const THANKS = 'Thank you.';
const [, ...OTHERS_ZH] = TALK.split('\n\n');
const BASE_ZH = [...OTHERS_ZH.slice(0, -1), ...OTHERS_ZH.slice(0, -1), ...OTHERS_ZH.slice(0, -1)];

async function said(...lines: string[]): Promise<string[]> {
  return outline(await read('a.txt', lines.join('\n\n')));
}

describe('what is said amid a talk, and reads like a note of its page', () => {
  it.each([
    'Everything you see here tonight is made possible by our donors.',
    'This scholarship is made possible by the donors in this room, and by the families beside them.',
    'Your support makes this work possible. Last year alone you paid for forty lifeboats.',
    'Your donation can save a life.',
    'So here’s my talk in one sentence: boats bring people together.',
    'Here’s my speech in three words: keep on rowing.',
    'So here’s my toast: to Ada and Ole, and to the boat that brought them together.',
    'Here’s what I said in my speech last year: the boats will be electric.',
    'This is the toast I wrote for the two of them.',
    'I wrote this and read it at his grave.',
    'I never finished that speech, so I’m leaving it here.',
    'The full text of Ole Brand’s address hangs in my kitchen.',
    'The complete text of Ole Brand’s speech runs to ninety pages, and I have read every one of them.',
    `We turn now to the old ferry book. Here is the text. ${'And when the evening came, the boat was in the midst of the lake. '.repeat(8)}`.trim(),
    'The library at the heart of our system is no longer updated. It was written by a man who has retired.',
    'The timetable on the pier is no longer updated, and so people wait in the rain.',
    'This is an archived version of me: I was young then.',
    'An update on coronavirus. We have vaccinated every ferryman on the lake.',
    'Please send us your ideas on the form below.',
    'Our founder, Ada Fenwick, delivered the first mail across this lake in 1924.',
    'So here’s my toast:',
    'So here is my speech.',
    'Here’s my eulogy, as written by my daughter.',
    'Here is the talk I meant to give.',
    'Here’s what I said in my speech, and I would say it again.',
    'My daughter wrote a speech for tonight, so I’m putting it here for all of you to take home.',
    'The full text of Ada’s speech is longer, but this is the part I love:',
    'The Ferry Club has the pleasure to publish her speech next month.',
    'Ferry Radio is made possible by our listeners, and I thank you for it.',
  ])('stays: %s', async (words) => {
    const talk = [GREETING, ...BASE.slice(0, 2), words, ...BASE.slice(2), THANKS];
    expect(await said(...talk)).toEqual(talk);
  });

  it.each([
    '猜你喜欢，这四个字大家每天都在手机上看到。',
    '猜您喜欢听故事，那我就先讲一个故事。',
    '为您推荐：这是渡口的平台每天对我们说的话。',
  ])('stays in Chinese: %s', async (words) => {
    const talk = ['各位来宾，大家上午好！', ...BASE_ZH.slice(0, 2), words, ...BASE_ZH.slice(2)];
    expect(await said(...talk)).toEqual(talk);
  });

  it('is a card that somebody reads, and no other talk', async () => {
    const card = ['Speech at the Harbour', '4 May 1963'];
    const talk = [
      GREETING,
      ...BASE,
      ...card,
      'Those are the words on my father’s card.',
      ...BASE,
      THANKS,
    ];
    expect(await refusalOf('a.txt', talk.join('\n\n'))).toBeUndefined();
  });
});

describe('the first words of a talk, which read like a note over it', () => {
  it.each([
    'Our first chairman, Ole Brand, addressed this very hall in 1931.',
    'The testimony of my mother changed this town.',
    'The statement of accounts tells a sad story.',
    'Evening talk of ghosts frightened us as children, and it frightens some of us still.',
    'This talk was first given to twelve people in a shed. Today I see a thousand of you.',
    'This statement was offered to us in good faith. We took it in good faith.',
    'This lecture has been heard in nine countries, and it’s nowhere been heard in silence.',
    'This talk is presented in 3 parts.',
    'Meta note: I’m going to say a word on how I speak before I say what I came for.',
  ])('stay: %s', async (words) => {
    const talk = [words, ...BASE, THANKS];
    expect(await said('A Boat for Everyone', ...talk)).toEqual(talk);
  });

  it('stay where another greeting follows', async () => {
    const words = `I gave a talk here once before, in the year of the flood. ${'You will not remember it, and nor do I. '.repeat(10).trim()}`;
    const talk = [words, 'Let me start again tonight, and let me be brief.', ...BASE, THANKS];
    expect(await said('A Boat for Everyone', ...talk)).toEqual(talk);
  });

  it.each(['People of Lowmere', 'Graduates of the Class of 2018', 'Fellow Graduates and Friends'])(
    'call those who listen: %s',
    async (words) => {
      const note = 'The following is a transcript of the speech given at the Ferry Club.';
      expect(await said('A Boat for Everyone', note, words, ...BASE, THANKS)).toContain(words);
    },
  );
});

describe('what stands over a talk', () => {
  it.each([
    ['1. A Boat for Everyone', []],
    ['Ferry Talks', ['Ada Fenwick', 'Introduction']],
  ])('is no first heading without a second one: %s', async (first, more) => {
    const talk = [GREETING, ...BASE, THANKS];
    expect(await said(first, ...more, ...talk)).toEqual(talk);
  });

  it.each([
    [
      [
        'A Boat for Everyone',
        '12 May 2014',
        'President’s Office',
        'President’s Cabinet',
        'President Ada Fenwick',
      ],
    ],
    [['Director Ada Mara Fenwick', 'Director of the Ferry Board', 'Director’s Messages']],
    [
      [
        'A Boat',
        '12 May 2014',
        'Honourable Ada Fenwick, Minister for Ferries',
        'Minister of State, Lakeland',
      ],
    ],
    [
      [
        'Speech at the Ferry Forum',
        '12 May 2014',
        'His Excellency Ole Brand, President of Lakeland',
      ],
    ],
    [['A Boat for Everyone', 'Ada Fenwick', 'Program Director', 'Ferry Trust']],
    [['Address to the', 'Members of the Lake Assembly', 'Ada Fenwick', 'Director, Ferry Board']],
    [['Madam President Speaks', 'A Boat for Everyone', 'Ada Fenwick']],
  ])('is an officer’s page, and calls nobody: %s', async (head) => {
    const talk = [GREETING, ...BASE, THANKS];
    expect(await said(...head, ...talk)).toEqual(talk);
  });

  it('is a report, though somebody says we in it', async () => {
    const report =
      'Ferry Minister Ole Brand told the Lake Forum on Monday that we must row together, because our lakes are dying.';
    const talk = [GREETING, ...BASE, THANKS];
    const edition = await read('a.txt', [report, ...talk].join('\n\n'));
    expect(outline(edition)).toEqual(talk);
    expect(factOf(edition, 'speaker')?.value).toBe('Ole Brand');
  });
});

describe('what stands below a talk', () => {
  it('is the headline again with what readers say, though they thank', async () => {
    const talk = [GREETING, ...BASE, THANKS];
    const comment = 'I heard you that night, and I have never forgotten it. Thank you.';
    expect(await said('A Boat for Everyone', ...talk, 'A Boat for Everyone', comment)).toEqual(
      talk,
    );
  });
});

describe('what is written, under a headline that names a speech', () => {
  const told =
    'The boat was built in 1931. It has nine oars and was painted twice. Nobody has sold more of them than the company.';
  it.each([
    'Our Wedding Toast Glasses',
    'Our Graduation Speech Writing Service',
    'About the Lake Memorial Lecture',
    'The Ferry Foundation Annual Lecture',
  ])('is no talk: %s', async (headline) => {
    const page = [headline, ...Array<string>(8).fill(told)].join('\n\n');
    expect((await refusalOf('a.txt', page))?.rule).toBe('not-a-talk');
  });
});
