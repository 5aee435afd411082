import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { checkContent } from '../../src/disk/check-content.ts';
import { filesOf } from './sample-content.ts';

/** The one talk of the small sound archive. */
export const TALK = 'talks/2023-sample/index.mdx';

/** The small sound archive on disk, made for each test and removed after it, with a cache beside it. */
export const place = { folder: '', content: '', cache: '' };

beforeEach(() => {
  place.folder = mkdtempSync(path.join(tmpdir(), 'check-'));
  place.content = path.join(place.folder, 'content');
  place.cache = path.join(place.folder, 'cache');
  for (const [file, text] of filesOf({})) write(file, text);
});
afterEach(() => {
  rmSync(place.folder, { recursive: true });
});

export function write(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(place.content, file)), { recursive: true });
  writeFileSync(path.join(place.content, file), text);
}

export async function check() {
  const { findings, archive, store } = await checkContent(place.content, {
    cacheDir: place.cache,
    today: '2026-01-01',
  });
  return {
    archive,
    store,
    said: findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`),
  };
}
