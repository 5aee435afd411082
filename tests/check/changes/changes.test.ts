import { expect, test } from 'vitest';
import { compareTalk, translationsBehind } from '../../../src/check/changes/compare.ts';
import { changesMarkdown } from '../../../src/check/changes/markdown.ts';
import type { TalkState } from '../../../src/check/changes/talk-state.ts';
import { talkState } from '../../../src/check/changes/talk-state.ts';

const HEAD = `---
title: 谈教育
summary: 旧的提要。
review: { state: draft }
---
`;
const BODY = [
  '<Turn speaker="lin" at="0:00:10"/>',
  '各位下午好，今天我想谈一谈大模型在教育里的用处。',
  '第一件事是备课：老师把教案交给模型，模型指出哪里学生会听不懂。',
  '最后是评语，一个班五十个孩子，每个孩子都该有一段只属于他的话。',
];

function report(body: string[], head = HEAD, more: Record<string, string> = {}): string {
  const file = (start: string, blocks: string[]) => `${start}\n${blocks.join('\n\n')}\n`;
  const before = talkState(new Map([['index.mdx', file(HEAD, BODY)]]));
  const after = talkState(
    new Map([['index.mdx', file(head, body)], ...Object.entries(more)]),
    before.anchors,
  );
  const editions = compareTalk(before, after);
  const behind = translationsBehind(editions, after);
  return changesMarkdown(
    [{ slug: 'talk', editions, behind, unreadable: [...after.unreadable.values()] }],
    [],
  );
}

test('passages added, changed and removed, with their ids', () => {
  const [turn = '', a = '', b = '', c = ''] = BODY;
  const body = [turn, a.replace('大模型', '大语言模型'), '在座有多少位老师？请举手。', c];
  expect(b).not.toBe('');
  expect(report(body)).toMatchInlineSnapshot(`
    "## 读者看到的变化 · What changes for readers

    ### <code>talk</code>

    **original** — 改 · changed — 新增 added 1 · 改动 changed 1 · 删去 removed 1 · 编号保留 ids kept 2

    ⚠️ 文字少了 19%（86 → 70 字）：是有意删去，还是漏贴了？ · The text lost 19% (86 → 70 characters)&#58; is that meant, or was a part left out?

    <p>～ <b>p1</b> 各位下午好，今天我想谈一谈大<ins>语言</ins>模型在教育里的用处。</p>

    <p>－ <b>p2</b> → p4 <del>第一件事是备课：老师把教案交给模型，模型指出哪里学生会听不懂。</del></p>

    <p>＋ <b>p4</b> <ins>在座有多少位老师？请举手。</ins></p>
    "
  `);
});

test('what may be a mistake is pointed out', () => {
  const [, a = '', b = ''] = BODY;
  const head = HEAD.replace('旧的', '新的');
  expect(report([a, b], head)).toMatchInlineSnapshot(`
    "## 读者看到的变化 · What changes for readers

    ### <code>talk</code>

    **original** — 改 · changed — 新增 added 0 · 改动 changed 0 · 删去 removed 1 · 编号保留 ids kept 2

    ⚠️ 文字少了 36%（86 → 55 字）：是有意删去，还是漏贴了？ · The text lost 36% (86 → 55 characters)&#58; is that meant, or was a part left out?

    ⚠️ 时间码少了：1 → 0。 · Fewer timecodes&#58; 1 → 0.

    - <code>summary</code>: <del>旧</del><ins>新</ins>的提要。

    <p>－ <b>p3</b> → p2 <del>最后是评语，一个班五十个孩子，每个孩子都该有一段只属于他的话。</del></p>
    "
  `);
});

test('a text that changed after it was reviewed is pointed out', () => {
  const reviewed = HEAD.replace('state: draft', 'state: proofread, proofreader: 甲');
  const before = talkState(new Map([['index.mdx', `${reviewed}\n各位下午好。\n`]]));
  const after = talkState(new Map([['index.mdx', `${reviewed}\n各位晚上好。\n`]]), before.anchors);
  const talks = [
    { slug: 'talk', editions: compareTalk(before, after), behind: [], unreadable: [] },
  ];
  expect(changesMarkdown(talks, [])).toContain('校核状态仍是 proofread');
});

test('an edition that is new, and one that cannot be read', () => {
  const text = report(BODY, HEAD, {
    'en.mdx': '---\ntitle: On schools\n---\n\nGood afternoon.\n',
    'zh-Hant.mdx': '---\ntitle: 談\n---\n\n<b>\n',
  });
  expect(text).toContain('**en** — 新 · new — 新增 added 1');
  expect(text).toContain('<code>zh-Hant.mdx</code> 读不出');
  expect(text).not.toContain('**original**');
});

test('text of a talk is text in the report, whatever it looks like', () => {
  const text = report([
    ...BODY,
    '\\<script>alert(1)\\</script> @everyone **bold** https\\://x.org `code`',
  ]);
  expect(text).not.toMatch(/<script|@everyone|\*\*bold|https:\/\/x|`code`/);
});

test('what a check has refused is text in the report too', () => {
  const head = HEAD.replace('谈教育', '"a\\r\\rwww.x.org \\u202Eb"');
  const text = report(BODY, head);
  expect(text).toContain('title');
  expect(text).not.toMatch(/www\.|[\r\u202E]/);
});

test('a report fits in a step summary, and says what does not', () => {
  const files = Array.from({ length: 30_000 }, (_, index) => `events/${'文'.repeat(60)}-${index}`);
  const long = Array.from({ length: 40 }, (_, index) => `${index}${'新的长段。'.repeat(4000)}`);
  const text = `${report([...BODY, ...long])}${changesMarkdown([], files)}`;
  expect(Buffer.byteLength(report([...BODY, ...long]))).toBeLessThan(2 ** 20);
  expect(Buffer.byteLength(changesMarkdown([], files))).toBeLessThan(2 ** 20);
  expect(text.match(/处未列出/g)).toHaveLength(2);
});

test('a long list ends with what was left out', () => {
  const many = Array.from({ length: 320 }, (_, index) => `这是新加的第 ${index} 段，别无他意。`);
  expect(report([...BODY, ...many])).toContain('另有 20 处未列出');
});

test('translations that did not follow the original are named', () => {
  const state = (original: string[], en: string[], before?: TalkState) =>
    talkState(
      new Map([
        ['index.mdx', `${HEAD}\n${original.join('\n\n')}\n`],
        ['en.mdx', `---\ntitle: On schools\n---\n\n${en.join('\n\n')}\n`],
      ]),
      before?.anchors,
    );
  const [, a = '', b = '', c = ''] = BODY;
  const english = ['Good afternoon.', 'First, preparing lessons.', 'Last, reports.'];
  const before = state([a, b, c], english);
  const original = [a.replace('下午', '晚上'), b, '在座有多少位老师？请举手。', `${c}谢谢。`];
  const after = state(original, english.with(2, 'Last, reports. Thank you.'), before);
  expect(translationsBehind(compareTalk(before, after), after)).toEqual([
    { edition: 'en', ids: ['p1', 'p4'] },
  ]);
});
