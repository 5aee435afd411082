import { describe, expect, it } from 'vitest';
import { factOf } from '../../src/import/edition.ts';
import { markdown } from '../../src/import/formats/markdown.ts';
import { TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';
import { TALK, page, paragraphs, text } from './page-of-talk.ts';

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
    ).toEqual([undefined, '焦大庆', '厂长', '合州水厂', '第二届井水论坛', '2020-03-05', undefined]);
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
      undefined,
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
    ['2020-03-05</p><p>合州科技讯 何平在会上讲井。', '合州科技', '2020-03-05'],
    ['2020-03-05</p><p>文/ 合州科技 何一平', '合州科技', '2020-03-05'],
    ['2020-03-05</p><p>合州新闻《一井》 作者 何一平', '合州新闻', '2020-03-05'],
    ['2020-03-05</p><p>水利部官网3月5日消息，何平讲井。', '水利部官网', '2020-03-05'],
    ['2020-03-05</p><p>合州新闻记者', '合州新闻', '2020-03-05'],
    ['2020-03-05</p><p>何平 图片来源：合州图库', undefined, '2020-03-05'],
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

describe('the headline of an HTML page', () => {
  const talk = paragraphs(TALK_EN.split('\n\n'));
  const headline = async (headings: string, title: string) =>
    factOf(
      await read(
        'a.html',
        page(`${headings}<p>Remarks by Ada Fenwick</p>${talk}`, `<title>${title}</title>`),
      ),
      'headline',
    )?.value;

  it('is the one that its title has, in capitals or not', async () => {
    expect(
      await headline('<h1>THE OLD BOAT</h1><h2>Other things</h2>', 'The old boat – Ferry'),
    ).toBe('THE OLD BOAT');
  });

  it('is not what leads to the front page', async () => {
    expect(
      await headline(
        '<h1><a href="/">Ferry Journal of Boats</a></h1><h2>The boat</h2>',
        'The boat | Ferry Journal of Boats',
      ),
    ).toBe('The boat');
  });
});

describe('the headline of a Markdown page', () => {
  it('may be somebody’s name', async () => {
    const edition = await read('a.md', `# Ada Fenwick\n\n${TALK_EN}`);
    expect(factOf(edition, 'headline')?.value).toBe('Ada Fenwick');
  });
});

describe('a page in Markdown', () => {
  const is = (text: string) =>
    markdown.detect({ name: 'a', text } as Parameters<typeof markdown.detect>[0]);
  it('begins with fields between fences', () => {
    expect(is(`---\ntitle: The boat\nspeakers:\n  - Ada Fenwick\n---\n\n${TALK_EN}`)).toBe(true);
    expect(is(`---\nThe boat\n---\n\n${TALK_EN}`)).toBe(false);
    expect(is(`The boat\n---\ntitle: The boat\n---\n\n${TALK_EN}`)).toBe(false);
  });
});
