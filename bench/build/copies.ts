import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FIRST_TALK = 'content/talks/2023-zhang-fan-foundation-models';

/**
 * A content folder with `count` copies of the first talk. Each copy has words of its own, so that
 * nothing that is compiled for one serves another.
 */
export function writeCopies(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'talks'), { recursive: true });
  for (const registry of ['speakers', 'events', 'topics.yaml']) {
    cpSync(path.join('content', registry), path.join(folder, registry), { recursive: true });
  }
  const files = readdirSync(FIRST_TALK)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({ name, text: readFileSync(path.join(FIRST_TALK, name), 'utf8') }));
  for (let copy = 1; copy <= count; copy++) {
    const talk = path.join(folder, 'talks', `copy-${String(copy).padStart(5, '0')}`);
    mkdirSync(talk);
    for (const { name, text } of files) {
      writeFileSync(path.join(talk, name), withOwnWords(text, copy));
    }
  }
}

function withOwnWords(text: string, copy: number): string {
  const [frontmatter = '', body = ''] = text.split('\n---\n');
  const titled = frontmatter.replace(/^(title: .*)$/m, `$1 ${String(copy)}`);
  return `${titled}\n---\n${body.replace(/^([^#\n].*)$/gm, `$1 ${String(copy)}`)}`;
}
