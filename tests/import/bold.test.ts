import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tightBold } from '../../src/import/formats/clipped-bold.ts';
import { parseTranscript } from '../../src/transcript/parse.ts';
import { textOf } from '../../src/transcript/text.ts';
import { TALK, TALK_EN } from './evidence.ts';
import { assemble, read } from './import-text.ts';
import { page } from './page-of-talk.ts';

async function lineOf(name: string, source: string, has: string): Promise<string> {
  const { files } = assemble(await read(name, source));
  const lines = (files.get('index.mdx') ?? '').split('\n');
  return lines.find((line) => line.includes(has)) ?? '';
}

describe('bold beside Chinese words', () => {
  it.each([
    ['**惟守信者，方为“船家”。**渡口的人都知道。', '**惟守信者，方为“船家”**。渡口的人都知道。'],
    [
      '他们说**“守信的人”**才是船家，渡口的人知道。',
      '他们说“**守信的人**”才是船家，渡口的人知道。',
    ],
    ['**（一）守信。**渡口的人都知道这件事。', '**（一）守信**。渡口的人都知道这件事。'],
    ['渡口的人都说**守信**最要紧，船家知道。', '渡口的人都说**守信**最要紧，船家知道。'],
  ])('%s', async (source, written) => {
    const line = await lineOf(
      'a.md',
      TALK.replace('后来有了桥', `${source}\n\n后来有了桥`),
      '渡口的人',
    );
    expect(line).toBe(written);
    const [paragraph] = parseTranscript(line).children;
    expect(textOf(paragraph as never)).toBe(source.replaceAll('*', ''));
    expect(JSON.stringify(paragraph)).toContain('"strong"');
  });

  it('of a page is written without codes for characters', async () => {
    const html = page(
      TALK.split('\n\n')
        .map((text) => `<p>${text.replace('后来有了桥，', '<strong>后来有了桥，</strong>')}</p>`)
        .join(''),
    );
    expect(await lineOf('a.html', html, '后来有了桥')).toMatch(/^\*\*后来有了桥\*\*，我就/);
  });

  it.each([
    ['the<i> boat </i>was ours', 'the *boat* was ours'],
    ['the<i> </i>boat was ours', 'the boat was ours'],
    ['the <b><i>boat </i></b>was ours', 'the **_boat_** was ours'],
    [
      '<em><a href="https://example.org/">the boat</a> </em>was ours',
      '*[the boat](https://example.org/)* was ours',
    ],
  ])('of a page has no space at its edges: %s', async (source, written) => {
    const html = page(
      [
        ...TALK_EN.split('\n\n').slice(0, 3),
        `I knew that ${source}, and you knew it too.`,
        'Thank you.',
      ]
        .map((text) => `<p>${text}</p>`)
        .join(''),
    );
    expect(await lineOf('a.html', html, 'I knew that')).toBe(
      `I knew that ${written}, and you knew it too.`,
    );
  });

  it('of HTML within Markdown has no asterisks', async () => {
    const source = TALK.replace('谢谢大家！', '<p><strong>谢谢大家！</strong></p>');
    expect(await lineOf('a.md', source, '谢谢大家！')).toBe('**谢谢大家！**');
  });
});

describe('code is no bold', () => {
  it('between fences, however long', async () => {
    const code = '````\n```\n** 水 **\n```\n** 船 **\n````';
    const { files } = assemble(
      await read('a.md', TALK.replace('后来有了桥', `${code}\n\n后来有了桥`)),
    );
    expect(files.get('index.mdx')).toContain(code);
  });
});

describe('bold as clippers leave it', () => {
  it.each([
    ['****大家好。**', '**大家好。**'],
    ['****大家好。', '大家好。'],
    ['大家好。****', '大家好。'],
    ['** 大家好 **，我来了。', ' **大家好** ，我来了。'],
    ['**一 **二** 三**', '**一** 二 **三**'],
    ['**一**二**三', '**一**二**三'],
    ['电话138****5678', '电话138****5678'],
    ['****', '****'],
    ['`** 代码 **`', '`** 代码 **`'],
    ['五 ** 二 是，二 ** 三', '五 ** 二 是，二 ** 三'],
    ['f(**a, **b)', 'f(**a, **b)'],
  ])('%s → %s', (line, tight) => {
    expect(tightBold(line)).toBe(tight);
  });

  it('is none where two of nothing stand at an edge', () => {
    for (const line of ['**** **水。', '****水** ****  水**', '****。**。 ****水**'])
      expect(tightBold(tightBold(line))).toBe(tightBold(line));
  });

  it('loses no word, whatever the line', () => {
    const pieces = fc.array(fc.constantFrom('**', '****', '*', ' ', '水', '138', '`', '\\', '。'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(pieces, (words) => {
        const line = words.join('');
        const bare = (text: string) => text.replaceAll(/[*\s]/g, '');
        expect(bare(tightBold(line))).toBe(bare(line));
        expect(tightBold(tightBold(line))).toBe(tightBold(line));
      }),
    );
  });
});
