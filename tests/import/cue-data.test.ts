import { describe, expect, it } from 'vitest';
import { cueDataIn } from '../../src/import/formats/cue-data.ts';
import { outline, read } from './import-text.ts';

describe('what a player holds of its cues', () => {
  const cue = (index: number, time: string, ...words: string[]) =>
    [time, ...words, '', String(index), String(index * 3000), '3000'].join('\n');
  const PAGE = [
    'ABOUT THE SPEAKER',
    'Ada Fenwick - Ferry engineer',
    'TEDWomen 2017',
    '',
    'Ada Fenwick: What the river is trying to tell you',
    'Double-click the English transcript below to play the video.',
    '',
    cue(0, '00:12', 'I would like you all', 'to take off one shoe.'),
    '',
    cue(1, '00:15', '(Laughter)'),
    '',
    cue(2, '00:17', 'I am serious, and you know it.'),
    '',
    cue(3, '00:21', 'Thank you.'),
    '▲Back to top',
  ].join('\n');

  it('is left out, said so, and the times and the head stay', async () => {
    const edition = await read('river.txt', PAGE);
    expect(edition.capture.format).toBe('panel');
    expect(outline(edition).join(' ')).toContain('I would like you all to take off one shoe.');
    expect(outline(edition).join(' ')).not.toMatch(/3000|Back to top/);
    expect(edition.items[0]).toMatchObject({ type: 'passage', at: 12_000 });
    expect(edition.leftOut.filter(({ rule }) => rule === 'cue-data')).toHaveLength(4);
    expect(edition.leftOut.map(({ text }) => text)).toContain('▲Back to top');
    expect(edition.facts.title?.[0]?.value).toBe('What the river is trying to tell you');
    expect(edition.facts.event?.[0]?.value).toBe('TEDWomen 2017');
  });

  it('and front matter over it is read', async () => {
    const head = '---\ntitle: "Ada Fenwick: What a lost oar can teach us | Transcript"\n---\n\n';
    const edition = await read('river.md', head + PAGE.slice(PAGE.indexOf('00:12')));
    expect(edition.capture.format).toBe('panel');
    expect(edition.facts.speaker?.[0]?.value).toBe('Ada Fenwick');
    expect(edition.facts.title?.[0]?.value).toBe('What a lost oar can teach us');
  });

  it('and cues below it, where a copy was cut, stay', async () => {
    const page = PAGE.replace('▲Back to top', '00:25\nI sold it for a song.');
    expect(outline(await read('river.txt', page)).join(' ')).toContain('I sold it for a song.');
  });

  it('is not the number that is said right over it', () => {
    const lines = [
      ...cue(0, '00:12', 'It was').split('\n'),
      ...cue(1, '00:15', '1969').split('\n'),
    ];
    expect(cueDataIn([...lines, ...cue(2, '00:18', 'a', '3').split('\n')]).at(1)).toEqual({
      first: lines.lastIndexOf('1'),
      last: lines.length - 1,
    });
  });

  it('is no table of a talk without times', async () => {
    const table = [
      '东渡口',
      '1',
      '120',
      '30',
      '西渡口',
      '2',
      '240',
      '20',
      '南渡口',
      '3',
      '360',
      '10',
    ];
    const page = `各位来宾，大家好！请看这张表：\n${table.join('\n')}\n我今天讲的就是这三个渡口。\n谢谢大家！`;
    expect(outline(await read('渡口.txt', page)).join()).toContain('西渡口');
  });

  it.each([
    ['years that somebody counts', ['1990', '1991', '1992', 'and then', '1993']],
    ['two cues', ['0', '0', '10', 'words', '1', '10', '10']],
    ['starts that go back', ['0', '9', '1', 'a', '1', '8', '1', 'b', '2', '7', '1']],
  ])('is not %s', (_, lines) => {
    expect(cueDataIn(lines)).toEqual([]);
  });
});
