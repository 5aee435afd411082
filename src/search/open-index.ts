import { Bundle } from './bundle.ts';
import type { Entry, Registry } from './bundle-files.ts';
import { INDEX_VERSION } from './bundle-files.ts';
import type { Fold } from './fold.ts';
import { createFold } from './fold.ts';
import type { Source } from './source.ts';

/** An archive that can be asked. */
export interface SearchIndex {
  bundles: Bundle[];
  fold: Fold;
  /** Names by id; read when they are first asked for. */
  registry(): Promise<Registry>;
  source: Source;
}

/** @throws if the index cannot be read or is of another version than this code */
export async function openIndex(source: Source): Promise<SearchIndex> {
  const text = new TextDecoder();
  const entry = JSON.parse(text.decode(await source.read('entry.json'))) as Entry;
  if (entry.version !== INDEX_VERSION) {
    throw new Error(`search index of version ${entry.version}, expected ${INDEX_VERSION}`);
  }
  const [fold, ...bundles] = await Promise.all([
    source.read(entry.fold),
    ...entry.bundles.map((folder) => Bundle.open(source, folder)),
  ]);
  let registry: Promise<Registry> | undefined;
  return {
    bundles,
    fold: createFold(text.decode(fold)),
    registry: () =>
      (registry ??= source
        .read(entry.registry)
        .then((bytes) => JSON.parse(text.decode(bytes)) as Registry)),
    source,
  };
}
