import path from 'node:path';
import type { Archive } from '../archive/model.ts';
import { CACHE_FOLDER } from '../disk/folders.ts';
import type { TranscriptStore } from '../disk/transcript-store.ts';
import { searchEditions, searchRegistry } from '../search/editions.ts';
import { buildSearchIndex } from '../search/indexer.ts';

/** Folder of the search index, below the site's base. */
export const SEARCH_INDEX = 'search-index';

/** Write the search index of an archive below `folder`. */
export async function writeSearchIndex(
  archive: Archive,
  store: TranscriptStore,
  folder: string,
): Promise<void> {
  await buildSearchIndex(
    searchEditions(archive, store),
    searchRegistry(archive),
    path.join(folder, SEARCH_INDEX),
    { cacheDir: path.join(CACHE_FOLDER, SEARCH_INDEX) },
  );
}
