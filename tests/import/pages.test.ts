import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { outline, read } from './import-text.ts';

const FIRST = '大家好，我今天想讲一口井。井在村口，打了九天，第九天出了水，我们都跑去看。';
const SECOND = '有人问我，井有什么好讲的？我说，你每天喝的就是它，你不讲它，它就干了。';
const LAST = '所以请大家回去看看自己家的井。谢谢大家！';
const TALK = [FIRST, SECOND, LAST];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

const teaser = (at: number) =>
  `<li><a href="/other/${at}">另一篇文章的标题写在这里</a><span>昨日，记者从有关方面获悉，井水的价格有所上涨，专家表示，这与雨水有关，居民不必担心，供应是充足的，管网也已经检修完毕。</span></li>`;
const COMMENT =
  '<div class="item"><b>路人</b> 2020-05-06 08:30<p>我们村也有一口井，我小时候掉进去过一次，后来就不敢去了，现在想想还是怀念那口井的水，你们那边的水甜吗？</p></div>';
const CARDS = [1, 2, 3, 4]
  .map(
    (at) =>
      `<article class="item"><h4><a href="/other/${at}">第${at}篇别的文章的标题</a></h4><p>天旱了三个月，井水的价格有所上涨，居民不必担心。</p></article>`,
  )
  .join('');

describe('the article of a page', () => {
  const around: [what: string, body: string][] = [
    [
      'a longer list of other articles',
      `<div class="a">${paragraphs(TALK)}</div><ul class="b">${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</ul>`,
    ],
    [
      'comments that are longer than it',
      `<div class="a"><h1>井</h1>${paragraphs(TALK)}</div><div class="comments">${COMMENT.repeat(6)}</div>`,
    ],
    [
      'the posts of others',
      `<div id="post_1">2020-05-06 07:30${paragraphs(TALK)}</div>${COMMENT.repeat(3)}`,
    ],
    [
      'a form around the whole page',
      `<form><table><tr><td>首页 | 新闻</td><td>${paragraphs(TALK)}</td></tr></table></form>`,
    ],
    [
      'a class that chrome has, too',
      `<div class="related-main"><div>${paragraphs(TALK)}</div></div><div>版权所有 某站</div>`,
    ],
    [
      'a caption under a picture',
      `<div>${paragraphs([FIRST])}<figure><img src="a.png"><figcaption>村口的井。记者摄</figcaption></figure>${paragraphs([SECOND, LAST])}</div>`,
    ],
    [
      'a box of key points and a form for letters',
      `<div class="box"><ul><li>井打了九天，第九天出水</li><li>不讲它，它就干了</li></ul></div><div class="text">${paragraphs(TALK)}</div><form><p>把您的邮箱告诉我们，我们每周给您写信。</p></form>`,
    ],
    [
      'what presents other pages, in a part of the same kind and however deep',
      `<div class="row"><article><h1>井</h1>${paragraphs(TALK)}</article></div><div class="row"><section><div>${CARDS}</div></section></div>`,
    ],
    [
      'a section of other pages',
      `<section><div class="text">${paragraphs(TALK)}</div></section><section><div>${CARDS}</div></section>`,
    ],
    [
      'other pages within it that are named so',
      `<article class="talk"><h1>井</h1><div class="part">${paragraphs([FIRST])}<aside class="related">${CARDS}</aside></div><div class="part">${paragraphs([SECOND, LAST])}</div></article>`,
    ],
    [
      'what is written under its pictures',
      `<div>${paragraphs([FIRST])}<div class="photo"><img src="a.png"><p class="photo-caption">村口的井，今年春天。</p></div>${paragraphs([SECOND])}<div><img src="b.png" alt="井水清清"><span>井水清清</span></div>${paragraphs([LAST])}</div>`,
    ],
    [
      'what stands for a picture that is not shown',
      `<div>${paragraphs([FIRST])}<p><img src="a.png" alt="微信图片。20200305"></p><p><a href="/b"><img src="b.png" alt="放大看。"></a></p>${paragraphs([SECOND, LAST])}</div>`,
    ],
  ];
  it.each(around)('is found beside %s', async (_what, body) => {
    expect(outline(await read('a.html', page(body)))).toEqual(TALK);
  });

  it('is every part of its kind, even where one is longest', async () => {
    const body = `<div class="part">${paragraphs([FIRST, SECOND, SECOND])}</div><div class="part">${paragraphs([LAST])}</div>`;
    expect(outline(await read('a.html', page(`<main>${body}</main>`)))).toHaveLength(4);
  });

  it('keeps turns whose names lead to pages of their own', async () => {
    const turns = TALK.map(
      (text, at) =>
        `<div class="turn"><h4><a href="/speaker/${at % 2}">林一何平教授${at % 2}</a></h4><p>${text}</p></div>`,
    );
    const edition = await read('a.html', page(`<main><div>${turns.join('')}</div></main>`));
    for (const text of TALK) expect(outline(edition)).toContain(text);
  });

  it('leaves what is beside it on record', async () => {
    const edition = await read('a.html', page(around[0]?.[1] ?? ''));
    expect(edition.leftOut.map(({ rule }) => rule)).toContain('beside-the-article');
  });

  it('gives turns where terms or lines of their own name who speaks', async () => {
    const says = [
      '@ 林一',
      '我们先说第一件事，井是谁打的？',
      '@ 何平',
      '是我父亲打的，打了九天。',
      '@ 林一',
      '谢谢，我们下次再说第二件事。',
    ];
    const terms = says.map((text) =>
      text.startsWith('@') ? `<dt>${text.slice(2)}</dt>` : `<dd>${text}</dd>`,
    );
    const lines = says.map((text) => `<p>${text.replace('@ ', '')}</p>`);
    expect(outline(await read('a.html', page(`<dl>${terms.join('')}</dl>`)))).toEqual(says);
    expect(outline(await read('b.html', page(lines.join(''))))).toEqual(says);
  });
});

