import { describe, expect, it } from 'vitest';
import { assemble, outline, read } from './import-text.ts';

/** A dialogue in Markdown whose names are bold, with `head` over it. */
const dialogue = (head: string) => `${head}
**何文：那条船，大家每天都坐，它后来去了哪里？**

**李望舒**：它被卖到了下游，我去看过它，它还在渡人。

**何文：你跟船家说过谢谢吗？**

**李望舒**：我说过，他没有回答我，只是笑了一下。

**何文：** 谢谢你。
`;

const TURNS = [
  '@ 何文',
  '那条船，大家每天都坐，它后来去了哪里？',
  '@ 李望舒',
  '它被卖到了下游，我去看过它，它还在渡人。',
  '@ 何文',
  '你跟船家说过谢谢吗？',
  '@ 李望舒',
  '我说过，他没有回答我，只是笑了一下。',
  '@ 何文',
  '谢谢你。',
];

describe('a dialogue of which a question is bold with its asker’s name', () => {
  it('has a turn for each question', async () => {
    expect(outline(await read('a.md', dialogue('# 渡船的去向\n')))).toEqual(TURNS);
  });

  it('begins below what an account says of itself', async () => {
    const edition = await read(
      'a.md',
      dialogue(
        '# 渡船的去向\n\n在湖城大会上，何文与李望舒谈了渡船，我们将现场实录整理如下。\n\n**渡口报**\n\n专注每一条河。\n\n303篇原创内容\n\n公众号\n\n，\n\n点击关注，每天读一条河\n',
      ),
    );
    expect(outline(edition)).toEqual(TURNS);
    expect(edition.leftOut.map(({ rule, text }) => `${rule} ${text}`)).toEqual(
      expect.arrayContaining(['counter 303篇原创内容', 'bullet ，', 'before-the-talk 渡口报']),
    );
  });

  it('keeps the chapter over its first turn, where it has others', async () => {
    const edition = await read(
      'a.md',
      `本文根据视频整理，参考了其他资料，段落的标题是整理者加的。\n\n# 1. 船还在\n\n${dialogue('').replaceAll('**', '')}\n# 2. 桥来了\n\n何文：桥呢？\n\n李望舒：桥是好的，我每天走它。\n`,
    );
    expect(outline(edition).slice(0, 2)).toEqual(['# 1. 船还在', '@ 何文']);
    expect(edition.facts.headline).toBeUndefined();
  });
});

describe('names with times beside names in bold', () => {
  const text = [
    '# The Boat',
    '',
    'Host: When did you see the boat, Ada?',
    '',
    '**主持人**：你什么时候看见那条船的？',
    '',
    'Ada Fenwick (00:28): I saw it in spring.',
    '',
    '**艾达**：我是春天看见的。',
    '',
    'Host (00:34): And then?',
    '',
    '**主持人**：后来呢？',
    '',
    'Ada Fenwick (00:36): It went.',
    '',
    '**艾达**：它走了。',
    '',
  ].join('\n');

  it('have turns, none of which is left out, at their times', async () => {
    const edition = await read('a.md', text);
    expect(edition.capture.format).toBe('markdown');
    expect(outline(edition)).toEqual([
      '@ Host',
      'When did you see the boat, Ada?',
      '@ 主持人',
      '你什么时候看见那条船的？',
      '@ [28000] Ada Fenwick',
      '[28000] I saw it in spring.',
      '@ 艾达',
      '我是春天看见的。',
      '@ [34000] Host',
      '[34000] And then?',
      '@ 主持人',
      '后来呢？',
      '@ [36000] Ada Fenwick',
      '[36000] It went.',
      '@ 艾达',
      '它走了。',
    ]);
  });

  it('calls whom its record has in capitals as the page over it does', async () => {
    const turns = [
      'DEAN OLE BRAND: Please welcome our speaker, whom you all know.',
      'ADA FENWICK: Thank you, I did ask for the slot after lunch.',
      'QUESTION: What would you cut first?',
      'ADA FENWICK: Meetings, and I have had exactly one complaint.',
    ];
    const edition = await read(
      'a.txt',
      `Remarks by Ada Fenwick, President of the Ferry Board\n\n${turns.join('\n\n')}`,
    );
    expect(edition.facts.speaker?.[0]?.value).toBe('Ada Fenwick');
    const files = [...assemble(edition).registry.values()].join('\n');
    expect(files).toContain('name: { en: Ada Fenwick }');
    expect(files).not.toContain('ADA FENWICK');
  });
});
