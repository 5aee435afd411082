import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CheckedContent } from './disk/check-content.ts';
import { takeOver } from './disk/checked-content.ts';
import { CACHE_FOLDER, CONTENT_FOLDER } from './disk/folders.ts';

let reading: Promise<CheckedContent> | undefined;

/**
 * Loader of one collection of the archive. Only metadata goes into Astro's data store; transcripts
 * stay compiled in the transcript store, from which the pages take them one at a time.
 */
export function archiveLoader(
  entries: (content: CheckedContent) => Iterable<readonly [id: string, data: object]>,
): Loader {
  return {
    name: 'archive',
    load: async (context) => {
      const { store, watcher } = context;
      const load = (content: CheckedContent) => {
        store.clear();
        for (const [id, data] of entries(content)) {
          store.set({
            id,
            data: { ...data },
            digest: context.generateDigest(JSON.stringify(data)),
          });
        }
      };
      load(await (reading ??= Promise.resolve(takeOver() ?? readContent())));
      watcher?.add(CONTENT_FOLDER);
      watcher?.on('all', (_event, file) => {
        if (path.resolve(file).startsWith(CONTENT_FOLDER)) {
          void readContent().then(load);
        }
      });
    },
  };
}

/** The check is loaded where it runs: a build has it done, and Vite takes a second to read it. */
async function readContent(): Promise<CheckedContent> {
  const { checkContent } = await import('./disk/check-content.ts');
  return checkContent(CONTENT_FOLDER, { cacheDir: CACHE_FOLDER });
}
