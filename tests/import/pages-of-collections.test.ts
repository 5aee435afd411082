import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const bodyOf = async (source: string, name = 'a.md') => outline(await read(name, source));

describe('a talk that has begun', () => {
  const said = `大家晚上好，我是今天的讲师何文舟。

相信大家都看过介绍，我们今天讲一讲渡船。

我们先看船，再看桥，最后看人。

你们坐过船吗？我坐过很多次。`;

  it('goes on past a line that presents something else', async () => {
    const lines = await bodyOf(
      `# 渡船\n\n${said}\n\n渡船有许多功能（以下内容来自官方文档）：\n\n- 过河\n- 回来\n\n我们再看桥，它一直在那里，我们每天都走过去，也走回来。今天的内容很多，我们慢慢说，大家有问题随时问我。\n\n我们还要看看人，人一直在河的两边，我们认识他们，他们也认识我们，这就是我今天想和大家说的全部内容。`,
    );
    expect(lines.join('\n')).toContain('大家晚上好');
  });

  it('begins below a report on how it came about, where a heading names it', async () => {
    const report = [
      '1956年2月14日至25日，渡口大会在湖城举行，会上有人发表了讲话，但没有人记录下来，我们是后来才知道的。',
      '与此同时，很多人强调：“船不能停。”渡口的人都听见了，他们把这句话写在墙上，写在船上，也写在桥上。',
      '那年冬天我们的船停了三天，后来又开了，一直开到现在，河两边的人都还记得那三天是怎么过的。',
      '有人问：“船为什么停？”没有人回答。我们后来问了船家，船家说他也不知道，只知道有人叫他停。',
      '报告结束后，没有人提问。几天以后，报告的稿子送到了各处，人们在屋里读，读完了又送回来。',
    ].join('\n\n');
    const talk = Array.from({ length: 30 }, () => TALK.replace('各位来宾，大家好！', '')).join(
      '\n\n',
    );
    const lines = await bodyOf(
      `## 报告出台的背景\n\n${report}\n\n---\n\n## 《船不能停》 (何文舟于1956年2月25日在渡口大会上作的报告)\n\n同志们：\n\n${talk}`,
    );
    expect(lines[0]).toBe('同志们：');
  });

  it('begins under the heading of its transcript, below an abstract and who speaks', async () => {
    const abstract =
      'The boats of our river have forced us to rethink how we cross, and we learned what we could and built ours.';
    const talk = Array.from({ length: 12 }, () => TALK_EN).join('\n\n');
    const lines = await bodyOf(
      `---\ntitle: The Boat\n---\n\nThis is the transcript from the keynote I gave at Ferrycon 2016.\n\n## Abstract\n\n${abstract}\n\n## Bio\n\nAda Fenwick joined us, and we are glad that she did, as you will all hear.\n\n## The Transcript\n\n${talk}`,
    );
    expect(lines[0]).toMatch(/^Ladies and gentlemen/);
  });
});

describe('what a collection has beside its talks', () => {
  it('a table of contents is left out', async () => {
    const contents = '- [One](#one)\n- [Two](#two)\n  - [Three](#three)';
    const edition = await read('a.md', `# The boat\n\n${contents}\n\n${TALK_EN}`);
    expect(outline(edition)[0]).toMatch(/^Ladies and gentlemen/);
    expect(edition.leftOut.map(({ rule }) => rule)).toContain('contents');
  });

  it('a list of links to other pages is somebody’s', async () => {
    const list = '- [One](/one)\n- [Two](/two)\n- [Three](/three)';
    const lines = await bodyOf(
      `# The boat\n\n${TALK_EN.replace('\n\nThen', `\n\n${list}\n\nThen`)}`,
    );
    expect(lines.join('\n')).toContain('Two');
  });

  it('what stands on a slide is nobody who speaks', async () => {
    const slide = (text: string) => `幻灯片文本：${text}`;
    const lines = await bodyOf(
      `# 渡船\n\n${slide('渡船')}\n\n大家好，我们先说船。\n\n${slide('桥')}\n\n我们说完了船，再说桥。\n\n${slide('人')}\n\n谢谢大家！`,
    );
    expect(lines.some((line) => line.startsWith('@'))).toBe(false);
    expect(lines.join('\n')).toContain('幻灯片文本：桥');
  });

  it('marks of whoever clipped the page stand below it', async () => {
    const own = TALK.replaceAll('谢谢', '多谢');
    const lines = await bodyOf(
      `# 渡船\n\n${own}\n\n${own}\n\n## Highlights\n\n> 桥是好的 [⤴️](https://clip.test)`,
    );
    expect(lines.join('\n')).not.toContain('⤴️');
  });

  it('fields in JSON stand over it', async () => {
    const fields = `{\n   "authors" : [\n      "ada-fenwick"\n   ],\n   "title" : "The Culture of Boats",\n   "date" : "1997-08-20T00:00:00-08:00",\n   "draft" : null\n}`;
    const edition = await read('a.md', `${fields}\n\n${TALK_EN}`);
    expect(
      [edition.facts.headline, edition.facts.published].map((hints) => hints?.[0]?.value),
    ).toEqual(['The Culture of Boats', '1997-08-20']);
    expect(outline(edition)[0]).toMatch(/^Ladies and gentlemen/);
    expect(edition.leftOut.map(({ line, text }) => [line, text.trim()])).toContainEqual([
      7,
      '"draft" : null',
    ]);
  });

  it('small print over words stands behind them in brackets', async () => {
    const ruby = '我们在<ruby>渡口大会<rt>Ferry Con</rt></ruby>见过面。';
    expect((await bodyOf(`# 渡船\n\n${TALK}\n\n${ruby}`)).join('\n')).toContain(
      '渡口大会（Ferry Con）见过面',
    );
    const html = `<h1>渡船</h1>${`${TALK}\n\n${ruby}`
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}`;
    expect((await bodyOf(html, 'a.html')).join('\n')).toContain('渡口大会（Ferry Con）见过面');
  });
});

describe('what is a talk', () => {
  const SAID = `桥是好的，可是我常常想起那条船，想起它怎样在早上把我们送过去，又在晚上送回来。

我以为它会一直在那里，后来我才明白，没有什么会一直在那里，除非我们自己去守着它。

所以我今天还会去看那条河，看它怎样从我们中间流过去，看河那边的人怎样也在看我们。`;

  it.each([
    [
      'whose owner publishes its text',
      '# 渡船\n\n经何文舟教授审定，《渡口周刊》发布此次活动讲稿。',
    ],
    ['that its headline calls one', '# 何文舟经典演讲：论渡船'],
    ['that its headline calls a sermon', '# 渡口長老-臨終說法'],
    [
      'below two lines on its rights',
      '# 渡口長老-臨終說法\n\n原文版權所有 © 1995 渡口寺。本文允許再版。',
    ],
  ])('a text %s', async (_, head) => {
    expect(await refusalOf('a.md', `${head}\n\n${SAID}`)).toBeUndefined();
  });

  it('a text without any of that is none', async () => {
    expect(await refusalOf('a.md', `# 渡船\n\n${SAID}`)).toBeDefined();
  });

  it('was given on the page’s own day, where its lede says tonight', async () => {
    const lede =
      'Ada Fenwick tonight opened the new ferry in an address. Below is her full speech.';
    const { facts } = await read(
      'a.md',
      `---\ntitle: The ferry\ndate: 2020-09-22\n---\n\n${lede}\n\n${TALK_EN}`,
    );
    expect(facts.date?.[0]?.value).toBe('2020-09-22');
  });
});
