import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';

const VERSES = [13, 14, 15, 16, 17]
  .map(
    (verse) =>
      `> 2:${verse}渡船的人要等水退了才走，岸上的人也要等，第${verse}节说的就是这件事，请看。`,
  )
  .join('\n>\n');

describe('chapters and verses, which look like times', () => {
  it('are words of the talk, and nothing around them is lost', async () => {
    const first = '请我们一起打开书，我们今天要读第二章第13节到第17节，你们用自己的语言来读。';
    const last = '我们读完了，我想请问大家，你们等过船没有？谢谢大家！';
    const edition = await read('a.md', `# 等船\n\n${first}\n\n${VERSES}\n\n${last}`);
    const said = outline(edition).join('\n');
    expect(said).not.toMatch(/^\[\d+\]/mu);
    expect(said).toContain(first);
    expect(said).toContain('2:13');
    expect(said).toContain(last);
  });
});

describe('times that are glued to the words', () => {
  it('have what stands before the first of them on record', async () => {
    const words = [
      'A Boat for All',
      'Filmed in Lowmere',
      '0:11Good morning. I rowed here. 0:16You did not, I know. 0:20So let me tell you of it. 0:27We had a boat. Thank you.',
    ].join('\n');
    const edition = await read('a.txt', words);
    expect(edition.leftOut.map(({ text }) => text)).toEqual([
      'A Boat for All',
      'Filmed in Lowmere',
    ]);
    expect(outline(edition)[0]).toContain('Good morning. I rowed here.');
  });
});
