import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesOf } from '../check/sample-content.ts';
import { TALK, check, place, write } from '../check/temporary-content.ts';

const ANCHORS = 'talks/2023-sample/anchors.json';
const TEXTS = ['今天讲三件事。', '后来加的一段。', '第二件事。', '谢谢大家。'];
const IDS = ['p1', 'p4', 'p2', 'p3'];

function writeTalk(texts: readonly string[]): void {
  write(TALK, filesOf({ body: texts.join('\n\n') }).get(TALK) ?? '');
}

function writeIds(ids: readonly string[], texts: readonly string[] = TEXTS): void {
  const original = texts.map((text, index) => ({ id: ids[index], text }));
  write(ANCHORS, JSON.stringify({ editions: { original } }));
}

beforeEach(() => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: place.folder,
      stdio: 'pipe',
    });
  writeTalk(TEXTS);
  writeIds(IDS);
  write('ledger.tsv', '2025-01-01\t/talks/2023-sample/\tlive\tp1-p4\t题\n');
  git('init', '-q', '-b', 'main');
  git('add', 'content');
  git('commit', '-qm', 'release');
  git('switch', '-qc', 'change');
});

test('ids that are given again from the top, for want of their file, are found', async () => {
  expect((await check()).said).toEqual([]);
  rmSync(path.join(place.content, ANCHORS));
  expect((await check()).said).toEqual([`${ANCHORS}:1:1 ledger-moved-id`]);
});

test.each([
  [
    'ids',
    () => {
      writeIds(['p4', 'p1', 'p2', 'p3']);
    },
  ],
  [
    'texts',
    () => {
      writeIds(IDS, [TEXTS[1], TEXTS[0], TEXTS[2], TEXTS[3]] as string[]);
    },
  ],
])('%s that have changed places in the file are found', async (_, change) => {
  change();
  expect((await check()).said).toEqual([`${ANCHORS}:1:1 ledger-moved-id`]);
});

test('passages that move, are mended or are added take their ids along', async () => {
  const texts = ['今天讲三件事。', '谢谢大家！', '第二件事。', '新的一段。', '后来加的一段。'];
  writeTalk(texts);
  writeIds(['p1', 'p3', 'p2', 'p5', 'p4'], texts);
  expect((await check()).said).toEqual([]);
});

test('ids that nobody has seen yet may change', async () => {
  write('ledger.tsv', '2025-01-01\t/talks/2023-sample/\tlive\tp2\t题\n');
  writeIds(['p4', 'p1', 'p2', 'p3']);
  expect((await check()).said).toEqual(['ledger.tsv:1:1 ledger-lost-line']);
});
