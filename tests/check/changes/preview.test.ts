import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { copyPreview } from '../../../src/disk/preview.ts';

test('the talks that change, with all that their pages need', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'preview-'));
  const site = path.join(folder, 'site');
  const files = [
    ...['index.html', '_astro/a.css', 'talks/index.html', 'speakers/lin/index.html'],
    ...['talks/a/index.html', 'talks/a/en/index.html', 'talks/b/index.html', 'search-index/x.pf'],
  ];
  for (const file of files) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), file);
  }
  const out = path.join(folder, 'preview');
  copyPreview(site, out, ['a']);
  expect(files.filter((file) => !existsSync(path.join(out, file)))).toEqual([
    'talks/b/index.html',
    'search-index/x.pf',
  ]);
  rmSync(folder, { recursive: true });
});
