import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';

describe('captions in a copy of a page', () => {
  const cues = [
    '[00:00.000 --> 00:04.360] Good evening. Can everybody see that?',
    '[00:04.360 --> 00:06.120] I grew up by the river.',
    '[00:06.120 --> 00:08.120] [laughter]',
    '[00:09.000 --> 00:11.480] So thank you for having me.',
  ];

  it('have times in brackets with the words behind them, as Whisper prints them', async () => {
    const edition = await read('talk.txt', ['2023 Ferry Club', ...cues].join('\n'));
    expect(outline(edition)).toEqual([
      '[0] Good evening. Can everybody see that? I grew up by the river. [laughter] So thank you for having me.',
    ]);
  });

  it('keep the words beside a timing where most stand below theirs', async () => {
    const mixed = [
      '00:00:01,000 --> 00:00:02,000',
      'One.',
      '',
      '00:00:02,500 --> 00:00:03,000 Two.',
      '',
      '00:00:03,500 --> 00:00:04,000',
      'Three.',
    ];
    expect(outline(await read('talk.srt', mixed.join('\n')))).toEqual(['[1000] One. Two. Three.']);
  });

  it('end with their line where Whisper printed them', async () => {
    const edition = await read('talk.txt', [...cues, 'Sign up for free'].join('\n'));
    expect(outline(edition).join()).not.toContain('Sign up');
    expect(edition.leftOut).toEqual([{ line: 5, rule: 'untimed', text: 'Sign up for free' }]);
  });

  it('list what has no time', async () => {
    const edition = await read('talk.txt', [...cues, '', 'Sign up for free', 'Footer'].join('\n'));
    expect(outline(edition).join()).not.toContain('Sign up');
    expect(edition.leftOut).toEqual([
      { line: 6, rule: 'untimed', text: 'Sign up for free' },
      { line: 7, rule: 'untimed', text: 'Footer' },
    ]);
  });
});
