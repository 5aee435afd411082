import { describe, expect, it } from 'vitest';
import { outline, read } from './import-text.ts';
import { FIRST, LAST, SECOND, TALK, page, paragraphs } from './page-of-talk.ts';

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
