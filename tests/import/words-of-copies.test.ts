import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

describe('words of a talk that copies are made of, too', () => {
  it.each([
    '我们  的船  已经开了三十年，  大家都知道。',
    '一、船    二、桥    三、路，这就是我今天要讲的三个问题。',
    '我从山中来  带着兰花草  种在小园中',
  ])('stay one paragraph: %s', async (line) => {
    const body = outline(await read('page.txt', `${TALK}\n\n${line}\n\n谢谢大家！`));
    expect(body.some((each) => each.replaceAll(/\s/g, '') === line.replaceAll(/\s/g, ''))).toBe(
      true,
    );
  });

  it('are said by an author and an editor who talk', async () => {
    const turns = ['总编辑：我们开始，请你先说说渡船。', '作者：我先说渡船，再说桥。'];
    const page = `渡口读书会对谈实录\n\n${[...turns, ...turns, ...turns].join('\n\n')}`;
    expect(outline(await read('page.txt', page)).filter((each) => each === '@ 作者')).toHaveLength(
      3,
    );
  });

  it.each([
    ['Hon. Ada Fenwick', 'Minister of Boats'],
    ['Friends of the Harbour', 'Students and the Sea'],
    ['Your Future Is a Boat'],
    ['The Minister for Ferries'],
    ['Mr. Ada Fenwick of Lowmere'],
    ['• Home', '• Students', '• Parents', '• Staff'],
  ])('are not what stands over a greeting: %s', async (...lines) => {
    const page = `Remarks at the Ferry Forum\n\n${lines.join('\n\n')}\n\nDistinguished guests,\n\n${TALK_EN}`;
    expect(outline(await read('page.txt', page))[0]).toBe('Distinguished guests,');
  });

  it('may leave names out, and be of three parts', async () => {
    const names = ['xx公司', 'XX公司', 'xx县'].map(
      (name) => `我们查过${name}，也查过别的地方，这些话我今天都要讲。`,
    );
    expect(
      await refusalOf(
        'a.txt',
        `何文舟在渡口大会上的演讲\n\n${TALK}\n\n${names.join('\n\n')}\n\n谢谢大家！`,
      ),
    ).toBeUndefined();
    expect(
      await refusalOf(
        'a.txt',
        `代码模板的演讲实录\n\n${TALK}\n\n第一篇\n\n我们先说第一篇。谢谢大家！`,
      ),
    ).toBeUndefined();
  });

  it('may begin like an editor’s note', async () => {
    const first = '内容简介这四个字，我每次看到都想笑。大家好！';
    expect(outline(await read('page.txt', `渡口大会演讲\n\n${first}\n\n${TALK}`))[0]).toBe(first);
  });

  it('stand under a headline with words that spam has, too', async () => {
    const edition = await read('page.txt', `从国产到高清：何文舟演讲全文\n\n${TALK}`);
    expect(edition.leftOut.map(({ rule }) => rule)).not.toContain('spam-title');
  });
});

describe('pages that no talk is on', () => {
  it.each([
    [
      'what a field of research is called',
      '---\ntitle: A Model\ncollection: Speech Recognition\n---\n\nThe model hears.\n\nIt has layers.\n',
    ],
    [
      'a blog’s category',
      '---\ntitle: A Trip\ncategories: [talks, blog]\n---\n\nThe trip was long.\n\nThe boat was small.\n',
    ],
    [
      'an hour',
      'Friday 7:30\n\nThe police closed the bridge.\n\nNobody was hurt.\n\nThe bridge is open.\n',
    ],
  ])('%s', async (_, page) => {
    expect((await refusalOf('a.md', page))?.rule).toBe('not-a-talk');
  });
});
