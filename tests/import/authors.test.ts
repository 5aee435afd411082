import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { read } from './import-text.ts';

async function speakerOf(name: string, source: string) {
  return (await read(name, source)).facts.speaker?.[0]?.value;
}

const NOTE = 'This is the transcript of the keynote I gave at Ferrycon 2016.';

describe('the author of a page that tells of a talk in the first person', () => {
  it.each(['by:\n- Ada Fenwick', 'creator: Ada Fenwick', 'authors: [Ada Fenwick]'])(
    'spoke: %s',
    async (field) => {
      expect(
        await speakerOf('a.md', `---\ntitle: The Boat\n${field}\n---\n\n${NOTE}\n\n${TALK_EN}`),
      ).toBe('Ada Fenwick');
    },
  );

  it('spoke, where the note is in brackets and its lines are broken', async () => {
    const note =
      '[This is the text of\n[my talk today](https://boats.test)\nat Ferrycon 2017, asking for all\nthe help we can get.]';
    const { facts } = await read(
      'a.md',
      `---\ntitle: The Boat\ndate: 2017-07-13\nby:\n- Ada Fenwick\n---\n\n## Introduction\n\n${note}\n\nOn May 5, Ole Brand and Mara Lindt had a boat.\n\n${TALK_EN}`,
    );
    expect([facts.speaker, facts.date, facts.event].map((hints) => hints?.[0]?.value)).toEqual([
      'Ada Fenwick',
      '2017-07-13',
      'Ferrycon 2017',
    ]);
  });

  it('is whose site it is', async () => {
    const html = `<html><head><title>The Boat - Ada Fenwick</title><meta name="author" content="afenwick"></head><body><h1>The Boat</h1><p>In early October I gave a keynote at Ferrycon in Lowmere. Here is an edited transcript of the talk.</p>${TALK_EN.split(
      '\n\n',
    )
      .map((text) => `<p>${text}</p>`)
      .join('')}</body></html>`;
    expect(await speakerOf('a.html', html)).toBe('Ada Fenwick');
  });

  it.each([
    ['over it', '> * 原文作者：[Ada Fenwick](https://boats.test)\n> * 译者：何文舟', ''],
    [
      'under it',
      '',
      'via: https://boats.test\n\n作者：[Ada Fenwick][a]\n译者：何文舟\n\n[a]: https://boats.test',
    ],
  ])('is who wrote what was translated, %s', async (_, over, under) => {
    const note = '十月初的时候我在湖城的渡口大会上做了主题演讲。这是演讲文稿。';
    expect(await speakerOf('a.md', `${over}\n\n# 渡船\n\n${note}\n\n${TALK}\n\n${under}\n`)).toBe(
      'Ada Fenwick',
    );
  });

  it('did not speak where nobody says so', async () => {
    expect(
      await speakerOf('a.md', `---\ntitle: The Boat\nby:\n- Ada Fenwick\n---\n\n${TALK_EN}`),
    ).toBeUndefined();
  });
});

describe('the author of a speech', () => {
  it('spoke, beside where the text is from', async () => {
    expect(await speakerOf('a.md', `# 渡船\n\n>(来源：渡口日报，作者：何文舟 )\n\n${TALK}`)).toBe(
      '何文舟',
    );
  });

  it('spoke, where the headline names a speech and nobody', async () => {
    const head = '**标题：** 渡口毕业致辞\n**作者：** [何文舟](https://boats.test)';
    expect(await speakerOf('a.md', `${head}\n\n${TALK}`)).toBe('何文舟');
  });

  it('did not, where the headline names another', async () => {
    const head = '# 陆平川在渡口大会上的讲话\n\n作者：何文舟';
    expect(await speakerOf('a.md', `${head}\n\n${TALK}`)).toBe('陆平川');
  });

  it('is who signs with a dash', async () => {
    const head = '# This Is a Boat\n\n— [Ada Fenwick](https://boats.test)';
    expect(await speakerOf('a.md', `${head}\n\n${TALK_EN}`)).toBe('Ada Fenwick');
  });
});

describe('whose blog a speech is in', () => {
  const HEADLINE = '过河的路——在渡口站建站三十周年报告会上的报告';
  it.each([
    ['spoke, where it is from nowhere else', ['何文舟的博客', HEADLINE], '何文舟'],
    [
      'did not speak, where it is from elsewhere',
      ['何文舟的博客', HEADLINE, '来源：渡口报'],
      undefined,
    ],
    ['did not speak, where the headline is of no speech', ['何文舟的博客', '过河的路'], undefined],
  ])('%s', async (_, head, speaker) => {
    expect(await speakerOf('a.txt', `${head.join('\n')}\n\n${TALK}`)).toBe(speaker);
  });
});

describe('whoever presides', () => {
  const HEAD = '题目：一条船里的运河\n主讲：秣文舟（湖城大学教授）';
  const INTRODUCED = '何青：各位来宾，大家好，今天我们请到的是秣老师。';
  it.each([
    ['is not the one who gives the talk', `${HEAD}\n主持：何青\n\n${INTRODUCED}`, undefined],
    ['is the one who gives it, where no other does', `主持：何青\n\n${INTRODUCED}`, '何青'],
  ])('%s', async (_, head, speaker) => {
    expect(await speakerOf('a.txt', `${head}\n\n${TALK}`)).toBe(speaker);
  });
});
