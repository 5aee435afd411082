import { parseArgs } from 'node:util';
import { hasErrors } from '../src/archive/finding.ts';
import { formatIdRanges } from '../src/archive/id-ranges.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from '../src/disk/folders.ts';
import { checkContent } from '../src/disk/check-content.ts';
import { writeAnchors } from '../src/disk/write-anchors.ts';

/** Record the passage ids of all talks in their anchors.json, and say what became of them. */
try {
  parseArgs({ options: {} });
} catch {
  console.error('用法 · usage: npm run anchors');
  process.exit(2);
}

const { archive, store, findings } = await checkContent(CONTENT_FOLDER, { cacheDir: CACHE_FOLDER });
for (const { file, changes } of writeAnchors(CONTENT_FOLDER, archive, store)) {
  console.log(`${file} ${changes.length === 0 ? '文字已更新 · texts brought up to date' : ''}`);
  for (const { edition, given, retired } of changes) {
    if (given.length > 0) console.log(`  ${edition}: 新编号 · new ${formatIdRanges(given)}`);
    for (const { id, to } of retired) {
      console.log(`  ${edition}: ${id} 已并入 ${to}，旧址仍可达 · ${id} now leads to ${to}`);
    }
  }
}
if (hasErrors(findings)) {
  console.error(
    '有的演讲读不出，编号未动：见 npm run check · Talks with errors were left alone: see npm run check',
  );
  process.exitCode = 1;
}
