import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/import/draft.ts';
import { textPassage } from '../../src/import/draft.ts';
import { withoutDocumentPages } from '../../src/import/structure/document-pages.ts';
import { withoutGluedHead } from '../../src/import/structure/glued-head.ts';
import { outline, read } from './import-text.ts';

const passages = (...texts: string[]): Item[] =>
  texts.map((text, index) => textPassage(text, index + 1));
const textsOf = (items: readonly Item[]) =>
  items.flatMap((item) => (item.type === 'passage' ? [item.text] : []));

describe('pages of a document that a site cut and numbered', () => {
  it('are one text again where a sentence goes on', () => {
    const { items, leftOut } = withoutDocumentPages(
      passages(
        '1、今天我想和在座的各位讲一讲我小时候坐过的渡船。我们那里的渡',
        '2、船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河',
        '3、，坐了二十年，风里来雨里去，从来没有人想过要问一问他的名字。',
        '4、后来有了桥。',
      ),
    );
    expect(textsOf(items)).toEqual([
      '今天我想和在座的各位讲一讲我小时候坐过的渡船。我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河，坐了二十年，风里来雨里去，从来没有人想过要问一问他的名字。',
      '后来有了桥。',
    ]);
    expect(leftOut.map(({ rule, text }) => [rule, text])).toEqual([
      ['page-number', '1、'],
      ['page-number', '2、'],
      ['page-number', '3、'],
      ['page-number', '4、'],
    ]);
  });

  it.each([
    ['points of a list', ['1、渡船要修。', '2、渡口要有灯。', '3、船家要涨钱。']],
    ['points without marks', ['1、增加收入', '2、减少成本', '3、提高质量', '4、服务乡亲']],
    [
      'a few long points amid a talk',
      [
        '今天我想和在座的各位讲一讲我小时候坐过的渡船，它一天只开三趟，错过了就要等到第二天早上。',
        ...[1, 2, 3].map(
          (n) =>
            `${String(n)}、渡口的灯要在天黑以前点好，风大的时候要有人看着它，雨天更要多看几遍，`,
        ),
        '这三件事是船家教我的，他说一个人只要记住这三件事，就可以把船开到老，我到今天还记得他的样子。',
        '后来有了桥，我就再也没有见过他。我想，桥是好的，可是我们欠他一声谢谢，所以我今天来说这一声谢谢，也请各位替我记得他。',
      ],
    ],
    [
      'long points that end',
      [1, 2, 3].map(
        (n) => `${String(n)}、渡口的灯要在天黑以前点好，风大的时候要有人看着它，雨天更要多看几遍。`,
      ),
    ],
    ['two numbers', ['1、渡船要修，渡口', '2、要有灯。']],
    ['numbers that do not count up', ['2、渡船要修，渡口', '1、要有灯，船家', '3、要涨钱。']],
  ])('are not %s', (_, texts) => {
    expect(textsOf(withoutDocumentPages(passages(...texts)).items)).toEqual(texts);
  });

  it('lose nothing but their numbers, whatever is on them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[渡船河桥人。，、\d ]{1,20}$/u), {
          minLength: 1,
          maxLength: 8,
        }),
        (short) => {
          const pages = short.map((page) => page.repeat(40 / page.length + 1));
          const source = pages.map((page, index) => `${String(index + 1)}、${page}`);
          const { items, leftOut } = withoutDocumentPages(passages(...source));
          const bare = (text: string) => text.replaceAll(/\s/gu, '');
          const kept = bare(textsOf(items).join(''));
          const said = bare(leftOut.length > 0 ? pages.join('') : source.join(''));
          expect(kept).toBe(said);
        },
      ),
    );
  });
});

describe('what a site for documents says of one', () => {
  it('is around the talk', async () => {
    const said =
      '大家好，今天我和大家说说渡船。我们都坐过船，你们也知道河有多宽，我就从那里说起。谢谢大家。';
    const edition = await read(
      'a.txt',
      [
        '《渡船的讲话》由会员上传分享，免费在线阅读，更多相关内容请搜索。',
        said,
        '此文档下载收益归作者所有。',
      ].join('\n\n'),
    );
    expect(outline(edition)).toEqual([said]);
    expect(edition.leftOut.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'document-site'],
      [5, 'document-site'],
    ]);
  });
});

