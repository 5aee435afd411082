import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitTalkFile } from '../../src/archive/frontmatter.ts';
import { speakerSchema } from '../../src/archive/speaker.ts';
import { talkSchema } from '../../src/archive/talk.ts';
import { parseYaml, validate } from '../../src/archive/yaml.ts';
import { composeFiles } from '../../src/contribute/compose.ts';
import { choice, REGISTER, values } from './values.ts';

describe('composeFiles', () => {
  it('writes the talk as a person would', () => {
    expect(composeFiles(values(), REGISTER).map(({ path, text }) => [path, text])).toEqual([
      [
        'talks/2024-lin-wen-poem/index.mdx',
        `---
title: 怎样读一首诗
speaker: lin-wen
event: spring-lectures-2024
date: 2024-03-09
language: zh-Hans
edition: edited
topics: [poetry]
source:
  publisher: 某书院
  title: 林文：怎样读诗
rights: 演讲属于讲者。
review: { state: draft }
---

## 先读出声

今天只讲一件事。
`,
      ],
    ]);
  });

  it('puts new speakers and a new event before the talk that names them', () => {
    const files = composeFiles(
      values({
        speakers: [
          choice('speaker-0', '林文'),
          choice('speaker-2', '李雷', {
            id: 'li-lei',
            name: { 'zh-Hans': '李雷', 'zh-Hant': '', en: 'Li Lei' },
          }),
        ],
        event: {
          ...choice('event', '秋季讲座', {
            id: 'autumn-lectures',
            name: { 'zh-Hans': '秋季讲座', 'zh-Hant': '', en: '' },
          }),
          start: '2024-09-01',
          end: '',
          place: '杭州',
        },
      }),
      REGISTER,
    );
    expect(files.map(({ path }) => path)).toEqual([
      'speakers/li-lei.yaml',
      'events/autumn-lectures.yaml',
      'talks/2024-lin-wen-poem/index.mdx',
    ]);
    expect(files[0]?.text).toBe(
      'name:\n  zh-Hans: 李雷\n  en: Li Lei\naliases: []\nroles: []\nlinks: []\n',
    );
    expect(files[1]?.text).toBe(
      'name:\n  zh-Hans: 秋季讲座\naliases: []\nstart: 2024-09-01\nplace:\n  zh-Hans: 杭州\nlinks: []\n',
    );
    expect(files[2]?.text).toContain('speaker: [lin-wen, li-lei]\nevent: autumn-lectures\n');
  });

  it('leaves out what is empty, whole groups too', () => {
    const [talk] = composeFiles(
      values({
        speakers: [choice('speaker-0')],
        event: { ...choice('event'), start: '', end: '', place: '' },
        date: '',
        source: { publisher: '', title: '', url: '', date: '' },
      }),
      REGISTER,
    );
    expect(talk?.text).not.toMatch(/speaker|event|date|source|summary/);
  });

  it('knows which field each line came from, and which line of the text', () => {
    const [talk] = composeFiles(values({ text: '\n\n  \nfirst\n' }), REGISTER);
    const lines = talk?.text.split('\n') ?? [];
    expect(talk?.fields.get(lines.indexOf('  title: 林文：怎样读诗') + 1)).toBe('source-title');
    // The fourth line of the field is the first of the body.
    expect(lines.indexOf('first') + 1 - (talk?.textLine ?? 0) + 1).toBe(4);
  });

  it('joins lines of a value without a space between Han', () => {
    const [talk] = composeFiles(values({ summary: '第一句。\n第二句。' }), REGISTER);
    expect(talk?.text).toContain('summary: 第一句。第二句。\n');
  });

  it('writes text that reads back as it was, whatever it is', () => {
    const written = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(written, (title) => {
        fc.pre(title !== '' && title.length <= 300);
        const files = composeFiles(
          values({
            title,
            speakers: [
              choice('speaker-0', '新人', {
                id: 'new-one',
                name: { 'zh-Hans': title, 'zh-Hant': '', en: '' },
              }),
            ],
          }),
          REGISTER,
        );
        const { frontmatter } = splitTalkFile(files[1]?.text ?? '', '');
        expect(frontmatter && validate(frontmatter, talkSchema, '').data?.title).toBe(title);
        const { source } = parseYaml(files[0]?.text ?? '', { file: '', firstLine: 1 });
        expect(source && validate(source, speakerSchema, '').data?.name).toEqual({
          'zh-Hans': title,
        });
      }),
      { examples: [['! !'], ['a !'], ['& *']] },
    );
  });
});
