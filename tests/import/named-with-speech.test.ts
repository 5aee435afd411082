import { describe, expect, it } from 'vitest';
import type { Case } from './evidence.ts';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { assemble, read } from './import-text.ts';
import { page, paragraphs, TALK as SPOKEN } from './page-of-talk.ts';

const FULL = '\n\n演讲全文如下：';

describe('the one whom the lines about a speech name', () => {
  it.each<Case>([
    ['whatever they say', 'speaker', `何文舟获渡口奖获奖致辞\n\n作者：何文舟${FULL}`, '何文舟'],
    [
      'behind a tag, and before other words',
      'speaker',
      `【湖城大辩论】何文舟演讲稿全文中译 我们正等船来\n\n编按：本文为何文舟讲稿翻译。${FULL}`,
      '何文舟',
    ],
    [
      'of two the one named more often',
      'speaker',
      `何文舟那天的演讲\n\n何文舟对罗一山说，演讲不要太长。${FULL}`,
      '何文舟',
    ],
    [
      'and nobody where two are named alike',
      'speaker',
      `那天的演讲，有人念何文舟，有人念罗一山\n\n何文舟和罗一山听了演讲。${FULL}`,
      undefined,
    ],
    [
      'and nobody whose memory it is',
      'speaker',
      `何文舟诞辰百年座谈会讲话\n\n何文舟诞辰百年，渡口有人讲话。${FULL}`,
      undefined,
    ],
    [
      'and nobody from whom one learns',
      'speaker',
      `国旗下的讲话：向何文舟学习\n\n演讲：学习何文舟${FULL}`,
      undefined,
    ],
    [
      'and no verb with a word',
      'speaker',
      `渡船的演讲，用渡口话来编写\n\n我们用渡口话来编写演讲。${FULL}`,
      undefined,
    ],
    [
      'whom the dictionary has',
      'speaker',
      `渡口书场｜孫中山先生演講全文\n\n孫中山先生演講${FULL}`,
      '孫中山',
    ],
    [
      'at whose invitation it was',
      'speaker',
      `说明：本文是梁启超于1922年应湖城学界邀请作的一场演讲。${FULL}`,
      '梁启超',
    ],
    [
      'with dots in the name, up to the verb',
      'speaker',
      `——渡船公司创始人约翰·佩奇在湖城大学毕业典礼上的演讲${FULL}`,
      '约翰·佩奇',
    ],
    [
      'in a programme',
      'speaker',
      `过河记\n\n——何文舟在渡口卫视《我是船家》的励志演讲稿\n\n何文舟讲过一条河。${FULL}`,
      '何文舟',
    ],
  ])('%s', async (_, field, head, value) => {
    expect(await valueOf(field, head)).toBe(value);
  });

  it('has a label of their own before their greeting', async () => {
    const edition = await read('a.txt', TALK.replace('各位来宾', '何文舟：各位来宾'));
    const [first, second] = edition.items;
    expect(first).toMatchObject({ type: 'turn', speaker: '何文舟' });
    expect(second?.type === 'passage' ? second.text : '').toMatch(/^各位来宾/);
  });

  it('is not who is quoted in the talk', async () => {
    const said = '孔子说：“和而不流。”我们也是这样过河的。';
    const edition = await read('a.txt', TALK.replace('后来有了桥', `${said}\n\n后来有了桥`));
    expect(edition.items.some(({ type }) => type === 'turn')).toBe(false);
    expect(edition.items.some((item) => item.type === 'passage' && item.text === said)).toBe(true);
  });

  it('is not what a part of the talk is about', async () => {
    const edition = await read(
      'a.txt',
      `The boat\n\n${TALK_EN.replace('\n\n', '\n\nRowing Costs: it cost us much, as you know.\n\nWater Needs: it had to be deep.\n\n')}`,
    );
    expect(edition.items.some(({ type }) => type === 'turn')).toBe(false);
  });

  it('is not who has written what a page has below, though all of it is one line', async () => {
    const body = `<h1>唐诗与渡船</h1>${paragraphs(SPOKEN)}<p>本文收录于渡船文集</p><p>上一篇</p><p>解构《一句顶一万句》</p>`;
    const edition = await read('a.html', page(body).replaceAll('\n', ''));
    expect(edition.facts.title?.[0]?.value).toBe('唐诗与渡船');
    expect(edition.facts.speaker).toBeUndefined();
  });
});

describe('a speaker whom turns call by a part of their name', () => {
  it('is one person', async () => {
    const edition = await read(
      'a.txt',
      `The boat\n\nBy Dr. Ada W. Fenwick\n\nFENWICK: ${TALK_EN.replaceAll('\n\n', '\n\nFENWICK: ')}\n\nQUESTION: Where is the boat?\n\nFENWICK: It is gone.`,
    );
    const { files, registry } = assemble(edition);
    const written = files.get('index.mdx') ?? '';
    expect(written).toContain('speaker: ada-w-fenwick');
    expect(written).toContain('<Turn speaker="ada-w-fenwick"/>');
    expect(written).not.toMatch(/speaker="FENWICK"/i);
    expect([...registry.keys()]).toEqual(['speakers/ada-w-fenwick.yaml']);
  });
});
