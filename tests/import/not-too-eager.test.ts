import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN, valueOf } from './evidence.ts';
import { outline, read, refusalOf } from './import-text.ts';

const HEAD = '# 何文舟在渡口大会上的讲话';

describe('what only looks like a note of collected works', () => {
  it.each([
    '这是历史和人民在长期实践中得出的结论。',
    '这是中央在全面分析形势的基础上作出的结论，我们要记住。',
    '这是联合国在去年九月发布的报告，大家都看到了。',
    '这是何平同志在渡口科学大会开幕式上的讲话。大家回去都要读一读。',
  ])('is the talk’s own: %s', async (first) => {
    const edition = await read(
      'page.txt',
      `${HEAD}\n\n${first}\n\n${TALK.replace('各位来宾，大家好！', '')}`,
    );
    expect(outline(edition)[0]).toBe(first);
  });

  it('makes no talk of an essay', async () => {
    const essay = [
      '渡口最早的船是木头做的，船身很窄，一次只能坐六个人，水大的时候就停航。',
      '这是历史和人民在长期实践中得出的结论。',
      '后来县里修了码头，船也换成了铁的，每天早晚各开一班，货物另有一条驳船来运。',
      '到了八十年代，公路通到了对岸，渡船的生意一年比一年少，码头上的店也关了。',
    ].join('\n\n');
    expect((await refusalOf('page.txt', `渡口的历史\n\n${essay}`))?.rule).toBe('not-a-talk');
  });

  it('is of somebody else in the notes below', async () => {
    const foot = '注释\n\n这是毛远山同志在湖城渡口协会第二次全会上的讲话。';
    expect(await valueOf('speaker', `${HEAD}\n\n何文舟`, foot)).toBe('何文舟');
    expect(await valueOf('event', HEAD, foot)).toBe('渡口大会');
  });
});

describe('notes within a talk', () => {
  it.each([
    [
      'When I was a child, my father told me of the boat, and I believed him.',
      '[Editor’s note: the speaker is showing a slide.]',
    ],
    ['1998年，我第一次见到这条河，那时候河上只有一条船。', '（编者按：这里指1985年的渡口。）'],
    ['1998年，我第一次见到这条河，那时候河上只有一条船。', '编者按：这里指1985年的渡口。'],
  ])('leave what was said before them: %s', async (first, note) => {
    const talk = /\p{Script=Han}/u.test(first) ? TALK : TALK_EN;
    const edition = await read('page.txt', `${first}\n\n${note}\n\n${talk}`);
    expect(outline(edition)[0]).toBe(first);
  });

  it.each(['下载并安装最新版', '下载速度慢的同学可以用镜像下载', '下载量很大，大家都在用这个版'])(
    'and lines of a talk on programs do not end it: %s',
    async (line) => {
      const edition = await read('page.txt', `${TALK.replace('谢谢大家！', line)}\n\n谢谢大家！`);
      expect(outline(edition).slice(-2)).toEqual([line, '谢谢大家！']);
    },
  );
});

describe('what is no day of a talk', () => {
  it.each([
    ['the first one of a clock', '1970-01-01'],
    ['the first one of a century', '1900-01-01'],
  ])('%s', async (_, day) => {
    expect(await valueOf('date', `${HEAD}\n\n${day}`)).toBeUndefined();
  });

  it('whose birth is remembered', async () => {
    const head = '# 在纪念何文舟诞辰一百周年大会上的讲话\n\n1893.12.26';
    expect(await valueOf('date', head)).toBeUndefined();
  });

  it.each(['9:00 am, May 3, 2016', '8:10 am, 5 March 2010'])('the stamp %s', async (stamp) => {
    expect(await valueOf('date', `# A Boat for All\n\nBy Karen Holt\n\n${stamp}`)).toBeUndefined();
  });

  it('that of a summit to come', async () => {
    const head =
      'A Boat for All\n\n5 January 2010\n\nFollowing is the text of the statement by Ada Fenwick ahead of the summit to be held on 20 June:';
    expect(await valueOf('date', head)).not.toBe('2009-06-20');
  });
});

describe('whom a page is about', () => {
  it.each(['解读', '学习体会', '观后感'])('did not write its %s', async (kind) => {
    const head = `# 何文舟“渡口大会”讲话${kind}\n\n王小明`;
    expect(await valueOf('speaker', head)).not.toBe('何文舟');
  });
});

describe('times that are glued to the words', () => {
  const cues = [3, 9, 15, 21, 27, 31].map((s) => `0:${String(s).padStart(2, '0')}`);

  it('are not those of which somebody tells', async () => {
    const words = cues.map((time, index) =>
      index === 3
        ? `${time}We left at 9:30AM that day, and I rowed.`
        : `${time}I rowed on, and so did you.`,
    );
    const { items } = await read('a.txt', words.join(' '));
    const at = items.flatMap((item) => ('at' in item && item.at ? [item.at] : []));
    expect(at).toHaveLength(cues.length);
  });

  it('are none where somebody has greeted before them', async () => {
    const edition = await read(
      'a.txt',
      `在渡口主日崇拜上的讲道\n\n弟兄姊妹平安！\n\n我今天想和你们读几节书，请大家翻到那一页，我们一起来看。\n\n3:16船主爱这条河。\n\n4:24河是大家的，我们都在岸上，等着渡船来接我们，也等着你们来。\n\n6:35船主说，你们来坐我的船。\n\n8:12他又说，我给你们灯。\n\n谢谢你们！`,
    );
    const said = outline(edition).join('\n');
    expect(said).toContain('3:16');
    expect(said).toContain('弟兄姊妹平安！');
  });
});