const text = (...lines: string[]) => lines.join('\n\n');

describe('a talk among other lines', () => {
  const cases: [what: string, source: string, says: string[]][] = [
    [
      'behind a sentence that a text follows',
      text('3月5日，水利论坛在合州举行。', '现将其发言整理如下，以飨读者。', ...TALK),
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
});

describe('what a page says of its talk', () => {
  const facts = async (source: string, name = 'a.txt') => {
    const edition = await read(name, source);
    const fields = ['title', 'speaker', 'role', 'organization', 'event', 'date', 'place'] as const;
    return fields.map((field) => factOf(edition, field)?.value);
  };

  it('is taken from its lede, where a name ends with a word', async () => {
    expect(
      await facts(
        text(
          '焦大庆：井是数出来的',
          '2020年3月5日，合州水厂厂长焦大庆正式退休前在第二届井水论坛上作了演讲。',
          ...TALK,
        ),
      ),
    ).toEqual([
      '井是数出来的',
      '焦大庆',
      '厂长',
      '合州水厂',
      '第二届井水论坛',
      '2020-03-05',
      undefined,
    ]);
  });

  it('is taken from the lines under its title', async () => {
    expect(
      await facts(text('在井水论坛上的讲话', '校长 何平', '（2020年3月5日，合州）', ...TALK)),
    ).toEqual(['在井水论坛上的讲话', '何平', '校长', undefined, '井水论坛', '2020-03-05', '合州']);
  });

  it('is taken from English sentences', async () => {
    const says = ['Hello. I want to tell you about a well.', 'We dug it in nine days. Thank you.'];
    expect(
      await facts(
        text(
          'Transcript: Ann Bell on wells',
          'On June 10, 2021, Ann Bell, lead engineer of the Hull Project, gave the keynote at Wells Summit 2021 in Hull. Below is the transcript.',
          ...says,
        ),
      ),
    ).toEqual([
      'Ann Bell on wells',
      'Ann Bell',
      'lead engineer',
      'Hull Project',
      'Wells Summit 2021',
      '2021-06-10',
      'Hull',
    ]);
  });

  it('leaves out menus, other articles and the page’s own days', async () => {
    const edition = await read(
      'a.txt',
      text(
        '首页 > 财经会议 > 正文',
        '讲一口井',
        '2020-03-05 10:20 来源：合州网',
        ...TALK,
        '相关阅读',
        '厂长林一出席第九届茶叶论坛并演讲',
      ),
    );
    expect(factOf(edition, 'title')?.value).toBe('讲一口井');
    for (const field of ['speaker', 'role', 'event', 'date', 'place'] as const) {
      expect([field, factOf(edition, field)?.value]).toEqual([field, undefined]);
    }
    expect(factOf(edition, 'published')?.value).toBe('2020-03-05');
  });

  it('names nobody where a line names several', async () => {
    const edition = await read(
      'a.txt',
      text(
        '发布人：水利局副局长 何平；财政局总会计师 林一',
        '问：井是谁打的？',
        '答：我们打的。',
        '问：花了多少钱？',
        '答：请看附表。',
      ),
    );
    expect(factOf(edition, 'speaker')).toBeUndefined();
    expect(factOf(edition, 'role')).toBeUndefined();
  });

  it('takes a heading for the headline only where the page’s title has it', async () => {
    const html = page(
      `<h1>合州市人民政府网站</h1><div class="t">${paragraphs(['何平：讲一口井', ...TALK])}</div>`,
      '<title>何平：讲一口井_合州</title>',
    );
    expect((await facts(html, 'a.html')).slice(0, 2)).toEqual(['讲一口井', '何平']);
  });

  it('counts the years of the Republic from 1912', async () => {
    const [, , , , , date] = await facts(text('讲一口井', '中華民國112年9月14日', ...TALK));
    expect(date).toBe('2023-09-14');
  });

  const bylines: [line: string, publisher: string | undefined, published: string][] = [
    ['2020-03-05 08:30来源：合州晚报作者：李某', '合州晚报', '2020-03-05'],
    ['发表于2020-03-05 08:30| 12次阅读| 来源合州在线| 0 条评论|', '合州在线', '2020-03-05'],
    ['发布日期：2020-03-05 浏览次数：3 信息来源：县水利局', '县水利局', '2020-03-05'],
    ['2020年03月05日 08:30 合州日报', '合州日报', '2020-03-05'],
    ['2020年03月05日 08:30 林小一 何平平', undefined, '2020-03-05'],
    ['2020-03-05 08:30 来源：本站原创', undefined, '2020-03-05'],
    ['2020-03-05 08:30 来源：网络', undefined, '2020-03-05'],
  ];
  it.each(bylines)('is published as %s', async (line, publisher, published) => {
    const edition = await read(
      'a.html',
      page(`<div><h1>说说井</h1><div class="info">${line}</div>${paragraphs(TALK)}</div>`),
    );
    expect(factOf(edition, 'publisher')?.value).toBe(publisher);
    expect(factOf(edition, 'published')?.value).toBe(published);
  });

  it('is published on the day of its own byline, not on those of other pages or in its sentences', async () => {
    const source = '<p>见<cite class="date">《井谱》。 Retrieved 2 March 2011</cite>，那本书。</p>';
    const others = [1, 2, 3].map((at) => `<div class="time">2021-01-0${at} 09:00</div>`).join('');
    const body = `<div class="top"><p class="meta">2020-03-05 08:30</p></div><div class="text">${source}${paragraphs(TALK)}</div><div class="rest">${others}</div>`;
    const edition = await read('a.html', page(body));
    const days = new Set(edition.facts.published?.map(({ value }) => value));
    expect([...days]).toEqual(['2020-03-05']);
    const data = '<script type="application/ld+json">{"datePublished":"2019-05-06T07:00"}</script>';
    expect(factOf(await read('b.html', page(body, data)), 'published')?.value).toBe('2019-05-06');
    expect(
      factOf(await read('c.html', page(body, data + data.replace('06T', '09T'))), 'published')
        ?.value,
    ).toBe('2020-03-05');
  });
});
