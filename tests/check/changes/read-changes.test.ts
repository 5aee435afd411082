import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readChanges } from '../../../src/disk/read-changes.ts';

let content: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: content,
    stdio: 'pipe',
  });
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
};
const talk = (...passages: string[]) => `---\ntitle: 题\n---\n\n${passages.join('\n\n')}\n`;

beforeEach(() => {
  const repository = mkdtempSync(path.join(os.tmpdir(), 'changes-'));
  content = path.join(repository, 'content');
  mkdirSync(content);
  git('init', '-q', '-b', 'main', repository);
  write('talks/a/index.mdx', talk('第一段在这里。', '第二段在这里。'));
  write('talks/b/index.mdx', talk('另一篇演讲。'));
  write('speakers/lin.yaml', 'name: { zh-Hans: 林 }\n');
  git('add', '.');
  git('commit', '-qm', 'start');
});
afterEach(() => {
  rmSync(path.dirname(content), { recursive: true });
});

test('nothing has changed', async () => {
  expect(await readChanges(content, 'HEAD')).toEqual({ talks: [], otherFiles: [] });
});

test('changed, new and deleted files, committed or not', async () => {
  write('talks/a/index.mdx', talk('第零段新写。', '第一段在这里。', '第二段在此。'));
  write('talks/c/index.mdx', talk('全新的演讲。'));
  write('speakers/lin.yaml', 'name: { zh-Hans: 林一 }\n');
  git('commit', '-qam', 'change');
  rmSync(path.join(content, 'talks/b'), { recursive: true });
  expect(await readChanges(content, 'HEAD~1')).toMatchObject({
    talks: [
      {
        slug: 'a',
        editions: [
          {
            kept: 2,
            lost: [],
            passages: [
              { kind: 'added', id: 'p3' },
              { kind: 'changed', id: 'p2' },
            ],
          },
        ],
      },
      { slug: 'b', editions: [{ status: 'removed' }] },
      { slug: 'c', editions: [{ status: 'added' }] },
    ],
    otherFiles: ['speakers/lin.yaml'],
  });
});

test('a folder that has become a link elsewhere is gone, and a file beyond its limit is not read', async () => {
  const outside = path.join(path.dirname(content), 'outside');
  mkdirSync(outside);
  writeFileSync(path.join(outside, 'index.mdx'), talk('不属于这里。'));
  rmSync(path.join(content, 'talks/b'), { recursive: true });
  symlinkSync(outside, path.join(content, 'talks/b'));
  write('talks/a/index.mdx', talk('长'.repeat(2 * 1024 * 1024)));
  expect((await readChanges(content, 'HEAD'))?.talks).toMatchObject([
    { slug: 'a', unreadable: ['talks/a/index.mdx'] },
    { slug: 'b', editions: [{ status: 'removed' }] },
  ]);
});

test('a base that is none, and a folder outside of git', async () => {
  expect(await readChanges(content, 'no-such-branch')).toBeUndefined();
  rmSync(path.join(path.dirname(content), '.git'), { recursive: true });
  expect(await readChanges(content, 'HEAD')).toBeUndefined();
});
