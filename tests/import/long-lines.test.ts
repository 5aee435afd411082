import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';

const LONG =
  '渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河，我想和大家讲一讲他等过谁，又是谁从来没有等过他，因为你们里面有人坐过他的船。';

describe('Markdown whose lines are longer than anybody wraps', () => {
  it('has a paragraph a line, each with its line in the source', async () => {
    const edition = await read(
      '渡船.md',
      `# 渡船\n\n各位朋友，大家好。\n\n${LONG}\n${LONG}\n谢谢大家。`,
    );
    expect(outline(edition)).toEqual(['各位朋友，大家好。', LONG, LONG, '谢谢大家。']);
    expect(edition.items.map(({ line }) => line)).toEqual([3, 5, 6, 7]);
  });

  it('has paragraphs where whole sentences are marked as headings, too', async () => {
    const edition = await read(
      '渡船.md',
      `# 渡船\n\n以下为何文演讲全文：\n\n## 等船\n\n##### ${LONG}\n\n##### 我等过，谢谢大家。`,
    );
    expect(outline(edition)).toEqual(['# 等船', LONG, '我等过，谢谢大家。']);
  });

  it('keeps wrapped lines together', async () => {
    const edition = await read(
      'ferry.md',
      '# The ferry\n\nLadies and gentlemen, the ferry went at six, and whoever was late waited\nuntil seven with the milk, as you all know.\n\nThank you.',
    );
    expect(outline(edition)).toHaveLength(2);
  });
});

describe('front matter between plus signs', () => {
  it('gives headline and day as any other does', async () => {
    const { facts } = await read(
      'ferry.md',
      "+++\ntitle = \"Don't worry about the ferry\"\ndate = '2024-05-25'\n+++\nThis is a near-transcript of the talk I gave at Ferry Days.\n\nThe ferry went at six, and whoever was late waited until seven with the milk.",
    );
    expect(facts.headline?.[0]?.value).toBe("Don't worry about the ferry");
    expect(facts.published?.[0]?.value).toBe('2024-05-25');
  });
});
