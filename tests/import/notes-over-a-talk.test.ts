import { describe, expect, it } from 'vitest';
import { TALK } from './evidence.ts';
import { outline, read } from './import-text.ts';
import { text } from './page-of-talk.ts';

const SPOKEN = [
  'As the first mayor of this town, I feel a special duty to speak of its boat.',
  'We must live by the river, and you who have forgotten it must learn it again.',
  'To those who came to the river but who would deny us the boat, I say:',
  'The boat is ours. It carried us, and we shall not forget the man who rowed it.',
  'The man who rowed it asked for nothing, and we gave him nothing, and I am ashamed of it to this day.',
  'If you think that a bridge is enough, go and stand on it in winter, and tell me whom you met there.',
  'I am determined to bring it back, my friends, with your help.',
];
const ABOUT = 'Ada Fenwick was born in Lowmere and told an audience once that she could not swim.';
const MORE = 'Within a few months the town had elected its first mayor, and the boat had gone.';

describe('a note over a talk', () => {
  it('is parted from it by a rule or by asterisks', async () => {
    for (const rule of ['---', '\\*\\*\\*']) {
      const edition = await read(
        'a.md',
        text('# Mayor Ada Fenwick Asks for the Boat: a Speech', ABOUT, MORE, rule, ...SPOKEN),
      );
      expect(outline(edition)).toEqual(SPOKEN);
      expect(edition.leftOut.map((left) => left.text)).toEqual(
        expect.arrayContaining([ABOUT, MORE]),
      );
    }
  });

  it('leaves a rule amid a talk where it is', async () => {
    const edition = await read(
      'a.md',
      text('# A Speech by Ada Fenwick', ...SPOKEN.slice(0, 2), '---', ...SPOKEN.slice(2)),
    );
    expect(outline(edition).filter((line) => line !== '')).toEqual(SPOKEN);
  });

  it.each([
    'Here, by permission, we reprint her speech.',
    'Here, we publish excerpts of their speeches.',
    'The address is printed here in full.',
  ])(
    'says that a speech is printed, and dashes part it as they part the speech: %s',
    async (note) => {
      const dashes = '- - - - - - - - - - - - - - - -';
      const written = [
        'Boats. Ropes. The river. How many children, in how many winters, were carried over it?',
        'Then the bridge came, and it humiliated that ancient ferry before the whole of the town.',
        'A house went down. A market place. A home. A girl who loved a boy on the other bank of the river.',
        'Since then a street has been built, and nobody in the whole of the town has seen the water again.',
      ];
      const paragraphs = [
        `On May 31, Fenwick spoke at a ferry meeting in Lowmere. ${note}`,
        dashes,
        ...written,
        dashes,
        ...written.map((each) => each.replace(/^\w+/u, 'Nevertheless')),
      ];
      const html = `<html><head><title>The day of the boat</title></head><body><h1>The day of the boat</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</body></html>`;
      const edition = await read('a.html', html);
      expect(outline(edition)).toEqual(paragraphs.slice(2).filter((each) => each !== dashes));
      // What a paper has over a speech that it prints is the paper's.
      expect(edition.facts.title?.[0]?.value).toBe(
        note.includes('we ') ? undefined : 'The day of the boat',
      );
    },
  );

  it('may quote a sentence of the talk, which goes on before it', async () => {
    const quoted = `"${SPOKEN[2] ?? ''} The boat is ours."`;
    const edition = await read(
      'a.md',
      text('# A Speech by Ada Fenwick', quoted, ABOUT, '---', ...SPOKEN),
    );
    expect(outline(edition)).toEqual(SPOKEN);
  });

  it('tells of the speaker before the chair is called', async () => {
    const edition = await read(
      'a.txt',
      text(
        'The Boat: a Speech',
        'Fenwick urges patience over haste; her dream of a bridge is the only one in the town.',
        'Mr Moderator, Brother Brand, friends: I just cannot believe that everyone came.',
        ...SPOKEN,
      ),
    );
    expect(outline(edition)[0]).toContain('Mr Moderator');
  });

  it('says of which recording a text was taken, or where the original is', async () => {
    const said = TALK.split('\n\n').slice(1);
    const notes = [
      '（以下内容根据何文的演讲视频进行的人工文字录入，若有出入，请以原视频为准。）',
      '何文说起那条船的时候笑了，船家也笑了。',
      'This is the text of the address by He Wen, delivered on June 12, 2005:',
      '这是渡口公司创始人何文于2005年6月12日在湖城大学上面的演讲稿。',
    ];
    for (const over of [notes.slice(0, 1), notes.slice(2)]) {
      const edition = await read('a.md', text('# 渡船', '渡口的来历很长。', ...over, ...said));
      expect(outline(edition)).toEqual(said);
    }
    const edition = await read('a.md', text('原文信息：', '# 渡船', TALK));
    expect(outline(edition)).toEqual(TALK.split('\n\n'));
  });

  it('is none where somebody speaks of what is shown', async () => {
    const [first = '', second = '', ...others] = TALK.split('\n\n');
    const shown = '在去年的渡口报告里，船是最大的，如下图所示，来自下游的船是第一的：';
    const long = [first, shown, second, second.replace('渡船', '木船'), ...others];
    expect(outline(await read('a.md', text('# 渡船', ...long)))).toEqual(long);
  });
});

describe('below the last thanks', () => {
  const end = '长按识别二维码，在视频号观看回放';

  it('go pictures, codes, whoever supported it and what readers are asked', async () => {
    for (const below of [
      ['![](https://example.org/a.png)', '下载地址：<https://example.org/b>'],
      [`（${end}）`, '主办方：渡口公司', '导演：洪工'],
      ['在评论区分享你的观点，我们将根据信息量、互动性、点赞数等维度，综合选出三位同学。'],
    ]) {
      const edition = await read('a.md', text('# 渡船', TALK, ...below));
      expect(outline(edition)).toEqual(TALK.split('\n\n'));
    }
  });

  it('stays what is heard in the room', async () => {
    const edition = await read('a.md', text('# 渡船', TALK, '（播放视频）'));
    expect(outline(edition).at(-1)).toBe('（播放视频）');
  });
});
