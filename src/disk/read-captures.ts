import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What lies beside sources and is none: lists of pairs, hidden files, the archive's own records. */
const BESIDE = /^\.|\.tsv$|^(?:import|anchors)\.json$/;

/** The files to import at `input`: itself, or every file below it, in order of their names. */
export function listCaptures(input: string): string[] {
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !BESIDE.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/** A file's bytes with their digest. */
export function readCapture(file: string): {
  name: string;
  folder: string;
  bytes: Uint8Array;
  sha256: string;
} {
  const bytes = readFileSync(file);
  return {
    name: path.basename(file),
    folder: path.basename(path.dirname(path.resolve(file))),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Slugs of the talks in `content` by the digest of the capture that they came from. */
export function importedCaptures(content: string): {
  slugs: Set<string>;
  bySha256: Map<string, string>;
} {
  const folder = path.join(content, 'talks');
  const slugs = existsSync(folder)
    ? readdirSync(folder).filter((name) => !name.startsWith('.'))
    : [];
  const bySha256 = new Map<string, string>();
  for (const slug of slugs) {
    const file = path.join(folder, slug, 'index.mdx');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const sha256 = /^ {2}sha256: ([0-9a-f]{64})$/m.exec(text)?.[1];
    if (sha256 !== undefined) bySha256.set(sha256, slug);
  }
  return { slugs: new Set(slugs), bySha256 };
}

/**
 * Translations by the path of their original: from the lists of pairs that lie in the folders among
 * `inputs`, and in talk folders of an archive the files beside `index.mdx`.
 */
export function readTranslations(
  inputs: readonly string[],
  files: readonly string[],
  lists: { names: readonly string[]; parse: (text: string) => ReadonlyMap<string, string> },
): Map<string, string[]> {
  const known = new Set(files);
  const translations = new Map<string, string[]>();
  const add = (original: string, translation: string) => {
    if (!known.has(original) || !known.has(translation)) return;
    translations.set(original, [...(translations.get(original) ?? []), translation]);
  };
  for (const folder of inputs.filter((input) => statSync(input).isDirectory())) {
    for (const name of lists.names) {
      const list = path.join(folder, name);
      if (!existsSync(list)) continue;
      for (const [original, translation] of lists.parse(readFileSync(list, 'utf8'))) {
        add(path.join(folder, original), path.join(folder, translation));
      }
    }
  }
  for (const file of files) {
    if (path.extname(file) !== '.mdx' || path.basename(file) === 'index.mdx') continue;
    add(path.join(path.dirname(file), 'index.mdx'), file);
  }
  return translations;
}
