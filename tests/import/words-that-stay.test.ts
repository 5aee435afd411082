import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { assemble, outline, read, refusalOf } from './import-text.ts';
import { text } from './page-of-talk.ts';

const HEAD = [
  'Good morning everyone. I am glad to be here today, and I want to talk to you about the ferry.',
  'When I came here in 1964, the boat was blue, and I loved it as you do now. You know how it was.',
];
const END = [
  'I hope that you will come to the ferry with me tomorrow, for we need your hands.',
  'Thank you very much.',
];
const HEAD_ZH = [
  '大家好！我今天想和大家讲一讲渡船，你们都坐过它。',
  '我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河。',
];
const END_ZH = ['我希望你们明天和我一起去看看那条船。', '谢谢大家！'];

/** The talk between a head and an end, as it is read. */
async function said(...lines: string[]): Promise<string[]> {
  const isHan = /\p{Script=Han}/u.test(lines.join(''));
  const [head, end] = isHan ? [HEAD_ZH, END_ZH] : [HEAD, END];
  const title = isHan ? '# 何文舟在渡口大会上的讲话' : '# Remarks at the Lowmere Ferry Conference';
  const edition = await read('a.md', text(title, ...head, ...lines, ...end));
  const found = outline(edition);
  expect(found.slice(0, head.length)).toEqual(head);
  expect(found.slice(-end.length)).toEqual(end);
  return found.slice(head.length, -end.length);
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

describe('nobody else speaks', () => {
  it.each([
    [
      'in bold that a paragraph goes on from',
      '**何文：这是我当时对他说的话。** 他听见了，我们都听见了。',
      '**张三：你来不来？** 我就这样问他。',
    ],
    [
      'on a wall',
      '**Ada Fenwick: the boat is ours.** I read that on the wall, and so did you.',
      '**Ole Brand: the boat is theirs.** That stood below it, and I laughed.',
    ],
  ])('%s', async (_, ...lines) => {
    expect((await said(...lines)).some((line) => line.startsWith('@'))).toBe(false);
  });

  it('in what is counted off', async () => {
    const edition = await read(
      'a.txt',
      text(
        '问：您怎么看渡船？',
        '答：我有三条原则，都是船家教给我的。',
        '原则一：先看水，再看船。',
        '原则二：不同别人比快。',
        '原则三：过了河就说谢谢。',
        '问：就这些吗？',
        '答：就这些。谢谢大家！',
      ),
    );
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([
      '@ 问',
      '@ 答',
      '@ 问',
      '@ 答',
    ]);
    expect(outline(edition)).toContain('原则二：不同别人比快。');
  });

  it('on a tape of which somebody tells in their turn', async () => {
    const edition = await read(
      'a.md',
      text(
        '**Ada Fenwick:** I found two tapes.',
        'Ole (00:28): that is what the tape said, and I kept it.',
        'Ole (01:28): that was on the other tape.',
        'Ole: come home. And I came home.',
        '**Host:** And then?',
        '**Ada Fenwick:** I stayed.',
      ),
    );
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([
      '@ Ada Fenwick',
      '@ Host',
      '@ Ada Fenwick',
    ]);
  });

  it('of whom an answer tells', async () => {
    const edition = await read(
      'a.txt',
      text(
        '和何文舟的谈话',
        '问：你觉得渡船还有希望没有？',
        '答：有的。',
        '学生问：为什么要记住？我就说给他听。',
        '问：他听了吗？',
        '答：听了。',
      ),
    );
    expect(outline(edition)).not.toContain('@ 学生');
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

describe('no talk', () => {
  it.each([
    [
      'is a program that was installed',
      text(
        '# Installing Ferry',
        'Congratulations! You have installed Ferry on your machine.',
        'You can now open the configuration and choose a port for it.',
        'The server starts by itself after that.',
      ),
    ],
    [
      'is a prayer that somebody wrote',
      text('# A Prayer', 'Lord, You gave us the river.', 'We thank You for the boat.', 'Amen.'),
    ],
    [
      'is what somebody read of one',
      text(
        '# The Vote',
        '“Mr. Speaker, delegates, I ask you for the boat,” she began on that day.',
        'The house was silent, and the rain fell on its roof.',
        'Nobody answered her until the evening.',
      ),
    ],
    [
      'is a diary',
      text(
        '# 校长的讲话',
        '那天下午，校长走上讲台。',
        '操场上很静，只有旗子在响。',
        '后来下雨了，队伍散了。',
      ),
    ],
  ])('%s', async (_, page) => {
    expect(await refusalOf('a.md', page)).toMatchObject({ rule: 'not-a-talk' });
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
