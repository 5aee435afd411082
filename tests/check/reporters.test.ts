import { expect, test } from 'vitest';
import type { Finding } from '../../src/archive/finding.ts';
import { reportGitHub, summarizeForGitHub } from '../../src/check/reporters/github.ts';
import { reportJson } from '../../src/check/reporters/json.ts';
import { reportText } from '../../src/check/reporters/text.ts';

const FINDINGS: Finding[] = [
  {
    file: 'talks/a/index.mdx',
    line: 12,
    column: 5,
    rule: 'link',
    severity: 'error',
    found: 'javascript:alert(1)',
    expected: 'https://…',
    hint: { zh: '写完整的网址。', en: 'Write the whole address.' },
  },
  {
    file: 'talks/a/index.mdx',
    line: 20,
    column: 1,
    rule: 'empty-turn',
    severity: 'warning',
    found: '<Turn speaker="甲"/>',
    expected: '正文 · text',
    hint: { zh: '补上。', en: 'Restore it.' },
  },
];

/** What a hostile name or text makes of a report, if it is not kept as text. */
const HOSTILE: Finding[] = [
  {
    file: 'talks/a\n::error::b`|\u001B[31m\u202E.mdx',
    line: 1,
    column: 1,
    rule: 'file-name',
    severity: 'error',
    found:
      '| <img src=x> [a](javascript:b) `c` @team #1 ~~d~~ https://evil.example www.evil.example\r\n%0A,:',
    expected: 'a\tb',
    hint: { zh: '一。\n::set-output::', en: `Long ${'x'.repeat(400)}` },
  },
];

test('text, for a person at a terminal', () => {
  expect(reportText(FINDINGS, 'content')).toMatchInlineSnapshot(`
    "content/talks/a/index.mdx:12:5  错误 error  link
      见 found     javascript:alert(1)
      应为 expected https://…
      写完整的网址。
      Write the whole address.

    content/talks/a/index.mdx:20:1  提醒 warning  empty-turn
      见 found     <Turn speaker="甲"/>
      应为 expected 正文 · text
      补上。
      Restore it.

    1 个错误，1 个提醒，在 1 个文件里 · 1 error, 1 warning in 1 file
    "
  `);
  expect(reportText([], 'content')).toMatchInlineSnapshot(`
    "没有问题 · no findings
    "
  `);
  const hostile = reportText(HOSTILE, 'content');
  expect(hostile).not.toMatch(/[^\P{C}\n]/u);
  expect(hostile.split('\n')[0]).toMatchInlineSnapshot(
    `"content/talks/a·::error::b\`|·[31m·.mdx:1:1  错误 error  file-name"`,
  );
});

test('workflow commands, one a finding', () => {
  expect(reportGitHub(FINDINGS, 'content')).toMatchInlineSnapshot(`
    "::error file=content/talks/a/index.mdx,line=12,col=5,title=link::javascript:alert(1) → https://…%0A写完整的网址。%0AWrite the whole address.
    ::warning file=content/talks/a/index.mdx,line=20,col=1,title=empty-turn::<Turn speaker="甲"/> → 正文 · text%0A补上。%0ARestore it.
    "
  `);
  expect(reportGitHub([], 'content')).toBe('');
  const lines = reportGitHub(HOSTILE, 'content').trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/[^\P{C}\n]/u);
  expect(lines[0]?.slice(0, 200)).toMatchInlineSnapshot(
    `"::error file=content/talks/a%0A%3A%3Aerror%3A%3Ab\`|·[31m·.mdx,line=1,col=1,title=file-name::| <img src=x> [a](javascript:b) \`c\` @team #1 ~~d~~ https://evil.example www.evil.example·%0A%250A,: → a·b%0A"`,
  );
});

test('the summary of a run, as a table', () => {
  expect(summarizeForGitHub(FINDINGS, 'content')).toMatchInlineSnapshot(`
    "## 内容检查 · Content check

    1 个错误，1 个提醒，在 1 个文件里 · 1 error, 1 warning in 1 file

    | 位置 where | 规则 rule | 见 found | 应为 expected | 怎么改 what to do |
    |---|---|---|---|---|
    | ❌ <code>content/talks/a/index.mdx:12:5</code> | link | javascript:alert(1) | https&\\#58;//… | 写完整的网址。<br>Write the whole address. |
    | ⚠️ <code>content/talks/a/index.mdx:20:1</code> | empty-turn | &lt;Turn speaker="甲"/> | 正文 · text | 补上。<br>Restore it. |
    "
  `);
  expect(summarizeForGitHub([], 'content')).toMatchInlineSnapshot(`
    "## 内容检查 · Content check

    没有问题 · no findings
    "
  `);
  const row = summarizeForGitHub(HOSTILE, 'content').trim().split('\n').at(-1) ?? '';
  expect(row).not.toMatch(/<img|[^\\]@team|[^\\]\]\(|:\/\//);
  expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
  expect(row).toMatchInlineSnapshot(
    `"| ❌ <code>content/talks/a·::error::b\\\`\\|·\\[31m·.mdx:1:1</code> | file-name | \\| &lt;img src=x> \\[a\\](javascript:b) \\\`c\\\` \\@team \\#1 \\~\\~d\\~\\~ https&\\#58;//evil.example www&\\#46;evil.example··%0A,: | a·b | 一。·::set-output::<br>Long xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx… |"`,
  );
});

test('a summary fits in what GitHub shows, and says what does not', () => {
  const [first] = FINDINGS;
  const many = Array.from({ length: 5000 }, (_, index) => ({ ...first, line: index })) as Finding[];
  const summary = summarizeForGitHub(many, 'content');
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  expect(summary).toMatch(/另有 \d+ 项未列出/);
});

test('JSON, with the fields that others rely on, in their order', () => {
  expect(reportJson(FINDINGS.slice(0, 1))).toMatchInlineSnapshot(`
    "[
      {
        "file": "talks/a/index.mdx",
        "line": 12,
        "column": 5,
        "rule": "link",
        "severity": "error",
        "found": "javascript:alert(1)",
        "expected": "https://…",
        "hint": {
          "zh": "写完整的网址。",
          "en": "Write the whole address."
        }
      }
    ]
    "
  `);
  expect(JSON.parse(reportJson(HOSTILE))).toEqual(HOSTILE);
  expect(JSON.parse(reportJson([{ ...HOSTILE[0], secret: 1 } as unknown as Finding]))).toEqual(
    HOSTILE,
  );
});
