import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { recordRelease } from '../../src/disk/record.ts';

let folder: string;
let content: string;
const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: path.join(folder, 'clone'), encoding: 'utf8', stdio: 'pipe' });
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
  writeFileSync(path.join(content, file), text);
};

beforeEach(() => {
  for (const who of ['AUTHOR', 'COMMITTER']) {
    vi.stubEnv(`GIT_${who}_NAME`, 'test');
    vi.stubEnv(`GIT_${who}_EMAIL`, 'test@example.org');
  }
  folder = mkdtempSync(path.join(os.tmpdir(), 'record-'));
  const run = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  run('init', '-q', '--bare', '-b', 'main', 'origin.git');
  run('clone', '-q', 'origin.git', 'clone');
  content = path.join(folder, 'clone', 'content');
  write('talks/a/index.mdx', 'text');
  git('add', '.');
  git('commit', '-qm', 'start');
  git('push', '-q', 'origin', 'HEAD:main');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('ids and the ledger are committed and pushed, and nothing else', async () => {
  expect(await recordRelease(content)).toBe('nothing');
  write('talks/a/anchors.json', '{}');
  write('ledger.tsv', '#');
  write('talks/a/index.mdx', 'unfinished');
  expect(await recordRelease(content)).toBe('recorded');
  expect(git('show', '--name-only', '--format=', 'origin/main').trim().split('\n')).toEqual([
    'content/ledger.tsv',
    'content/talks/a/anchors.json',
  ]);
  expect(await recordRelease(content)).toBe('nothing');
});

test('when the main branch has gone on, nothing is recorded', async () => {
  const other = path.join(folder, 'other');
  execFileSync('git', ['clone', '-q', path.join(folder, 'origin.git'), other], { stdio: 'pipe' });
  execFileSync('git', ['commit', '-q', '--allow-empty', '-m', 'more'], { cwd: other });
  execFileSync('git', ['push', '-q'], { cwd: other, stdio: 'pipe' });
  write('ledger.tsv', '#');
  expect(await recordRelease(content)).toBe('failed');
});
