import { describe, expect, it } from 'vitest';
import { TALK, TALK_EN } from './evidence.ts';
import { assemble, outline, read } from './import-text.ts';
import { text } from './page-of-talk.ts';

describe('a paragraph of Markdown', () => {
  it('begins where a line is further in, as Chinese prints it', async () => {
    const said = TALK.split('\n\n');
    const edition = await read(
      'a.md',
      `# 渡船\n\n${said.map((each) => `\u3000\u3000${each}`).join('\n')}\n`,
    );
    expect(outline(edition)).toEqual(said);
  });

  it('goes on where a link goes on, however long the lines are together', async () => {
    const wrapped =
      'Last week [Ada Fenwick](https://example.org/a), who keeps the boats of this town in order, and I\ngave a very nice talk on them at the third [Ferry\nSummit](https://example.org/b), where we said again that boats are there for everybody in town who is\non this side.';
    const edition = await read(
      'a.md',
      text('# The Boat', TALK_EN.replace('Thank you.', ''), wrapped, 'Thank you.'),
    );
    expect(outline(edition).at(-2)).toBe(
      'Last week Ada Fenwick, who keeps the boats of this town in order, and I gave a very nice talk on them at the third Ferry Summit, where we said again that boats are there for everybody in town who is on this side.',
    );
  });

  it('is one also where it has more tags than words', async () => {
    const link =
      '<a href="https://example.org/a-very-long-address-of-a-boat" class="boat">boat</a>';
    const said = TALK_EN.split('\n\n').map((each) => `${each} <em>A ${link}.</em>`);
    const caption =
      '[caption id="a" width="408"]<a href="https://example.org/b"><img src="b.jpg" alt="A boat" /></a> The boat at the pier[/caption]';
    const edition = await read(
      'a.md',
      text('---\ntitle: The Boat\n---', ...said, caption, 'Thank you all.'),
    );
    expect(edition.capture.format).toBe('markdown');
    expect(outline(edition)).toHaveLength(said.length + 1);
    expect(edition.leftOut.filter(({ rule }) => rule === 'picture')).toEqual([
      expect.objectContaining({ text: caption }),
    ]);
  });

  it('has its links where a template is one of their addresses', async () => {
    const edition = await read(
      'a.md',
      text('# The Boat', TALK_EN, 'We saw [Ada] and [Ole] there.', 'Thank you all.') +
        '\n\n[Ada]: {{% ref "/" %}}\n[Ole]: https://example.org/ole\n',
    );
    const [, body = ''] = [...assemble(edition).files].find(([name]) => name === 'index.mdx') ?? [];
    expect(body).toContain('We saw Ada and [Ole](https://example.org/ole) there.');
    expect(outline(edition).at(-1)).toBe('Thank you all.');
  });

  it('is parted from the next by a transition of reStructuredText', async () => {
    const [first = '', ...others] = TALK.split('\n\n');
    const edition = await read(
      'a.rst',
      text('渡船\n======', first, '====================', ...others),
    );
    expect(outline(edition).filter((line) => line !== '')).toEqual([first, ...others]);
  });
});

describe('a record', () => {
  it('is what stands between its marks', async () => {
    const edition = await read(
      'a.md',
      text(
        '---\ntitle: The Boat\n---',
        'I just got home from the summit, and this is what I said there, more or less.',
        '## Transcript start…',
        TALK_EN,
        'End of transcript',
        '## How it came about',
        'We had a boat there, and I wrote this talk the night before with my friends.',
      ),
    );
    expect(outline(edition)).toEqual(TALK_EN.split('\n\n'));
  });

  it('with turns is so, too, and ends in a heading with its time', async () => {
    for (const end of ['END OF TRANSCRIPT', '## 26:45 end of recording']) {
      const edition = await read(
        'a.md',
        text(
          '# The Boat',
          'The town gave Ada Fenwick a boat, and she gave a talk.',
          'START OF TRANSCRIPT',
          '**Ada Fenwick:** I saw the boat.',
          'It was blue.',
          '**Ole Brand:** Did you?',
          '**Ada Fenwick:** I did.',
          end,
          'Somebody: support the ferry and join us.',
        ),
      );
      expect(outline(edition)).toEqual([
        '@ Ada Fenwick',
        'I saw the boat.',
        'It was blue.',
        '@ Ole Brand',
        'Did you?',
        '@ Ada Fenwick',
        'I did.',
      ]);
      expect(edition.leftOut.map((left) => left.text)).toContain(
        'Somebody: support the ferry and join us.',
      );
    }
  });

  it('has no words from under its pictures', async () => {
    const [first = '', second = '', ...others] = TALK.split('\n\n');
    const picture = '![](https://example.org/a.png)';
    const edition = await read(
      'a.md',
      text(
        '# 渡船',
        first,
        picture,
        '渡口公司创始人兼 CTO 何文舟',
        second,
        picture,
        '图 23 渡船的结构',
        ...others,
      ),
    );
    expect(outline(edition)).toEqual(TALK.split('\n\n'));
  });
});

describe('a dialogue whose names stand once', () => {
  it('has them before the words for asking and answering, which go on alone', async () => {
    const edition = await read(
      'a.txt',
      text(
        '和何文舟的谈话',
        '望舒问：你觉得渡船还有希望没有？',
        '何答：这要看河水。',
        '问：如果河水干了呢？',
        '答：那就走过去。',
        '问：你走过吗？',
        '答：我走过。',
      ),
    );
    expect(outline(edition).filter((line) => line.startsWith('@'))).toEqual([
      '@ 望舒',
      '@ 何',
      '@ 问',
      '@ 答',
      '@ 问',
      '@ 答',
    ]);
  });

  it('proposes a speaker of a foreign name that comes again and again', async () => {
    const turns = [1, 2, 3].flatMap((n) => [
      `**何文舟：** 第${String(n)}条船呢？`,
      `**扎克伯格：** 第${String(n)}条船很好，我坐过。`,
    ]);
    const edition = await read(
      'a.md',
      text('# 何文舟、扎克伯格对谈实录', '以下为访谈实录：', ...turns),
    );
    expect([...assemble(edition).registry.keys()]).toContain('speakers/zha-keboge.yaml');
  });
});
