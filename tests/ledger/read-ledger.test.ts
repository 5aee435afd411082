import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mergeBase } from '../../src/disk/git.ts';
import { appendToLedger, checkLedgerOf, readLedger } from '../../src/disk/read-ledger.ts';
import { archiveOf } from './archive.ts';

let repository: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: repository,
    stdio: 'pipe',
  });
const LINES = ['2026-01-01\t/talks/a/\tlive\tp1-p2\t题', '2026-01-01\t/talks/b/\tlive\tp1\t题'];
const archive = archiveOf({ a: { 'zh-Hans': 'p1-p2' }, b: { 'zh-Hans': 'p1' } });
const checkedLedger = async () =>
  checkLedgerOf(repository, archive, { base: await mergeBase(repository), today: '2030-01-01' });

beforeEach(() => {
  repository = mkdtempSync(path.join(os.tmpdir(), 'ledger-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => {
  rmSync(repository, { recursive: true });
});

test('lines are added below an explanation, and only added', () => {
  appendToLedger(repository, []);
  expect(readLedger(repository).ledger.lines).toEqual([]);
  appendToLedger(repository, LINES.slice(0, 1));
  const before = readFileSync(path.join(repository, 'ledger.tsv'), 'utf8');
  appendToLedger(repository, LINES.slice(1));
  const after = readFileSync(path.join(repository, 'ledger.tsv'), 'utf8');
  expect(after).toBe(`${before}${LINES[1] ?? ''}\n`);
  expect(readLedger(repository)).toMatchObject({ findings: [], ledger: { lines: { length: 2 } } });
});

test('a line lost since the branch began is found, also after it was committed', async () => {
  appendToLedger(repository, LINES);
  git('add', '.');
  git('commit', '-qm', 'release');
  expect(await checkedLedger()).toEqual([]);
  git('switch', '-qc', 'change');
  writeFileSync(path.join(repository, 'ledger.tsv'), `${LINES[0] ?? ''}\n`);
  const lost = [{ rule: 'ledger-lost-line', expected: LINES[1] }];
  expect(await checkedLedger()).toMatchObject(lost);
  git('commit', '-qam', 'lose a line');
  expect(await checkedLedger()).toMatchObject(lost);
});

test('outside of git only the ledger at hand is compared', async () => {
  rmSync(path.join(repository, '.git'), { recursive: true });
  appendToLedger(repository, LINES);
  expect(await checkedLedger()).toEqual([]);
});
