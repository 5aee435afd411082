import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';
import { FIRST, LAST, SECOND, TALK, text } from './page-of-talk.ts';

const EVENTS = ['2017.5.4 打了第一口', '2018.5.7 塌了一口'];

describe('a talk among other lines', () => {
  const cases: [what: string, source: string, says: string[]][] = [
    [
      'behind a sentence that a text follows',
      text('3月5日，水利论坛在合州举行。', '现将其发言整理如下，以飨读者。', ...TALK),
      TALK,
    ],
    [
      'behind notes on its translation and on who spoke',
      text(
        '讲一口井',
        '本文是何平1994年在合州水利学院毕业典礼上的讲话，原文请见别处。',
        '中文译稿可参见合州报，本文对其进行了修改。',
        '何平简介：合州水利学院教授，著有《井》。',
        ...TALK,
      ),
      TALK,
    ],
    [
      'behind what presents the speaker',
      text(
        '何平：讲一口井',
        '何平，合州水利学院教授，著有《井》。',
        '本栏目由本报与市图书馆合办。',
        ...TALK,
      ),
      TALK,
    ],
    [
      'around the title of another page, and before such titles',
      text('何平：讲一口井', FIRST, SECOND, '延伸阅读：井水为什么会变甜？', SECOND, LAST) +
        text('', '相关阅读：他为什么要打井？', '井水涨价了吗？'),
      [FIRST, SECOND, SECOND, LAST],
    ],
    [
      'around a day that is told in it',
      text('何平：讲一口井', FIRST, SECOND, FIRST, SECOND, ...EVENTS, ...TALK, ...TALK),
      [FIRST, SECOND, FIRST, SECOND, ...EVENTS, ...TALK, ...TALK],
    ],
    [
      'around whom it names and what it is, in English',
      text(
        'The Boat',
        'Ladies and gentlemen, I grew up by the river and saw the boat every day.',
        'Here is the address of the ferryman, if you want to write to him.',
        'This is a statement of love to the river and its people.',
        'I carry people and I ask nobody where they go. Thank you.',
      ),
      [
        'Ladies and gentlemen, I grew up by the river and saw the boat every day.',
        'Here is the address of the ferryman, if you want to write to him.',
        'This is a statement of love to the river and its people.',
        'I carry people and I ask nobody where they go. Thank you.',
      ],
    ],
    [
      'before what happened afterwards',
      text('何平：讲一口井', ...TALK, '讲座结束后，何平为读者签名。', '据悉，下个月还有一场。'),
      TALK,
    ],
    [
      'with whom it calls, and without notes in brackets',
      text(
        '在水利会议上的讲话',
        '何平',
        '（2020年3月5日）',
        '同志们：',
        ...TALK,
        '（图片由主办方提供）',
      ),
      ['同志们：', ...TALK],
    ],
    [
      'with a paragraph that begins like a byline',
      text(
        '以下为何平演讲全文：',
        FIRST,
        '来源：水的来源其实只有一个，就是雨。我们三年没有见过它。',
        LAST,
      ),
      [FIRST, '来源：水的来源其实只有一个，就是雨。我们三年没有见过它。', LAST],
    ],
    [
      'with labels in brackets and roles before names',
      text(
        '【主持人 林一】我们请何老师讲。',
        '【何平】谢谢，我讲一口井。',
        '【林一】井是谁打的？',
        '【何平】我父亲打的。',
      ),
      [
        '@ 林一',
        '我们请何老师讲。',
        '@ 何平',
        '谢谢，我讲一口井。',
        '@ 林一',
        '井是谁打的？',
        '@ 何平',
        '我父亲打的。',
      ],
    ],
    [
      'in English, between a note of the speaker and one about the slides',
      text(
        'I gave this talk at Wells 2020 in Hull; here it is.',
        'Hello. I want to tell you about a well, because nobody else does.',
        'We dug it in nine days, and on the ninth day there was water. Thank you.',
        'The slides are on my website.',
      ),
      [
        'Hello. I want to tell you about a well, because nobody else does.',
        'We dug it in nine days, and on the ninth day there was water. Thank you.',
      ],
    ],
    [
      'where initials stand for names',
      text(
        'Ann Bell: Why a well?',
        'Joe Cole: I was thirsty.',
        'AB: And who dug it?',
        'JC: My father did.',
      ),
      [
        '@ Ann Bell',
        'Why a well?',
        '@ Joe Cole',
        'I was thirsty.',
        '@ Ann Bell',
        'And who dug it?',
        '@ Joe Cole',
        'My father did.',
      ],
    ],
  ];
  it.each(cases)('%s', async (_what, source, says) => {
    expect(outline(await read('a.txt', source))).toEqual(says);
  });

  it('tells hours from minutes by how fast nobody speaks', async () => {
    const live = [
      '13:32',
      `【何平】${FIRST}`,
      '13:33',
      `【林一】${SECOND}`,
      '13:35',
      `【何平】${LAST}`,
    ];
    const edition = await read('a.txt', live.join('\n'));
    expect(edition.capture.format).toBe('live-text');
    expect(outline(edition)).toEqual(['@ 何平', FIRST, '@ 林一', SECOND, '@ 何平', LAST]);
  });

  it('keeps the hours that somebody names', async () => {
    const postings = [FIRST, `${SECOND}（15:30）`, LAST];
    const live = postings.flatMap((posting, at) => [`[11-21 14:4${at}]`, `何平: ${posting}`]);
    const edition = await read('a.txt', live.join('\n'));
    expect(edition.capture.format).toBe('live-text');
    expect(outline(edition)).toEqual(['@ 何平', ...postings]);
  });

  it.each([
    ['behind', (line: string, clock: string) => `${line} [${clock}]`],
    ['in front of', (line: string, clock: string) => `[${clock}] ${line}`],
  ])('takes the time of day also from %s the words', async (_where, stamped) => {
    const live = [
      stamped(`[何平]：${FIRST}`, '13:32'),
      stamped(`[林一]：${SECOND}`, '13:33'),
      stamped(`[何平]：${LAST}`, '13:35'),
    ];
    const edition = await read('a.txt', live.join('\n'));
    expect(edition.capture.format).toBe('live-text');
    expect(outline(edition)).toEqual(['@ 何平', FIRST, '@ 林一', SECOND, '@ 何平', LAST]);
    expect(edition.leftOut.filter(({ rule }) => rule === 'clock')).toEqual([
      { line: 1, rule: 'clock', text: '[13:32]' },
      { line: 2, rule: 'clock', text: '[13:33]' },
      { line: 3, rule: 'clock', text: '[13:35]' },
    ]);
  });

  it('takes the day and the time from behind the last words of a posting', async () => {
    const live = [
      '[主持人 林一]',
      FIRST,
      '',
      '[何平]',
      SECOND,
      '第二，井要修。',
      LAST,
      '',
      '[林一]',
    ];
    const ends = new Set([FIRST, LAST]);
    const stamped = live.map((line, at) =>
      ends.has(line) ? `${line}2023-12-28 10:13:4${at}` : line,
    );
    const closing = '今天到此结束，谢谢各位。';
    const source = [...stamped, `${closing}2023-12-28 10:52:09`].join('\n');
    const edition = await read('a.txt', source);
    expect(edition.capture.format).toBe('live-text');
    expect(outline(edition)).toEqual([
      '@ 林一',
      FIRST,
      '@ 何平',
      SECOND,
      '第二，井要修。',
      LAST,
      '@ 林一',
      closing,
    ]);
  });
});
