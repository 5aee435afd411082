import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { editionPath } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';

/**
 * How many files a finished build has, and what is wrong with it in words for its owner; nothing if
 * it may be published.
 */
export function verifyBuild(
  folder: string,
  archive: Archive,
): { files: number; problems: string[] } {
  const sizes = fileSizes(folder);
  const missing = [
    'index.html',
    '404.html',
    ...archive.talks.flatMap(({ slug, editions }) =>
      editions.map(
        ({ original, language }) =>
          `${editionPath(slug, original ? undefined : language).slice(1)}index.html`,
      ),
    ),
  ].filter((file) => !sizes.has(file));
  const empty = [...sizes].filter(([, size]) => size === 0);
  return {
    files: sizes.size,
    problems: [
      ...missing.map((file) => `缺少 · missing: ${file}`),
      ...empty.map(([file]) => `空文件 · empty: ${file}`),
    ],
  };
}

/** Bytes of every file below `folder`, by its path with slashes. */
export function fileSizes(folder: string): Map<string, number> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        return [path.relative(folder, file).split(path.sep).join('/'), statSync(file).size];
      }),
  );
}
