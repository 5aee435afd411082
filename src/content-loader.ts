import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { Archive } from './archive/model.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from './disk/folders.ts';
import { readArchive } from './disk/read-archive.ts';

let reading: Archive | undefined;

/**
 * Loader of one collection of the archive. Only metadata goes into Astro's data store; transcripts
 * stay compiled in the transcript store, from which the pages take them one at a time.
 */
export function archiveLoader(
  entries: (archive: Archive) => Iterable<readonly [id: string, data: object]>,
): Loader {
  return {
    name: 'archive',
    load: (context) => {
      const { store, watcher } = context;
      const load = (archive: Archive) => {
        store.clear();
        for (const [id, data] of entries(archive)) {
          store.set({
            id,
            data: { ...data },
            digest: context.generateDigest(JSON.stringify(data)),
          });
        }
      };
      load((reading ??= readArchive(CONTENT_FOLDER, CACHE_FOLDER).archive));
      watcher?.add(CONTENT_FOLDER);
      watcher?.on('all', (_event, file) => {
        if (path.resolve(file).startsWith(CONTENT_FOLDER)) {
          load(readArchive(CONTENT_FOLDER, CACHE_FOLDER).archive);
        }
      });
      return Promise.resolve();
    },
  };
}
