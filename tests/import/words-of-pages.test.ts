import { describe, expect, it } from 'vitest';
import { isPersonName } from '../../src/import/metadata/person-name.ts';
import { announcesTalk } from '../../src/import/structure/announcements.ts';
import { noiseOf } from '../../src/import/structure/noise.ts';
import { greets } from '../../src/import/structure/greetings.ts';
import { isProse, sentencesOf, SPEECH_EN } from '../../src/import/structure/phrases.ts';

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
      announcesTalk('Ole took it in. This is the eulogy I gave by the river. It was late.'),
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
    'You are here: Home > What we do when the river is high',
    '所在：首页 > 渡船要有人记得，我们都欠船家一声谢谢，大家都说',
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
    'Parting Words',
    'GROWERS IT',
  ])('are nobody’s name: %s', (words) => {
    expect(isPersonName(words)).toBe(false);
  });

  it('but Page is', () => {
    expect(isPersonName('Ada Page')).toBe(true);
  });
});
