import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What became of a talk folder. */
export type Written = 'written' | 'unchanged' | 'exists';

/**
 * Write a talk's folder and the registry files that it needs. A folder is written whole or not at
 * all, and one that is there with other content is left as it is: somebody may have worked on it.
 */
export function writeTalk(
  content: string,
  talk: {
    slug: string;
    files: ReadonlyMap<string, string>;
    registry: ReadonlyMap<string, string>;
  },
): Written {
  const folder = path.join(content, 'talks', talk.slug);
  if (existsSync(folder)) {
    const same = [...talk.files].every(([name, text]) => holds(path.join(folder, name), text));
    return same ? 'unchanged' : 'exists';
  }
  const unfinished = path.join(content, 'talks', `.${talk.slug}.${String(process.pid)}.tmp`);
  try {
    mkdirSync(unfinished, { recursive: true });
    for (const [name, text] of talk.files) writeFileSync(path.join(unfinished, name), text);
    for (const [name, text] of talk.registry) writeNew(path.join(content, name), text);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return 'written';
}

/** The day on which the source was read does not make another text. */
const SEEN = /^ {2}seen: .*$/m;

function holds(file: string, text: string): boolean {
  if (!existsSync(file)) return false;
  return readFileSync(file, 'utf8').replace(SEEN, '') === text.replace(SEEN, '');
}

/** One that is there stays as it is: somebody may have corrected it. */
function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}
