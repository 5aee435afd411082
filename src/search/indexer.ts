import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import type { Entry, Registry } from './bundle-files.ts';
import { INDEX_VERSION } from './bundle-files.ts';
import { BundleCache } from './bundle-cache.ts';
import type { BundleTask } from './bundle-worker.ts';
import type { EditionSource, SearchEdition } from './document.ts';
import { createFold } from './fold.ts';
import { foldTable } from './fold-table.ts';
import { key, patchBundles, planBundles } from './plan.ts';
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
 * Write the search index of an archive into `outDir`, which is emptied first. Only bundles with a changed talk
 * are built, or when little changed one small bundle beside the earlier ones; no other edition is read. Without
 * a cache the same archive gives the same bytes, with any cache the same answers.
 */
export async function buildSearchIndex(
  editions: Iterable<EditionSource>,
  registry: Registry,
  outDir: string,
  options: IndexOptions = {},
): Promise<IndexStats> {
  const table = foldTable();
  const sources = new Map([...editions].map((source) => [key(source), source]));
  const salt = JSON.stringify([INDEX_VERSION, pagefindVersion(), table]);
  const cache = new BundleCache(
    options.cacheDir ?? path.join(tmpdir(), 'jianglu-search-index'),
    salt,
  );
  const wanted = planBundles(
    [...sources.values()],
    options.bundleCharacters ?? BUNDLE_CHARACTERS,
    salt,
  );
  const bundles = patchBundles(wanted, cache.kept(), salt);

  const missing = bundles.filter((bundle) => !cache.has(bundle));
  const progress = { bundles: missing.length, built: 0, editions: 0 };
  const waiting = missing.values();
  const buildWaiting = async () => {
    for (const bundle of waiting) {
      const task = { folder: cache.folderOf(bundle.digest), foldTable: table };
      const members = bundle.members.flatMap((member) => sources.get(key(member)) ?? []);
      await buildInThread(task, members, () => {
        progress.editions++;
        options.onProgress?.(progress);
      });
      cache.note(bundle);
      progress.built++;
      options.onProgress?.(progress);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, buildWaiting));

  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const { digest } of bundles) cache.giveTo(outDir, digest);
  cache.removeOthers(bundles);
  const entry: Entry = {
    version: INDEX_VERSION,
    editions: sources.size,
    fold: writeNamed(outDir, 'fold', table),
    sounds: writeNamed(outDir, 'sounds', JSON.stringify(soundTable(createFold(table)))),
    registry: writeNamed(outDir, 'names', JSON.stringify(registry)),
    bundles: bundles.map(({ digest, without }) => ({ folder: digest, without })),
  };
  writeFileSync(path.join(outDir, 'entry.json'), JSON.stringify(entry));
  return { editions: sources.size, bundles: bundles.length, built: missing.length };
}

function pagefindVersion(): string {
  const pagefind = new URL('../package.json', import.meta.resolve('pagefind'));
  return (JSON.parse(readFileSync(pagefind, 'utf8')) as { version: string }).version;
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

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
