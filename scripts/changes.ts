import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesMarkdown } from '../src/check/changes/markdown.ts';
import { CONTENT_FOLDER, OUT_FOLDER } from '../src/disk/folders.ts';
import { mergeBase } from '../src/disk/git.ts';
import { copyPreview } from '../src/disk/preview.ts';
import { readChanges } from '../src/disk/read-changes.ts';

const USAGE =
  '用法 · usage: npm run changes -- [--base <commit>] [--out <file.md>] [--pages <folder>]';

/** What a branch changes for readers, as Markdown; with --pages also the built pages that change. */
const options = readOptions();
if (options === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const base = options.base ?? (await mergeBase(CONTENT_FOLDER));
const changes = base === undefined ? undefined : await readChanges(CONTENT_FOLDER, base);
if (!changes) {
  console.error(
    `不知道与什么相比：git 里没有 ${base ?? 'main'}。 · Nothing to compare with: git has no ${base ?? 'main'}.\n${USAGE}`,
  );
  process.exit(2);
}
const report = changesMarkdown(changes.talks, changes.otherFiles);
if (options.out === undefined) process.stdout.write(report);
else writeFileSync(options.out, report);
if (options.pages !== undefined) {
  copyPreview(
    OUT_FOLDER,
    options.pages,
    changes.talks.map(({ slug }) => slug),
  );
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { base: { type: 'string' }, out: { type: 'string' }, pages: { type: 'string' } },
    });
    return values;
  } catch {
    return undefined;
  }
}
