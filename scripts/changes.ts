import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesMarkdown } from '../src/check/changes/markdown.ts';
import { CONTENT_FOLDER } from '../src/disk/folders.ts';
import { mergeBase } from '../src/disk/git.ts';
import { readChanges } from '../src/disk/read-changes.ts';

const USAGE = '用法 · usage: npm run changes -- [--base <commit>] [--out <file.md>]';

/** What a branch changes for readers, as Markdown. */
const options = readOptions();
if (options === undefined) {
  console.error(USAGE);
  process.exit(2);
}
const base = options.base ?? mergeBase(CONTENT_FOLDER);
const changes = base === undefined ? undefined : readChanges(CONTENT_FOLDER, base);
if (!changes) {
  console.error(
    `不知道与什么相比：git 里没有 ${base ?? 'main'}。 · Nothing to compare with: git has no ${base ?? 'main'}.\n${USAGE}`,
  );
  process.exit(2);
}
const report = changesMarkdown(changes.talks, changes.otherFiles);
if (options.out === undefined) process.stdout.write(report);
else writeFileSync(options.out, report);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { base: { type: 'string' }, out: { type: 'string' } },
    });
    return values;
  } catch {
    return undefined;
  }
}
