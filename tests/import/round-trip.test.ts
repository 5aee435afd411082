import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { splitTalkFile } from '../../src/archive/frontmatter.ts';
import type { Block } from '../../src/transcript/blocks.ts';
import { prepareTranscript } from '../../src/transcript/prepare.ts';
import { renderTranscript } from '../../src/transcript/render.ts';
import { formatTimecode } from '../../src/transcript/timecode.ts';
import { assemble, read } from './import-text.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDERS = ['content', 'tests/fixtures/archive'].map((folder) =>
  path.join(ROOT, folder, 'talks'),
);
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder).flatMap((slug) =>
    readdirSync(path.join(folder, slug))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => path.join(folder, slug, name)),
  ),
);

function blocksIn(text: string): Block[] {
  const { body, bodyLine } = splitTalkFile(text, '');
  const { blocks, findings } = prepareTranscript(body, { file: '', bodyLine });
  expect(findings).toEqual([]);
  return blocks ?? [];
}

/** A talk as what a reader sees of it, one line a block. */
function seen(blocks: readonly Block[], { slides = true } = {}): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'turn') {
      const at = block.at === undefined ? '' : ` [${formatTimecode(block.at)}]`;
      return [`@ ${block.speaker}${at}`];
    }
    if (block.type === 'chapter') return [`# ${block.text}`];
    if (block.kind === 'slide' && !slides) return [block.text];
    return [`${block.kind}: ${block.html.replaceAll(/ id="[^"]*"/g, '')}`];
  });
}

/** The page of a talk, with as much of its head as says something of the talk. */
function pageOf(blocks: readonly Block[]): string {
  let count = 0;
  const anchored = blocks.map((block) =>
    block.type === 'passage' ? { ...block, id: `p${++count}` } : block,
  );
  const html = renderTranscript(
    { blocks: anchored },
    {
      // The names of fixtures' speakers stand for their ids, which are no names.
      speaker: (speaker) => speaker,
      address: (address) => address,
      image: (src) => ({ src, width: 1, height: 1 }),
      mend: (line) => `https://example.org/#L${line}`,
      words: {
        passage: (number) => `第 ${number} 段的地址`,
        mend: '校改',
        mendPassage: (number) => `校改第 ${number} 段`,
        unclear: '疑',
        unclearGuess: (guess) => `当作“${guess}”`,
        colon: '：',
      },
    },
  );
  return `<!doctype html><html lang="zh-Hans"><head><title>题目：讲者 · 讲录</title></head><body><header class="head"><h1>题目</h1><p class="meta"><span><a href="/speakers/lin-yi/">林一</a>，<a href="/speakers/he-ping/">何平</a></span><span><a href="/events/wells/">井水论坛</a></span><time datetime="2024-02-29">2024年2月29日</time></p></header><div class="text" data-copied="已复制">${html}</div><section class="paiji"><dl><dt>来源</dt><dd>试验所，<cite><a href="https://example.org/f">夹具</a></cite>，发布于 2024年3月2日，取得于 2024年3月3日</dd><dt>录音录像</dt><dd><a href="https://example.org/v">录像：全场</a></dd></dl></section></body></html>`;
}

/** Labels are no ids, so that an import keeps them. */
function withLabels(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.type === 'turn'
      ? { ...block, speaker: block.speaker.replace(/^[a-z]/, (first) => first.toUpperCase()) }
      : block,
  );
}

describe('a published page, saved and imported', () => {
  it.each(FILES.map((file) => [path.relative(ROOT, file), file]))('%s', async (_name, file) => {
    const blocks = withLabels(blocksIn(readFileSync(file, 'utf8')));
    const edition = await read('index.html', pageOf(blocks));
    expect(edition.capture.format).toBe('published');
    const talk = assemble(edition);
    expect(talk.findings).toEqual([]);
    const again = blocksIn(talk.files.get('index.mdx') ?? '');
    // A slide is published as a picture of this site's own, which is not in the saved page.
    expect(seen(again, { slides: false }).map(withoutKind)).toEqual(
      seen(blocks, { slides: false }).map(withoutKind),
    );
  });

  it('has the fields of its head and its colophon', async () => {
    const [file = ''] = FILES;
    const { facts } = await read(
      'index.html',
      pageOf(withLabels(blocksIn(readFileSync(file, 'utf8')))),
    );
    const values = Object.fromEntries(
      Object.entries(facts).map(([field, hints]) => [field, hints.map(({ value }) => value)]),
    );
    expect(values.title?.[0]).toBe('题目');
    expect(values).toMatchObject({
      speaker: ['林一', '何平'],
      event: ['井水论坛'],
      date: ['2024-02-29'],
      headline: ['夹具'],
      publisher: ['试验所'],
      url: ['https://example.org/f'],
      published: ['2024-03-02'],
      video: ['https://example.org/v'],
    });
  });
});