describe('a head that is glued to the first words', () => {
  const REST =
    '今天我想讲渡船。我们那里的渡船只有一条，船家姓什么没有人记得，可是我们每天都坐他的船过河，坐了二十年，后来有了桥，我就再也没有见过他，我想欠他一声谢谢。';

  it.each([
    [
      'in Chinese',
      '过河的人在渡口学院2016届毕业典礼上的讲话校长 何文舟',
      `亲爱的同学们：上午好！${REST}`,
    ],
    [
      'in English, before the chair',
      'INAUGURAL SPEECH Ms Ada Fenwick MP Supply Bill Tuesday, 8 May 2007 ',
      'Mr President and honourable members, I did not expect to see the galleries so full on a Tuesday. I suspect that the rain has to do with it.',
    ],
    [
      'in English, with a full stop',
      'Remarks by Ms Ada Fenwick, Governor of the Lake Bank, at the Ferry Club.',
      'This afternoon I want to speak of boats, of who owns them and of who waits for them when the river is high.',
    ],
  ])('stands by itself: %s', (_, head, talk) => {
    expect(textsOf(withoutGluedHead(passages(head + talk)))).toEqual([head.trim(), talk]);
  });

  it.each([
    ['a sentence', `渡口学院的毕业典礼致辞到这里就开始了。尊敬的各位来宾，${REST}`],
    ['a sentence before the greeting', `我在渡口听过一次演讲。尊敬的各位来宾，${REST}`],
    ['no word for a speech', `渡口学院校长何文舟尊敬的各位来宾，${REST}`],
    ['a label', `演讲嘉宾何文舟：尊敬的各位来宾，${REST}`],
    ['what somebody says of a speech', `感谢校长的致辞，感谢各位老师的到来，${REST}`],
    ['a clause', `我很高兴能在毕业典礼上致辞，亲爱的同学们，${REST}`],
    ['a turn', `何文舟：感谢主持人的发言，各位来宾，${REST}`],
    [
      'a sentence in English',
      'Remarks by the President, who spoke before me, were kind. They were also long, and I promise you that mine will not be, for I have a boat to catch.',
    ],
    [
      'thanks in English',
      'Thank you for that kind speech, Mr President, and for the boat. I will not keep you long, since I can see from here that the tide is going out.',
    ],
    ['hardly anything behind it', '在渡口大会上的讲话主席何文舟尊敬的各位来宾：'],
  ])('is none: %s', (_, text) => {
    expect(textsOf(withoutGluedHead(passages(text)))).toEqual([text]);
  });

  it('says who spoke and at what, and the words begin behind it', async () => {
    const edition = await read(
      '讲话.txt',
      `1、过河的人在渡口学院2016届毕业典礼上的讲话校长 何文舟亲爱的同学们：上午好！${REST.slice(0, 30)}\n2、${REST.slice(30, 60)}\n3、${REST.slice(60)}\n\n谢谢大家！`,
    );
    expect(outline(edition)).toEqual([`亲爱的同学们：上午好！${REST}`, '谢谢大家！']);
    expect(edition.facts.speaker?.[0]?.value).toBe('何文舟');
    expect(edition.facts.organization).toBeUndefined();
    expect(edition.facts.event?.[0]?.value).toBe('渡口学院2016届毕业典礼');
  });
});

describe('lines that stand there twice', () => {
  it('are captions of a page, and no lines of the paragraph below', async () => {
    const caption = (what: string) => `何文舟校长107级毕业典礼致词${what}`;
    const first =
      '107级渡口大学大学部2391名、总共5236位毕业同学和各位家长、师长、关心渡口的朋友们：恭喜大家毕业了！';
    const lines = ['勉励毕业生过河', '在六月举行', '期许毕业生不忘来路'].flatMap((what) => [
      caption(what),
      caption(what),
    ]);
    const page = `${caption('全文')}\n\n${[...lines, first].join('\n')}\n\n我想送给各位三样东西，第一样是慢。\n\n祝福各位同学！`;
    expect(outline(await read('致词.txt', page))).toContain(first);
  });
});

describe('lines that were broken wherever they ended', () => {
  it('are joined where their words go on', async () => {
    const page = [
      'Closing Remarks',
      'Ladies and gentlemen, it is my happy duty to offer these',
      'last words of the week in the name',
      'of our speakers, our host committee, the city and all',
      'of you, who',
      'came from seventy countries and filled the',
      'hall when the fire marshal had shut our doors.',
      'I thank you, and',
      'wish you a safe way home.',
    ].join('\n');
    expect(outline(await read('closing.txt', page))).toEqual([
      'Ladies and gentlemen, it is my happy duty to offer these last words of the week in the name of our speakers, our host committee, the city and all of you, who came from seventy countries and filled the hall when the fire marshal had shut our doors.',
      'I thank you, and wish you a safe way home.',
    ]);
  });

  it('are not joined where they are verse', async () => {
    const verse = [
      'the boat',
      'and the water is slow',
      'and who is it waits on the shore',
      'or below',
      'with a lamp',
      'and a coat of new snow',
      'and nobody',
      'and nobody goes',
    ];
    const page = `Ladies and gentlemen, I will read you a song.\n\n${verse.join('\n')}\n\nThank you all.`;
    expect(outline(await read('song.txt', page))).toEqual(expect.arrayContaining(verse));
  });
});
