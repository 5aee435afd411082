import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files to import at `input`: itself, or every file below it, in order of their names. */
export function listCaptures(input: string): string[] {
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.tsv'),
    )
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

/** A file's bytes with their digest. */
export function readCapture(file: string): { name: string; bytes: Uint8Array; sha256: string } {
  const bytes = readFileSync(file);
  return {
    name: path.basename(file),
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

/** Pairs of files below the folders among `inputs`, from the lists that lie in these folders. */
export function readPairs(
  inputs: readonly string[],
  lists: readonly string[],
  parse: (text: string) => ReadonlyMap<string, string>,
): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const folder of inputs.filter((input) => statSync(input).isDirectory())) {
    for (const list of lists
      .map((name) => path.join(folder, name))
      .filter((file) => existsSync(file))) {
      for (const names of parse(readFileSync(list, 'utf8'))) {
        const [original, translation] = names.map((name) => path.join(folder, name));
        if (
          original !== undefined &&
          translation !== undefined &&
          existsSync(original) &&
          existsSync(translation)
        ) {
          pairs.set(original, translation);
        }
      }
    }
  }
  return pairs;
}