/** The words of a slide are all that an import has of it. */
function withoutKind(line: string): string {
  return line.replace(/^paragraph: <p>(.*)<\/p>$/, '$1');
}

const TALK = `## 井

<Turn speaker="林一" at="0:00:01"/>

我们先说第一件事，井是谁打的？

<Turn speaker="何平" at="0:00:04"/>

是我父亲打的，打了九天。

第九天出了水，R&D也不过如此。

## 水

<Turn speaker="林一" at="0:00:12"/>

谢谢。
`;

describe('a talk in the forms that others read', () => {
  const { blocks: all = [] } = prepareTranscript(TALK, { file: '', bodyLine: 1 });
  const blocks = all;
  const turns = (lines: readonly Block[]) => seen(lines).filter((line) => !line.startsWith('#'));
  const again = async (name: string, text: string) =>
    blocksIn(assemble(await read(name, text)).files.get('index.mdx') ?? '').map((block) =>
      // A proposed id is the name that it was made of.
      block.type === 'turn'
        ? {
            ...block,
            speaker: { 'lin-yi': '林一', 'he-ping': '何平' }[block.speaker] ?? block.speaker,
          }
        : block,
    );

  it('as Markdown with speakers for headings', async () => {
    const lines = blocks.map((block) => {
      if (block.type === 'turn') return `### ${block.speaker}：`;
      return block.type === 'chapter' ? `## ${block.text}` : block.text;
    });
    const plain = seen(blocks).map((line) => line.replace(/ \[[\d:]+\]$/, ''));
    expect(
      seen(await again('2024-02-29-井.md', `# 2024-02-29 井\n\n${lines.join('\n\n')}\n`)),
    ).toEqual(plain);
  });

  const cues = blocks.flatMap((block, index) => {
    if (block.type !== 'passage') return [];
    const turn = blocks.slice(0, index).findLast((one) => one.type === 'turn');
    const first = blocks[index - 1]?.type === 'turn';
    const at = (turn?.at ?? 0) + (first ? 0 : 3000);
    return [{ at, speaker: turn?.speaker ?? '', text: block.text }];
  });
  const clock = (ms: number, mark: string) =>
    `00:00:${String(ms / 1000).padStart(2, '0')}${mark}000`;

  it.each([
    [
      'talk.vtt',
      `WEBVTT\n\n${cues.map(({ at, speaker, text }) => `${clock(at, '.')} --> ${clock(at + 2000, '.')}\n<v ${speaker}>${text.replaceAll('&', '&amp;')}</v>`).join('\n\n')}\n`,
    ],
    [
      'talk.srt',
      cues
        .map(
          ({ at, speaker, text }, index) =>
            `${index + 1}\n${clock(at, ',')} --> ${clock(at + 2000, ',')}\n${speaker}：${text}`,
        )
        .join('\n\n'),
    ],
  ])('as captions: %s', async (name, text) => {
    const imported = await again(name, text);
    const words = (lines: readonly Block[]) =>
      lines.flatMap((block) => (block.type === 'passage' ? [block.text] : [])).join('');
    expect(imported.filter(({ type }) => type === 'turn')).toMatchObject(
      blocks.flatMap((block) =>
        block.type === 'turn' ? [{ speaker: block.speaker, at: block.at }] : [],
      ),
    );
    // Captions part no paragraphs, but every cue keeps its time and its words.
    expect(words(imported).replaceAll(/\d+:\d\d/g, '')).toBe(words(blocks));
    expect(turns(imported).join('\n')).toContain('datetime="PT7S"');
  });
});
