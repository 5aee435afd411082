import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { editionPath } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';

/** What is wrong with a finished build, in words for its owner; nothing if it may be published. */
export function verifyBuild(folder: string, archive: Archive): string[] {
  const missing = [
    'index.html',
    '404.html',
    ...archive.talks.flatMap(({ slug, editions }) =>
      editions.map(
        ({ original, language }) =>
          `${editionPath(slug, original ? undefined : language).slice(1)}index.html`,
      ),
    ),
  ].filter((file) => !existsSync(path.join(folder, file)));
  const empty = files(folder).filter((file) => statSync(path.join(folder, file)).size === 0);
  return [
    ...missing.map((file) => `缺少 · missing: ${file}`),
    ...empty.map((file) => `空文件 · empty: ${file}`),
  ];
}

export function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
