import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { assemble, outline, read } from './import-text.ts';
import { text } from './page-of-talk.ts';
import { END, END_ZH, HEAD, HEAD_ZH, said } from './within-a-talk.ts';

/** The file that is written of a talk in which somebody says `line`. */
async function bodyOf(line: string): Promise<string> {
  const source = text(
    '# A Speech by Ada Fenwick',
    TALK_EN.replace('Thank you.', ''),
    line,
    'Thank you.',
  );
  return assemble(await read('a.md', source)).files.get('index.mdx') ?? '';
}

describe('a line of a talk that looks like something else stays', () => {
  it.each([
    [
      'The end of a book',
      'I closed the book, and you know what stood in it:',
      'The end.',
      'But I opened it.',
    ],
    ['a card’s last words', 'I had it on my card:', 'End of speech.', 'And I went on.'],
    [
      'a heading for friends',
      'I learned three things on that river, and I want you to have them.',
      '## References',
      'You need people who speak for you. Nobody gets far alone.',
      '## Friends',
      'You need those, too.',
    ],
    ['a word about notes', '我后来讲三句话。', '## 注释', '每一条河都需要注释，我那时候不懂。'],
    [
      'how to cite',
      'How to cite a boat, you ask? I will tell you: you call it by its name, and I do that each day.',
    ],
    ['a picture that is told', '图 1 是我父亲', '图 12 里的人是我'],
    ['what was done behind', '我在后台回复了每一个人的信，你们都收到了。'],
    ['where to tell', '大家可以到评论区分享自己的故事，我每一条都会看，我也会回你们。'],
    [
      'numbers in braces',
      'It was {%50%} of you and {% 30 %} of us.',
      'I paid {{<5}} and got 10>}} from you.',
    ],
    ['a caption that is told', 'I wrote [caption this] and then [/caption] in my page.'],
    ['one attribute', 'I write dicts like [x]{key="v"} for you.'],
    ['a day to come', '1月19日渡口大会将在湖城举行，我在那里等着你们。'],
  ])('%s', async (_, ...lines) => {
    expect(await said(...lines)).toEqual(
      lines.map((line) => line.replace(/^## /, '# ').replaceAll('\\', '')),
    );
  });

  it('in code, whatever the backticks', async () => {
    const line =
      'I wrote ``{% b %}`` and `[caption x="y"]it[/caption]` and `[code]{.f}` there, as you saw.';
    const edition = await read('a.md', text('# Remarks', ...HEAD, line, line, line, ...END));
    const [, body = ''] = [...assemble(edition).files].find(([name]) => name === 'index.mdx') ?? [];
    expect(body.split('`{% b %}`')).toHaveLength(4);
    expect(body.split('`[caption x="y"]it[/caption]`')).toHaveLength(4);
    expect(body.split('`[code]{.f}`')).toHaveLength(4);
  });

  it('under a picture, where somebody says it', async () => {
    const lines = ['我后来见到了船长何文舟', '我最怕的人就是校长李明'];
    const pictures = lines.flatMap((line) => ['![](https://example.org/a.png)', line]);
    expect((await said(...pictures)).filter((line) => line !== '')).toEqual(lines);
  });

  it('as half a sentence at the end of a source that was cut', async () => {
    const cut = 'So one of the things that is good about a boat is that it can go into the riv';
    const source = `# A Speech by Ada Fenwick\n\n${TALK_EN.replace('Thank you.', cut)}\n`;
    expect(outline(await read('a.md', source)).at(-1)).toBe(cut);
    // What stands over the foot of a page leads to another.
    const { items } = await read('a.md', `${source}\nShare this on Facebook\n`);
    expect(JSON.stringify(items)).not.toContain('into the riv');
  });

  it.each([
    'I wrote `<b>bold</b>` and `<br>` and `<a href="x">y</a>` in it, and you saw it.',
    'I wrote ``a ` <i>x</i>`` and then <u>that</u>.'.replace(/<\/?u>/g, '*'),
  ])('as a tag that is quoted as code: %s', async (line) => {
    expect(await bodyOf(line)).toContain(line);
  });

  it('beside a link on a line that is damaged', async () => {
    const line = 'I said **a\u0001 boat** and [x](https://example.org/) and **b** to you all.';
    expect(await bodyOf(line)).toContain('and [x](https://example.org/) and **b** to you');
  });

  it('as the first words of a turn, and the turn with them', async () => {
    const edition = await read(
      'a.md',
      text(
        '---\ntitle: The Boat\n---',
        'Posted on May 3, 2019',
        '**Ole Brand:** What did you see, Ada?',
        '**Ada Fenwick:** Video',
        '**Ole Brand:** How many?',
        '**Ada Fenwick:** 40',
      ),
    );
    expect(outline(edition).filter((line) => !line.startsWith('@'))).toEqual([
      'What did you see, Ada?',
      'Video',
      'How many?',
      '40',
    ]);
  });
});

describe('a paragraph that is further in', () => {
  it.each([
    [
      'goes on a bold one',
      '**我想说的是\n　　船还在**，你们都看见了。',
      '我想说的是船还在，你们都看见了。',
    ],
    ['goes on an item', '1. 　　第一\n　　第二\n2. 第三', '第一第二\n第三'],
  ])('%s', async (_, lines, joined) => {
    expect(await said(lines)).toEqual([joined]);
  });

  it('of a tag is no block amid a sentence', async () => {
    expect(
      await said(
        'The boat that I saw in\n{{< em >}}nineteen sixty-four{{< /em >}}\nwas blue, and you know it.',
      ),
    ).toEqual(['The boat that I saw in nineteen sixty-four was blue, and you know it.']);
  });
});

describe('a heading', () => {
  it.each([
    [
      'that is numbered is a chapter',
      '以下为何文舟在渡口大会上的演讲全文：',
      '2019年5月3日',
      '## 一、河水',
    ],
    ['under the speaker’s name, too', '以下为演讲全文：', '演讲人：何文舟', '## 第一章 河水'],
  ])('%s', async (_, ...over) => {
    const edition = await read('a.md', text('# 渡船', ...over, ...HEAD_ZH, ...END_ZH));
    expect(outline(edition)[0]).toMatch(/^# (?:一、|第一章 )河水$/u);
  });

  it('with a line of equal signs below the first words is a chapter', async () => {
    const edition = await read('a.md', text(...HEAD, 'The river\n=========', ...END));
    expect(outline(edition)).toContain('# The river');
  });
});

describe('a line that nobody has written', () => {
  it.each([
    ['dots behind a brace', `[see the boat]{${'.'.repeat(60)}`],
    ['dots with letters', `I saw [it]{${'.a'.repeat(60)} and you`],
    ['a long line with a brace', `${'我看见了那条船，你也看见了。'.repeat(8000)}{x}`],
    ['tags that do not end', '{{< '.repeat(30_000)],
    ['tags that do', '{{< a >}} b '.repeat(10_000)],
    ['captions', '[caption '.repeat(20_000)],
    ['captions with values', '[caption a="b"] '.repeat(10_000)],
  ])(
    'does not keep anybody waiting: %s',
    async (_, line) => {
      const edition = await read('a.md', text('# Remarks', ...HEAD, line, ...END));
      expect(outline(edition).at(-1)).toBe(END[1]);
    },
    20_000,
  );
});
