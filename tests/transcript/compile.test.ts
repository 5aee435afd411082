import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { splitTalkFile } from '../../src/archive/frontmatter.ts';
import type { Passage } from '../../src/transcript/blocks.ts';
import { passagesOf } from '../../src/transcript/blocks.ts';
import { compileTranscript } from '../../src/transcript/compile.ts';

function compile(body: string): Passage[] {
  return passagesOf(compileTranscript(body));
}

test('a passage is a block; chapters and turns part them', () => {
  const blocks = compileTranscript(
    '## 一\n\n<Turn speaker="chen-yi" at="1:02"/>\n\n第一段\n\n- 甲\n- 乙\n\n> 引\n\n| a |\n|---|\n| b |\n\n<Aside>笑</Aside>\n',
    10,
  );
  expect(blocks.map((block) => (block.type === 'passage' ? block.kind : block.type))).toEqual([
    'chapter',
    'turn',
    'paragraph',
    'list',
    'quotation',
    'table',
    'aside',
  ]);
  expect(blocks[1]).toEqual({ type: 'turn', speaker: 'chen-yi', at: 62_000, line: 12 });
  expect(blocks[2]?.line).toBe(14);
});

describe('a doubtful place', () => {
  test('keeps the words as they stand, our reading, and why', () => {
    const [passage] = compile('听<Unclear guess="得清" note="有杂音">不清</Unclear>的词');
    expect(passage?.text).toBe('听不清的词');
    expect(passage?.html).toBe('<p>听<span class="unclear">不清</span>的词</p>');
    expect(passage?.notes).toEqual([{ words: '不清', guess: '得清', note: '有杂音' }]);
  });

  test('shows the guess where nothing is legible', () => {
    const [passage] = compile('变得<Unclear guess="非常快"/>。');
    expect(passage?.text).toBe('变得非常快。');
    expect(passage?.html).toBe('<p>变得<span class="unclear guess">非常快</span>。</p>');
  });

  test('shows a gap where there is no guess either', () => {
    const [passage] = compile('变得<Unclear/>。');
    expect(passage?.text).toBe('变得〔…〕。');
  });
});

test('lines of one paragraph join without a space between Chinese, with one elsewhere', () => {
  expect(compile('中文\n中文').map(({ text }) => text)).toEqual(['中文中文']);
  expect(compile('two\nlines').map(({ text }) => text)).toEqual(['two lines']);
  expect(compile('用GPT\n模型').map(({ text }) => text)).toEqual(['用GPT 模型']);
});

test('characters of HTML are escaped', () => {
  expect(compile('a \\< b & "c"').map(({ html }) => html)).toEqual([
    '<p>a &lt; b &amp; &quot;c&quot;</p>',
  ]);
});

test('a reference finds its definition in another block; a footnote is linked', () => {
  const [link, note] = compile(
    '见[此处][a]和注[^甲]。\n\n[^甲]: 注文\n\n[a]: https://example.org/',
  );
  expect(link?.html).toContain('<a href="https://example.org/">此处</a>');
  const target = /href="#(note-[^"]+)"/.exec(link?.html ?? '')?.[1];
  expect(note?.kind).toBe('footnote');
  expect(note?.html).toContain(`id="${target ?? '?'}"`);
});

test.each(['index', 'en'])('what is searched is what is read (kitchen sink, %s)', (name) => {
  const file = `tests/fixtures/archive/talks/2024-kitchen-sink/${name}.mdx`;
  const { body } = splitTalkFile(readFileSync(file, 'utf8'), file);
  for (const { html, text, kind } of compile(body)) {
    if (kind === 'slide') continue;
    const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
    for (const time of document.querySelectorAll('time.at')) time.remove();
    for (const mark of document.querySelectorAll('sup')) mark.remove();
    const visible = document.body.textContent.replace(/\s/g, '');
    expect(visible).toBe(text.replace(/\s/g, ''));
  }
});
