import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/disk/check-content.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FIXTURE = path.join(import.meta.dirname, '../fixtures/archive');
let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'new-'));
  content = path.join(folder, 'content');
  cpSync(FIXTURE, content, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function runNew(...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...flags], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ARCHIVE_CONTENT: content, ARCHIVE_CACHE: path.join(folder, 'cache') },
  });
  return { status, stdout, stderr };
}
const read = (file: string) => readFileSync(path.join(content, file), 'utf8');
/** What the check says of the talk, not of those that were there. */
const errors = async () =>
  (await checkContent(content, { cacheDir: path.join(folder, 'cache') })).findings.filter(
    ({ severity }) => severity === 'error',
  );
const FLAGS = [
  ...['--title', '谈教育：第一讲', '--language', 'zh-Hans', '--edition', 'edited'],
  ...['--source-title', '谈教育实录', '--date', '2024-03-01'],
];

test('a talk with a new speaker and a new event passes the check', async () => {
  writeFileSync(path.join(folder, 'text.txt'), '第一段。\n第二段。\n');
  const { status, stdout } = runNew(
    ...FLAGS,
    ...['--speaker', '李明', '--event', '某论坛=mou-luntan-2024', '--publisher', '某报'],
    ...['--text', path.join(folder, 'text.txt')],
  );
  expect(status).toBe(0);
  expect(stdout.split('\n').slice(0, 3)).toEqual([
    'speakers/li-ming.yaml',
    'events/mou-luntan-2024.yaml',
    'talks/2024-li-ming-mou-luntan/index.mdx',
  ]);
  expect(read('talks/2024-li-ming-mou-luntan/index.mdx')).toMatch(/\n\n第一段。\n\n第二段。\n$/);
  expect(await errors()).toEqual([]);
});

test('a talk that has only a title, a language, a kind and a source passes the check', async () => {
  const { status } = runNew(...FLAGS, '--slug', '2024-jiaoyu');
  expect(status).toBe(0);
  expect(read('talks/2024-jiaoyu/index.mdx')).toContain('（正文待录');
  expect(await errors()).toEqual([]);
});

test('a folder that is there is left alone', () => {
  expect(runNew(...FLAGS, '--slug', '2024-jiaoyu').status).toBe(0);
  const before = read('talks/2024-jiaoyu/index.mdx');
  const { status, stderr } = runNew(...FLAGS, '--slug', '2024-jiaoyu', '--summary', '另一篇。');
  expect(status).toBe(1);
  expect(stderr).toContain('/talks/2024-jiaoyu/');
  expect(read('talks/2024-jiaoyu/index.mdx')).toBe(before);
});

test('what is missing is named', () => {
  const { status, stderr } = runNew('--title', '谈教育');
  expect(status).toBe(2);
  expect(stderr).toContain('--language --edition --source-title\n');
});

test('nobody but the contributor can say by what right a verbatim text stands here', () => {
  const { status, stderr } = runNew(...FLAGS, '--edition', 'verbatim');
  expect(status).toBe(2);
  expect(stderr).toContain('missing: --rights\n');
});

test.each([
  [['--language', 'zh'], 2, '--language zh → zh-Hans | zh-Hant | en'],
  [['--date', '2024-02-30'], 1, 'talks/'],
  [['--speaker', '李明=Li Ming'], 1, 'speakers/Li Ming.yaml'],
  [['--text', 'no-such-file.txt'], 2, 'no-such-file.txt'],
  [['--colour', 'red'], 2, 'npm run new'],
])('%j is explained and nothing is written', (flags, code, words) => {
  const { status, stderr } = runNew(...FLAGS, '--slug', '2024-jiaoyu', ...flags);
  expect(status).toBe(code);
  expect(stderr).toContain(words);
  expect(() => read('talks/2024-jiaoyu/index.mdx')).toThrow();
});
