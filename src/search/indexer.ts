import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Entry, Registry } from './bundle-files.ts';
import { INDEX_VERSION } from './bundle-files.ts';
import type { BundleTask } from './bundle-worker.ts';
import type { EditionSource, SearchEdition } from './document.ts';
import { createFold } from './fold.ts';
import { foldTable } from './fold-table.ts';
import { soundTable } from './sound-table.ts';

/** Characters in a bundle, about: Pagefind then needs some 3 GB for it. */
const BUNDLE_CHARACTERS = 24_000_000;
/** Pagefind uses one core. */
const AT_ONCE = 2;

export interface IndexOptions {
  /** Folder that keeps bundles from one build to the next. */
  cacheDir?: string;
  /** Characters in a bundle, about. */
  bundleCharacters?: number;
  onProgress?: (progress: { bundles: number; built: number; editions: number }) => void;
}

export interface IndexStats {
  editions: number;
  bundles: number;
  /** Bundles that the cache did not have. */
  built: number;
}

/**
 * Write the search index of an archive into `outDir`, which is emptied first. The same archive gives
 * the same bytes. Only bundles with a changed talk are built; the editions of the others are not read.
 */
export async function buildSearchIndex(
  editions: Iterable<EditionSource>,
  registry: Registry,
  outDir: string,
  options: IndexOptions = {},
): Promise<IndexStats> {
  const table = foldTable();
  const bundles = partition([...editions], options.bundleCharacters ?? BUNDLE_CHARACTERS).map(
    (sources) => ({ sources, digest: digestOf(table, sources) }),
  );
  const cache = options.cacheDir ?? path.join(tmpdir(), 'jianglu-search-index');
  mkdirSync(cache, { recursive: true });

  const missing = bundles.filter(({ digest }) => !existsSync(path.join(cache, digest)));
  const progress = { bundles: missing.length, built: 0, editions: 0 };
  const waiting = missing.values();
  const buildWaiting = async () => {
    for (const { sources, digest } of waiting) {
      const task = { folder: path.join(cache, digest), foldTable: table };
      await buildInThread(task, sources, () => {
        progress.editions++;
        options.onProgress?.(progress);
      });
      progress.built++;
      options.onProgress?.(progress);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, buildWaiting));

  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const { digest } of bundles) {
    cpSync(path.join(cache, digest), path.join(outDir, digest), { recursive: true });
  }
  removeOthers(cache, new Set(bundles.map(({ digest }) => digest)));
  const count = bundles.reduce((sum, { sources }) => sum + sources.length, 0);
  const entry: Entry = {
    version: INDEX_VERSION,
    editions: count,
    fold: writeNamed(outDir, 'fold', table),
    sounds: writeNamed(outDir, 'sounds', JSON.stringify(soundTable(createFold(table)))),
    registry: writeNamed(outDir, 'names', JSON.stringify(registry)),
    bundles: bundles.map(({ digest }) => digest),
  };
  writeFileSync(path.join(outDir, 'entry.json'), JSON.stringify(entry));
  return { editions: count, bundles: bundles.length, built: missing.length };
}

/**
 * Editions by bundle, in an order that depends on nothing but them. A talk's bundle depends on its
 * slug and on the number of bundles alone, so that a change in one talk leaves the other bundles
 * as they are.
 */
function partition(editions: readonly EditionSource[], characters: number): EditionSource[][] {
  const total = editions.reduce((sum, { size }) => sum + size, 0);
  const bundles = Array.from(
    { length: Math.ceil(total / characters) || 1 },
    () => [] as EditionSource[],
  );
  const place = ({ slug }: EditionSource) =>
    parseInt(sha256(slug).slice(0, 8), 16) % bundles.length;
  for (const edition of editions) bundles[place(edition)]?.push(edition);
  return bundles
    .filter((bundle) => bundle.length > 0)
    .map((bundle) => bundle.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)));
}

function key({ slug, language }: EditionSource): string {
  return `${slug} ${language}`;
}

function digestOf(table: string, sources: readonly EditionSource[]): string {
  const pagefind = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(readFileSync(pagefind, 'utf8')) as { version: string };
  return sha256(
    JSON.stringify([
      INDEX_VERSION,
      version,
      table,
      sources.map((source) => [key(source), source.digest]),
    ]),
  ).slice(0, 16);
}

async function buildInThread(
  task: BundleTask,
  sources: readonly EditionSource[],
  onEdition: () => void,
): Promise<void> {
  const worker = new Worker(new URL('./bundle-worker.ts', import.meta.url), { workerData: task });
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  const ask = (edition: SearchEdition | null) => {
    const answered = new Promise((resolve) => worker.once('message', resolve));
    worker.postMessage(edition);
    return Promise.race([answered, failed]);
  };
  for (const source of sources) {
    await ask(source.load());
    onEdition();
  }
  await ask(null);
}

/** Write a compressed file with its digest in its name, and give the name. */
function writeNamed(folder: string, name: string, text: string): string {
  const bytes = gzipSync(text, { level: 9 });
  const file = `${name}-${sha256(text).slice(0, 12)}.gz`;
  writeFileSync(path.join(folder, file), bytes);
  return file;
}

function removeOthers(cache: string, wanted: ReadonlySet<string>): void {
  for (const name of readdirSync(cache)) {
    if (!wanted.has(name)) rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
