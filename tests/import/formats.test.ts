import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/import/formats/formats.ts';
import { prepareTranscript } from '../../src/transcript/prepare.ts';
import { splitTalkFile } from '../../src/archive/frontmatter.ts';
import { EXPECTED } from './small-sources.ts';
import { assemble, outline, read, refusalOf } from './import-text.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../fixtures/import');
const fixture = (name: string) => readFileSync(path.join(FIXTURES, name));

describe('formats', () => {
  it('knows every fixture', () => {
    expect(readdirSync(FIXTURES).toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  for (const [name, { format, says }] of Object.entries(EXPECTED)) {
    it(`${name}: ${format}, with its times and turns`, async () => {
      const edition = await read(name, fixture(name));
      expect(edition.capture.format).toBe(format);
      expect(outline(edition)).toEqual(says);
    });

    it(`${name}: what is written passes the guard`, async () => {
      const talk = assemble(await read(name, fixture(name)));
      const { body, bodyLine, findings } = splitTalkFile(talk.files.get('index.mdx') ?? '', name);
      expect(findings).toEqual([]);
      expect(prepareTranscript(body, { file: name, bodyLine }).findings).toEqual([]);
      expect(talk.findings).toEqual([]);
    });
  }

  it('marks what happens in the room, also where nothing else stands between two times', async () => {
    const talk = assemble(await read('youtube-auto.vtt', fixture('youtube-auto.vtt')));
    expect(talk.files.get('index.mdx')).toContain('<Aside>\\[Music]</Aside>');
    const alone = assemble(
      await read(
        'a.srt',
        '1\n00:00:01,000 --> 00:00:02,000\n[Applause]\n\n2\n00:00:03,000 --> 00:00:04,000\nThank you all.\n',
      ),
    );
    expect(alone.files.get('index.mdx')).toContain(
      '<Time at="0:00:01"/><Aside>\\[Applause]</Aside>',
    );
  });

  it('names minutes by their heading, not by their key words', async () => {
    const text = fixture('feishu.txt').toString('utf8');
    const { facts, workingTitle } = await read('feishu.txt', text);
    expect(facts.title).toBeUndefined();
    expect(workingTitle).toBe('feishu');
    const headed = await read('feishu.txt', `编号规则评审会\n${text}`);
    expect(headed.facts.title?.[0]?.value).toBe('编号规则评审会');
    expect(headed.facts.date?.[0]?.value).toBe('2026-06-02');
    const labelled = await read('tencent.txt', fixture('tencent.txt'));
    expect(labelled.facts.title?.[0]?.value).toBe('编号规则评审');
    expect(labelled.facts.date?.[0]?.value).toBe('2026-06-02');
  });

  it('keeps the time of every cue', async () => {
    const talk = assemble(await read('talk.srt', fixture('talk.srt')));
    expect(talk.files.get('index.mdx')).toContain(
      '<Time at="0:00:01"/>大家好，欢迎来到讲座。<Time at="0:00:03.750"/>今天讲档案。',
    );
  });

  it('reads CRLF and a byte-order mark like plain lines', async () => {
    const text = `\uFEFF${fixture('talk.srt').toString('utf8').replaceAll('\n', '\r\n')}`;
    expect(outline(await read('talk.srt', text))).toEqual(EXPECTED['talk.srt']?.says);
  });

  it('joins the lines of one time as their script does', async () => {
    const timed =
      '[00:01] 账本只会变长，\n从不改动。\n[00:04] The ledger\nonly grows.\n[00:06] 完了。';
    expect(outline(await read('a.txt', timed))).toEqual([
      '[1000] 账本只会变长，从不改动。The ledger only grows.完了。',
    ]);
  });

  it.each([
    [
      'in front of',
      [
        '[08:30] 签到，一楼大厅',
        '[09:00] 开幕式，校长致辞',
        '[10:30] 茶歇，二楼走廊',
        '[12:00] 午餐，一楼食堂',
      ],
    ],
    [
      'behind',
      ['签到(08:30): 一楼', '开幕式(09:00): 礼堂', '茶歇(10:30): 二楼', '午餐(12:00): 食堂'],
    ],
  ])('takes no programme for a transcript, with its hours %s its words', async (_where, lines) => {
    const refusal = await refusalOf('a.txt', `论坛议程\n\n${lines.join('\n')}\n`);
    expect(refusal?.rule).toMatch(/^(?:no-text|not-a-talk)$/);
  });

  it('takes captions that a crawler put on one line', async () => {
    const flat =
      '1 00:00:01,000 --> 00:00:02,000 One. 2 00:00:02,500 --> 00:00:03,000 Two. 3 00:00:03,500 --> 00:00:04,000 Three.';
    expect(outline(await read('flat.srt', flat))).toEqual(['[1000] One. Two. Three.']);
  });

  it.each([
    ['1 00:00:01,000 --> 00:00:02,000 One.', '2 00:00:03,000 --> 00:00:04,000 Two.'],
    ['00:00:01.000 --> 00:00:02.000 align:start One.', '00:00:03.000 --> 00:00:04.000 line:0 Two.'],
  ])('takes captions with each cue on one line: %s', async (one, two) => {
    const flat = [one, two, two.replaceAll('00:00:0', '00:01:0').replace('Two', 'Three')];
    const edition = await read('cues.srt', flat.join('\n'));
    expect(edition.items.map(({ line }) => line)).toEqual([1, 3]);
    expect(outline(edition)).toEqual(['[1000] One. Two.', '[63000] Three.']);
  });

  it('takes captions in Markdown, whose words stand below an empty line, and what is said of them', async () => {
    const page = [
      '> * 译者：[渡船翻译](https://boats.test/)',
      '# Ada Fenwick — 渡船异步 — FerryCon 2018',
      '00:00:00,560 --> 00:00:15,660',
      '大家好，让我们欢迎 Ada！',
      '00:00:15,660 --> 00:00:19,109',
      '今天我和大家一起讲渡船。',
    ].join('\n\n');
    const edition = await read('a.md', page);
    expect(edition.capture.format).toBe('srt');
    expect(outline(edition).join('')).toContain('欢迎 Ada！今天我和大家一起讲渡船。');
    expect(edition.leftOut.map(({ line }) => line)).toEqual([1, 3]);
    expect(edition.facts.headline?.[0]?.value).toBe('Ada Fenwick — 渡船异步 — FerryCon 2018');
    // A cue without words is followed by the next one's number.
    const empty =
      '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:03,000 --> 00:00:04,000\nThank you all.\n';
    expect(outline(await read('a.srt', empty)).join(' ')).toMatch(/^\S* ?Thank you all\.$/);
  });

  it('takes nothing of WebVTT’s own for words', async () => {
    const vtt =
      'WEBVTT\n\nSTYLE\n::cue {\ncolor: white;\n}\n\nNOTE\nMade by the Lowmere captioners\n\nintro\n00:00:01.000 --> 00:00:02.000\nI am glad to be here\n\n00:00:02.000 --> 00:00:03.000\n\noutro part\n00:00:03.000 --> 00:00:04.000\nwith you today.\n';
    const edition = await read('a.vtt', vtt);
    expect(outline(edition).join(' ')).toContain('I am glad to be here with you today.');
    expect(edition.facts.headline).toBeUndefined();
  });

  it('keeps who says it where each cue is on one line', async () => {
    const cues = ['A:一', 'T:二', 'A:三'].map(
      (words, n) => `00:00:0${String(n)}.000 --> 00:00:0${String(n)}.900 ${words}`,
    );
    const said = outline(await read('who.srt', cues.join('\n'))).join('');
    expect(['A', '一', 'T', '二', '三'].filter((each) => !said.includes(each))).toEqual([]);
  });

  it.each(['X1:117 X2:600 Y1:463 Y2:523', 'align:start position:0%', 'A:start L:90%'])(
    'takes where a cue is shown for no words: %s',
    async (where) => {
      const cues = ['One.', 'Two.', 'Three.'].map(
        (words, n) =>
          `${String(n + 1)}\n00:00:0${String(n)},000 --> 00:00:0${String(n)},900  ${where}\n${words}`,
      );
      expect(outline(await read('shown.srt', cues.join('\n\n')))).toEqual(['[0] One. Two. Three.']);
      const flat = cues.join('\n\n').replaceAll(/\s+/g, ' ');
      expect(outline(await read('flat.srt', flat))).toEqual(['[0] One. Two. Three.']);
    },
  );

  it('parts SubViewer captions that stand on one line, with their own breaks of lines', async () => {
    const flat =
      '0:00:01.000,0:00:02.000 One[br]boat. 0:00:03.000,0:00:04.000 Two. 0:00:05.000,0:00:06.000 Three.';
    const edition = await read('flat.sbv', flat);
    expect(outline(edition)).toEqual(['[1000] One boat. Two. Three.']);
    expect(edition.items.map(({ line }) => line)).toEqual([1]);
  });

  it('begins paragraphs where WebVTT of Amara marks them, whatever the lines', async () => {
    const cues = ['One.', 'Two.', 'Three.', 'Four.'].map(
      (words, n) => `00:00:0${String(n)}.000 --> 00:00:0${String(n)}.900\n${words}`,
    );
    cues.splice(2, 0, 'NOTE Paragraph');
    const parts = ['[0] One. Two.', '[2000] Three. Four.'];
    const written = `WEBVTT\n\n${cues.join('\n\n')}`;
    expect(outline(await read('a.vtt', written))).toEqual(parts);
    expect(outline(await read('b.vtt', written.replaceAll(/\s+/g, ' ')))).toEqual(parts);
  });

  it('refuses data that is no transcript, naming what it takes', async () => {
    const refusal = await refusalOf('data.json', '{"prices":[1,2,3]}');
    expect(refusal?.rule).toBe('unknown-format');
    for (const { title } of FORMATS) expect(refusal?.en).toContain(title.en);
  });

  it('takes a format by name where it is told', async () => {
    const text = '一行字。\n\n又一行字，我说给你们听。';
    expect((await read('a.md', text, { format: 'text' })).capture.format).toBe('text');
    expect((await read('a.md', text)).capture.format).toBe('markdown');
  });
});
