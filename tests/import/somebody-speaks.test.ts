import { describe, expect, it } from 'vitest';
import { TALK_EN } from './evidence.ts';
import { refusalOf } from './import-text.ts';
import { text } from './page-of-talk.ts';

describe('somebody speaks', () => {
  const STATE = Array.from(
    { length: 12 },
    (_, index) => `渡口的第${String(index + 1)}条船，是湖城人民的船，渡过了河，渡过了年月。`,
  );

  it.each<[what: string, page: string]>([
    [
      'who calls those present and never says I',
      text('# 在渡口大会上的讲话', '船工们，青年朋友们，同志们：', ...STATE),
    ],
    [
      'where a heading is the speech on taking an office',
      text('# 何文舟的讲话', '**就任渡口会长之演说**', ...STATE),
    ],
    [
      'where a note says of which meeting this is the report',
      text(
        '# 信条',
        '> 渡口同仁开会。 本篇为何文舟在这次会上所作的报告。',
        ...STATE.map((each) => `我们深信${each}`),
      ),
    ],
    [
      'where a note says what this is',
      text('# 反对渡船', '这是何文舟在湖城干部会上的讲演。', ...STATE),
    ],
    [
      'of whom a lede says at what, and what about',
      text(
        '---\ntitle: 渡船难吗\n---',
        '在本次 FerryCode Asia 2023 的 keynote 演讲中，何文舟分享了《渡船难吗》这一主题演讲。',
        ...STATE.map((each) => `我说，${each}`),
      ),
    ],
  ])('%s', async (_, page) => {
    expect(await refusalOf('a.md', page)).toBeUndefined();
  });

  it('who prays at the end, whomever they quote', async () => {
    const quoting = Array.from(
      { length: 9 },
      (_, index) => `The ferryman said, “Boat ${String(index)} is mine.” I saw it.`,
    );
    const page = (end: string) =>
      text('# The Boat', 'I was in our town, and we had a boat.', ...quoting, 'We saw it.', end);
    expect(
      await refusalOf('a.md', page('I say so, and we believe it, in the name of the Lord, amen.')),
    ).toBeUndefined();
    expect(await refusalOf('a.md', page('The ferryman said, “It is late.”'))).toBeDefined();
  });

  it('first to introduce whoever gives the talk, and it is one talk', async () => {
    const [first = '', ...others] = TALK_EN.split('\n\n');
    const page = text(
      '# The Boat',
      '## Introduction 1',
      `Thanks for coming back from lunch. ${'We asked Ada Fenwick to speak. '.repeat(4)}I am glad that she came. Thank you.`,
      '## Introduction 2',
      `Thank you for the introduction. ${first}`,
      ...others,
    );
    expect(await refusalOf('a.md', page)).toBeUndefined();
  });
});
