import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCapture } from '../../src/disk/read-captures.ts';
import { importBatch } from '../../src/import/batch.ts';
import { Registry } from '../../src/import/metadata/registry.ts';
import { SlugKeeper } from '../../src/import/slugs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'batch-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

function talk(number: number): string {
  return `# 第 ${number} 讲\n\n### 王一：\n大家好，今天讲第 ${number} 件事。\n\n### 李二：\n谢谢，我有一个问题。\n`;
}

async function importAll(
  files: readonly string[],
  translations: ReadonlyMap<string, readonly string[]> = new Map(),
) {
  const batch = importBatch({
    files,
    translations,
    registry: new Registry(new Map(), new Map()),
    slugs: new SlugKeeper({ slugs: new Set(), bySha256: new Map() }),
    seen: '2026-11-24',
    given: {},
    read: readCapture,
    write: () => 'written',
  });
  const rows = [];
  for await (const { row } of batch) rows.push(row);
  return rows;
}

test('a file named twice is one input, also where it has a translation', async () => {
  const files = [write('a.md', talk(1)), write('b.md', talk(2)), write('c.md', talk(3))];
  const [a = '', b = '', c = ''] = files;
  const rows = await importAll([a, b, a, b, c], new Map([[a, [b]]]));
  expect(rows.map(({ file }) => file)).toEqual([a, b, c]);
});

test('a bad file costs only itself', async () => {
  const files = Array.from({ length: 3 }, (_, number) => write(`${number}.md`, talk(number)));
  const bad = write('bad.md', '');
  const gone = path.join(folder, 'gone.md');
  const all = [...files.slice(0, 1), bad, gone, ...files.slice(1)];
  const rows = await importAll(all);
  expect(rows.map(({ file }) => file)).toEqual(all);
  expect(rows.map(({ refusal }) => refusal?.rule).slice(0, 4)).toEqual([
    undefined,
    'no-text',
    'unreadable',
    undefined,
  ]);
  expect(rows.filter(({ status }) => status === 'imported')).toHaveLength(3);
});
